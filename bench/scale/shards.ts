/**
 * Which names an article can need at all, if names were kept in shards by language and first characters: a
 * shard is fetched only when the article has these characters where a name may begin.
 */
import { raceTexts } from '../engine/texts.ts'

const LATIN = /[\p{Script=Latin}\p{N}]/u
/** UTF-16 units of a name that choose its shard: few words begin like a Han name, many like a Latin one. */
const LATIN_KEY = 4
const OTHER_KEY = 2

export interface ShardUse {
  readonly shards: number
  readonly touched: number
  /** Share of all names that lie in the touched shards, 0 to 1. */
  readonly names: number
  /** Names of the largest shard. */
  readonly largest: number
}

const keyLength = (text: string): number => (LATIN.test(text[0] ?? '') ? LATIN_KEY : OTHER_KEY)
const keyOf = (name: string): string => name.slice(0, keyLength(name)).toLowerCase()

/** Every key of `text` that a name may begin with: at a word's start, or anywhere outside Latin. */
function startsIn(text: string): Set<string> {
  const starts = new Set<string>()
  for (let at = 0; at < text.length; at++) {
    const inWord = LATIN.test(text[at] as string) && LATIN.test(text[at - 1] ?? ' ')
    if (inWord) continue
    // The shorter ones as well: a name may be shorter than a key.
    for (let length = keyLength(text.slice(at, at + 1)); length > 0; length--) {
      starts.add(text.slice(at, at + length).toLowerCase())
    }
  }
  return starts
}

/** Shards of `names` (language and text) that an article with `blocks` touches. */
export function shardUse(
  names: readonly { readonly lang: string; readonly text: string }[],
  blocks: readonly string[],
): ShardUse {
  const shards = new Map<string, { key: string; count: number }>()
  for (const { lang, text } of names) {
    const key = keyOf(text)
    const shard = shards.get(`${lang} ${key}`) ?? { key, count: 0 }
    shard.count++
    shards.set(`${lang} ${key}`, shard)
  }
  const starts = startsIn(blocks.join('\n'))
  const touched = [...shards.values()].filter(({ key }) => starts.has(key))
  return {
    shards: shards.size,
    touched: touched.length,
    names: touched.reduce((sum, { count }) => sum + count, 0) / names.length,
    largest: Math.max(0, ...[...shards.values()].map(({ count }) => count)),
  }
}

/** The same over the benchmark's texts of `length` UTF-16 units. */
export const shardUses = (
  names: readonly { readonly lang: string; readonly text: string }[],
  length: number,
): Record<string, ShardUse> =>
  Object.fromEntries(
    Object.entries(raceTexts(length)).map(([name, blocks]) => [name, shardUse(names, blocks)]),
  )
