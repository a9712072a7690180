/**
 * Look-up over everything, in any language: names (also by initial consonants, half-typed, mistyped, in the
 * wrong keyboard layout), descriptions, titles of events, and relations asked for ("who makes HBM4").
 */
import type { CardRelation, Localised } from './card.ts'
import { inLanguage } from './language.ts'
import { eventAnswers, titleIn } from './search/events.ts'
import { initialsOf } from './search/forms.ts'
import { NameEntry, type NameMatch, Names } from './search/names.ts'
import { qualityOf, RANKS, type Rank } from './search/ranks.ts'
import { type Question, readQuestion } from './search/relations.ts'
import { type Range, type Searched, type TextMatch, Texts, wordsOf } from './search/texts.ts'
import type { KnowledgeStore, SearchEvent } from './store.ts'
import { isSymmetric, LANGUAGES, type Language } from './vocabulary.ts'

export { oneSlip } from './search/forms.ts'

/** Why a result is there. Ranges are UTF-16, end exclusive. */
export type Why =
  /** The name that matched; `matched` is null when it did in another way than as typed. */
  | { readonly kind: 'name'; readonly name: string; readonly matched: Range | null }
  /** The relation asked for, read from the result: its row on the result's card. */
  | { readonly kind: 'relation'; readonly relation: CardRelation }
  | {
      readonly kind: 'description' | 'event'
      readonly lang: Language
      readonly text: string
      readonly ranges: readonly Range[]
      /** ISO 8601 day of an event, at its own precision. */
      readonly date?: string
    }

export interface SearchHit {
  readonly id: string
  /** 0: the name itself, 1: begins so, 2: answers the question, 3: anything else. */
  readonly quality: 0 | 1 | 2 | 3
  readonly why: Why
}

/** `language`: of the reader, for texts that match in several. */
export type Search = (
  query: string,
  here?: ReadonlySet<string>,
  limit?: number,
  language?: Language,
) => readonly SearchHit[]

interface Text extends Searched {
  readonly kind: 'description' | 'event'
  readonly lang: Language
  readonly date?: string
}

type Candidate = SearchHit & { readonly rank: Rank; readonly score: number }

/** Results by name and relation with which nobody misses what texts say. */
const ENOUGH = 8

/** Longer queries are no names, and would only keep the box waiting. */
const LONGEST = 120

function textsOf(store: KnowledgeStore): Text[] {
  const inAll = (text: Localised, rest: Omit<Text, 'text' | 'lang'>): Text[] =>
    LANGUAGES.flatMap((lang) => {
      const own = text[lang]
      return own === undefined ? [] : [{ ...rest, lang, text: own }]
    })
  const descriptions = store.all().flatMap(({ id, names }) => {
    const description = store.description(id)
    const beside = `${names.en} ${names.ko}`
    return description ? inAll(description, { ids: [id], beside, kind: 'description' }) : []
  })
  const events = store
    .searchEvents()
    .flatMap(({ subject, objects, title, date }) =>
      inAll(title, { ids: [subject, ...objects], beside: '', kind: 'event', date }),
    )
  return [...descriptions, ...events]
}

function namesOf(store: KnowledgeStore): NameEntry[] {
  return store.ids().flatMap((id) => {
    const texts = new Set(store.searchNames(id).map(({ text }) => text))
    return [...texts].map((text) => new NameEntry(id, text))
  })
}

function matchedRange(name: string, query: string): Range | null {
  const at = name.toLowerCase().indexOf(query)
  return at < 0 ? null : [at, at + query.length]
}

const nameWhy = ({ entry: { name } }: NameMatch, query: string): Why => ({
  kind: 'name',
  name,
  matched: matchedRange(name, query.trim().toLowerCase()),
})

