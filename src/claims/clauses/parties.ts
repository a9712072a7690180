/** Who does and who undergoes an event, by the particles. */
import { isSymmetric, type RelationKind } from '../../knowledge/vocabulary.ts'
import type { ClaimMention } from '../claim.ts'
import { fitsObject, fitsSubject } from '../shared/bind.ts'
import type { Flat } from '../shared/flat.ts'
import { isCloud, isFoundry } from '../shared/trades.ts'
import type { Event } from './events.ts'
import { BANS, NO_WARE, ORDER, STRONGHOLD, TRADE } from './owned.ts'
import type { Cue, Phrase, Slot } from './pieces.ts'

/** Nouns for what a firm sells, when only the firm is named: 엔비디아 칩을 구매. */
const GOODS =
  /^(?:칩|반도체|제품|장비|서버|물량|가속기|메모리|프로세서|부품|시스템|서비스|클라우드|물량을|설비|[^ ]{0,6}(?:チップ|半導体|製品|装置|サーバー|加速器|アクセラレーター?|メモリー?|プロセッサー?|部品|システム|クラウド|設備|計算資源|計算能力|演算能力|コンピューティング能力)|(?:[^ ]*(?:芯片|晶片|处理器|加速器|加速卡|GPU|显卡|服务器|伺服器|产品|设备|机台|算力|存储|记忆体|内存|云服务|硬件|硬体|系统|材料|元件|模组|模块|机柜|光刻机|曝光机|刻蚀机)|計算資源|計算能力))$/
/** Where things are made: the owner of the place makes them. */
const PLACE = /^(?:공정|공장|라인|팹|파운드리|공법|.*(?:工場|ライン|プロセス|工程|製程))$/
/** TSMC 5나노 공정으로, TSMC 2나노로. */
export const isPlace = ({ noun, last, case: of }: Phrase): boolean =>
  PLACE.test(noun) || ((of === 'dir' || of === 'loc') && (/나노$/.test(last) || NODE.test(last)))
/** TSMC의 A16 공정으로: a process with a name of its own is still its owner's. */
const NODE = /(?:공정|プロセス)$/
export const ownersOf = ({ names, owners, last }: Phrase): readonly number[] =>
  names.length > 0 && !(NODE.test(last) && owners.length > 0) ? names : owners.slice(-1)

export const named = (phrases: readonly (Phrase | null)[], flat: Flat): ClaimMention[] =>
  phrases.flatMap((phrase) => phrase?.names.map((name) => flat.mentions[name] as ClaimMention) ?? [])
export const mentionsOf = (names: readonly number[], flat: Flat): ClaimMention[] =>
  names.map((name) => flat.mentions[name] as ClaimMention)

/** Kinds of goods: made for whom is what is said. */
const GENERIC = new Set(['ai-chip', 'semiconductor', 'wafer', 'asic'])

/** Shares in a firm. */
export const STAKE =
  /^(?:지분|주식|지분율|구주|신주|보통주|(?:発行済み|全|発行済み全)?(?:株式|株)|[^ ]*(?:股份|股权|股票)|(?:全)?持ち分|議決権|普通株)$/

/** 삼성전자, 테슬라 AI5 칩 만든다: whoever makes another's chip has not developed it. */
const ownedByAnother = ({ args }: Event, subjects: readonly ClaimMention[], flat: Flat): boolean =>
  args.some(
    ({ case: of, names, owners }) =>
      (of === 'acc' || of === 'bare') &&
      names.some((name) => flat.mentions[name]?.type === 'chip') &&
      mentionsOf(owners, flat).some(
        ({ type, entity }) => type === 'company' && subjects.every((subject) => subject.entity !== entity),
      ),
  )

