/**
 * What a sentence of Korean or Japanese is made of for the clause rules: phrases that end in a particle and
 * verbs that end in an ending. Both languages put the verb last, so one set of rules reads them.
 */
import type { RelationKind } from '../../knowledge/vocabulary.ts'
import type { ClaimStatus } from '../claim.ts'

/** Where the other party stands: 을/를, 에/에게, 와/과, 에서/로부터, 에서, 로. */
export type Slot = 'acc' | 'dat' | 'with' | 'from' | 'loc' | 'dir'

export interface Cue {
  readonly relation: RelationKind
  /** Slots of the object, the likelier first. None: the subject alone (상장했다). */
  readonly object: readonly Slot[]
  /** Slots of others who take part. */
  readonly company?: readonly Slot[]
  /** The grammatical subject is the object of the relation: 수주하다, 영입되다. */
  readonly turned?: true
  /** Said with 있다 or the present it holds already: 의존한다, 이끈다. */
  readonly state?: true
  /** 되다 says the same as 하다: 호환되다. */
  readonly still?: true
  /** 할 수 있다 says it too. */
  readonly able?: true
  /** Said of what comes first, it is over: 손잡고 … 개발할 계획이다. */
  readonly met?: true
  /** 한다 is an act to come only where it is dated ahead: 공개한다 may be a habit, or a tale. */
  readonly dated?: true
  /** ている says that it is done: 出資している. */
  readonly result?: true
  /** Past tense starts what goes on: 가동했다. */
  readonly started?: true
  /** Only denied it says so: 뒤지지 않는다. */
  readonly denies?: true
  /** Where no subject fits, the place is meant: 트레이니움4에서 NV링크를 지원한다. */
  readonly placed?: true
  /** What 한다 means where nothing else says: an act to come. */
  readonly present?: ClaimStatus
  /** One of the clause's nouns must be so: 법정에 세우다 sues, a firm that 세우다 says nothing. */
  readonly beside?: RegExp
  /** A sum must stand in the clause: 10억 달러를 넣다. */
  readonly money?: true
  /** The firm itself is what is chosen. */
  readonly chosen?: true
  /** What is handed over must be goods: 칩을 팔다, not 서한을 보내다. */
  readonly wares?: true
  /** It must be said to which firm: B社にXを提供する, not Xを提供する. */
  readonly given?: true
  /** The object must be a firm whose plants or computers others use: 삼성 파운드리를 이용하다. */
  readonly shop?: true
  /** The object must be a chip: 칩을 확보하다, not 고객을. */
  readonly chips?: true
  /** The subject must have plants, and the object be a chip: 칩을 수주하다. */
  readonly foundry?: true
  /** Only somebody can do it: 도입하다, 확보하다; a chip whose clause it ends is no doer. */
  readonly actor?: true
  /** The thing itself, not what is made with it: 루빈 서버를 선보이다 shows no Rubin. */
  readonly itself?: true
  /** Not of an order taken: 물량을 받다. */
  readonly goods?: true
  /** The object is whose shares they are: 인텔 지분을 사들이다. */
  readonly stake?: true
  /** Whom it is given to is the subject of the relation: 인텔에 매각하다. */
  readonly gives?: true
}

/** What a verb says of a deed named before it (인수를 검토하다), or of words quoted before it (…다고 밝혔다). */
export interface Carrier {
  /** Status of the deed where its own words leave it open; null: as the carrier's own ending says. */
  readonly status: ClaimStatus | null
  /** The status holds whatever else is said: 철회, 부인. */
  readonly final?: true
  /** Says what another said: 밝히다. */
  readonly says?: true
  /** The carrier's own tense is the deed's: 완료했다 done, 완료할 예정이다 planned. */
  readonly tensed?: true
  /** Another does it: 생산을 맡기다. */
  readonly hands?: true
  /** Somebody is against the deed: what becomes of it is not said. */
  readonly opposes?: true
  /** The subject of the carrier is not the doer: 승인하다, 거절하다. */
  readonly other?: true
}

/**
 * How the clause goes on. `final`: the sentence may end. `and`: another clause follows. `adnominal`: a noun
 * follows that the clause describes. `carried`: a verb follows that says what became of it (…다고 밝혔다,
 * …할 계획을 철회했다). `void`: a condition, a question, a wish: nothing is claimed.
 */
