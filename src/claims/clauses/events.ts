/** A deed with its parties as phrases, on its way to a claim. */
import type { ClaimAmount, ClaimMention, ClaimStatus, SentenceClaim } from '../claim.ts'
import { bind } from '../shared/bind.ts'
import { isAhead } from '../shared/calendar.ts'
import type { Flat } from '../shared/flat.ts'
import { isFabless, isFoundry } from '../shared/trades.ts'
import { isMachine, MAKES_THINGS } from './machines.ts'
import { isPlace, mentionsOf, named, ownersOf, parties } from './parties.ts'
import type { Cue, Phrase } from './pieces.ts'

export interface Event {
  readonly cues: readonly Cue[]
  /** Phrases of its own clause, in order, without the subject. */
  args: Phrase[]
  subject: Phrase | null
  /** Mentions that act, where they are not a whole phrase: the owner in 엔비디아의 스케드MD 인수. */
  doers: readonly number[]
  /** Names right before a deed's noun. */
  readonly inner: readonly number[]
  /** What an adnominal clause describes. */
  head: Phrase | null
  readonly passive: boolean
  readonly causative: boolean
  status: ClaimStatus | null
  readonly present: boolean
  readonly negated: boolean
  able: boolean
  /** 받아, 인수해: over before the next begins. */
  readonly sequel: boolean
  /** The phrase whose noun names the deed: its dates and sums count. */
  readonly deed: Phrase | null
  /** 하기 위해, 하려고: as far along as what is done for it. */
  readonly purpose: boolean
  attributedTo: string | null
  /** Units of the flat sentence. */
  start: number
  end: number
  dropped: boolean
}

/** An event with nothing in it, for those that are made rather than read. */
export const NO_EVENT: Event = {
  cues: [],
  args: [],
  subject: null,
  doers: [],
  inner: [],
  head: null,
  passive: false,
  causative: false,
  status: null,
  present: false,
  negated: false,
  able: false,
  sequel: false,
  deed: null,
  purpose: false,
  attributedTo: null,
  start: 0,
  end: 0,
  dropped: false,
}

/** What one firm may supply another with; 서한을 보내다 is no supply. */
const WARES =
  /(?:칩|반도체|제품|장비|부품|소재|기판|메모리|램|낸드|서버|물량|웨이퍼|모듈|가속기|기기|설비|시스템|솔루션|프로세서|필름|케이블|チップ|半導体|製品|装置|部品|素材|材料|基板|メモリー?|サーバー|モジュール|システム|プロセッサー?|ウエハー?|クラウド|計算資源|計算能力|サンプル|芯片|晶片|处理器|服务器|伺服器|产品|设备|机台|算力|存储|记忆体|内存|云服务|硬件|材料|元件|模组|基板|载板|電源|배터리|전력|패널|렌즈|마스크|소켓|본더|밸브|가스|레지스트|잉곳|GPU|CPU|NPU|SSD|패키지|인프라|컴퓨팅|클라우드|코터|디벨로퍼|검사기|세정기)$/

const WORK = /(?:개발|확대|증설|연구|건설|투자|開発|拡大|増強|研究|建設)$/
/** 자금을 HBM4 등의 개발과 증설에 투입하다: with nothing else named, what is put in is no chip. */
const servesWork = ({ args }: Event, acted: readonly (Phrase | null)[]): boolean =>
  args.some(({ case: of, names, last }) => of === 'dat' && names.length === 0 && WORK.test(last)) &&
  !acted.some((phrase) => phrase !== null && phrase.case !== 'bare' && phrase.names.length > 0)

const ORDERED = new Set<string>(['fabricates', 'supplies'])
/** Work on what another has made: 테스트 물량을 수주하다. */
const AFTERWORK =
  /(?:^|[^가-힣])(?:웨이퍼 ?)?(?:테스트|검사|세정|시험|평가)(?:용)? ?(?:물량|일감|주문|사업|외주)/

/** What is received with an order: whoever takes it on is no buyer. */
const ORDER = /(?:물량|일감|주문|발주|외주|용역|工事|受注|订单|訂單)$/
const DOERS: readonly (string | undefined)[] = ['company', 'organisation', 'person', 'project']

const doers = (mentions: readonly ClaimMention[]): ClaimMention[] =>
  mentions.filter(({ type }) => DOERS.includes(type))

/** Whether a phrase has the noun that a cue needs; 거래제한명단 is a name. */
const isBeside = (beside: RegExp, { last, names }: Phrase, { mentions }: Flat): boolean =>
  beside.test(last) || (names.some((name) => mentions[name]?.entity === 'entity-list') && beside.test('명단'))

