/**
 * Names in a page's head every script its first script imports, so that they are fetched together and not one
 * after another as each is read. Vite's own way would add its helper, which makes elements, to every `import()`.
 */

/** What there is to know of a built file: a script says which it imports at once. */
export interface Built {
  readonly fileName: string
  readonly imports?: readonly string[]
}

const ENTRY = /<script type="module"[^>]* src="\/([^"]+)"><\/script>/

/** Scripts that `entry` imports, directly or by way of others; in the order they are met, without itself. */
function importsOf(entry: string, files: Readonly<Record<string, Built>>): readonly string[] {
  const met = new Set([entry])
  for (const name of met) for (const next of files[name]?.imports ?? []) met.add(next)
  met.delete(entry)
  return [...met]
}

export function withPreloads(html: string, files: Readonly<Record<string, Built>>): string {
  return html.replace(ENTRY, (script, entry: string) =>
    importsOf(entry, files)
      .map((name) => `<link rel="modulepreload" crossorigin href="/${name}">\n    `)
      .join('')
      .concat(script),
  )
}