export type EndingKind = 'final' | 'and' | 'adnominal' | 'carried' | 'void'

export interface Ending {
  readonly kind: EndingKind
  /** Null: as the next clause of the sentence says (인수하고 … 할 계획이다). */
  readonly status: ClaimStatus | null
  /** 한다: an act to come, or a state that holds. */
  readonly present: boolean
  readonly negated: boolean
  /** 할 수 있다. */
  readonly able: boolean
  /** 해, 해서: over before the next clause begins. */
  readonly sequel: boolean
  readonly end: number
}

export interface Verb {
  readonly cues: readonly Cue[]
  readonly carrier: Carrier | null
  readonly passive: boolean
  /** 사용되다, 넘기다: what stands before the ending. */
  readonly stem: string
  readonly start: number
  readonly ending: Ending
}

/**
 * What a particle says. `also`: 도, 역시 (either of subject and object). `bare`: none. `source`: 에 따르면. `other`: understood,
 * and no party to anything (을 통해, 보다, 처럼).
 */
export type Case =
  | 'topic'
  | 'subj'
  | 'acc'
  | 'dat'
  | 'with'
  | 'from'
  | 'loc'
  | 'dir'
  | 'also'
  | 'bare'
  | 'source'
  | 'other'

/** A deed that a noun names: 인수를, 공급 계약을, 협력설을. */
export interface Deed {
  readonly cues: readonly Cue[]
  readonly status: ClaimStatus | null
  readonly hearsay: boolean
  /** The noun names a deed only at the end of a headline: 공개, 도입. */
  readonly verbOnly: boolean
  /** Names right before the noun: 스케드MD 인수. */
  readonly inner: readonly number[]
}

export interface Phrase {
  readonly kind: 'phrase'
  /** Units of the flat sentence, end exclusive. */
  readonly start: number
  readonly end: number
  /** Mentions that head the phrase. */
  readonly names: readonly number[]
  /** Mentions that only describe its head: 메타의 …, 엔비디아 칩. */
  readonly owners: readonly number[]
  /** Those of them that stand with 의. */
  readonly possessors: readonly number[]
  /** Names joined by 와 that may as well be whom it is done with. */
  readonly doubtful: readonly number[]
  /** The noun that heads it where no name does. */
  readonly noun: string
  /** The last noun that stands in it, name or no name. */
  readonly last: string
  readonly case: Case
  /** A comma follows. */
  readonly comma: boolean
  /** 와 함께. */
  readonly joint: boolean
  readonly deed: Deed | null
  readonly dates: readonly number[]
  readonly amounts: readonly number[]
  readonly shares: readonly number[]
  /** The sentence says that its topic is this: …である. */
  readonly is?: true
}

/** A phrase with nothing in it, for those that are made rather than read. */
export const NO_PHRASE: Phrase = {
  kind: 'phrase',
  start: 0,
  end: 0,
  names: [],
  owners: [],
  possessors: [],
  doubtful: [],
  noun: '',
  last: '',
  case: 'other',
  comma: false,
  joint: false,
  deed: null,
  dates: [],
  amounts: [],
  shares: [],
}

export interface VerbPiece extends Verb {
  readonly kind: 'verb'
  readonly end: number
  /** 안, 못 before it. */
  readonly refused: boolean
}

/** A verb that is made rather than read: it says nothing by itself, and ends its clause as `kind` says. */
export const madeVerb = (
  stem: string,
  { start, end }: Pick<VerbPiece, 'start' | 'end'>,
  kind: VerbPiece['ending']['kind'],
  carrier: Carrier | null = null,
): VerbPiece => ({
  kind: 'verb',
  cues: [],
  carrier,
  passive: false,
  stem,
  start,
  end,
  refused: false,
  ending: { kind, status: 'done', present: false, negated: false, able: false, sequel: false, end },
})

/** A line of dots or a dash in a headline. */
export interface Break {
  readonly kind: 'break'
  readonly start: number
  readonly end: number
}

export type Piece = Phrase | VerbPiece | Break
