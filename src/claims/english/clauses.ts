/** Who does it: the subject of every verb group, and what stands above it (said, plans to, in talks to). */
import type { ClaimStatus } from '../claim.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { ACT, INTENTION } from './nouns.ts'
import { isFinite, isReduced, kindAt, listBefore, nounAt, type Sentence, skip, verbAt, wordAt } from './sentence.ts'
import * as tag from './tags.ts'
import type { Token } from './tokens.ts'
import type { VerbGroup } from './verb-group.ts'
import { type Argument, CONTROL, controlOf, framesOf, PREDICATES, SAY } from './verbs.ts'

export interface Clause {
  readonly subjects: readonly NounPhrase[]
  /** null: the text claims nothing (could, may, asked). */
  readonly status: ClaimStatus | null
  readonly negated: boolean
  /** "can": said of what things do, not of what firms did. */
  readonly able: boolean
  /** Phrase index of the verb of saying above, -1 for none. */
  readonly said: number
  /** "Nvidia said it": the subject speaks of itself. */
  readonly own: boolean
  /** Phrases that the clause takes up to its verb: where its dates stand. */
  readonly from: number
  /** What a relative clause leaves out: "SchedMD, which Nvidia bought". */
  readonly gap: NounPhrase | null
  /** Subject and object of a participle: "made by TSMC". */
  readonly reduced: boolean
}

/** Words after which nothing is claimed. */
const UNREAL = new Set(['if', 'unless', 'whether'])
/** After these only what is past is a fact. */
const TIMES = new Set(['when', 'once', 'until', 'before', 'till', 'after'])
const MADE = new Set(['fabricates', 'develops', 'supplies', 'packages'])
const JOINT = new Set(['in', 'at'])
/** "the company that", "the startup behind": stands for the name before its comma. */
const GENERIC = new Set('company firm startup start-up chipmaker maker developer business group unit lab team one'.split(' '))
const IT = new Set(['it', 'they'])
const PERSONAL = new Set(['he', 'she'])
const SEPARATES = new Set(['break', 'subordinator', 'relative'])

type Start = Pick<Clause, 'said' | 'own' | 'gap'> & { readonly factual: boolean }
const PLAIN_START: Start = { said: -1, own: false, gap: null, factual: false }

