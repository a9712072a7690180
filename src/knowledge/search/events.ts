/** Questions of a relation that a dated event answers: "who supplies HBM4". */
import type { Localised } from '../card.ts'
import type { SearchEvent } from '../store.ts'
import { isSymmetric, LANGUAGES, type Language } from '../vocabulary.ts'
import type { Rank } from './ranks.ts'
import type { Question } from './relations.ts'

export interface EventAnswer {
  readonly id: string
  readonly rank: Rank
  readonly event: SearchEvent
}

/** Those at the other end of events of the kinds asked for; what was named may also be what it was about. */
export function eventAnswers(
  events: readonly SearchEvent[],
  { kinds, named, namedIs, certain }: Question,
): EventAnswer[] {
  const isNamed = (id: string) => named.includes(id)
  return events.flatMap((event) => {
    const { kind, subject, objects, others } = event
    if (!kinds.includes(kind)) return []
    const rankOf = (end: Question['namedIs']): Rank =>
      isSymmetric(kind) || end === namedIs ? 'relation' : 'relationBack'
    const ends = [
      { end: 'object', ids: [...objects, ...others].some(isNamed) ? [subject] : [] },
      { end: 'subject', ids: isNamed(subject) ? objects : [] },
    ] as const
    return ends.flatMap(({ end, ids }) => {
      const rank = rankOf(end)
      if (certain && rank === 'relationBack') return []
      return ids.filter((id) => !isNamed(id)).map((id) => ({ id, rank, event }))
    })
  })
}

/** The reader's language where the title has it. */
export function titleIn(
  title: Localised,
  language: Language,
): { readonly lang: Language; readonly text: string } {
  const lang = [language, ...LANGUAGES].find((one) => title[one] !== undefined) ?? 'en'
  return { lang, text: title[lang] ?? title.en }
}
