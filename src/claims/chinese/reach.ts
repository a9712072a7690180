/** How far Chinese prepositions and verbs reach for a name. Text is flat and folded; places are its units. */
import { indexOf } from '../shared/flat.ts'
import { wordAt } from './verbs.ts'
import { BETWEEN } from './words.ts'

/** How many letters may stand between a verb and what it acts on. */
const REACH = 14

/** Place of the name that a preposition governs; -1 where none stands near. */
export function nameAfter(text: string, at: number): number {
  for (let place = at; place < Math.min(text.length, at + 9); place++) {
    if (indexOf('mention', text[place]) >= 0) return place
    if (/[，。；;,、！!：:的]/.test(text[place] as string) || wordAt(text, place)) return -1
  }
  return -1
}

/** Place of the name that a verb ending at `at` acts on; -1 where none is plain. */
export function objectAfter(text: string, at: number): number {
  for (let place = at; place < Math.min(text.length, at + REACH); place++) {
    if (indexOf('mention', text[place]) >= 0) return BETWEEN.test(text.slice(at, place)) ? -1 : place
    if (/[，。；;,！!：:]/.test(text[place] as string)) return -1
    const word = wordAt(text, place)
    if (word && place > at) return -1
  }
  return -1
}
