/** The verbs the grammar knows: those that link two names, and those that only say how far along it is. */
import type { RelationKind } from '../../knowledge/vocabulary.ts'
import type { ClaimStatus } from '../claim.ts'
import { CONSTRUCTION_ROWS } from './construction-rows.ts'
import { formsOf } from './inflect.ts'
import * as tag from './tags.ts'
import { NOUNS_TOO, PLAIN } from './verb-words.ts'

/**
 * Where an argument stands: '' the direct object, 'goods' a firm named before its goods ("Nvidia chips"),
 * 'stock' before its shares ("Intel stock", 'on-stock' behind "on"), 'trade' behind
 * exports and sales of it, 'pair' the other members of a plural subject, else prepositions.
 */
export interface Frame {
  readonly relation: RelationKind
  readonly object: string
  /** Where those stand whom `with` names; null where the verb has none. */
  readonly others: string | null
  /** The grammatical subject is the claim's object: "Nvidia sells to Meta". */
  readonly swapped: boolean
  /** A direct object must stand between verb and preposition: "put money into", "licenses cores from". */
  readonly needsDirect: boolean
  /** The verb itself says no: leaves. */
  readonly negates: boolean
}

type Row = readonly [
  relation: RelationKind,
  object: string,
  verbs: string,
  others?: string | null,
  flags?: string,
]

/** In order of preference for one verb: the first frame that the vocabulary allows is taken. */
const ROWS: readonly Row[] = [
  [
    'fabricates',
    '',
    'fabricate manufacture produce mass-produce fab make build turn_out churn_out crank_out etch print',
  ],
  ['fabricates', 'goods', 'fabricate manufacture produce mass-produce fab make build'],
  ['fabricates', 'for', 'fabricate manufacture produce mass-produce fab make build', null, 'd'],
  [
    'develops',
    '',
    'develop design create invent engineer co-develop co-design build make manufacture produce devise craft architect conceive pioneer put_up erect construct dream_up author',
  ],
  ['develops', 'on', 'work'],
  [
    'releases',
    '',
    'release launch unveil introduce debut open-source publish reveal announce roll_out ship bring_out put_out show_off present unwrap',
  ],
  ['supplies', 'with', 'supply provide', ''],
  ['supplies', '', 'supply provide deliver ship sell rent_out lease_out hire_out', 'to'],
  ['supplies', 'to', 'supply provide deliver ship sell', null, 'd'],
  ['packages', '', 'package assemble', 'for'],
  ['packages', 'goods', 'package assemble'],
  ['buys-from', 'from', 'buy purchase order rent lease source procure', null, 'd'],
  ['buys-from', 'to', 'rent lease', null, 'ds'],
  ['buys-from', 'goods', 'buy purchase order rent lease use deploy adopt procure'],
  ['acquires', '', 'acquire buy purchase take_over snap_up scoop_up gobble_up swallow absorb buy_out snag'],
  [
    'uses',
    '',
    'use adopt deploy leverage utilise utilize employ rent lease order buy purchase harness embrace wire_up install exploit wield',
  ],
  ['uses', '', 'power underpin drive', null, 's'],
  ['supports', '', 'support'],
  ['supports', 'on', 'run'],
  ['uses', '', 'hold carry pack feature incorporate integrate contain house sport combine'],
  ['uses', 'on', 'run train'],
  ['uses', 'on', 'build', null, 'd'],
  ['uses', 'to', 'switch migrate'],
  ['succeeds', '', 'succeed replace supersede follow'],
  ['competes-with', 'with|against', 'compete'],
  [
    'competes-with',
    '',
    'rival lag trail challenge outperform beat surpass overtake outsell outpace take_on outrun outclass outmuscle trounce edge_out counter dethrone unseat dislodge undercut threaten menace chase',
  ],
  [
    'partners-with',
    'with',
    'partner team_up team collaborate cooperate co-operate work ally join_forces join_hands',
  ],
  ['partners-with', 'with', 'work_together'],
  ['partners-with', 'pair', 'work_together partner team_up collaborate join_forces join_hands'],
  ['competes-with', 'pair', 'compete vie'],
  ['invests-in', 'in', 'invest'],
  ['invests-in', 'into|in', 'pour put pump inject plough plow sink', null, 'd'],
  ['invests-in', 'stock', 'buy purchase acquire'],
  ['invests-in', 'on-stock', 'spend'],
  ['invests-in', '', 'back fund bankroll finance underwrite'],
  ['owns', '', 'own control'],
  ['licenses-from', 'from', 'license licence', null, 'd'],
  ['licenses-from', 'to', 'license licence', null, 'ds'],
  ['leads', '', 'lead head run helm captain steer chair'],
  ['founded', '', 'found co-found cofound start establish set_up create form'],
  ['works-for', '', 'join'],
  ['works-for', 'to', 'move defect'],
  ['works-for', '', 'leave quit exit depart', null, 'n'],
  ['works-for', '', 'hire poach recruit appoint lure woo bring_in hire_away', null, 's'],
  ['sues', '', 'sue countersue'],
  [
    'restricts',
    '',
    'ban restrict block bar blacklist sanction probe investigate curb outlaw prohibit fine penalise penalize scrutinise scrutinize look_into rein_in',
  ],
  ['restricts', 'goods', 'ban restrict block bar curb'],
  ['restricts', 'trade', 'ban restrict block bar curb halt limit outlaw prohibit forbid cap stop tighten'],
  ['permits', '', 'approve permit allow clear authorise authorize green-light greenlight okay'],
  [
    'permits',
    'trade',
    'approve permit allow clear authorise authorize resume green-light greenlight okay license',
  ],
  ['depends-on', 'on|upon', 'depend rely'],
  ['maintains', '', 'maintain steward look_after'],
  ['develops', '', 'train'],
]

