/** Who or what a Chinese phrase stands for beside a verb. */
import type { ClaimMention } from '../claim.ts'
import type { Phrase } from '../clauses/pieces.ts'
import type { Flat } from '../shared/flat.ts'
import { NOUN } from './bounds.ts'
import { AFTER, BEFORE } from './carrier-rows.ts'
import { type Found, halfOf } from './clause.ts'
import { isDeal, outcomeOf } from './outcomes.ts'
import { type Word, wordAt } from './verbs.ts'
import { BLOCKS, CAUSES, GOODS, LATTER } from './words.ts'

/** 华为发布昇腾950，由海思设计: it is the chip before, `last`, that is designed, and not the firm. */
export function undergoerOf(
  { cues }: Word,
  subject: Phrase,
  last: Phrase | null,
  mentions: readonly ClaimMention[],
): Phrase {
  const makes = cues.some(({ relation }) => ['develops', 'fabricates', 'packages'].includes(relation))
  const things = last?.names.every((name) => mentions[name]?.type !== 'company') ?? false
  return makes && things && last && last.names.length > 0 ? last : subject
}

/** ASML的曝光机已交付: whose the goods are supplies them. */
function supplierOf({ cues }: Word, subject: Phrase): Phrase {
  const supplies = cues.some(({ relation }) => relation === 'supplies')
  return supplies && subject.names.length === 0 && GOODS.test(subject.noun)
    ? { ...subject, names: subject.owners.slice(-1), owners: [] }
    : subject
}

/** Verbs that say it of the thing itself: Maia 100推出. */
const LAUNCH = /^(?:正式)?(?:发布|推出|上市|问世|面世|亮相|发售|开卖|上线)$/

/**
 * Who acts where a thing stands before the verb: 三星HBM4已出货给英伟达, 微软的Maia 100于2023年推出. `goods`: the thing,
 * where another acts on it. `topic`: who was spoken of before; `dative`: it is said to whom; `ends`: the clause ends here.
 */
export function doerOf(
  word: Word,
  subject: Phrase,
  topic: Phrase | null,
  {
    object,
    dative,
    ends,
  }: { readonly object: Phrase | null; readonly dative: boolean; readonly ends: boolean },
  flat: Flat,
): { readonly doer: Phrase; readonly goods: Phrase | null } {
  const { mentions } = flat
  const first = word.cues[0]?.relation
  const whose = subject.owners.filter((name) => mentions[name]?.type === 'company').slice(-1)
  const plain = { doer: supplierOf(word, subject), goods: null }
  if (!isThing(subject, flat)) return plain
  const delivered = first === 'supplies' && (object === null ? dative : firmIn(object.names, flat))
  const launched = first === 'releases' && LAUNCH.test(word.text) && ends && subject.owners.length === 1
  // 广达证实GB300已出货给甲骨文: whose it is not said, but who speaks of it delivers it.
  const speaker = topic?.names.length === 1 && firmIn(topic.names, flat) ? topic.names : []
  const names = whose.length > 0 ? whose : delivered ? speaker : []
  if (!(delivered || launched) || names.length === 0) return plain
  return { doer: { ...subject, names, owners: [] }, goods: subject }
}

/** What a clause made or showed: the thing, or null where it has no name of its own. */
export interface Made {
  readonly thing: Phrase | null
}

export const isThing = (phrase: Phrase, { mentions }: Flat): boolean =>
  phrase.names.length > 0 && phrase.names.every((name) => !FIRMS.has(mentions[name]?.type ?? ''))
const FIRMS = new Set(['company', 'organisation', 'person'])
/** What a thing does rather than its maker. */
const OF_A_THING = new Set(['uses', 'supports', 'depends-on'])

/** What the verb makes of its object; null for a verb that makes nothing. */
export function madeBy({ cues }: Word, object: Phrase | null, flat: Flat): Made | null {
  if (!cues.some(({ relation }) => relation === 'develops' || relation === 'releases')) return null
  return { thing: object && isThing(object, flat) ? object : null }
}

/**
 * 华为发布昇腾950，采用HBM: the chip uses it, and not the firm. Who carries on stays `actor` where nothing was made;
 * null where what was made has no name.
 */
