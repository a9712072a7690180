/** What is made of the reader's names and packs: kept while they stay as they are. */
import { ownStamp } from './own-storage.ts'

/** A function that makes its value again only when the reader's own names or packs have changed since. */
export function perStamp<T>(make: (stamp: string) => Promise<T>): () => Promise<T> {
  let held: { readonly stamp: string; readonly value: T } | null = null
  return async () => {
    const stamp = await ownStamp()
    if (held?.stamp === stamp) return held.value
    const value = await make(stamp)
    held = { stamp, value }
    return value
  }
}
