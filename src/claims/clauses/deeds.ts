/** Makes events: from a verb that says a relation, from a deed that a noun names and a verb carries. */
import type { ClaimStatus } from '../claim.ts'
import type { Flat } from '../shared/flat.ts'
import { buysFrom } from '../shared/trades.ts'
import { type Event, NO_EVENT } from './events.ts'
import { PURPOSE_NOUN } from './heads.ts'
import { isKind } from './machines.ts'
import { DEED_NOUNS } from './nouns.ts'
import { isPlace, ownersOf } from './parties.ts'
import type { Cue, Phrase, VerbPiece } from './pieces.ts'
import { giversOf } from './received.ts'
import { BOUGHT, MADE, RAISED, TOGETHER } from './turns.ts'

/** A verb with what stands in its clause. */
export interface Clause {
  readonly verb: VerbPiece
  readonly args: readonly Phrase[]
  readonly subject: Phrase | null
}

const earliest = (start: number, phrases: readonly (Phrase | null)[]): number =>
  Math.min(
    start,
    ...phrases.flatMap((phrase) =>
      phrase && phrase.start >= 0 && !PURPOSE_NOUN.test(phrase.noun) ? [phrase.start] : [],
    ),
  )

export function verbEvent({ verb, args, subject }: Clause): Event {
  const { ending } = verb
  const denies = verb.cues.some((cue) => cue.denies)
  const negated = ending.negated !== verb.refused
  return {
    cues: verb.cues,
    args: [...args],
    subject,
    doers: [],
    inner: [],
    head: null,
    passive: verb.passive,
    causative: verb.stem.endsWith('시키'),
    status: ending.status,
    present: ending.present,
    negated: denies ? false : negated,
    able: ending.able,
    sequel: ending.sequel,
    deed: null,
    purpose: ending.kind === 'and' && ending.status === 'planned',
    attributedTo: null,
    start: earliest(verb.start, [...args, subject]),
    end: verb.end,
    dropped: denies && !negated,
  }
}

const OVER = /^(?:성공|완료|마무리|마치|끝내|成功|完了|達成|終える)/

/** What the verb makes of the deed, or undefined where it makes nothing we know of it. */
export function carriedStatus(
  verb: VerbPiece,
  named: ClaimStatus | null,
  aim: boolean,
): { status: ClaimStatus | null; present: boolean } {
  const { carrier, ending } = verb
  const own = ending.status
  if (!carrier) return { status: named ?? 'done', present: false }
  if (carrier.final) return { status: carrier.status, present: false }
  // 出資を続ける見通しだ: somebody's guess, whatever is guessed.
  if (own === 'expected') return { status: 'expected', present: false }
  if (aim) return { status: 'planned', present: false }
  // 開発に成功し、…供給している: over before what follows.
  if (carrier.tensed && OVER.test(verb.stem) && ending.kind === 'and' && own === null)
    return { status: 'done', present: false }
  // 협상을 벌이고 있다: talks that go on are talks; 협상을 마무리했다: they have led to something.
  if (carrier.tensed && named === 'considering' && (own === 'ongoing' || own === 'done' || own === null))
    return { status: own === 'done' && OVER.test(verb.stem) ? 'agreed' : named, present: false }
  if (carrier.tensed) {
    const status = own === null || own === 'done' ? (named ?? own) : own
    return { status, present: status === null && ending.present }
  }
  if (named !== null) return { status: named, present: false }
  if (carrier.says && own !== 'done' && own !== null && own !== 'ongoing')
    return { status: own, present: false }
  // 양산에 들어간다: it has yet to begin.
  const begins = carrier.status === 'ongoing' && own === null && ending.present && STARTS.test(verb.stem)
  return { status: begins ? 'planned' : carrier.status, present: false }
}

const STARTS = /^(?:나서|들어가|착수|돌입|시작하|개시)/

const ACTORS = ['company', 'organisation', 'person']

const isOrganisation = (subject: Phrase | null, flat: Flat): boolean =>
  subject !== null &&
  subject.names.length > 0 &&
  subject.names.every((name) => flat.mentions[name]?.type === 'organisation')

const RECEIVES = /^(?:유치|조달|받|受け|調達)/
const invests = (deed: NonNullable<Phrase['deed']>): boolean =>
  deed.cues.some(({ relation, stake }) => relation === 'invests-in' && !stake)

/** ファーウェイのAscendの使用は違反になる: a use that is only spoken of need not be one. */
const uses = (deed: NonNullable<Phrase['deed']>): boolean =>
  deed.cues.some(({ relation }) => relation === 'uses' || relation === 'buys-from')