export type Argument = 'to' | 'ing' | 'np'
/** A verb that says how far along the next verb is: "plans to buy". */
export interface Control {
  /** null: as the verb itself says ("started using" is done). */
  readonly status: ClaimStatus | null
  readonly takes: readonly Argument[]
  readonly negates: boolean
}

type ControlRow = readonly [status: ClaimStatus | null, takes: string, verbs: string, negates?: true]
const CONTROLS: readonly ControlRow[] = [
  [
    'planned',
    'to',
    'plan intend aim want seek hope prepare vow pledge promise commit decide opt choose look move undertake resolve try threaten attempt strive',
  ],
  ['planned', 'np', 'plan propose seek prepare'],
  ['agreed', 'to', 'agree sign_up sign_on'],
  ['agreed', 'np', 'sign strike ink reach win secure clinch land enter'],
  ['announced', 'np', 'announce unveil reveal disclose confirm'],
  [
    'done',
    'np',
    'set_up create complete close seal finalise finalize make take form forge buy acquire have own hold build establish file place expand extend',
  ],
  ['considering', 'to', 'consider explore discuss negotiate'],
  ['considering', 'ing np', 'consider weigh mull explore eye contemplate discuss negotiate evaluate study'],
  ['expected', 'to', 'expect'],
  // "used to work for".
  ['done', 'to', 'use'],
  [null, 'to ing', 'begin start continue'],
  ['planned', 'to', 'file apply'],
  ['done', 'np', 'begin start finish'],
  [null, 'ing', 'keep go_on'],
  ['abandoned', 'ing', 'stop halt cease quit'],
  ['abandoned', 'np', 'drop scrap abandon cancel shelve ditch terminate call_off withdraw axe kill'],
  ['denied', 'ing', 'deny'],
  [null, 'to', 'decline refuse fail', true],
]

/** Adjectives and participles after "be" (or bare in a headline) that take "to". */
export const PREDICATES: ReadonlyMap<string, ClaimStatus | null> = new Map<string, ClaimStatus | null>([
  ...'set slated scheduled due ready'.split(' ').map((word) => [word, 'planned'] as const),
  ...'willing keen eager'.split(' ').map((word) => [word, 'considering'] as const),
  ...'expected likely poised tipped projected forecast predicted'
    .split(' ')
    .map((word) => [word, 'expected'] as const),
  ...'meant designed intended'.split(' ').map((word) => [word, 'done'] as const),
  ...'said reported believed understood'.split(' ').map((word) => [word, null] as const),
])

