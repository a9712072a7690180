/** Names in folded Chinese text as phrases: lists, whose they are, and what noun heads them. */
import { type Case, NO_PHRASE, type Phrase } from '../clauses/pieces.ts'
import { AMOUNT, type Flat, indexOf, NAME, SHARE } from '../shared/flat.ts'
import { wordAt } from './verbs.ts'
import { GOODS, OF_FIRMS, OF_THINGS, STAKE } from './words.ts'

/** Between two firms, the second of which is what is spoken of: 谷歌母公司Alphabet. */
const FIRM_OF_FIRM =
  /^(?:的)?(?:母公司|子公司|全资子公司|控股子公司|关联公司|云部门|云计算部门|开发商|制造商|供应商|竞争对手|合作伙伴|劲敌|代工厂|大客户|[^与和同跟向对为由被从及、]{0,6}(?:开发商|设计商|制造商|独角兽|领导者|龙头|巨头|大厂|霸主|新创|初创公司|开发者))$/
const TITLE =
  /^(?:的)?(?:联合|共同|前|现任|新任)?(?:创始人|创办人|创始人兼|创办人暨|创办人兼|董事长兼|董事长暨|联席)*(?:首席执行官|执行长|CEO|董事长|总裁|总经理|掌门人|会长|创始人|创办人|首席财务官|首席技术官|财务长|技术长|副总裁|副总经理|首席科学家|高管)$/
/** Former heads do not speak for the firm, and no lesser officer is the firm. */
const SPEAKS = /^(?:的)?(?!前|.*(?:副总|财务|技术|科学|高管))/
/** Between a maker and its thing: 英伟达下一代AI芯片Rubin, 阿里巴巴旗下平头哥. */
const OWNS =
  /^(?:的?|(?:的|旗下|自家|自有|自研的?|最新|第[一二三四五六七八九十0-9]+代|新一代|下一代|首款|新款|新|次世代|即将推出的|专用|新推出的).{0,8}|.{0,6}(?:芯片|晶片|模型|处理器|平台|系列|架构|加速器|伺服器|服务器|旗下的?|GPU|CPU|代号|显卡|处理器代号|大模型))$/
/** 寒武纪的芯片由: a preposition hands the next name to a verb. */
const HANDED_ON = /[由被把向跟遭]|交给|委托|来自|[与和为给从在对以用获]$/
const MADE_BY =
  /^(?:自主|自行|独家|所|即将|最新|刚|近期)?(?:研发|开发|设计|推出|生产|打造|提供)的(?!基于|采用|搭载).{0,4}$/
const JOINT = /^(?:、|[/／]|，以及|，及|以及|及|与|和|跟|或|、以及|还有)/
const FIRMS = new Set(['company', 'organisation', 'person'])
const SOFTWARE = new Set(['software', 'model', 'project'])
/** vLLM社区发布的新版本: the software still. */
const RELEASE =
  /^(?:社区|团队|项目|官方)?(?:最新|近日|刚刚)?(?:发布|推出|公布)的(?:最?新|全新|正式)?(?:一代)?(?:版本|版)/
/** Llama-3.1-Nemotron-Ultra-253B-v1: how large a model is belongs to its name. */
const SIZE = /^-\d+(?:\.\d+)?[BMT](?:-[A-Za-z0-9.]+)*/
/** 英伟达的基础设施: what is rented of it is computing. */
const goodsNoun = (part: string): string =>
  part.replace(/^的/, '').replace(/(?:基础设施|容量|产能|[计运]算能力|数据中心)$/, '算力')
/** The beginnings of a text, the longest first. */
const partsOf = (tail: string): string[] => [...tail].map((_, count) => tail.slice(0, tail.length - count))
const CJK = /[\u4e00-\u9fffA-Za-z]/
/** What may follow an object that it is whole. */
const WHOLE =
  /^(?:$|[^\u4e00-\u9fffA-Za-z0-9]|等|高达|约|近|逾|共|达|总计|合计|最多|最高|超|以|后(?!段|端)|时|前(?!沿|端|员工|高管)|来|并|且|已|将|是|了|上|中(?!国)|内(?!存)|作为|进行|展开|之|用(?!户|例|途)|至|到|更|也|都|还|可|能|会|有|当|做|供(?!应链)|给|于|在|所需|所用|的(?:消息|传闻|计划|可能|协议|交易|事|建议|要求|申请)|与|和|及|、|或|以及|为|对|向|从|由|被|而|其|全部|多数|少数|大量|成为|改造|驱动(?![的项程])|扩充|处理|执行|升级|支撑|加速|完成|\d|侵犯|侵权|窃取|盗用|滥用|违约|抄袭|协助|涉嫌|违反|垄断|[两二三四五六七八九十]+(?:款|条|种|大|类|家|套))/

