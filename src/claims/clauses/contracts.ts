/** Contracts whose kind the nouns beside them tell: 클라우드 계약을 맺다, 파운드리 계약, 이용 계약; who buys is not said. */
import type { Flat } from '../shared/flat.ts'
import { buysFrom, isCloud, isFoundry } from '../shared/trades.ts'
import { type Clause, carriedStatus, verbEvent } from './deeds.ts'
import { type Event, NO_EVENT } from './events.ts'
import type { Cue, Phrase, Piece, VerbPiece } from './pieces.ts'
import { TOGETHER } from './turns.ts'

const CONTRACT = /(?:계약|계약서|딜|契約)$/
/** Words of the contract's phrase, or of the clause that describes it, and what it is then. */
const MADE_FOR = /파운드리|위탁 ?생산|칩 생산|반도체 생산|양산|受託|生産委託|製造委託|ファウンドリー/
const BOUGHT =
  /클라우드|컴퓨팅|데이터 ?센터|서버|인프라|연산|용량|칩|반도체|메모리|장비|물량|구매|구입|이용|사용|임대|임차|렌털|쓰는|쓸 수|빌리|사들이|クラウド|計算|コンピュート|コンピューティング|データセンター|容量|チップ|半導体|メモリー|装置|購入|調達|利用|リース|賃借/
/** Computing that is rented: whoever's business it is sells it, whatever else it buys. */
const RENTED = /クラウド|計算|コンピュート|コンピューティング|データセンター/
const NOT_BOUGHT =
  /라이선스|특허|투자|지분|인수|합병|고용|스폰서|광고|보험|후원|마케팅|비밀 ?유지|ライセンス|特許|出資|投資|株|買収|合併|雇用|スポンサー|広告|保険|秘密保持/
/** Words that make who is named first the buyer where nothing else tells. */
const BUYS = /구매|구입|이용|사용|임차|쓰는|쓸 수|빌리는|사들이|購入|調達|利用|賃借/
const SELLS = /공급|제공|판매|납품|供給|提供|販売|納入/
/** How far before the contract its description may begin, in units of the flat sentence. */
const DESCRIBED = 40

const BUYS_FROM: Cue = { relation: 'buys-from', object: ['with'], chosen: true, present: 'planned' }
const FABRICATES: Cue = { relation: 'fabricates', object: ['with'], present: 'planned' }

const firmsOf = (names: readonly number[], flat: Flat): number[] =>
  names.filter((name) => flat.mentions[name]?.type === 'company')
const idOf = (name: number, flat: Flat): string => flat.mentions[name]?.entity ?? ''

/** 클라우드 이용 계약: the use is of what is sold. */
export const isUse = ({ cues, inner }: NonNullable<Phrase['deed']>): boolean =>
  inner.length === 0 && cues.every(({ relation }) => relation === 'uses' || relation === 'buys-from')

type Deal = Pick<Event, 'cues' | 'doers' | 'inner'>

function dealOf(words: string, own: number, other: number, bare: boolean, flat: Flat): Deal | null {
  const [a, b] = [idOf(own, flat), idOf(other, flat)]
  if (NOT_BOUGHT.test(words)) return null
  if (MADE_FOR.test(words)) {
    const makes = [isFoundry(a), isFoundry(b)]
    // Of two firms with plants one cannot tell who makes for whom.
    if (makes[0] === makes[1] || (makes[0] !== false && makes[1] !== false)) return null
    const [doers, inner] = makes[0] !== false ? [[own], [other]] : [[other], [own]]
    return { cues: [FABRICATES], doers, inner }
  }
  const sells = SELLS.test(words)
  if (sells || BOUGHT.test(words)) {
    const rents = RENTED.test(words) && isCloud(a) !== isCloud(b) ? isCloud(b) : null
    const buys = rents ?? buysFrom(a, b) ?? (sells ? null : BUYS.test(words) ? true : null)
    if (buys === null) return null
    const [doers, inner] = buys ? [[own], [other]] : [[other], [own]]
    return { cues: [BUYS_FROM], doers, inner }
  }
  return bare ? { cues: [TOGETHER], doers: [own], inner: [other] } : null
}

/** The event of a contract of two firms; null where the clause names none, or leaves its kind open. */
export function contractEvent(
  { args, subject }: Omit<Clause, 'verb'>,
  verb: VerbPiece | null,
  flat: Flat,
): Event | null {
  if (verb && verb.carrier?.status !== 'agreed' && verb.carrier?.tensed !== true) return null
  const part = args.find(
    ({ last, deed, case: of }) => of !== 'topic' && CONTRACT.test(last) && (deed === null || isUse(deed)),
  )
  const [own, ...more] = firmsOf(subject?.names ?? [], flat)
  const beside = args.filter(({ case: of }) => of === 'with').flatMap(({ names }) => firmsOf(names, flat))
  const others = beside.length > 0 ? beside : more
  const [other] = others
  if (!part || own === undefined || other === undefined || others.length > 1) return null
  const from = Math.max(0, part.start - DESCRIBED)
  const words = flat.text.slice(from, part.end)
  const named = [...part.owners, ...part.names].some((name) => idOf(name, flat) === 'foundry')
  // A contract with an object of its own beside it is that object's.
  const bare = part.owners.length === 0 && part.names.length === 0
  const deal = dealOf(named ? `${words} 파운드리` : words, own, other, bare, flat)
  if (!deal) return null
  const made: VerbPiece | null = verb
  const { status, present } = made
    ? carriedStatus(made, 'agreed', false)
    : { status: 'agreed' as const, present: false }
  const base = made ? verbEvent({ verb: made, args, subject }) : null
  return {
    ...(base ?? headlineEvent(part, args, subject)),
    ...deal,
    passive: false,
    status,
    present,
  }
}

/** A contract that ends a headline. */
/** 오라클과 클라우드 계약을 맺은 오픈AI: whoever is described has signed it. */
export function contractOfHead(
  verb: VerbPiece,
  args: readonly Phrase[],
  subject: Phrase | null,
  next: Piece | undefined,
  flat: Flat,
): readonly Event[] {
  if (subject || next?.kind !== 'phrase' || firmsOf(next.names, flat).length === 0) return []
  const event = contractEvent({ args, subject: { ...next, case: 'subj' } }, verb, flat)
  return event ? [{ ...event, end: Math.max(event.end, next.end) }] : []
}

function headlineEvent(part: Phrase, args: readonly Phrase[], subject: Phrase | null): Event {
  const start = Math.min(
    part.start,
    ...[...args, subject].flatMap((phrase) => (phrase && phrase.start >= 0 ? [phrase.start] : [])),
  )
  return { ...NO_EVENT, args: [...args], subject, status: 'agreed', start, end: part.end }
}