export function productOf(
  { cues }: Word,
  actor: Phrase,
  made: Made | null,
  object: Phrase | null,
  { mentions }: Flat,
): Phrase | null {
  const first = cues[0]?.relation
  const firm = actor.names.every((name) => FIRMS.has(mentions[name]?.type ?? ''))
  const ofThing =
    OF_A_THING.has(first ?? '') ||
    (first === 'competes-with' &&
      !(object?.names.some((name) => mentions[name]?.type === 'company') ?? false))
  return made && firm && ofThing ? made.thing : actor
}

/** Whether a clause that begins with `lead` means what was acted on last: 后者, or 该芯片 of a chip. */
export const isLatter = (lead: string, last: Phrase, { mentions }: Flat): boolean => {
  const word = LATTER.exec(lead)?.[0]
  const kind =
    word === undefined ? undefined : /模型/.test(word) ? 'model' : /[芯晶]片/.test(word) ? 'chip' : ''
  return kind !== undefined && (kind === '' || last.names.every((name) => mentions[name]?.type === kind))
}

/** A verb that carries a deed stands in the words: 完成 in 完成对Arm的收购. */
const carries = (said: string): boolean =>
  [...said].some((_, at) => (wordAt(said, at)?.carrier ?? null) !== null)

const PLANT = /(?:工厂|晶圆厂|代工厂|厂区|产线|代工部门|封装厂|厂)$/
/** 由三星电子的得州工厂生产: whose plant it is makes it. */
export const plantOwner = (phrase: Phrase): Phrase =>
  phrase.names.length === 0 && PLANT.test(phrase.noun)
    ? { ...phrase, names: phrase.owners.slice(-1), owners: [] }
    : phrase

/** 承接英伟达CoWoS后段封装: the firm's, where what stands nearest is a mere technique. */
function plainNear({ cues }: Word, phrase: Phrase, { mentions }: Flat): Phrase {
  const makes = cues.some(({ relation }) => relation === 'packages' || relation === 'fabricates')
  const technique = phrase.names.every((name) => mentions[name]?.type === 'technology')
  const firms = phrase.owners.filter((name) => mentions[name]?.type === 'company')
  return makes && technique && firms.length > 0 ? { ...phrase, names: firms.slice(-1), owners: [] } : phrase
}

/** What a deed's noun acts on, named right before it: 拿下英伟达的代工订单. An order is got of a firm: Google下一代TPU订单. */
export function nearOf(word: Word, last: Phrase, flat: Flat): Phrase | undefined {
  // 宣布Siri与ChatGPT的集成: what is put together with what, and not what the firm uses.
  if (last.names.length > 1 && word.cues.some(({ relation }) => relation === 'uses')) return undefined
  if (!NOUN.test(word.text)) return plainNear(word, last, flat)
  const is = (type: string) => (name: number) => flat.mentions[name]?.type === type
  if (last.names.some(is('technology'))) return undefined
  const firms = [...last.owners, ...last.names].filter(is('company'))
  return firms.length > 0 ? { ...last, names: firms.slice(0, 1), owners: [] } : undefined
}

/** Behind the name of what was made: the clause goes on about it. */
export const PIVOT =
  /^(?:芯片|晶片)?(?:将|已|则|也|均|首度|全面)*(?:由|采用|搭载|基于|交由|委由|支持|配备|内建)/

/** Nouns by which their owner is meant, for some relations. */
const STANDS_FOR: Readonly<Record<string, RegExp>> = {
  // 打入苹果供应链: who gets there supplies the firm.
  supplies: /(?:供应链|产线|生产线|供应体系)$/,
  // 与英伟达的车载芯片正面交锋
  'competes-with': new RegExp(`${GOODS.source}|(?:地位|霸权|垄断|统治|主导权|护城河|王座|份额)$`),
}
/** What a verb acts on, where the firm that owns it is meant. */
export function ownerFor({ cues }: Word, phrase: Phrase, { mentions }: Flat): Phrase {
  const nouns = cues.map(({ relation }) => STANDS_FOR[relation]).find((found) => found !== undefined)
  const owner = phrase.owners.findLast((name) => mentions[name]?.type === 'company')
  // 为AMD的MI450供应HBM4: whoever owns the chip gets what goes into it.
  const chips = phrase.names.length > 0 && phrase.names.every((name) => mentions[name]?.type === 'chip')
  if (chips && owner !== undefined && (phrase.case === 'dir' || phrase.case === 'dat'))
    return cues.some(({ relation }) => relation === 'supplies')
      ? { ...phrase, names: [owner], owners: [] }
      : phrase
  const firm = owner !== undefined
  return firm && phrase.names.length === 0 && nouns?.test(phrase.noun)
    ? { ...phrase, names: [owner], owners: [] }
    : phrase
}

