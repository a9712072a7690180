/** A Japanese phrase while it is read, and the deed that its noun names. */
import type { ClaimStatus } from '../claim.ts'
import { MAKES_THINGS } from '../clauses/machines.ts'
import type { Deed } from '../clauses/pieces.ts'
import { DEEDS } from './cues.ts'
import { DEED_HOW, DEED_STATUS, GOODS_OF } from './nouns.ts'

export interface Buffer {
  start: number
  names: number[]
  owners: number[]
  possessors: number[]
  noun: string
  dates: number[]
  amounts: number[]
  shares: number[]
  /** How far the deed is that its noun names, where the words around it say so. */
  status: ClaimStatus | null
  /** GPUサーバーの: its name is only what is in the thing. */
  machine: boolean
  /** Its owners stand before another phrase: エヌビディアのインテルへの出資. */
  onward: boolean
  /** Where a noun with の begins that stands before its first name (筆頭株主のアーム); -1 where none does. */
  described: number
}
export const fresh = (start: number): Buffer => ({
  start,
  names: [],
  owners: [],
  possessors: [],
  noun: '',
  dates: [],
  amounts: [],
  shares: [],
  status: null,
  machine: false,
  onward: false,
  described: -1,
})

/** The deed that the phrase's noun names, with the names right before it; null where it names none. */
export function deedOf({ noun, names, owners, status: ahead, machine, onward }: Buffer): Deed | null {
  let word = noun
  let status = ahead
  for (const [tail, says] of Object.entries(DEED_STATUS))
    if (word.endsWith(tail) && word.length > tail.length) {
      word = word.slice(0, -tail.length)
      status = ahead ?? says
      break
    }
  word = word.replace(/^(?:の|.*の)/, '')
  if (!DEEDS.has(word)) word = word.replace(DEED_HOW, '')
  const found = [...DEEDS]
    .filter(([deed]) => word === deed || word.endsWith(deed))
    .sort(([a], [b]) => b.length - a.length)[0]
  if (!found) return null
  // エヌビディア半導体購入: whose goods they are.
  if (GOODS_OF.test(word.slice(0, -found[0].length))) word = found[0]
  // B社との調達契約: whoever it is signed with sells.
  const signed = status === 'agreed' && found[1].some(({ relation }) => relation === 'buys-from')
  const cues = machine ? found[1].filter(({ relation }) => !MAKES_THINGS.has(relation)) : found[1]
  return {
    cues: signed ? cues.map((cue) => ({ ...cue, object: ['with', ...cue.object] })) : cues,
    status,
    hearsay: /(?:報道|観測|うわさ)$/.test(noun),
    verbOnly: false,
    inner: word !== found[0] ? [] : names.length > 0 ? names : onward ? [] : owners.slice(-1),
  }
}