/** Resolves the subjects of a sentence's verbs, each once. */
export class Clauses {
  private readonly known = new Map<number, Clause | null>()
  private readonly sentence: Sentence
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
    if (verb.form === 'infinitive') return this.controlled(at, verb, 'to') ?? this.headline(at, verb)
    if (verb.form === 'ing') return this.controlled(at, verb, 'ing')
    if (isReduced(this.sentence, at) && !verb.past === false && this.reducedReading(at)) return this.reduced(at)
    return this.finite(at, verb)
  }

  /** Whether "made by" belongs to the noun before it rather than being the verb of the sentence. */
  private reducedReading(at: number): boolean {
    return wordAt(this.sentence, skip(this.sentence, at + 1, 1)) === 'by' || !this.finite(at, verbAt(this.sentence, at) as VerbGroup)
  }

  private clause(verb: VerbGroup, subjects: readonly NounPhrase[], from: number, start: Start): Clause {
    const would = start.said >= 0 && verb.modal === 'would'
    const status = verb.status ?? (would ? 'planned' : null)
    return {
      subjects,
      status: start.factual && !verb.past ? null : status,
      negated: verb.negated,
      able: verb.modal === 'can',
      said: start.said,
      own: start.own,
      from,
      gap: start.gap,
      reduced: false,
    }
  }

  private finite(at: number, verb: VerbGroup): Clause | null {
    const { sentence } = this
    const before = skip(sentence, at - 1, -1)
    const kind = kindAt(sentence, before)
    if (kind === 'noun') return this.withList(before, verb)
    if (kind === 'relative' || (kind === 'subordinator' && wordAt(sentence, before) === 'that'))
      return this.relative(before, verb)
    if (kind === 'comma') return this.afterInsertion(before, verb)
    if (kind === 'pronoun') return this.pronoun(before, verb)
    // "knowingly and intentionally used": the adverbs are joined, not the clauses.
    if (kind === 'conjunction' && !(before < at - 1 && kindAt(sentence, before - 1) === 'adverb')) return this.shared(before, verb)
    return null
  }

  private withList(at: number, verb: VerbGroup): Clause | null {
    const list = listBefore(this.sentence, at)
    if (!list || list.members.some(({ doubtful }) => doubtful)) return null
    const start = this.start(list.from - 1)
    return start && this.clause(verb, list.members, list.from, start)
  }

  /** What stands before a subject: where a clause may begin; null where the names belong to something else. */
  private start(at: number): Start | null {
    const { sentence } = this
    const before = skip(sentence, at, -1)
    const word = wordAt(sentence, before)
    switch (kindAt(sentence, before)) {
      case undefined:
      case 'break':
        return PLAIN_START
      case 'subordinator': {
        if (UNREAL.has(word)) return null
        if (word !== 'that') return { ...PLAIN_START, factual: TIMES.has(word) }
        return this.saidBefore(before - 1) ?? this.gapBefore(before - 1)
      }
      case 'relative':
        return word === 'which' || word === 'who' || word === 'whom' ? this.gapBefore(before - 1) : word === 'how' ? null : null
      case 'verb':
        return this.saidBefore(before)
      case 'comma':
        return this.afterComma(before)
      case 'conjunction':
        return kindAt(sentence, before - 1) === 'comma' || kindAt(sentence, before - 1) === undefined ? PLAIN_START : null
      default:
        return null
    }
  }

  /** "said", "told investors": the verb of saying that ends at phrase `at`. */
  private saidBefore(at: number): Start | null {
    const before = skip(this.sentence, at, -1)
    const index = kindAt(this.sentence, before) === 'noun' ? before - 1 : before
    const verb = verbAt(this.sentence, index)
    if (!verb || !SAY.has(verb.lemma) || verb.negated || verb.modal !== '' || verb.form !== 'finite') return null
    return index === before || verb.lemma === 'tell' ? { ...PLAIN_START, said: index } : null
  }

  private gapBefore(at: number): Start | null {
    const index = kindAt(this.sentence, at) === 'comma' ? at - 1 : at
    const gap = nounAt(this.sentence, index)
    return gap ? { ...PLAIN_START, gap } : null
  }

  /** A comma ends what leads in ("In 2025,"), or a clause before. */
  private afterComma(comma: number): Start | null {
    const { sentence } = this
    let from = comma
    while (from > 0 && kindAt(sentence, from - 1) !== 'break') from--
    const first = kindAt(sentence, from)
    if (first === 'subordinator' && UNREAL.has(wordAt(sentence, from))) return null
    if (first === 'preposition' || first === 'date' || first === 'adverb' || first === 'subordinator' || first === 'conjunction')
      return PLAIN_START
    for (let at = from; at < comma; at++) if (isFinite(sentence, at)) return PLAIN_START
    return null
  }

  /** "SchedMD, which develops", "the firm that makes": the noun before is the subject. */
  private relative(at: number, verb: VerbGroup): Clause | null {
    const { sentence } = this
    if (wordAt(sentence, at) === 'whose' || wordAt(sentence, at) === 'what') return null
    const comma = kindAt(sentence, at - 1) === 'comma'
    const index = comma ? at - 2 : at - 1
    const noun = nounAt(sentence, index)
    if (!noun || (comma && this.belongsToNoun(index))) return null
    const first = sentence.tokens[noun.from] as Token
    const generic = !noun.head && (GENERIC.has(noun.noun) || (first.tags & tag.DETERMINER) !== 0) && kindAt(sentence, index - 1) === 'comma'
    const antecedent = generic ? nounAt(sentence, index - 2) : noun
    return antecedent && this.clause(verb, [antecedent], at, PLAIN_START)
  }

  /** "a competitor to OpenAI, which": is it the competitor or OpenAI? Deals are safe: "the purchase of SchedMD, which". */
  private belongsToNoun(at: number): boolean {
    const outer = nounAt(this.sentence, at - 2)
    return kindAt(this.sentence, at - 1) === 'preposition' && outer !== null && !ACT.has(outer.noun) && !INTENTION.has(outer.noun)
  }

  /** "SchedMD, the developer of Slurm, was bought": the noun before the insertion is the subject. */
  private afterInsertion(comma: number, verb: VerbGroup): Clause | null {
    const { sentence } = this
    for (let at = comma - 1; at > 0 && comma - at < 24; at--) {
      if (kindAt(sentence, at) === 'break') return null
      if (kindAt(sentence, at) !== 'comma' || !this.opensInsertion(at)) continue
      const list = listBefore(sentence, at - 1)
      const start = list && this.start(list.from - 1)
      if (start && list) return this.clause(verb, list.members, comma, start)
    }
    return null
  }

  private opensInsertion(comma: number): boolean {
    const { sentence } = this
    const next = comma + 1
    const kind = kindAt(sentence, next)
    if (kindAt(sentence, comma - 1) !== 'noun') return false
    if (kind === 'relative') return true
    if (kind === 'date' || kind === 'preposition' || isReduced(sentence, next)) return true
    const noun = nounAt(sentence, next)
    if (!noun || isFinite(sentence, skip(sentence, next + 1, 1))) return false
    const first = sentence.tokens[noun.from] as Token
    return !noun.head && ((first.tags & tag.DETERMINER) !== 0 || noun.roles.length > 0)
  }

  /** "said it", "says he": the speaker. Any other pronoun stands for nobody we know. */
  private pronoun(at: number, verb: VerbGroup): Clause | null {
    const { sentence } = this
    const word = wordAt(sentence, at)
    if (!IT.has(word) && !PERSONAL.has(word)) return null
    const that = wordAt(sentence, skip(sentence, at - 1, -1)) === 'that' ? skip(sentence, at - 1, -1) : at
    const start = this.saidBefore(that - 1)
    if (!start) return null
    const speaker = this.of(start.said)
    const fits = speaker?.subjects.every(({ head }) => head && (head.type === 'person') === PERSONAL.has(word))
    if (!speaker || !fits) return null
    const many = speaker.subjects.length > 1
    if (many !== (word === 'they') && word !== 'they') return null
    return this.clause(verb, speaker.subjects, at, { ...start, own: true })
  }

  /** "bought X and invested in Y": the subject of the verb before. */
  private shared(conjunction: number, verb: VerbGroup): Clause | null {
    const { sentence } = this
    const first = sentence.tokens[verb.from] as Token
    const bare = verb.to - verb.from === 1 && (first.tags & tag.VERB_BASE) !== 0
    for (let at = conjunction - 1; at >= 0; at--) {
      const kind = kindAt(sentence, at)
      if (kind && SEPARATES.has(kind)) return this.sharedRelative(at, verb)
      const other = verbAt(sentence, at)
      if (!other || isReduced(sentence, at)) continue
      if (bare ? other.form !== 'infinitive' && other.modal === '' : other.form !== 'finite') continue
      const clause = this.of(at)
      if (!clause || clause.gap) return null
      if (bare) return { ...clause, from: conjunction }
      // "will buy and plans": each with its own tense; "has bought and invested" with one.
      const status = verb.status === 'done' && other.status !== 'planned' ? other.status : verb.status
      return other.passive !== verb.passive && !verb.copula && verb.to - verb.from === 1 && other.passive
        ? null
        : { ...clause, status: clause.status === null ? null : status, negated: verb.negated, able: false, from: conjunction }
    }
    return null
  }

  /** "which makes X and supplies Y". */
  private sharedRelative(at: number, verb: VerbGroup): Clause | null {
    const that = kindAt(this.sentence, at) === 'relative' || wordAt(this.sentence, at) === 'that'
    const next = skip(this.sentence, at + 1, 1)
    if (!that || kindAt(this.sentence, next) !== 'verb') return null
    const clause = this.of(next)
    return clause && this.clause(verb, clause.subjects, at, PLAIN_START)
  }

  /** "plans to buy", "is considering renting", "a deal to use": the subject of what stands above. */
  private controlled(at: number, verb: VerbGroup, argument: Argument): Clause | null {
    const { sentence } = this
    const before = skip(sentence, at - 1, -1)
    const above = verbAt(sentence, before)
    if (above) return this.under(before, above, verb, argument)
    if (kindAt(sentence, before) === 'conjunction' && argument === 'to') return this.shared(before, { ...verb, form: 'infinitive' })
    const noun = argument === 'to' ? this.intentionBefore(before) : -1
    return noun < 0 ? null : this.underIntention(noun, verb)
  }

  private under(at: number, above: VerbGroup, verb: VerbGroup, argument: Argument): Clause | null {
    const { sentence } = this
    const clause = this.of(at)
    if (!clause) return null
    const rest = { gap: clause.gap, negated: clause.negated || verb.negated }
    if (above.predicate !== '') {
      const status = PREDICATES.get(above.predicate) ?? null
      // "was set to join": and did not, or the text would say joined.
      if (clause.status === null || (above.past && clause.said < 0)) return null
      // "is said to be considering" keeps the inner words; "is said to buy" is what is to come.
      return { ...clause, ...rest, status: status ?? (verb.status === 'planned' ? 'expected' : verb.status) }
    }
    const control = above.passive ? null : controlOf(above.lemma, argument)
    // "had hoped to": it came to nothing, or the text would not say so.
    const hoped = control?.status === 'planned' && sentence.tokens[above.from]?.word === 'had'
    if (!control || hoped || clause.status === null) return null
    const inner = argument === 'to' && verb.status !== 'planned' ? verb.status : null
    return {
      ...clause,
      ...rest,
      negated: rest.negated || control.negates,
      status: control.status ?? inner ?? clause.status,
    }
  }

  /** Phrase index of "plans", "talks", "a deal" before "to", past "with Google"; -1 where there is none. */
  private intentionBefore(at: number): number {
    const noun = nounAt(this.sentence, at)
    if (!noun) return -1
    if (INTENTION.has(noun.noun)) return at
    const farther = nounAt(this.sentence, at - 2)
    return kindAt(this.sentence, at - 1) === 'preposition' && farther && INTENTION.has(farther.noun) ? at - 2 : -1
  }

  private underIntention(at: number, verb: VerbGroup): Clause | null {
    const { sentence } = this
    const noun = nounAt(sentence, at) as NounPhrase
    // "a deal with Samsung to produce the chip": who produces it?
    const shared = wordAt(sentence, at + 1) === 'with' && framesOf(verb.lemma).some(({ relation }) => MADE.has(relation))
    if (shared) return null
    const status = INTENTION.get(noun.noun) ?? null
    const inTalks = kindAt(sentence, at - 1) === 'preposition' && JOINT.has(wordAt(sentence, at - 1))
    const index = skip(sentence, inTalks ? at - 2 : at - 1, -1)
    const above = verbAt(sentence, index)
    if (above) {
      const clause = this.of(index)
      if (!clause || clause.status === null) return null
      const ended = CONTROL.get(above.lemma)?.find((row) => row.takes.includes('np'))
      const allowed = inTalks ? above.copula || above.lemma === '' || above.lemma === 'be' || above.lemma === 'enter' : ended || above.lemma === 'have' || SAY.has(above.lemma)
      if (!allowed || framesOf(above.lemma).some(({ relation }) => relation === 'restricts')) return null
      const dropped = ended?.status === 'abandoned' || ended?.status === 'considering' ? ended.status : status
      return { ...clause, status: dropped, negated: clause.negated || verb.negated || noun.words.includes('no') }
    }
    if (inTalks && kindAt(sentence, index) === 'noun') {
      const list = listBefore(sentence, index)
      const start = list && this.start(list.from - 1)
      return list && start ? { ...this.clause(verb, list.members, list.from, start), status } : null
    }
    // "Nvidia's plan to buy": what becomes of it, the verb behind says; a plan it is.
    if (noun.owner && status === 'planned') {
      const owner: NounPhrase = { ...noun, head: noun.owner, owner: null }
      return this.clause(verb, [owner], at, PLAIN_START)
    }
    return null
  }

  /** "Nvidia to buy SchedMD"; "analysts expect Broadcom to supply Meta". */
  private headline(at: number, verb: VerbGroup): Clause | null {
    const before = skip(this.sentence, at - 1, -1)
    const list = listBefore(this.sentence, before)
    if (!list || list.members.some(({ doubtful }) => doubtful)) return null
    const outer = skip(this.sentence, list.from - 1, -1)
    const expects = verbAt(this.sentence, outer)
    if (expects && !expects.passive && SAY.get(expects.lemma) === 'expected' && this.of(outer)?.status)
      return { ...this.clause(verb, list.members, list.from, { ...PLAIN_START, said: outer }), status: 'expected' }
    if (expects) return null
    const start = this.start(list.from - 1)
    return start && start.said < 0 && !start.gap ? this.clause(verb, list.members, list.from, start) : null
  }

  private reduced(at: number): Clause | null {
    const { sentence } = this
    const before = skip(sentence, at - 1, -1)
    const index = kindAt(sentence, before) === 'comma' ? before - 1 : before
    const noun = nounAt(sentence, index)
    const verb = verbAt(sentence, at) as VerbGroup
    return noun && { ...this.clause({ ...verb, status: 'done', past: true }, [noun], at, PLAIN_START), reduced: true }
  }
}