/** AIチップの開発とテープアウトの専門知識は: the deed only says what sort of thing comes next. */
function onlySorts(deed: Phrase, phrases: readonly (Phrase | null)[]): boolean {
  if (deed.case !== 'with') return false
  const [next] = phrases
    .filter((phrase): phrase is Phrase => phrase !== null && phrase.start > deed.start)
    .sort((a, b) => a.start - b.start)
  return next !== undefined && next.deed === null && next.names.length === 0
}

/** 오픈AI가 AMD와 맺은 GPU 공급 계약: whoever is named first need not be who supplies. */
function buysInstead(
  deed: NonNullable<Phrase['deed']>,
  args: readonly Phrase[],
  subject: Phrase | null,
  flat: Flat,
): boolean {
  if (!deed.cues.some(({ relation }) => relation === 'supplies')) return false
  const other = args.find(({ case: of }) => of === 'with')?.names[0]
  const own = subject?.names[0]
  if (own === undefined || other === undefined) return false
  return buysFrom(flat.mentions[own]?.entity ?? '', flat.mentions[other]?.entity ?? '') === true
}

/** 그록의 추론 기술 라이선스를 확보하다: whose technology it is grants the licence. */
function licensed(
  { cues, inner }: NonNullable<Phrase['deed']>,
  { owners }: Phrase,
  subject: Phrase | null,
): readonly number[] | null {
  const other = owners.slice(-1).filter((name) => !subject?.names.includes(name))
  return cues[0]?.relation === 'licenses-from' && inner.length === 0 && other.length > 0 ? other : null
}

/** 엔비디아가 삼성전자와 HBM4 공급 계약을 체결했다: the goods are named, and whoever sells supplies them. */
function boughtGoods(
  deed: NonNullable<Phrase['deed']>,
  args: readonly Phrase[],
  subject: Phrase | null,
  flat: Flat,
): Event | null {
  const seller = args.find(({ case: of }) => of === 'with')
  const goods = deed.inner.some(
    (name) => ['chip', 'technology'].includes(flat.mentions[name]?.type ?? '') && !isKind(flat, name),
  )
  if (!goods || !seller || !subject || !buysInstead(deed, args, subject, flat)) return null
  const others = args.filter((phrase) => phrase !== seller)
  return {
    ...NO_EVENT,
    cues: deed.cues,
    args: [...others, { ...subject, case: 'dat' }],
    doers: seller.names,
    inner: deed.inner,
    start: earliest(seller.start, [...args, subject]),
  }
}

/** Cues of the deed in the light of its verb and its nouns: raising is no investing, a foundry order no supply. */
function cuesOf(
  deed: NonNullable<Phrase['deed']>,
  verb: VerbPiece | null,
  args: readonly Phrase[],
  subject: Phrase | null,
  flat: Flat,
): readonly Cue[] {
  if (buysInstead(deed, args, subject, flat)) return [BOUGHT]
  if (invests(deed) && verb && RECEIVES.test(verb.stem))
    return args.some(({ case: of }) => of === 'from') ? [] : [RAISED]
  // インテルに買収を打診した: to whom, and so whom.
  if (verb && /^打診/.test(verb.stem) && deed.cues[0]?.relation === 'acquires')
    return deed.cues.map((cue) => ({ ...cue, object: [...cue.object, 'dat'] }))
  if (deed.inner.some((name) => flat.mentions[name]?.entity === 'foundry')) return [MADE]
  // 구글과 칩 개발 계약: with nothing named, what is said is with whom.
  const beside = args.some(
    ({ case: of, names }) => of === 'with' && names.some((name) => flat.mentions[name]?.type === 'company'),
  )
  if (deed.inner.length === 0 && beside && deed.cues[0]?.relation === 'develops') return [TOGETHER]
  return deed.cues
}

/**
 * The event of a deed's noun. `all`: the phrases of the clause. Null where the verb says nothing of the
 * deed, or leaves open who does it.
 */