/** Text from `at` to the next name, verb or mark. */
function tailAt(flat: Flat, at: number): string {
  let end = at
  while (end < flat.text.length && end - at < 22) {
    const unit = flat.text[end] as string
    if (/[，。；;,、！!？?：:\ue000-\uf3ff]/.test(unit) || wordAt(flat.text, end)) break
    end++
  }
  return flat.text.slice(at, end)
}

/** Behind a firm: its people, its kind or its units, and not the firm. */
const NOT_FIRM =
  /^(?:的)?(?:前)?(?:前(?:任|首席|总|副|高级|资深|联合|共同|主管|CEO|CTO|董事)|旗下|设计师|工程师|员工|研究员|研究人员|开发者(?!博客)|用户|粉丝|分析师|风格|式(?!证)|系(?!统|列)|前员工|前高管)/

/** GPT-2规模的模型, ChatGPT用户: something that is only measured by the name, or has to do with it. */
const LIKENS = /^(?:的)?(?:规模|级别?(?!联)|风格|时代|驱动程序|插件|订阅|用户|开发者)/

/** Adverbs before the verb to come are no part of the noun: 曝光机已交付. */
const ADVERBS =
  /(?:早已|已经|即将|正在|在|目前|现已|首度|首次|率先|全面|开始|预计|可望|有望|未来|最快|最终|主要|多半|大多|大部分|绝大部分|几乎|全部|全数|部分|独家|长期|一直|仍然|依然|同样|此前|随后|后来|分别|陆续|已|将|也|均|都|则|正|仍|曾|可|还|又|再|皆|多)+$/
/** 的芯片目前主要由: who acts stands behind, and is no part of the noun either. */
const GOVERNS = /(?:交由|委由|来自|由|被|遭)$/

/** The wares of another are no gap: H100 GPU. */
const spaceless = (gap: string): string => gap.trim()

export interface Read {
  readonly phrase: Phrase
  /** Where reading goes on. */
  readonly next: number
}

/** The phrase that begins with the name at `at`. `object`: it must be whole to be what a verb acts on. */
/** 收购AMD 10%的股份: shares in the firm, not the firm. */
const STAKE_SHARE = new RegExp(
  `^(?:的)?[^，。；\\ue000-\\uf3ff]{0,4}(?:${SHARE}|${AMOUNT})(?:以上|左右|多)?的?[^，。；\\ue000-\\uf3ff]{0,4}(?:股份|股权|股票|持股)`,
)

/** 收购Arm的交易: behind what a deal acts on, the deal itself. */
const DEED_NOUN =
  /^(?:一案|案(?![例件子])|的(?:$|[^，。；的\ue000-\ue7ff]{0,6}?(?:交易案?|收购案|并购案|谈判|磋商|洽谈|协商|会谈|计划|方案|提案|提议|要约|事宜|意向|想法|念头|打算|决定|协议|合约|合同|订单|申请|承诺|努力|报道|报导|传闻|传言|消息|说法|猜测|可能性?)(?!书|方|者|商|人|期)))/