/** Mentions a phrase offers to a slot of a cue. */
function offered(cue: Cue, phrase: Phrase, flat: Flat): ClaimMention[] {
  if (cue.shop)
    return named([phrase], flat).filter(({ entity }) => isFoundry(entity) === true || isCloud(entity))
  if (cue.chips || cue.foundry) {
    const chips = named([phrase], flat).filter(({ type }) => type === 'chip')
    const theirs = cue.foundry && phrase.names.length === 0 && GOODS.test(phrase.noun)
    return theirs ? mentionsOf(phrase.owners.slice(-1), flat) : chips
  }
  if (cue.stake) return STAKE.test(phrase.noun) ? mentionsOf(phrase.owners.slice(-1), flat) : []
  if (
    cue.relation === 'supplies' &&
    phrase.names.length === 0 &&
    phrase.case !== 'dat' &&
    ORDER.test(phrase.noun)
  )
    return mentionsOf(phrase.owners.slice(-1), flat)
  if (cue.relation === 'buys-from' && !cue.chosen) {
    // OpenAI向けに購入: for whom is not from whom.
    if (phrase.case === 'dat' && /向け/.test(flat.text.slice(phrase.start, phrase.end))) return []
    const theirs = phrase.possessors.length > 0 && !cue.goods && !cue.shop && !NO_WARE.test(phrase.noun)
    const goods = phrase.names.length > 0 || GOODS.test(phrase.noun) || theirs
    return phrase.case === 'acc' || phrase.case === 'also' || phrase.case === 'bare'
      ? goods
        ? mentionsOf(phrase.owners.slice(-1), flat)
        : []
      : // オラクルのデータセンターから: whose they are sells.
        phrase.case === 'from' &&
          phrase.names.length === 0 &&
          /(?:데이터센터|클라우드|データセンター|クラウド)$/.test(phrase.noun)
        ? mentionsOf(phrase.owners.slice(-1), flat)
        : named([phrase], flat)
  }
  if (cue.relation === 'restricts' || cue.relation === 'permits') {
    if (TRADE.test(phrase.noun) || (cue.relation === 'permits' && BANS.test(phrase.noun)))
      // 마이크론 제품 구매를 금지: what the deed is done to.
      return mentionsOf(phrase.owners.length > 0 ? phrase.owners : (phrase.deed?.inner ?? []), flat)
    // 중국 공장에 대한 반입을 승인: whose plant it is.
    if (phrase.case === 'dat' && phrase.names.length === 0) return mentionsOf(phrase.owners, flat)
  }
  if (
    (cue.relation === 'fabricates' || cue.relation === 'packages') &&
    phrase.names.length === 0 &&
    GOODS.test(phrase.noun)
  )
    return mentionsOf(phrase.owners.slice(-1), flat)
  // 「Rubin」向けに出荷: what it is for is not what is delivered.
  if (cue.relation === 'supplies' && phrase.case === 'dat')
    return named([phrase], flat).filter(({ type }) => type === 'company')
  // 삼성전자 테일러 공장에서: whose plant it is.
  const plant = phrase.case === 'loc' && named([phrase], flat).every(({ type }) => type === 'project')
  if (cue.relation === 'fabricates' && plant && phrase.names.length > 0)
    return mentionsOf(phrase.owners.slice(-1), flat)
  // アームのライセンスを取得: whose it is gives it. 엔비디아의 아성에 도전: the firm is the rival. 엔비디아 품에 안기다.
  if (
    phrase.names.length === 0 &&
    ((cue.relation === 'licenses-from' && /(?:ライセンス|使用権)$/.test(phrase.noun)) ||
      (cue.relation === 'competes-with' && STRONGHOLD.test(phrase.noun)) ||
      (cue.relation === 'acquires' && /^(?:품|손|손아귀)$/.test(phrase.noun)))
  )
    return mentionsOf(phrase.owners.slice(-1), flat)
  // 메타와 엔비디아에 맞서: with whom or against whom is open.
  if (cue.relation === 'competes-with' && phrase.case === 'dat')
    return mentionsOf(
      phrase.names.filter((name) => !phrase.doubtful.includes(name)),
      flat,
    )
  return named([phrase], flat)
}

const MAKES = new Set<RelationKind>([
  'develops',
  'fabricates',
  'packages',
  'releases',
  'supplies',
  'uses',
  'supports',
])

/**
 * What an adnominal clause describes: of a chain with 의, its first link; TSMC가 만드는 애플의 A20: what is made is
 * the chip.
 */
function headOf(cue: Cue, phrase: Phrase, flat: Flat): ClaimMention[] {
  const own = named([phrase], flat)
  if (phrase.possessors.length === 0) return own
  const first = mentionsOf(phrase.possessors.slice(0, 1), flat)
  const thing =
    MAKES.has(cue.relation) &&
    own.length > 0 &&
    own.every(({ type }) => type === 'chip' || type === 'technology')
  return thing && first.every(({ type }) => type === 'company') ? own : first
}

const isCompany = ({ type }: ClaimMention): boolean => type === 'company'
const things = (list: readonly ClaimMention[]): ClaimMention[] =>
  list.filter(({ type }) => type === 'chip' || type === 'technology')