export function deedEvent(
  verb: VerbPiece | null,
  phrase: Phrase,
  all: readonly Phrase[],
  subject: Phrase | null,
  flat: Flat,
): Event | null {
  const { deed } = phrase
  if (!deed) return null
  const args = all.filter((other) => other !== phrase)
  // 칩에 들어가던 부품 주문: only what one goes into is gone into.
  const carrier =
    verb?.passive && verb.cues.length > 0 && phrase.case !== 'dat' && verb.stem === '들어가'
      ? null
      : (verb?.carrier ?? null)
  const givers = verb ? giversOf({ verb, args }, phrase, flat) : []
  const given = givers.length > 0
  // 훈련을 마치다, 조사에 착수하다: the verb says plainly what becomes of it.
  const plain = carrier !== null && !carrier.says && !carrier.other && carrier.status !== 'expected'
  if (deed.verbOnly && verb !== null && !plain && !given) return null
  if (carrier?.opposes || onlySorts(phrase, [...args, subject])) return null
  // 법무부가 런AI 인수를 들여다본다: an authority weighs no deal of its own.
  if (carrier?.status === 'considering' && isOrganisation(subject, flat)) return null
  const isActor = (name: number): boolean => ACTORS.includes(flat.mentions[name]?.type ?? '')
  const owners = phrase.owners.filter((name) => !deed.inner.includes(name) && isActor(name))
  // 애플, 구글의 제미나이 도입 검토: whose the thing is, not who takes it up. 엔비디아의 스케드MD 인수: who.
  const owned =
    subject !== null && subject !== phrase && !(deed.inner.some(isActor) && phrase.possessors.length > 0)
  const handed = carrier?.hands === true
  const doers = handed
    ? args
        .filter(({ case: of }) => of === 'dat')
        .flatMap((place) => (isPlace(place) ? ownersOf(place) : place.names).filter(isActor))
    : owned && carrier?.other !== true
      ? []
      : owners.slice(-1)
  const whole = doers.length > 0 && deed.inner.length > 0
  // AMD와의 경쟁을 심화하다: rivals are named, whatever becomes of it.
  const rivals =
    deed.cues[0]?.relation === 'competes-with' &&
    subject !== null &&
    args.some(({ case: of, names }) => of === 'with' && names.length > 0)
  if (
    !given &&
    !carrier?.final &&
    (deed.hearsay ||
      (verb && !carrier && uses(deed)) ||
      (carrier?.other && !whole) ||
      (verb && !carrier && !whole && !rivals))
  )
    return null
  const aim = args.some(({ noun, case: of }) => noun === '목표' && of === 'dir')
  const carried = verb
    ? carriedStatus(verb, deed.status, aim)
    : { status: deed.status ?? ('done' as const), present: false }
  // 製造を委託する: what is handed over has yet to begin.
  const begins = handed && carried.status === null && carried.present
  const status = begins ? ('planned' as const) : carried.status
  const { present } = carried
  // 메타의 인수 제안을 거절했다: who turns it down is whom it was made to.
  const refused =
    carrier?.other === true && carrier.final === true && deed.inner.length > 0 && doers.length === 0
  const turned = refused || given
  const undergoer = subject && { ...subject, case: deed.cues[0]?.object[0] ?? 'acc' }
  // 인수를 위해 협상한다: what is talked about is the deed, and whoever talks would do it.
  const talked =
    carrier?.status === 'considering' && flat.text.slice(phrase.start, phrase.end).endsWith('위해')
  const beside = subject !== null && subject !== phrase && subject.case === 'subj' && carrier?.tensed === true
  const stands =
    phrase.case === 'subj' || (phrase.case === 'other' && !talked) || (phrase.case === 'topic' && !beside)
  const bought = given || !owned ? null : boughtGoods(deed, args, subject, flat)
  if (bought) return { ...bought, status, present, deed: phrase, end: verb?.end ?? phrase.end }
  return {
    cues: given ? deed.cues : cuesOf(deed, verb, args, owned ? subject : null, flat),
    args: given
      ? [
          ...args.filter(({ amounts, dates }) => amounts.length + dates.length > 0),
          ...(undergoer ? [undergoer] : []),
        ]
      : refused && subject
        ? [...args, { ...subject, case: 'acc' }]
        : args,
    subject: given || phrase === subject || carrier?.other === true || stands ? null : subject,
    doers: given ? givers : refused ? deed.inner : doers,
    // 라피더스에 칩 생산을 맡긴다: with no chip named, it is made for whoever hands it over.
    inner:
      handed && deed.inner.length === 0 && subject !== null
        ? subject.names
        : turned || deed.inner.some((name) => flat.mentions[name]?.entity === 'foundry')
          ? []
          : (licensed(deed, phrase, subject) ?? deed.inner),
    head: null,
    passive: false,
    causative: false,
    status,
    present,
    negated: verb ? verb.ending.negated !== verb.refused : false,
    able: verb?.ending.able ?? false,
    sequel: verb?.ending.sequel ?? false,
    deed: phrase,
    purpose: verb?.ending.kind === 'and' && verb.ending.status === 'planned',
    attributedTo: null,
    start: earliest(phrase.start, [...args, subject]),
    end: verb?.end ?? phrase.end,
    dropped: false,
  }
}

/** What the last noun of a phrase says of how far a thing is: 협상을 벌이다. */
export const nounStatus = (phrase: Phrase): ClaimStatus | null =>
  Object.hasOwn(DEED_NOUNS, phrase.noun) ? (DEED_NOUNS[phrase.noun] ?? null) : null