/** Whether the clause has the noun or the sum that the cue needs. */
function stands(
  event: Event,
  { relation, object, beside, money, wares, given, itself, goods, foundry }: Cue,
  flat: Flat,
): boolean {
  if (foundry && !named([event.subject], flat).some(({ entity }) => isFoundry(entity) !== false)) return false
  const acted = [
    event.head,
    ...event.args.filter(({ case: of }) => of === 'acc' || of === 'also' || of === 'bare'),
  ]
  const made = event.passive ? [...acted, event.subject] : acted
  const ofThing = object.includes('acc') && (itself || MAKES_THINGS.has(relation))
  if (ofThing && made.some((phrase) => phrase && isMachine(phrase, flat))) return false
  // HBM4 주문을 확보했다: who is given the order uses nothing.
  if (
    relation === 'uses' &&
    [event.deed, ...acted].some((phrase) => phrase && /^(?:주문|일감|수주|발주)/.test(phrase.last))
  )
    return false
  if (relation === 'uses' && servesWork(event, acted)) return false
  if (ORDERED.has(relation) && AFTERWORK.test(flat.text.slice(event.start, event.end))) return false
  if (goods && acted.some((phrase) => phrase && ORDER.test(phrase.last))) return false
  const phrases = [event.subject, event.head, event.deed, ...event.args]
  const firm = ({ case: of, names }: Phrase): boolean =>
    (of === 'dat' || of === 'dir') && names.some((name) => flat.mentions[name]?.type === 'company')
  if (given && !event.args.some(firm)) return false
  const thing = wares
    ? event.args.find(({ case: of, names }) => of === 'acc' && names.length === 0)
    : undefined
  if (thing && !WARES.test(thing.last)) return false
  return (
    (!money || phrases.some((phrase) => phrase !== null && phrase.amounts.length > 0)) &&
    (beside === undefined ||
      phrases.some(
        (phrase) => phrase !== null && (isBeside(beside, phrase, flat) || isList(relation, phrase, flat)),
      ))
  )
}

/** エンティティー・リストに加える: a list with a name of its own. */
const isList = (relation: string, { names }: Phrase, { mentions }: Flat): boolean =>
  relation === 'restricts' && names.some((name) => mentions[name]?.type === 'policy')

/** Each of them with the others. */
const JOINTLY = /共同|联合|合作|携手|합작|공동|함께/

/** By the end of the year: it is not over. */
const WITHIN = /^(?:연내|연말|年内|年末)/

/** Ties that hold while a clause that describes is in the present: アマゾンが出資する会社. */
const HOLDS = new Set<string>(['invests-in', 'partners-with', 'buys-from'])

/** States: whatever is said to go on, they hold. */
export const STANDING = new Set<string>(['competes-with', 'depends-on', 'leads', 'owns', 'part-of'])

function statusOf(event: Event, cue: Cue, ahead: boolean): ClaimStatus {
  // TSMCが来年から量産する: what is dated ahead has yet to be.
  if (ahead && event.present && (event.status === null || event.status === 'ongoing')) return 'planned'
  if (ahead && event.status === null && cue.dated) return 'planned'
  if (event.status === null && event.present && event.head && HOLDS.has(cue.relation)) return 'done'
  // TSMC를 추격하기 위해, 따라잡겠다: whoever means to catch up is a rival.
  if (cue.relation === 'competes-with' && (event.purpose || event.status === 'planned')) return 'done'
  // AMD와의 경쟁에서 인하를 검토: rivals are rivals, whatever they weigh.
  if (cue.relation === 'competes-with' && event.status === 'considering') return 'done'
  const { status, present } = event
  // 「Rubin」を15日に発売: a headline's noun has no tense, and what is dated ahead has yet to be.
  if (ahead && status === 'done' && event.deed !== null && event.end === event.deed.end) return 'planned'
  // 연내 가동: what is dated ahead has not started.
  if (ahead && status === 'done' && cue.started) return 'planned'
  if (status === 'ongoing' && ((cue.state && present) || STANDING.has(cue.relation))) return 'done'
  if (status === 'ongoing' && cue.result && !event.deed) return 'done'
  // 提供を始めた: out is out.
  if (status === 'ongoing' && cue.relation === 'releases' && event.deed) return 'done'
  if (status === 'done' && cue.started) return 'ongoing'
  if (status !== null) return status
  if (!present || cue.state) return 'done'
  return cue.present ?? 'done'
}

function measure<Value>(
  phrases: readonly Phrase[],
  pick: (phrase: Phrase) => readonly number[],
  from: readonly { value: Value }[],
): Value | null {
  const found = phrases.flatMap(pick)
  // Two sums in one clause: which is meant is not known.
  return found.length === 1 ? (from[found[0] as number]?.value ?? null) : null
}

/** The sum of a clause; of two in two currencies, the first: 50億ドル、日本円でおよそ7400億円. */
function amountOf(phrases: readonly Phrase[], flat: Flat): ClaimAmount | null {
  const sums = phrases.flatMap(({ amounts }) => amounts.flatMap((index) => flat.amounts[index]?.value ?? []))
  const [first, second] = sums
  const converted = sums.length === 2 && first?.currency !== second?.currency
  return sums.length === 1 || converted ? (first ?? null) : null
}

/** 삼성전자의 파운드리에서: the place is a name of its own. */
const isFoundryWord = (names: readonly number[], flat: Flat): boolean =>
  names.length > 0 && names.every((name) => flat.mentions[name]?.entity === 'foundry')