/** A deed's noun that nothing carries and nothing settles: it is named, not said. `summed`: with its sum, 对英特尔的50亿美元投资, it was. */
export const isIdle = ({ cues }: Word, said: string, after: string, summed: boolean): boolean =>
  !BEFORE.some(([pattern]) => pattern.test(said)) &&
  !carries(said) &&
  !AFTER.some(([pattern]) => pattern.test(after)) &&
  !(isDeal(cues.map(({ relation }) => relation)) && outcomeOf(said, after, 'done') !== null) &&
  !cues.some(({ relation }) => relation === 'competes-with') &&
  !(summed && cues.some(({ relation }) => relation === 'invests-in'))

/** 在文心的训练中使用A100: what was going on, and nothing that runs on anything. */
const isCircumstance = ({ cues }: Word, rest: string): boolean =>
  cues.some(({ object }) => object[0] === 'loc') && /^(?:过程|任务|工作|阶段)?(?:中|时|期间|之)/.test(rest)

/** 奥特曼承认，使用ChatGPT并不能…: what is spoken of, and nobody's deed. */
const isGerund = ({ cues }: Word, before: string): boolean =>
  cues.some(({ relation }) => relation === 'uses') &&
  /(?:承认|认为|指出|强调|表示|称|警告|提醒|相信|坦言|发现|证明|建议)[，：](?:通过|透过|借助|凭借|靠)?$/.test(
    before,
  )

/** What only looks like a deed: 面临…的挑战, 从使用甲到使用乙, 在整合甲方面, 推出甲计划. `next`: where what it acts on ends. */
const isNoDeed = ({ word, start }: Found, nominal: boolean, next: number, text: string): boolean =>
  (nominal && word.cues[0]?.relation === 'competes-with' && word.cues[0].object[0] === 'acc') ||
  /[从到]$/.test(text.slice(0, start)) ||
  (text[start - 1] === '在' && /^[^，。；]{0,16}方面/.test(text.slice(next, next + 20))) ||
  (word.cues.some(({ relation }) => relation === 'releases') &&
    /^计划(?:$|[，。；]|旨|以|，)/.test(text.slice(next, next + 3)))

interface Doubted {
  readonly found: Found
  readonly actor: Phrase
  readonly nominal: boolean
  readonly said: string
  readonly after: string
  /** Where the clause begins, and where what the verb acts on ends. */
  readonly begin: number
  readonly next: number
  readonly text: string
}

/** Whether the words around a verb say that its deed is another's, or none. */
export const isDoubted = ({ found, actor, nominal, said, after, begin, next, text }: Doubted): boolean =>
  /[和与及或、]$/.test(text.slice(0, found.start)) ||
  BLOCKS.test(halfOf(said)) ||
  isCaused(actor, begin, text) ||
  (actor.end <= begin && isGerund(found.word, text.slice(0, found.start))) ||
  (nominal && isCircumstance(found.word, text.slice(found.end, found.end + 3))) ||
  isNoDeed(found, nominal, next, text) ||
  // 捣毁了一个利用GPU的团伙: the clause describes what is counted.
  /[0-9一这那两几多某](?:个|名|种|款|项|位|家|支|批)$/.test(text.slice(0, found.start)) ||
  // 将Claude卖给OpenAI会很奇怪: what is spoken of is not done.
  /^(?:会(?!议)|很|将是|意味|等于|无异)/.test(after)

/** Whether one of these names is a firm's. */
export const firmIn = (names: readonly number[], { mentions }: Flat): boolean =>
  names.some((name) => mentions[name]?.type === 'company')

/** 投资B研发C: who develops is open, and so is what follows a ban; `rest` is what stands behind. */
export const leavesOpen = ({ cues }: Word, object: Phrase | null, rest: string, flat: Flat): boolean =>
  cues.some(({ relation }) => relation === 'permits' || relation === 'restricts') ||
  (firmIn(object?.names ?? [], flat) && !/^(?:并|来|以|、|后|，|。|$)/.test(rest))

/** 迫使台积电收购: another wants it. */
const isCaused = ({ start }: Phrase, begin: number, text: string): boolean =>
  start > begin && CAUSES.test(text.slice(begin, start))