/** `deed`: the verb tells a deal, which a noun behind its object may name. */
export function phraseAt(flat: Flat, at: number, of: Case, object: boolean, deed = false): Read {
  const { text, mentions } = flat
  const indexAt = (place: number): number => indexOf('mention', text[place])
  const typeOf = (index: number): string => mentions[index]?.type ?? ''
  const isFirm = (index: number): boolean => FIRMS.has(typeOf(index))
  const isSoftware = (index: number): boolean => SOFTWARE.has(typeOf(index))
  const isModel = (index: number): boolean => typeOf(index) === 'model'
  const names: number[] = []
  let owners: number[] = []
  let end = at
  /** One name, or a maker and its thing. */
  const one = (start: number): void => {
    let name = indexAt(start)
    end = start + 1
    for (;;) {
      const gap = new RegExp(
        `^[^${NAME.slice(1, -1)}，。；;,、！!：:\\ue800-\\uf3ff]{0,16}?(?=${NAME})`,
      ).exec(text.slice(end, end + 18))?.[0]
      if (gap === undefined) break
      const next = indexAt(end + gap.length)
      const titled = TITLE.test(spaceless(gap)) && typeOf(next) === 'person'
      const busy = [...gap].some((_, offset) => wordAt(text, end + offset) !== null)
      const kin = FIRM_OF_FIRM.test(spaceless(gap)) && isFirm(next)
      // 与亚马逊AWS: behind a preposition two firms side by side are a firm and its unit.
      const unit = gap === '' && of !== 'topic' && of !== 'acc' && isFirm(name) && isFirm(next)
      const below = kin || unit || /^(?:的|旗下)/.test(spaceless(gap)) || !isFirm(next)
      if (titled && typeOf(name) === 'company') {
        end += gap.length + 1
        if (!SPEAKS.test(spaceless(gap))) name = next
        break
      }
      // 采用Google研发的TPU: whose it is.
      if (
        (busy && !(object && MADE_BY.test(spaceless(gap)) && !isFirm(next))) ||
        !(
          kin ||
          MADE_BY.test(spaceless(gap)) ||
          (OWNS.test(spaceless(gap)) && !HANDED_ON.test(spaceless(gap)))
        ) ||
        !below ||
        (isFirm(next) && !isFirm(name) && !kin)
      )
        break
      owners.push(name)
      name = next
      end += gap.length + 1
    }
    names.push(name)
  }
  one(at)
  for (;;) {
    const joint = JOINT.exec(text.slice(end, end + 4))?.[0]
    if (joint === undefined || indexAt(end + joint.length) < 0) break
    const next = indexAt(end + joint.length)
    if (isFirm(next) !== isFirm(names[names.length - 1] as number) && !/、|及/.test(joint)) {
      // 华为与昇腾: no list. But 英伟达H20和AMD MI308 is one.
      if (owners.length === 0) break
    }
    if (names.length > 12) break
    one(end + joint.length)
  }
  const tail = tailAt(flat, end).replace(GOVERNS, '').replace(ADVERBS, '')
  const headed = names.every(isFirm) ? OF_FIRMS : OF_THINGS
  let noun = ''
  let close = end
  const lead = partsOf(tail).find((part) => headed.test(part))
  const goods = partsOf(tail).find(
    (part) => GOODS.test(part) && (part === tail || WHOLE.test(tail.slice(part.length))),
  )
  const release = RELEASE.exec(text.slice(end, end + 20))?.[0]
  const size = SIZE.exec(text.slice(end, end + 20))?.[0]
  const stake = object && names.every(isFirm) ? STAKE_SHARE.exec(text.slice(end, end + 20))?.[0] : undefined
  if (stake !== undefined) {
    noun = '股份'
    close = end + stake.length
  } else if (lead !== undefined) close = end + lead.length
  else if (STAKE.test(tail)) {
    noun = '股份'
    close = end + tail.length
  } else if (deed && names.every(isFirm) && DEED_NOUN.test(text.slice(end, end + 14))) noun = ''
  else if (names.every(isFirm) && goods !== undefined) {
    noun = goodsNoun(goods)
    close = end + goods.length
  } else if (names.every(isSoftware) && release !== undefined) close = end + release.length
  else if (object && size !== undefined && names.every(isModel)) close = end + size.length
  else if (/^的(?!话|消息|传闻|传言|谣言|说法)/.test(tail) && CJK.test(tail[1] ?? '')) {
    noun = tail.slice(1)
    close = end + tail.length
  } else if (names.every(isFirm) && NOT_FIRM.test(tail)) {
    noun = tail
    close = end + tail.length
  } else if (!names.some(isFirm) && LIKENS.test(tail)) {
    noun = tail
    close = end + tail.length
  } else if (object && !WHOLE.test(tail.trimStart())) {
    noun = tail
    close = end + tail.length
  }
  if (object && lead !== undefined && !WHOLE.test(text.slice(close, close + 3)) && !wordAt(text, close))
    noun = tail.slice(lead.length)
  // GPU-IOV: but the beginning of another name.
  if (noun === '' && /^-[A-Za-z]/.test(text.slice(close, close + 2))) noun = '-'
  const whole = noun === ''
  if (!whole) owners = [...owners, ...names]
  return {
    phrase: {
      ...NO_PHRASE,
      start: at,
      end: close,
      names: whole ? names : [],
      owners,
      noun,
      last: noun === '' ? (lead ?? '') : noun,
      case: of,
    },
    next: close,
  }
}
