/** Nouns the grammar knows: what somebody is to somebody else, what was done, what a name may be called. */
import type { EntityType, RelationKind } from '../../knowledge/vocabulary.ts'
import type { ClaimStatus } from '../claim.ts'

/** "X is the maker of Y", "Y maker X", "Y's maker, X": X relation Y, or the other way round when swapped. */
export interface Role {
  readonly relation: RelationKind
  readonly prepositions: string
  readonly swapped: boolean
}

type RoleRow = readonly [relation: RelationKind, prepositions: string, nouns: string, swapped?: true]
const ROLES: readonly RoleRow[] = [
  ['develops', 'of|behind', 'maker developer creator designer inventor'],
  ['supplies', 'to|of|for', 'supplier vendor provider'],
  ['buys-from', 'of|for', 'customer client buyer'],
  ['uses', 'of', 'user adopter'],
  [
    'competes-with',
    'to|of|with|for',
    'rival competitor challenger alternative arch-rival archrival answer nemesis counterpart',
  ],
  ['partners-with', 'of|with|to', 'partner ally'],
  ['part-of', 'of', 'part'],
  ['part-of', 'of', 'subsidiary unit division arm affiliate offshoot spin-off spinoff branch'],
  ['owns', 'of', 'parent owner'],
  ['invests-in', 'of|in', 'backer investor shareholder stakeholder'],
  ['fabricates', 'of|for', 'foundry'],
  ['develops', 'of', 'brainchild creation handiwork', true],
  ['founded', 'of', 'founder cofounder co-founder'],
  ['leads', 'of|at', 'ceo chief boss president chairman chairwoman chair chairperson'],
  [
    'works-for',
    'of|at|with|from',
    'cto cfo coo executive engineer scientist researcher vice-president veteran cio fellow architect',
  ],
  ['succeeds', 'to|of', 'successor follow-up follow-on heir replacement'],
  ['succeeds', 'of|to', 'predecessor', true],
]

/** An act as a noun: "Nvidia's acquisition of SchedMD", "signed a deal with". */
export interface Act {
  readonly relation: RelationKind
  /** Prepositions before the object. */
  readonly object: string
  /** "the SchedMD acquisition": the name before the noun is the object. */
  readonly compound: boolean
}

type ActRow = readonly [relation: RelationKind, object: string, nouns: string, compound?: true]
const ACTS: readonly ActRow[] = [
  ['acquires', 'of', 'acquisition takeover purchase buyout', true],
  ['acquires', 'for', 'bid offer swoop'],
  ['invests-in', 'in|into', 'investment stake holding'],
  ['competes-with', 'with', 'rivalry'],
  ['depends-on', 'on|upon', 'reliance dependence dependency'],
  ['partners-with', 'with', 'partnership alliance collaboration tie-up pact cooperation memorandum mou'],
  ['sues', 'against', 'lawsuit suit complaint'],
  ['develops', 'of', 'development'],
  ['supplies', 'of', 'shipment'],
  ['buys-from', 'with|to|from', 'order'],
  ['licenses-from', 'with|from', 'license licence'],
  ['uses', 'of', 'adoption use deployment'],
  ['releases', 'of', 'launch release unveiling debut'],
]

/** "plans to", "in talks to", "a deal to". */
const INTENTIONS: readonly (readonly [status: ClaimStatus, nouns: string])[] = [
  ['planned', 'plan intention bid proposal offer commitment pledge effort attempt'],
  ['agreed', 'deal agreement contract pact order'],
  ['considering', 'talk negotiation discussion'],
]

/** Nouns that may follow a name without taking its place: "the Blackwell chips", "the Slurm scheduler". */
const CLASS_NOUNS: Readonly<Record<EntityType, string>> = {
  chip: 'chip processor accelerator gpu cpu npu tpu asic soc card superchip platform architecture family series line lineup range generation system rack server silicon product unit part package module',
  software:
    'software framework library compiler scheduler platform toolkit stack runtime language tool engine package project ecosystem api',
  model: 'model family series llm assistant chatbot agent lineup line ai',
  technology:
    'memory chip technology packaging process node interconnect architecture standard machine scanner lithography tool protocol link dram stack product module switch equipment gpu sample tool',
  company: 'inc corp corporation company co ltd plc group holdings holding limited',
  project: 'project programme program initiative venture site campus supercomputer cluster',
  policy: 'act rule law policy list bill order',
  organisation: 'agency department ministry commission foundation',
  person: '',
}

/** Goods of a firm: "Nvidia chips" is something that Nvidia sells. */
const GOODS =
  'chip gpu cpu processor accelerator card server system hardware memory wafer silicon asic superchip rack npu tpu semiconductor equipment machine gear capacity compute'

const index = <Value>(rows: readonly (readonly [string, Value])[]): ReadonlyMap<string, Value> => {
  const map = new Map<string, Value>()
  for (const [nouns, value] of rows) for (const noun of nouns.split(' ')) map.set(noun, value)
  return map
}

/** Entities that stand for a whole kind of thing. */
export const KINDS: ReadonlySet<string> = new Set([
  'gpu',
  'cpu',
  'npu',
  'asic',
  'fpga',
  'soc',
  'ai-chip',
  'llm',
])

export const ROLE: ReadonlyMap<string, Role> = index(
  ROLES.map(([relation, prepositions, nouns, swapped = false]) => [
    nouns,
    { relation, prepositions, swapped },
  ]),
)
export const ACT: ReadonlyMap<string, Act> = index(
  ACTS.map(([relation, object, nouns, compound = false]) => [nouns, { relation, object, compound }]),
)
export const INTENTION: ReadonlyMap<string, ClaimStatus> = index(
  INTENTIONS.map(([status, nouns]) => [nouns, status]),
)
const CLASS_NOUN: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(CLASS_NOUNS).map(([type, nouns]) => [type, new Set(nouns.split(' '))]),
)
const GOODS_NOUN: ReadonlySet<string> = new Set(GOODS.split(' '))

/** Singular of a regular plural. */
export const singular = (word: string): string =>
  /ies$/.test(word)
    ? `${word.slice(0, -3)}y`
    : /(?:ss|(?<![cdglntv]p)us|is)$/.test(word)
      ? word
      : /(?:ch|sh|x|s)es$/.test(word)
        ? word.slice(0, -2)
        : word.replace(/s$/, '')

export const isClassNoun = (type: EntityType, word: string): boolean =>
  CLASS_NOUN[type]?.has(singular(word)) ?? false
/** What one firm gives another for money, without a name of its own. */
const DELIVERED: ReadonlySet<string> = new Set(
  'capacity compute access power technology component part material substrate packaging service dram nand tool scanner tester bonder module sample product system node'.split(
    ' ',
  ),
)
export const isDelivered = (word: string): boolean => isGoods(word) || DELIVERED.has(singular(word))
export const isGoods = (word: string): boolean => GOODS_NOUN.has(singular(word))

/** Nouns in the tables, so that a word is known as one. */
export const KNOWN_NOUNS: ReadonlySet<string> = new Set([
  ...ROLE.keys(),
  ...ACT.keys(),
  ...INTENTION.keys(),
  ...GOODS_NOUN,
  ...Object.values(CLASS_NOUNS).join(' ').split(' '),
  ...'startup start-up chipmaker giant firm company business tech market share stake customer officer executive data center centre cloud sales stock investor analyst demand news revenue percent industry world year quarter month week people source report chief-executive team user part version million billion spokesman spokesperson spokeswoman court trial statement price cost value supply production capacity compute access funding round lawsuit delivery gear billions list money performance training revenue competition support'.split(
    ' ',
  ),
])
