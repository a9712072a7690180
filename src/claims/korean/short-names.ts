/** "이번 나노 모델" after "네모트론3 나노": the last word of a name met shortly before, pointed at. */
import type { ClaimMention } from '../claim.ts'

export interface Recent {
  /** Last word of the name as it stood: 나노. */
  readonly word: string
  readonly mention: ClaimMention
  /** Sentences since. */
  readonly age: number
}

/** Sentences after which a name is too far away to be pointed at. */
const OLDEST = 3
const POINTED = /(?:이번|이|해당|새) ([가-힣A-Za-z0-9]{1,12}) (?:모델|칩|제품|버전|프로세서)/g

/** Mentions of a sentence with those added that it only points at; in order, not overlapping. */
export function withShortNames(
  text: string,
  mentions: readonly ClaimMention[],
  recent: readonly Recent[],
): readonly ClaimMention[] {
  if (recent.length === 0) return mentions
  const added: ClaimMention[] = []
  for (const match of text.matchAll(POINTED)) {
    const word = match[1] as string
    const start = match.index + match[0].indexOf(word)
    const end = start + word.length
    // Two names with the same last word: which is meant is open.
    const meant = new Map(
      recent.filter((name) => name.word === word).map(({ mention }) => [mention.entity, mention]),
    )
    const [found] = [...meant.values()]
    if (meant.size !== 1 || !found || mentions.some((mention) => mention.start < end && start < mention.end))
      continue
    added.push({ start, end, entity: found.entity, type: found.type })
  }
  return added.length === 0 ? mentions : [...mentions, ...added].sort((a, b) => a.start - b.start)
}

/** The names that the next sentence may point at. */
export function recentNames(
  text: string,
  mentions: readonly ClaimMention[],
  before: readonly Recent[],
): Recent[] {
  const fresh = mentions.flatMap((mention): Recent[] => {
    const words = text.slice(mention.start, mention.end).split(/\s+/)
    const word = words[words.length - 1] ?? ''
    return words.length > 1 && word !== '' ? [{ word, mention, age: 0 }] : []
  })
  return [...fresh, ...before.map((name) => ({ ...name, age: name.age + 1 }))].filter(
    ({ age }) => age < OLDEST,
  )
}