/** TSMC 5나노 공정으로 만든: the owner of the place makes it, whoever designed it. */
function maker(event: Event, flat: Flat): ClaimMention[] {
  return event.args
    .flatMap((phrase) => {
      const { names, owners, case: of } = phrase
      if (isPlace(phrase)) return mentionsOf(ownersOf(phrase), flat)
      if (of !== 'loc') return []
      if (isFoundryWord(names, flat)) return mentionsOf(owners.slice(-1), flat)
      return mentionsOf(names, flat).filter(({ entity }) => isFoundry(entity) === true)
    })
    .filter(({ type }) => type === 'company')
}

function claimsOfMaker(event: Event, flat: Flat): SentenceClaim[] {
  const makes = event.cues.some(({ relation }) => relation === 'develops' || relation === 'fabricates')
  const subjects = makes && !event.passive ? maker(event, flat) : []
  if (subjects.length === 0) return []
  const things = [event.subject, ...event.args, event.head].filter((phrase) => phrase !== null)
  const chips = named(things, flat).filter(({ type }) => type === 'chip')
  // TSMC가 만드는 애플 칩: with no chip named, whose they are.
  const owned = event.args
    .filter(
      ({ case: of, names, last }) =>
        of === 'acc' && names.length === 0 && /^(?:칩|반도체|제품|프로세서|가속기)$/.test(last),
    )
    .flatMap(({ owners }) => mentionsOf(owners.slice(-1), flat))
    .filter((mention) => !subjects.includes(mention))
  // 오픈AI는 칩을 TSMC에서 생산한다: with no chip named, it is made for whoever has no plants.
  const whose = named([event.subject], flat).filter(({ entity }) => isFabless(entity))
  return bind({
    relation: 'fabricates',
    subjects,
    objects:
      chips.length > 0
        ? chips
        : owned.length > 0
          ? owned
          : event.cues.some(({ relation }) => relation === 'fabricates')
            ? whose
            : [],
    status: event.status ?? 'done',
    negated: event.negated,
    attributedTo: event.attributedTo,
    start: flat.from[event.start] ?? 0,
    end: flat.to[Math.max(0, event.end - 1)] ?? 0,
  })
}

/** 엔비디아가 H20 생산을 중단했다: whoever has no plants has others make it. */
const byFabless = (event: Event, flat: Flat): boolean =>
  !event.passive &&
  (event.doers.length > 0 ? mentionsOf(event.doers, flat) : named([event.subject], flat)).some(({ entity }) =>
    isFabless(entity),
  )

/** Chips in the hands of foundries. */
const isOthers = (subjects: readonly ClaimMention[], objects: readonly ClaimMention[]): boolean =>
  subjects.every(({ entity }) => isFoundry(entity) === true) && objects.some(({ type }) => type === 'chip')

/** The claims of an event; none where parties are missing or in doubt. */
export function claimsOfEvent(event: Event, flat: Flat): SentenceClaim[] {
  if (event.dropped) return []
  const made = claimsOfMaker(event, flat)
  if (made.length > 0) return made
  for (const cue of event.cues) {
    if (cue.relation === 'fabricates' && !cue.turned && byFabless(event, flat)) continue
    if ((event.able && !cue.able) || !stands(event, cue, flat)) continue
    const found = parties(event, cue, flat)
    if (!found) continue
    const subjects = cue.actor ? doers(found.subjects) : found.subjects
    if (subjects.length === 0) continue
    // TSMCがMONAKAを試作した: a foundry makes what others have developed.
    if (cue.relation === 'develops' && isOthers(subjects, found.objects)) continue
    const phrases = [event.subject, ...event.args, event.deed].filter((phrase) => phrase !== null)
    const dated = phrases.filter((phrase) => phrase.dates.length > 0)
    const date = measure(dated.slice(-1), ({ dates }) => dates.slice(-1), flat.dates)
    const ahead = date !== null && (isAhead(date.iso, flat.published) || WITHIN.test(date.raw))
    if (cue.dated && event.present && event.status === null && !ahead) continue
    const jointly =
      cue.relation === 'develops' &&
      subjects.length > 1 &&
      JOINTLY.test(flat.text.slice(event.start, event.end))
    const claims = bind({
      relation: cue.relation,
      ...found,
      subjects,
      ...(jointly
        ? { company: [...found.company, ...subjects.filter(({ type }) => type === 'company')] }
        : {}),
      status: statusOf(event, cue, ahead),
      negated: event.negated,
      attributedTo: event.attributedTo,
      date,
      amount: amountOf(phrases, flat),
      share:
        cue.relation === 'holds-share-of' || cue.relation === 'invests-in' || cue.relation === 'acquires'
          ? measure(phrases, ({ shares }) => shares, flat.shares)
          : null,
      start: flat.from[event.start] ?? 0,
      end: flat.to[Math.max(0, event.end - 1)] ?? 0,
    })
    if (claims.length > 0) return claims
  }
  return []
}