/** 2ナノ半導体をブロードコム向けに試作する; for who else stands there with に nothing is made. */
function isNoCustomer({ relation, turned }: Cue, { start, end }: Phrase, { text }: Flat): boolean {
  const words = text.slice(start, end)
  return relation === 'fabricates' && !turned && /[ぁ-ん]$/.test(words) && !/向けに?$/.test(words)
}

const inSlot = (slot: Slot, phrase: Phrase): boolean => {
  if (slot === 'acc') return phrase.case === 'acc' || phrase.case === 'also' || phrase.case === 'bare'
  return phrase.case === slot
}

/** 삼성전자의 테일러 공장이: whose plant it is makes what is made there. */
function actorsOf(cue: Cue, subject: Phrase | null, flat: Flat): ClaimMention[] {
  const plant = subject !== null && subject.names.length === 0 && PLACE.test(subject.noun)
  return plant && (cue.relation === 'fabricates' || cue.relation === 'packages')
    ? mentionsOf(subject.owners.slice(-1), flat)
    : named([subject], flat)
}

interface Parties {
  readonly subjects: ClaimMention[]
  readonly objects: ClaimMention[]
  readonly company: ClaimMention[]
}

/** Who does and who undergoes, by the particles, for one reading of the verb. */
export function parties(event: Event, cue: Cue, flat: Flat): Parties | null {
  const { args, inner, doers } = event
  const still = cue.still === true
  const passive = event.passive && !still && !event.causative
  const fits = (list: ClaimMention[]) =>
    list.filter(
      (mention) =>
        fitsObject(cue.relation, mention) && !(cue.relation === 'fabricates' && GENERIC.has(mention.entity)),
    )
  const act = (list: ClaimMention[]) => list.filter((mention) => fitsSubject(cue.relation, mention))
  const grammatical = doers.length > 0 ? mentionsOf(doers, flat) : actorsOf(cue, event.subject, flat)
  const from = (slot: Slot) =>
    args.filter((phrase) => inSlot(slot, phrase)).flatMap((phrase) => offered(cue, phrase, flat))

  let subjects: ClaimMention[]
  let objects: ClaimMention[] = []
  if (passive) {
    const owner = mentionsOf(event.subject?.owners.slice(-1) ?? [], flat)
    // ASML의 장비가 SK하이닉스 공장에 반입된다: whose it is supplies it.
    const agents =
      cue.relation === 'supplies' && act(from('from')).length === 0 && owner.length > 0
        ? owner
        : // 아마존에 첫 출하됐다: to whom, not by whom.
          cue.relation === 'releases' || cue.relation === 'supplies'
          ? from('from')
          : [...from('dat'), ...from('from')]
    const made = args.filter(isPlace).flatMap((phrase) => mentionsOf(ownersOf(phrase), flat))
    subjects = act(cue.relation === 'fabricates' && agents.length === 0 ? [...made, ...from('loc')] : agents)
    objects = fits(event.subject ? offered(cue, event.subject, flat) : [])
    // B에서 HBM을 공급받는다: what is delivered is acted on, and the subject gets it.
    const goods = cue.relation === 'supplies' ? things(from('acc')) : []
    if (goods.length > 0 && event.subject && objects.every(({ type }) => type === 'company')) {
      const givers = subjects.length > 0 ? subjects : act(from('loc')).filter(isCompany)
      return { subjects: givers, objects: goods, company: objects }
    }
    if (event.head) {
      if (objects.length === 0 && event.subject === null) objects = fits(headOf(cue, event.head, flat))
      else if (subjects.length === 0) subjects = act(headOf(cue, event.head, flat))
      else return null
    }
  } else if (cue.gives) {
    subjects = act(from('dat'))
    objects = fits(from('acc'))
  } else {
    // 솔라를 레니게이드에서 구동하다: what is run uses what it runs on.
    const runs =
      cue.relation === 'uses' &&
      cue.object[0] === 'loc' &&
      act(from('acc')).some(({ type }) => type === 'model' || type === 'software')
    if ((still && event.causative) || runs) {
      subjects = act(from('acc'))
      if (subjects.length === 0) subjects = act(grammatical)
    } else subjects = cue.turned ? fits(grammatical) : act(grammatical)
    // ラピダスの小池社長は…受託したと: what no person can do the firm does.
    if (subjects.length === 0 && grammatical.length > 0 && grammatical.every(({ type }) => type === 'person'))
      subjects = act(mentionsOf(event.subject?.owners.slice(-1) ?? [], flat)).filter(
        ({ type }) => type === 'company',
      )
    // アームのハース最高経営責任者は…を相手取った訴訟: the firm sues.
    const firm = mentionsOf(event.subject?.owners.slice(-1) ?? [], flat).filter(
      ({ type }) => type === 'company',
    )
    if (cue.relation === 'sues' && firm.length > 0 && subjects.every(({ type }) => type === 'person'))
      subjects = firm
    objects = fits(mentionsOf(inner, flat))
    const slots =
      (still && event.causative) || runs ? cue.object.filter((slot) => slot !== 'acc') : cue.object
    for (const slot of slots) {
      if (objects.length > 0) break
      const phrases = args.filter(
        (phrase) => inSlot(slot, phrase) && !(slot === 'dat' && isNoCustomer(cue, phrase, flat)),
      )
      // A社、B社、C社も買収: a headline's row of firms, not whom the first of them buys.
      if (event.subject?.comma && phrases.some(({ case: of, names }) => of === 'also' && names.length > 1))
        return null
      const list = phrases
        .map((phrase) => (cue.turned ? act : fits)(offered(cue, phrase, flat)))
        .filter((found) => found.length > 0)
      // Two objects of one verb: the sentence is not understood.
      if (list.length > 1) return null
      objects = list[0] ?? []
    }
    const goods =
      event.head && cue.relation === 'supplies'
        ? fits(headOf(cue, event.head, flat)).filter(({ type }) => type !== 'company')
        : []
    // SK하이닉스에 공급하던 TC본더: what is described is what is delivered.
    if (goods.length > 0 && subjects.length > 0) objects = goods
    else if (event.head) {
      const head = headOf(cue, event.head, flat)
      const none = event.subject === null && doers.length === 0
      // 株式を取得したシノプシス: whose shares they are is what is described.
      const sharesAlone = args.some(
        ({ case: of, noun, owners }) => of === 'acc' && owners.length === 0 && STAKE.test(noun),
      )
      // 5조원을 들여 인수한 멜라녹스: with no shares named the firm itself is bought.
      if (objects.length === 0 && subjects.length > 0)
        objects = cue.stake && !sharesAlone ? [] : (cue.turned ? act : fits)(head)
      else if (subjects.length === 0 && none && cue.object.length > 0 && objects.length > 0)
        subjects = (cue.turned ? fits : act)(head)
      else if (subjects.length > 0 && objects.length > 0 && act(head).length > 0) return null
    }
    if (cue.relation === 'develops' && ownedByAnother(event, subjects, flat)) return null
    if (cue.turned) [subjects, objects] = [objects, subjects]
    if (cue.placed && subjects.length === 0) subjects = act([...from('loc'), ...from('dat')])
    // 메타에 TPU를 도입한다: whose it then is, is open.
    const elsewhere = cue.relation === 'uses' && from('dat').some(({ type }) => type === 'company')
    if (elsewhere && subjects.some(({ type }) => type === 'company')) return null
    // 시리에 제미나이를 넣는다: what it is put into uses it, and whoever puts it there.
    if (cue.relation === 'uses' && cue.company)
      subjects = [...act(from('dat')).filter(({ type }) => type !== 'company'), ...subjects]
  }
  // A와 B가 손잡다: the subject is both ends.
  const acts = args.some((phrase) => phrase.case === 'acc' && phrase.names.length > 0)
  if (objects.length === 0 && cue.object[0] === 'with' && subjects.length > 1 && !acts)
    return isSymmetric(cue.relation)
      ? { subjects, objects: subjects, company: [] }
      : { subjects: subjects.slice(0, 1), objects: subjects.slice(1), company: [] }
  const company = [
    ...args
      // 경쟁사와의 격차: what lies between the two is no company.
      .filter(({ case: of, end }) => of !== 'with' || !/의\s*$/.test(flat.text.slice(0, end)))
      .filter((phrase) => (cue.company ?? []).some((slot) => inSlot(slot, phrase)) || phrase.joint)
      .flatMap((phrase) => named([phrase], flat)),
  ].filter(
    (mention) => mention.type === 'company' && !objects.includes(mention) && !subjects.includes(mention),
  )
  return { subjects, objects, company }
}
