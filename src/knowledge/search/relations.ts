/** Queries that name one end of a relation and ask for the other: "who makes HBM4", "엔비디아 인수". */
import { isSymmetric, RELATION_KINDS, RELATIONS, type RelationKind } from '../vocabulary.ts'
import { fold, JOINED } from './forms.ts'
import { RELATION_WORDS, type RelationWords, type Turn } from './relation-words.ts'

export interface Question {
  readonly kinds: readonly RelationKind[]
  /** The entities named; several where a name is shared. */
  readonly named: readonly string[]
  /** Which end of the relation is named, and whether the words leave no doubt. */
  readonly namedIs: 'subject' | 'object'
  readonly certain: boolean
}

/** The vocabulary's labels are words for relations, too. */
const LABELS: readonly RelationWords[] = RELATION_KINDS.flatMap((kind): RelationWords[] => {
  const { label, inverseLabel } = RELATIONS[kind]
  const turns: readonly (readonly [string, Turn])[] = [
    [label.en, 'verb'],
    [label.ko, 'verb'],
    ...(isSymmetric(kind)
      ? []
      : ([
          [inverseLabel.en, inverseLabel.en.endsWith(' by') ? 'passive' : 'verb'],
          [inverseLabel.ko, 'subject'],
        ] as const)),
  ]
  return turns.map(([word, turn]) => ({ kinds: [kind], turn, words: [fold(word)] }))
})

interface Cue {
  readonly word: string
  readonly kinds: readonly RelationKind[]
  readonly turn: Turn
}

/** Longest first: "acquired by" before "acquired"; our own words before labels of the same length. */
const CUES: readonly Cue[] = [...RELATION_WORDS, ...LABELS]
  .flatMap(({ words, kinds, turn }) => words.map((word) => ({ word, kinds, turn })))
  .sort((a, b) => b.word.length - a.word.length)

const QUESTION =
  /^(?:who|what|which|whom|companies|company|firms|chips|did|does|do|is|are|was|were|the|that|of|for|to|by|누가|누구|무엇을?|뭘|어디서?|어떤|어느)(?=\s|$)\s*/
const TAIL = /\s*(?:\s(?:of|for|by|is|are|the|did|was|were|does)|(?:'|’)s|[?？!.。])$/
/** Endings and nouns behind a Korean or Japanese word for a relation. */
const AFTER_CUE =
  /^(?:[가-힣]{0,3}(?=\s|$|\?)|した|する)?\s*(?:회사|기업|곳|업체|사람|제품|칩|会社|企業|公司)?[은는이가을를의?]?\s*/
const SUBJECT_PARTICLE = /(?<=.)(?:이|가|은|는|께서|が|は)$/
const OBJECT_PARTICLE = /(?<=.)(?:을|를|에|에게|を|に)$/
const ANY_PARTICLE = /(?<=.)(?:의|와|과|랑|の|的|に)$/

const trimmed = (side: string): string => {
  let text = side.trim()
  for (let before = ''; before !== text; ) {
    before = text
    text = text.replace(QUESTION, '').replace(TAIL, '').trim()
  }
  return text
}

interface End {
  readonly ids: readonly string[]
  readonly particle: 'subject' | 'object' | null
}

type Named = (name: string) => readonly string[]

function endOf(side: string, named: Named): End | null {
  const text = trimmed(side)
  if (text === '') return null
  const tries: readonly (readonly [RegExp | null, End['particle']])[] = [
    [null, null],
    [SUBJECT_PARTICLE, 'subject'],
    [OBJECT_PARTICLE, 'object'],
    [ANY_PARTICLE, null],
  ]
  for (const [particle, says] of tries) {
    const name = particle ? text.replace(particle, '') : text
    if (particle && name === text) continue
    const ids = named(name)
    if (ids.length > 0) return { ids, particle: says }
  }
  return null
}

/** A Latin word stands alone; Korean ones begin a word or follow a name directly, as Chinese ones do. */
function placesOf(query: string, word: string): number[] {
  const places: number[] = []
  const joined = JOINED.test(word)
  for (let at = query.indexOf(word); at >= 0; at = query.indexOf(word, at + 1)) {
    const edge = (letter: string | undefined) => letter === undefined || !/[\p{L}\p{N}]/u.test(letter)
    if (joined || (edge(query[at - 1]) && edge(query[at + word.length]))) places.push(at)
  }
  return places
}

function questionOf({ kinds, turn, word }: Cue, left: End | null, right: End | null): Question | null {
  const end = right ?? left
  if (!end) return null
  const isRight = end === right
  const joined = JOINED.test(word)
  const byTurn: Readonly<Record<Turn, () => Pick<Question, 'namedIs' | 'certain'>>> = {
    // In Korean, Japanese and Chinese the verb comes last or joins its nouns: particles tell, the place does not.
    verb: () =>
      end.particle !== null
        ? { namedIs: end.particle, certain: true }
        : { namedIs: isRight ? 'object' : 'subject', certain: false },
    passive: () =>
      joined
        ? { namedIs: 'subject', certain: true }
        : { namedIs: isRight ? 'subject' : 'object', certain: true },
    subject: () => ({ namedIs: 'object', certain: true }),
    object: () => ({ namedIs: 'subject', certain: true }),
  }
  return { kinds, named: end.ids, ...byTurn[turn]() }
}

/** What a query asks; null when it names no relation, or nobody that we know. */
export function readQuestion(query: string, named: Named): Question | null {
  const folded = fold(query).replace(/\s+/g, ' ')
  for (const cue of CUES) {
    for (const at of placesOf(folded, cue.word)) {
      const rest = folded.slice(at + cue.word.length)
      const right = JOINED.test(cue.word) ? rest.replace(AFTER_CUE, '') : rest
      const ends = [endOf(folded.slice(0, at), named), endOf(right, named)] as const
      const isClear =
        ends.some((end) => end !== null) &&
        ends.every((end, side) => end !== null || trimmed([folded.slice(0, at), right][side] ?? '') === '')
      if (!isClear) continue
      const question = questionOf(cue, ...ends)
      if (question) return question
    }
  }
  return null
}
