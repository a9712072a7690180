/** Who does it: the subject of every verb group of a sentence. */
import { type Clause, clauseFrom } from './clause.ts'
import { belongsToNoun, opensInsertion, PLAIN_START, saidBefore, startOf } from './clause-start.ts'
import { controlled, headline } from './control.ts'
import { participle } from './participles.ts'
import { isReduced, kindAt, listBefore, nounAt, type Sentence, skip, verbAt, wordAt } from './sentence.ts'
import { subjectBefore } from './subject.ts'
import * as tag from './tags.ts'
import type { Token } from './tokens.ts'
import type { VerbGroup } from './verb-group.ts'
import { framesOf, SAY } from './verbs.ts'
import { weClause } from './we.ts'

/** "the company that", "the startup behind": stands for the name before its comma. */
const GENERIC = new Set(
  'company firm startup start-up chipmaker maker developer business group unit lab team one'.split(' '),
)
const IT = new Set(['it', 'they'])
const PERSONAL = new Set(['he', 'she'])
const isBase = ({ tokens }: Sentence, verb: VerbGroup): boolean =>
  verb.to - verb.from === 1 && ((tokens[verb.from]?.tags ?? 0) & tag.VERB_BASE) !== 0
const SEPARATES = new Set(['break', 'subordinator', 'relative'])

/** Resolves the subjects of a sentence's verbs, each once. */
export class Clauses {
  private readonly known = new Map<number, Clause | null>()
  readonly sentence: Sentence
  constructor(sentence: Sentence) {
    this.sentence = sentence
  }

  /** The clause of the verb group at phrase `at`; null where its subject is not sure. */
  of(at: number): Clause | null {
    const known = this.known.get(at)
    if (known !== undefined) return known
    // A verb that needs itself has no subject.
    this.known.set(at, null)
    const clause = this.read(at)
    this.known.set(at, clause)
    return clause
  }

  private read(at: number): Clause | null {
    const verb = verbAt(this.sentence, at)
    if (!verb) return null
    if (verb.form === 'infinitive') return controlled(this, at, verb, 'to') ?? headline(this, at, verb)
    if (verb.form === 'ing') return controlled(this, at, verb, 'ing') ?? participle(this, at, verb)
    if (isReduced(this.sentence, at) && this.reducedReading(at)) return this.reduced(at)
    return this.finite(at, verb)
  }

  /** Whether "made by" belongs to the noun before it rather than being the verb of the sentence. */
  private reducedReading(at: number): boolean {
    return (
      wordAt(this.sentence, skip(this.sentence, at + 1, 1)) === 'by' ||
      !this.finite(at, verbAt(this.sentence, at) as VerbGroup)
    )
  }

  private finite(at: number, verb: VerbGroup): Clause | null {
    const { sentence } = this
    const before = skip(sentence, at - 1, -1)
    const kind = kindAt(sentence, before)
    if (kind === 'noun') return this.withList(before, verb)
    if (kind === 'relative' || (kind === 'subordinator' && wordAt(sentence, before) === 'that'))
      return this.relative(before, verb)
    if (kind === 'comma') return this.afterInsertion(before, verb)
    if (kind === 'pronoun')
      return wordAt(sentence, before) === 'we' ? weClause(sentence, before, verb) : this.pronoun(before, verb)
    // "helped develop": they did.
    const above = verbAt(sentence, before)
    if (above?.lemma === 'help' && !above.passive && isBase(sentence, verb)) return this.of(before)
    // "knowingly and intentionally used": the adverbs are joined, not the clauses.
    if (kind === 'conjunction' && !(before < at - 1 && kindAt(sentence, before - 1) === 'adverb'))
      return this.shared(before, verb)
    return null
  }

  private withList(at: number, verb: VerbGroup): Clause | null {
    const subject = subjectBefore(this.sentence, at)
    if (!subject) return null
    const clause = clauseFrom(verb, subject.members, subject.from, subject.start, subject.post)
    return subject.none ? { ...clause, negated: !clause.negated } : clause
  }

  /** "SchedMD, which develops", "the firm that makes": the noun before is the subject. */
  private relative(at: number, verb: VerbGroup): Clause | null {
    const { sentence } = this
    if (wordAt(sentence, at) === 'whose' || wordAt(sentence, at) === 'what') return null
    const comma = kindAt(sentence, at - 1) === 'comma'
    const index = comma ? at - 2 : at - 1
    const noun = nounAt(sentence, index)
    if (!noun || (comma && belongsToNoun(sentence, index))) return null
    const first = sentence.tokens[noun.from] as Token
    const generic =
      !noun.head &&
      (GENERIC.has(noun.noun) || (first.tags & tag.DETERMINER) !== 0) &&
      kindAt(sentence, index - 1) === 'comma'
    // "ASML is the only company that makes": the subject of "is".
    const is = skip(sentence, index - 1, -1)
    const above = !noun.head && verbAt(sentence, is)?.copula ? this.of(is) : null
    if (above && above.status === 'done' && !above.negated)
      return clauseFrom(verb, above.subjects, at, PLAIN_START)
    const antecedent = generic ? nounAt(sentence, index - 2) : noun
    return antecedent && clauseFrom(verb, [antecedent], at, PLAIN_START)
  }

  /** "SchedMD, the developer of Slurm, was bought": the noun before the insertion is the subject. */
  private afterInsertion(comma: number, verb: VerbGroup): Clause | null {
    const { sentence } = this
    for (let at = comma - 1; at > 0 && comma - at < 24; at--) {
      if (kindAt(sentence, at) === 'break') return null
      if (kindAt(sentence, at) !== 'comma') continue
      if (!opensInsertion(sentence, at) && !this.setOff(at, comma)) continue
      const list = listBefore(sentence, at - 1)
      const start = list && startOf(sentence, list.from - 1)
      if (start && list) return clauseFrom(verb, list.members, comma + 1, start)
    }
    return null
  }

