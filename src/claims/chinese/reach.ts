/** How far Chinese prepositions and verbs reach for a name. Text is flat and folded; places are its units. */
import type { Case } from '../clauses/pieces.ts'
import { indexOf } from '../shared/flat.ts'
import { NOT_PREPOSITION, OTHER_WORD } from './bounds.ts'
import { wordAt } from './verbs.ts'
import { BETWEEN, PREPOSITIONS } from './words.ts'

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

/** The preposition at `at`, and the place of the name it governs; null where there is none. */
export function prepositionAt(text: string, at: number): { place: number; of: Case } | null {
  const [word, of] = PREPOSITIONS.find(([each]) => text.startsWith(each, at)) ?? []
  if (word === undefined || of === undefined || OTHER_WORD.test(text.slice(at, at + 2))) return null
  // 因为, 共同: one letter before makes another word of it.
  if (word.length === 1 && NOT_PREPOSITION.test(text.slice(Math.max(0, at - 2), at))) return null
  const place = nameAfter(text, at + word.length)
  return place < 0 ? null : { place, of }
}

/** 收购OpenAI使用的工具: behind the name a verb describes something else. */
export function describesOn(text: string, at: number): boolean {
  for (let place = at; place < Math.min(text.length, at + 9); place++) {
    if (/[，。；;,！!：:\ue000-\ue7ff]/.test(text[place] as string)) return false
    const word = wordAt(text, place)
    if (word)
      return /^了?的(?!消息|计划|交易|协议|可能)/.test(
        text.slice(place + word.text.length, place + word.text.length + 4),
      )
  }
  return false
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
