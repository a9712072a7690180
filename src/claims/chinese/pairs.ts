/** Two firms that agreed on something, and which of them does what comes of it. */
import type { Phrase } from '../clauses/pieces.ts'
import type { Flat } from '../shared/flat.ts'
import { buysFrom } from '../shared/trades.ts'
import type { Word } from './verbs.ts'

/** Words by which two act on each other. */
const MUTUAL = /合作|签署|签订|签下|签约|达成|携手|联手|结盟|牵手|协议|备忘录/
/** And by which they go on to act together. */
const TOGETHER = /双方|两家|两者|共同|联合|一起|携手|联手|均|都|分别/
const BY_TRADE: Readonly<Record<string, 'seller' | 'buyer' | 'both'>> = {
  supplies: 'seller',
  fabricates: 'seller',
  packages: 'seller',
  'buys-from': 'buyer',
  uses: 'buyer',
  develops: 'both',
  'partners-with': 'both',
  'competes-with': 'both',
}
/** The two firms of a list: 三星电子与AMD; null where it is another list. */
function pairOf(phrase: Phrase, { mentions, text }: Flat): readonly [number, number] | null {
  const [first, second, third] = phrase.names
  if (first === undefined || second === undefined || third !== undefined) return null
  if (mentions[first]?.type !== 'company' || mentions[second]?.type !== 'company') return null
  return /[与和跟同及]/.test(text.slice(phrase.start, phrase.end)) ? [first, second] : null
}
/** Which of two that agreed does what comes of it, by their trades; null where that is open. */
function sideOf({ cues }: Word, phrase: Phrase, flat: Flat): Phrase | null {
  const pair = pairOf(phrase, flat)
  const side = BY_TRADE[cues[0]?.relation ?? '']
  if (pair === null || side === 'both') return phrase
  const [first, second] = pair
  const buys = buysFrom(flat.mentions[first]?.entity ?? '', flat.mentions[second]?.entity ?? '')
  if (buys === null || side === undefined) return null
  return { ...phrase, names: [buys === (side === 'buyer') ? first : second] }
}

/** Whether the clause up to `end` says of the two firms of its topic that they agreed. */
export const agreed = (topic: Phrase, end: number, flat: Flat): boolean =>
  MUTUAL.test(flat.text.slice(topic.end, end)) && pairOf(topic, flat) !== null

/** What is signed, rather than done. */
export const isContract = (deal: string): boolean => /(?:协议|合约|合同|订单)/.test(deal)

/**
 * 甲与乙签约，将采购…: of two that agreed, the one whose trade the deed is; `said` is what stands before the verb,
 * `third` whether it names another firm. Null where that is open.
 */
export function oneOf(
  word: Word,
  pair: Phrase,
  { said, deal, third }: { readonly said: string; readonly deal: boolean; readonly third: boolean },
  flat: Flat,
): Phrase | null {
  if (!deal && TOGETHER.test(said)) return pair
  const one = sideOf(word, pair, flat)
  return one !== null && one !== pair && third ? null : one
}

/** The other of two, as whom the deed is done with. */
export const otherOf = (pair: Phrase, one: Phrase | null, { cues }: Word): Phrase[] => {
  const names = pair.names.filter((name) => !one?.names.includes(name))
  const of = ({ supplies: 'dat', 'buys-from': 'from' } as const)[cues[0]?.relation as 'supplies']
  if (one === null || one === pair || names.length === 0 || of === undefined) return []
  return [{ ...pair, names, owners: [], case: of }]
}

/** Told of the seller, a contract to buy is one to deliver. */
export const DELIVERS: Word = {
  text: '供应',
  cues: [{ relation: 'supplies', object: ['dat'] }],
  carrier: null,
  other: false,
}

export interface Sides {
  /** Who acts; null where that is open. */
  readonly one: Phrase | null
  readonly pair: Phrase
  /** The phrase of the second, where it stood behind a preposition. */
  readonly second: Phrase | null
}

/** 甲与乙和丙合作: the first with the others, which are not said to act with each other; null where it is another list. */
export function apart(phrase: Phrase | null, { text }: Flat): { one: Phrase; others: Phrase } | null {
  if (phrase === null || phrase.names.length < 3 || !/[与和跟同]/.test(text[phrase.start + 1] ?? ''))
    return null
  const [first, ...rest] = phrase.names
  if (first === undefined) return null
  return { one: { ...phrase, names: [first] }, others: { ...phrase, names: rest, owners: [], case: 'with' } }
}

/** Of a pair, the one that none of these phrases names; null where they name neither, or both. */
export function otherThan(pair: Phrase, phrases: readonly Phrase[], { mentions }: Flat): Phrase | null {
  const idOf = (name: number): string => mentions[name]?.entity ?? ''
  const named = new Set(phrases.flatMap(({ names }) => names.map(idOf)))
  const left = pair.names.filter((name) => !named.has(idOf(name)))
  return pair.names.length === 2 && left.length === 1 ? { ...pair, names: left } : null
}

/** With whom a contract is made, where the deed is one side's; null where it is not plain. */
export function secondOf(
  { cues }: Word,
  actor: Phrase,
  pending: readonly Phrase[],
  { mentions }: Flat,
): Phrase | null {
  const [second, more] = pending.filter(({ case: of }) => of === 'with')
  const side = BY_TRADE[cues[0]?.relation ?? '']
  if (second === undefined || more !== undefined || side === undefined || side === 'both') return null
  const both = [...actor.names, ...second.names]
  return both.length === 2 &&
    second.names.length === 1 &&
    both.every((name) => mentions[name]?.type === 'company')
    ? second
    : null
}