  /** "Nvidia, flush with cash, is": what stands between two commas and is no list. */
  private setOff(open: number, close: number): boolean {
    const { sentence } = this
    const noun = nounAt(sentence, open + 1)
    if (kindAt(sentence, open - 1) !== 'noun' || !noun || noun.head) return false
    for (let at = open + 1; at < close; at++) {
      const kind = kindAt(sentence, at)
      if (kind === 'comma' || kind === 'conjunction' || kind === 'break' || kind === 'verb') return false
    }
    return true
  }

  /** "said it", "says he": the speaker. Any other pronoun stands for nobody we know. */
  private pronoun(at: number, verb: VerbGroup): Clause | null {
    const { sentence } = this
    const word = wordAt(sentence, at)
    if (!IT.has(word) && !PERSONAL.has(word)) return null
    const that = wordAt(sentence, skip(sentence, at - 1, -1)) === 'that' ? skip(sentence, at - 1, -1) : at
    const start = saidBefore(sentence, that - 1)
    if (!start) return IT.has(word) && that === at ? this.goingOn(at, verb) : null
    const speaker = this.of(start.said)
    const fits = speaker?.subjects.every(
      ({ head }) => head && (head.type === 'person') === PERSONAL.has(word),
    )
    if (!speaker || !fits) return null
    const many = speaker.subjects.length > 1
    if (many !== (word === 'they') && word !== 'they') return null
    return clauseFrom(verb, speaker.subjects, at, { ...start, own: true })
  }

  /** "Anthropic makes no chips; it rents them": the only firm named so far, and the subject of the clause before. */
  private goingOn(at: number, verb: VerbGroup): Clause | null {
    const { sentence } = this
    const before = kindAt(sentence, at - 1)
    if (wordAt(sentence, at) !== 'it' || (before !== 'break' && before !== 'conjunction')) return null
    const firms = new Set(
      sentence.tokens
        .slice(0, sentence.phrases[at]?.from ?? 0)
        .flatMap(({ mention }) => (mention?.type === 'company' ? [mention.entity] : [])),
    )
    const main = sentence.phrases.findIndex(({ kind }) => kind === 'verb')
    const above = firms.size === 1 && main >= 0 && main < at ? this.of(main) : null
    const [subject, ...more] = above?.subjects ?? []
    return subject?.head && more.length === 0 && firms.has(subject.head.entity)
      ? clauseFrom(verb, [subject], at, PLAIN_START)
      : null
  }

  /** "bought X and invested in Y": the subject of the verb before. */
  shared(conjunction: number, verb: VerbGroup): Clause | null {
    const { sentence } = this
    const first = sentence.tokens[verb.from] as Token
    const bare = verb.to - verb.from === 1 && (first.tags & tag.VERB_BASE) !== 0
    for (let at = conjunction - 1; at >= 0; at--) {
      const kind = kindAt(sentence, at)
      if (kind && SEPARATES.has(kind)) return this.sharedRelative(at, verb)
      const other = verbAt(sentence, at)
      if (!other || isReduced(sentence, at)) continue
      if (bare ? other.form !== 'infinitive' && other.modal === '' : other.form !== 'finite') continue
      // "claims Harwood made it and used it": who used it?
      if (SAY.has(other.lemma) && framesOf(other.lemma).length === 0) return null
      const clause = this.of(at)
      if (!clause || clause.gap) return null
      if (bare) return { ...clause, from: conjunction }
      // "will buy and plans": each with its own tense; "has bought and invested" with one.
      const status = verb.status === 'done' && other.status !== 'planned' ? other.status : verb.status
      const present = (first.tags & tag.VERB_S) !== 0 && (first.tags & tag.VERB_PAST) === 0
      return !present &&
        other.passive !== verb.passive &&
        !verb.copula &&
        verb.to - verb.from === 1 &&
        other.passive
        ? null
        : {
            ...clause,
            status: clause.status === null ? null : status,
            negated: verb.negated,
            able: false,
            from: conjunction,
          }
    }
    return null
  }

  /** "which makes X and supplies Y". */
  private sharedRelative(at: number, verb: VerbGroup): Clause | null {
    const that = kindAt(this.sentence, at) === 'relative' || wordAt(this.sentence, at) === 'that'
    const next = skip(this.sentence, at + 1, 1)
    if (!that || kindAt(this.sentence, next) !== 'verb') return null
    const clause = this.of(next)
    return clause && clauseFrom(verb, clause.subjects, at, PLAIN_START)
  }

  private reduced(at: number): Clause | null {
    const { sentence } = this
    const before = skip(sentence, at - 1, -1)
    const index = kindAt(sentence, before) === 'comma' ? before - 1 : before
    const noun = nounAt(sentence, index)
    const verb = verbAt(sentence, at) as VerbGroup
    // "The TPU is a chip designed by Google": the subject of "is".
    const is = skip(sentence, index - 1, -1)
    const above = noun && !noun.head && index === before && verbAt(sentence, is)?.copula ? this.of(is) : null
    const sure = above?.status === 'done' && !above.negated
    // "SchedMD, the start-up now owned by Nvidia": the name before the comma.
    const named =
      noun && !noun.head && !noun.owner && GENERIC.has(noun.noun) && kindAt(sentence, index - 1) === 'comma'
        ? nounAt(sentence, index - 2)
        : null
    return (
      noun && {
        ...clauseFrom(
          { ...verb, status: 'done', past: true },
          sure ? (above?.subjects ?? []) : [named?.head ? named : noun],
          at,
          PLAIN_START,
        ),
        reduced: true,
      }
    )
  }
}
