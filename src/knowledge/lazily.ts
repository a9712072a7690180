/**
 * What is made at its first use and kept: what needs the browser's tables of languages takes 10 to 20 ms to make,
 * and a background that wakes to mark a page, or a popup that opens, waits for none of it.
 */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly it: T } | null = null
  return () => {
    made ??= { it: make() }
    return made.it
  }
}
