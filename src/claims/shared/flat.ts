/**
 * A sentence made easy to read by rule: every name, date, amount and share is one placeholder, quotation
 * marks and asides in brackets are gone, and each unit remembers where it came from.
 */
import type { ClaimAmount, ClaimDate, ClaimMention } from '../claim.ts'

/** A date, amount or share found in the sentence; offsets are UTF-16 in it. */
export interface Found<Value> {
  readonly start: number
  readonly end: number
  readonly value: Value
}

export interface Measures {
  readonly dates: readonly Found<ClaimDate>[]
  readonly amounts: readonly Found<ClaimAmount>[]
  /** Percent. */
  readonly shares: readonly Found<number>[]
}

export interface Flat extends Measures {
  readonly text: string
  readonly mentions: readonly ClaimMention[]
  /** ISO day of publication; '' or none where it is not known. */
  readonly published?: string
  /** The sentence as it stands, where a rule needs its very words. */
  readonly raw?: string
  /** Where unit i of `text` begins and ends in the sentence. */
  readonly from: readonly number[]
  readonly to: readonly number[]
}

const BASE = { mention: 0xe000, date: 0xe800, amount: 0xec00, share: 0xf000 } as const
const ROOM = { mention: 0x800, date: 0x400, amount: 0x400, share: 0x400 } as const
type Kind = keyof typeof BASE

/** For patterns: any name, any date, any amount, any share. */
export const NAME = '[\\ue000-\\ue7ff]'
export const DATE = '[\\ue800-\\uebff]'
export const AMOUNT = '[\\uec00-\\uefff]'
export const SHARE = '[\\uf000-\\uf3ff]'

/** Index of the thing a placeholder stands for; -1 where it stands for something else. */
export function indexOf(kind: Kind, unit: string | undefined): number {
  const index = (unit?.charCodeAt(0) ?? 0) - BASE[kind]
  return index >= 0 && index < ROOM[kind] ? index : -1
}

/** Letters and figures of full width as plain ones: ＣＥＯ. */
export const narrowUnit = (unit: string): string =>
  /[０-９Ａ-Ｚａ-ｚ％＄]/.test(unit) ? String.fromCharCode(unit.charCodeAt(0) - 0xfee0) : unit

const QUOTES = new Set([...'‘’“”\'"「」『』《》〈〉＂`´″'])
const OPEN: Readonly<Record<string, string>> = { '(': ')', '（': '）', '[': ']', '【': '】' }
/** An aside longer than this is kept: it may be a whole clause, or a bracket that never closes. */
const LONGEST_ASIDE = 60
const LETTER = /[一-鿿ァ-ヶー가-힣]/
const PRIVATE_USE = /[\ue000-\uf8ff]/

interface Atom {
  readonly kind: Kind
  readonly index: number
  readonly start: number
  readonly end: number
}

function atomsOf(mentions: readonly ClaimMention[], measures: Measures): Atom[] {
  const list = (kind: Kind, spans: readonly { start: number; end: number }[]): Atom[] =>
    spans.slice(0, ROOM[kind]).map(({ start, end }, index) => ({ kind, index, start, end }))
  const atoms = list('mention', mentions)
  const overlaps = ({ start, end }: Atom) => atoms.some((atom) => atom.start < end && start < atom.end)
  for (const atom of [
    ...list('date', measures.dates),
    ...list('amount', measures.amounts),
    ...list('share', measures.shares),
  ])
    if (!overlaps(atom)) atoms.push(atom)
  return atoms.sort((a, b) => a.start - b.start)
}

/** End of the aside that opens at `at`, or -1. */
function asideEnd(text: string, at: number): number {
  const close = OPEN[text[at] as string]
  if (close === undefined) return -1
  const end = text.indexOf(close, at + 1)
  return end < 0 || end - at > LONGEST_ASIDE ? -1 : end + 1
}

/** Flattens a sentence. Asides go with the names in them: "(TPU)" only repeats what stands before. */
export function flatten(text: string, mentions: readonly ClaimMention[], measures: Measures): Flat {
  const atoms = atomsOf(mentions, measures)
  const from: number[] = []
  const to: number[] = []
  let flat = ''
  let next = 0
  const push = (unit: string, start: number, end: number) => {
    flat += unit
    from.push(start)
    to.push(end)
  }
  for (let at = 0; at < text.length; ) {
    while (next < atoms.length && (atoms[next] as Atom).start < at) next++
    const atom = atoms[next]
    if (atom && atom.start === at && atom.end > at) {
      push(String.fromCharCode(BASE[atom.kind] + atom.index), at, atom.end)
      at = atom.end
      continue
    }
    const aside = asideEnd(text, at)
    if (aside > 0) {
      const inside = atoms[next]
      // 聯発科技（メディアテック）: of what is known by its aside alone, the aside is the name.
      if (
        inside?.kind === 'mention' &&
        inside.start === at + 1 &&
        inside.end === aside - 1 &&
        LETTER.test(flat.slice(-1))
      )
        push(String.fromCharCode(BASE.mention + inside.index), at, aside)
      at = aside
      continue
    }
    const unit = narrowUnit(text[at] as string)
    if (/\s/.test(unit)) {
      if (flat !== '' && !flat.endsWith(' ')) push(' ', at, at + 1)
    } else if (PRIVATE_USE.test(unit)) push('?', at, at + 1)
    else if (!QUOTES.has(unit)) push(unit, at, at + 1)
    at++
  }
  return { text: flat, mentions, from, to, ...measures }
}