/** Verbs of saying, and what they make of the clause that follows; null leaves it as it stands. */
const SAYS: readonly (readonly [status: ClaimStatus | null, verbs: string])[] = [
  [
    null,
    'say report announce confirm reveal disclose note add state write tell acknowledge claim show boast insist suggest argue admit declare explain',
  ],
  ['expected', 'expect believe think predict estimate forecast reckon project anticipate'],
  ['denied', 'deny'],
]

/** Passives whose agent or means is behind another word than "by", and participles that may stand alone. */
export const PASSIVES: readonly {
  readonly verb: string
  readonly prepositions: readonly string[]
  readonly relation: RelationKind
}[] = [
  { verb: 'base', prepositions: ['on', 'upon'], relation: 'uses' },
  { verb: 'build', prepositions: ['on', 'upon', 'with'], relation: 'uses' },
  { verb: 'train', prepositions: ['on'], relation: 'uses' },
  { verb: 'power', prepositions: ['by'], relation: 'uses' },
  { verb: 'run', prepositions: ['on'], relation: 'uses' },
  { verb: 'equip', prepositions: ['with'], relation: 'uses' },
  { verb: 'optimise', prepositions: ['for'], relation: 'supports' },
  { verb: 'optimize', prepositions: ['for'], relation: 'supports' },
]

const FRAMES = new Map<string, Frame[]>()
export const CONTROL = new Map<string, Control[]>()
export const SAY = new Map<string, ClaimStatus | null>()
interface Form {
  readonly lemma: string
  readonly tags: number
}
export const VERB_FORMS = new Map<string, Form>()
/** What may follow a verb as part of it: take over, join forces. */
export const PARTICLES = new Map<string, readonly string[]>()

/** Verbs only with their particle: "chips away", but "chips". */
const BARE = new Set<string>()
const WITH_PARTICLE = new Set<string>()
/** Whether the word stands for its verb only where one of its particles follows. */
export const needsParticle = (lemma: string): boolean => WITH_PARTICLE.has(lemma) && !BARE.has(lemma)

function know(verb: string): void {
  const [lemma, particle] = verb.split('_') as [string, string?]
  ;(particle ? WITH_PARTICLE : BARE).add(lemma)
  if (particle) PARTICLES.set(lemma, [...(PARTICLES.get(lemma) ?? []), particle])
  const noun = NOUN_FORMS.has(lemma) ? tag.NOUN : 0
  for (const [form, tags] of formsOf(lemma)) {
    const shared =
      tags & (tag.VERB_BASE | tag.VERB_S)
        ? noun
        : tags & tag.PARTICIPLE
          ? tag.ADJECTIVE
          : tags & tag.VERB_ING
            ? tag.NOUN | tag.ADJECTIVE
            : 0
    const before = VERB_FORMS.get(form)
    VERB_FORMS.set(form, { lemma, tags: tags | shared | (before?.lemma === lemma ? before.tags : 0) })
  }
}

const NOUN_FORMS: ReadonlySet<string> = new Set(NOUNS_TOO.split(' '))
const add = <Value>(map: Map<string, Value[]>, key: string, value: Value) => {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

PLAIN.split(' ').forEach(know)
for (const [, verbs] of CONSTRUCTION_ROWS) for (const verb of verbs.split(' ')) if (verb !== 'be') know(verb)
for (const { verb } of PASSIVES) know(verb)
for (const [relation, object, verbs, others, flags = ''] of ROWS)
  for (const verb of verbs.split(' ')) {
    know(verb)
    const needsDirect = flags.includes('d')
    add(FRAMES, verb, {
      relation,
      object,
      others: others ?? null,
      swapped: flags.includes('s'),
      needsDirect,
      negates: flags.includes('n'),
    })
  }
for (const [status, takes, verbs, negates = false] of CONTROLS)
  for (const verb of verbs.split(' ')) {
    know(verb)
    add(CONTROL, verb, { status, takes: takes.split(' ') as Argument[], negates })
  }
for (const [status, verbs] of SAYS)
  for (const verb of verbs.split(' ')) {
    know(verb)
    SAY.set(verb, status)
  }

export const framesOf = (lemma: string): readonly Frame[] => FRAMES.get(lemma) ?? []
export const controlOf = (lemma: string, argument: Argument): Control | null =>
  CONTROL.get(lemma)?.find(({ takes }) => takes.includes(argument)) ?? null
