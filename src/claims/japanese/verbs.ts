/** Japanese verbs: what they say, found where they begin. */
import type { Carrier, Cue, Ending } from '../clauses/pieces.ts'
import { CARRIERS, OTHERS } from './carriers.ts'
import { CUES } from './cues.ts'
import { readEnding } from './endings.ts'
import { conjugate, type Form } from './forms.ts'

interface Known extends Omit<Form, 'text'> {
  readonly stem: string
  readonly cues: readonly Cue[]
  readonly carrier: Carrier | null
}

export interface JapaneseVerb {
  readonly stem: string
  readonly cues: readonly Cue[]
  readonly carrier: Carrier | null
  readonly passive: boolean
  readonly start: number
  readonly ending: Ending
}

let table: Map<string, Known[]> | undefined
let longest = 0

function known(): Map<string, Known[]> {
  if (table) return table
  table = new Map()
  for (const { words, cue, carrier, passive: turned } of [
    ...CUES,
    ...CARRIERS,
    { words: OTHERS, cue: undefined, carrier: undefined, passive: undefined },
  ])
    for (const word of words.split(' '))
      for (const { text, passive: voice, ...form } of conjugate(word, carrier !== undefined)) {
        const passive = voice !== (turned === true)
        const list = table.get(text) ?? []
        const same = list.find((entry) => entry.kind === form.kind && entry.passive === passive)
        const cues = cue ? [cue] : []
        if (same)
          list[list.indexOf(same)] = {
            ...same,
            cues: [...same.cues, ...cues],
            carrier: same.carrier ?? carrier ?? null,
          }
        else list.push({ ...form, stem: word, cues, carrier: carrier ?? null, passive })
        table.set(text, list)
        longest = Math.max(longest, text.length)
      }
  return table
}

/** The verb that begins at `at`; null when no verb we know does. */
export function verbAt(text: string, at: number): JapaneseVerb | null {
  const map = known()
  for (let length = Math.min(longest, text.length - at); length > 0; length--) {
    for (const entry of map.get(text.slice(at, at + length)) ?? []) {
      const ending = readEnding(text, at + length, entry)
      if (ending) return { ...entry, start: at, ending }
    }
  }
  return null
}

const SURU = conjugate('+', false)
  .filter(({ kind }) => kind !== 'bound')
  .sort((a, b) => b.text.length - a.text.length)

/** する, した, されて at `at`, behind a noun that makes a verb of no meaning to us; null where there is none. */
export function suruAt(text: string, at: number, noun: string): JapaneseVerb | null {
  if (!/[すしさせ]/.test(text[at] ?? '')) return null
  for (const form of SURU) {
    const ending = text.startsWith(form.text, at) ? readEnding(text, at + form.text.length, form) : null
    if (ending)
      return { stem: `${noun}する`, cues: [], carrier: null, passive: form.passive, start: at, ending }
  }
  return null
}
