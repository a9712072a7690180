/** Posts and parts that one takes or is given: 최고경영자로 선임되다, 고객사로 확보하다, 社長に就く. */
import type { RelationKind } from '../../knowledge/vocabulary.ts'
import type { Flat } from '../shared/flat.ts'
import { verbEvent } from './deeds.ts'
import type { Event } from './events.ts'
import type { Cue, Phrase, VerbPiece } from './pieces.ts'

/** What whoever has the part is to whoever gives it. The first that fits wins: 부사장 is no 사장. */
const OFFICES: readonly (readonly [noun: RegExp, relation: RelationKind])[] = [
  [
    /(?:부회장|부사장|최고재무책임자|최고기술책임자|최고운영책임자|최고제품책임자|CTO|CFO|COO|CPO|고문|자문역|사외이사|임원|본부장|부문장|사업부장|센터장|수석과학자|엔지니어|연구원|副社長|副会長|最高財務責任者|最高技術責任者|取締役|顧問)$/,
    'works-for',
  ],
  [
    /(?:최고경영자|CEO|대표이사|대표|회장|사장|총수|수장|의장|사령탑|지휘봉|대표직|회장직|CEO직|社長|会長|最高経営責任者|トップ)$/,
    'leads',
  ],
  [/(?:경쟁사|경쟁자|라이벌|맞수|대항마|적수|競合相手|ライバル)$/, 'competes-with'],
  [/(?:공급사|공급업체|공급처|납품업체|납품사|벤더|공급망|供給元|サプライヤー|調達先|仕入れ先)$/, 'supplies'],
  [/(?:고객|고객사|고객군|큰손|수요처|顧客|得意先|納入先|供給先)$/, 'buys-from'],
  [
    /(?:협력사|파트너|파트너사|협력업체|우군|동맹군|동맹|협력자|提携先|提携相手|パートナー)$/,
    'partners-with',
  ],
  [/(?:최대주주|대주주|모회사|筆頭株主|親会社)$/, 'owns'],
  [/주인$/, 'acquires'],
  [/(?:자회사|계열사|손자회사|子会社|完全子会社)$/, 'part-of'],
  [/(?:주주|투자자|투자사|株主|出資者)$/, 'invests-in'],
  [/(?:위탁생산처|위탁생산업체|파운드리업체|생산처|생산업체|委託先|生産委託先|製造委託先)$/, 'fabricates'],
]

/** The subject takes the part. */
const TAKES =
  /^(?:(?:선임|임명|낙점|내정|발탁|선정|지정|선택|확정|지명|추대|기용|재선임|지목)(?:되|됐|된|될|돼|받)|(?:취임|합류|참여|부상|등극|승진|진입|등재)|오르$|맡$|되$|나서$|떠오르$|앉$|꿰차$|올라서$|자리잡$|꼽히$|뽑히$|올라타$|이름을올리|就任|昇格|就く|務める|なる|加わる)/
/** The subject gives the part to another. */
const GIVES =
  /^(?:(?:선임|임명|낙점|내정|발탁|선정|지정|선택|확보|지명|영입|유치|추가|기용|지목|편입|검토|고려|물색)(?:하|했|한|할|해|$)|앉히$|택하$|고르$|두$|삼$|맞$|맞이하$|끌어들이$|잡$|뽑$|세우$|꼽$|얻$|붙잡$|데려오$|들이$|확보하$|거느리$|選ぶ|選定|起用|迎える|持つ|抱える|加える|する$|指名|任命)/

/** 지휘봉을 잡다, 키를 쥐다: a figure of speech for leading. */
const HELM = /^(?:지휘봉|키|방향타|운전대|조타수|사령탑|경영 ?지휘봉)$/
const HOLDS_HELM = /^(?:잡|쥐|넘겨받|물려받|이어받|맡)$/

const isFirm = (flat: Flat) => (name: number) =>
  ['company', 'project'].includes(flat.mentions[name]?.type ?? '')

function officeOf(phrase: Phrase, flat: Flat): RelationKind | null {
  // 파운드리로 TSMC를 택했다: here the part is a name of its own.
  if (phrase.names.length > 0)
    return phrase.names.every((name) => flat.mentions[name]?.entity === 'foundry') ? 'fabricates' : null
  return HELM.test(phrase.last) ? 'leads' : (OFFICES.find(([noun]) => noun.test(phrase.last))?.[1] ?? null)
}

/** 파트너로 미디어텍을 검토하고 있다: nobody has the part yet. */
const weighed = (event: Event, { carrier }: VerbPiece): Event =>
  carrier?.status === 'considering' ? { ...event, status: 'considering' } : event

/** 립부 탄이 인텔 CEO가 됐다: the noun with 이/가 says what one becomes. */
export function asPart(taken: readonly Phrase[], verb: VerbPiece, flat: Flat): readonly Phrase[] {
  const last = taken[taken.length - 1]
  if (verb.stem !== '되' || last?.case !== 'subj' || last.names.length > 0 || last.deed) return taken
  return officeOf(last, flat) === null ? taken : [...taken.slice(0, -1), { ...last, case: 'dir' }]
}

/** The event of a part that is taken or given in this clause; null where none is. */
export function officeEvent(
  verb: VerbPiece,
  args: readonly Phrase[],
  subject: Phrase | null,
  flat: Flat,
): Event | null {
  const helm =
    HOLDS_HELM.test(verb.stem) && args.some(({ case: of, last }) => of === 'acc' && HELM.test(last))
  const takes = helm || TAKES.test(verb.stem) || (verb.passive && GIVES.test(verb.stem))
  if (!takes && !GIVES.test(verb.stem)) return null
  for (const part of args) {
    // 完全子会社となる: と says what one becomes.
    const becomes = part.case === 'with' && part.names.length === 0 && verb.stem === 'なる'
    if (part.deed !== null || !(becomes || ['dir', 'dat', 'acc', 'other'].includes(part.case))) continue
    if (part.case === 'acc' && !takes) continue
    const relation = officeOf(part, flat)
    if (relation === null) continue
    const rest = args.filter((phrase) => phrase !== part)
    const own = part.owners.filter(isFirm(flat)).slice(-1)
    // 리벨리온에 투자자로 참여하다: the firm one takes part in stands beside it.
    const beside = takes && part.case === 'dir' ? rest.filter(({ case: of }) => of === 'dat') : []
    const owners = own.length > 0 ? own : beside.flatMap(({ names }) => names.filter(isFirm(flat))).slice(-1)
    const cue: Cue = { relation, object: ['acc'], present: 'planned', state: true, chosen: true }
    const whole: Phrase = { ...part, names: owners, owners: [], case: 'acc' }
    // A chip may be a rival; a part in a firm is taken by a firm or by somebody.
    const actor =
      relation === 'competes-with' || relation === 'partners-with' ? {} : ({ actor: true } as const)
    if (takes)
      return {
        ...verbEvent({ verb, args: [...rest.filter(({ case: of }) => of !== 'acc'), whole], subject }),
        cues: [{ ...cue, ...actor }],
        passive: false,
      }
    const given = rest.find(({ case: of, names }) => of === 'acc' && names.length > 0)
    const event = weighed(verbEvent({ verb, args: rest, subject }), verb)
    return owners.length > 0 && given
      ? { ...event, cues: [cue], doers: given.names, inner: owners, subject: null }
      : { ...event, cues: [{ ...cue, turned: true }], passive: false }
  }
  return null
}
