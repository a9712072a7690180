/** Makes one browser's manifest.json from the shared one at the top of the repository. */

export const BROWSERS = ['chrome', 'firefox'] as const
export type Browser = (typeof BROWSERS)[number]

export interface ManifestValues {
  readonly version: string
  /** Match patterns of the news hosts, in the order of the list. */
  readonly hosts: readonly string[]
}

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const PREFIX = /^\{\{(\w+)\}\}\.(.+)$/
const PLACEHOLDER = /^\{\{([\w-]+)\}\}$/

function expandText(text: string, values: ManifestValues): Json[] {
  const name = PLACEHOLDER.exec(text)?.[1]
  if (name === undefined) return [text]
  if (name === 'version') return [values.version]
  if (name === 'news-hosts') return [...values.hosts]
  throw new Error(`manifest.json: unknown placeholder ${text}`)
}

function single(text: string, values: ManifestValues): Json {
  const [first, ...rest] = expandText(text, values)
  if (first === undefined || rest.length > 0) throw new Error(`manifest.json: ${text} belongs in a list`)
  return first
}

/**
 * Keeps the keys meant for `browser` and fills the placeholders.
 * `{{firefox}}.key` is kept, as `key`, in Firefox alone; `"{{news-hosts}}"` inside a list becomes the
 * patterns themselves. Throws on an unknown browser prefix or placeholder, so that a typo cannot ship.
 */
export function expandManifest(source: Json, browser: Browser, values: ManifestValues): Json {
  if (typeof source === 'string') return single(source, values)
  if (Array.isArray(source)) {
    return source.flatMap((item) =>
      typeof item === 'string' ? expandText(item, values) : [expandManifest(item, browser, values)],
    )
  }
  if (source === null || typeof source !== 'object') return source
  const kept: { [key: string]: Json } = {}
  for (const [key, value] of Object.entries(source)) {
    const [, target, plain] = PREFIX.exec(key) ?? [undefined, browser, key]
    if (!BROWSERS.includes(target as Browser)) throw new Error(`manifest.json: unknown browser in key ${key}`)
    if (target === browser && plain !== undefined) kept[plain] = expandManifest(value, browser, values)
  }
  return kept
}

/** The patterns in the first column of news-hosts.tsv (first line: column names). */
export function hostPatterns(tsv: string): string[] {
  const rows = tsv.split('\n').slice(1)
  return rows.map((row) => row.split('\t')[0]?.trim() ?? '').filter((pattern) => pattern !== '')
}