/** The rows of those that stand in the relation asked for, each read from the other end. */
function answers(
  store: KnowledgeStore,
  question: Question,
): { rank: Rank; id: string; relation: CardRelation }[] {
  const found = question.named.flatMap((id) => {
    const card = store.card(id)
    const self = store.brief(id)
    if (!card || !self) return []
    return card.relations.flatMap((relation) => {
      if (!question.kinds.includes(relation.kind)) return []
      const namedIs = relation.inverse ? 'object' : 'subject'
      const asked = isSymmetric(relation.kind) || namedIs === question.namedIs
      if (!asked && question.certain) return []
      const seen: CardRelation = { ...relation, inverse: !relation.inverse, other: self, sources: [] }
      const rank: Rank = asked ? 'relation' : 'relationBack'
      return [{ rank, id: relation.other.id, relation: seen }]
    })
  })
  return found
}

/** Makes the index; each search is one pass over all names, and one over all texts where names are not enough. */
export function createSearch(store: KnowledgeStore): Search {
  const names = new Names(namesOf(store))
  let texts: Texts<Text> | null = null
  let events: readonly SearchEvent[] | null = null
  const named = (name: string): readonly string[] => names.exact(name)

  return (query, here = new Set(), limit = 20, language = 'en') => {
    const wanted = query.slice(0, LONGEST)
    const best = new Map<string, Candidate>()
    const add = (id: string, rank: Rank, length: number, why: Why) => {
      // What the page names wins among equals; shorter texts are closer to what was typed.
      const score = RANKS[rank] * 100 - (here.has(id) ? 50 : 0) + Math.min(length, 40)
      const known = best.get(id)
      if (!known || score < known.score) best.set(id, { id, rank, score, quality: qualityOf(rank), why })
    }
    for (const match of names.find(wanted)) {
      add(match.entry.id, match.rank, match.entry.tight.length, nameWhy(match, wanted))
    }
    const question = readQuestion(wanted, named)
    if (question) {
      answers(store, question).forEach(({ rank, id, relation }, index) => {
        const past = relation.until !== undefined || relation.status === 'abandoned'
        add(id, rank, Math.min(index, 20) + (past ? 20 : 0), { kind: 'relation', relation })
      })
      events ??= store.searchEvents()
      for (const { id, rank, event } of eventAnswers(events, question)) {
        // An event may name somebody of whom nothing is known; a row of the list is somebody's.
        if (!store.brief(id)) continue
        const { date, fell, title } = event
        // Behind those of whom the relation itself is known.
        add(id, rank, 20 + (fell ? 20 : 0), { kind: 'event', ...titleIn(title, language), ranges: [], date })
      }
      for (const id of question.named) {
        const brief = store.brief(id)
        const name = brief ? inLanguage(brief.names, language).text : id
        add(id, 'named', 0, { kind: 'name', name, matched: null })
      }
    }
    const words = wordsOf(wanted)
    const isTyping = initialsOf(wanted) !== '' && /[\u3131-\u318e]/.test(wanted)
    if (words.length > 0 && !isTyping && best.size < ENOUGH) {
      texts ??= new Texts(textsOf(store))
      for (const { of, ranges } of preferring(language, texts.find(words))) {
        const { kind, lang, text, date } = of
        for (const id of of.ids) {
          add(id, kind, ranges[0]?.[0] ?? 0, { kind, lang, text, ranges, ...(date ? { date } : {}) })
        }
      }
    }
    return [...best.values()]
      .sort((a, b) => a.score - b.score || (a.id < b.id ? -1 : 1))
      .slice(0, limit)
      .map(({ id, quality, why }) => ({ id, quality, why }))
  }
}

/** The reader's language first: of texts that match equally, the first one stays. */
const preferring = (language: Language, matches: readonly TextMatch<Text>[]): readonly TextMatch<Text>[] => {
  const mine = new Set(
    matches.flatMap(({ of }) => (of.lang === language ? of.ids.map((id) => `${of.kind} ${id}`) : [])),
  )
  return matches.filter(
    ({ of }) => of.lang === language || !of.ids.some((id) => mine.has(`${of.kind} ${id}`)),
  )
}
