/** What Chinese says of two names without a verb of its own: 华为旗下海思, 英伟达CEO黄仁勋. */
import type { RelationKind } from '../../knowledge/vocabulary.ts'
import { type Template, templates } from '../shared/template.ts'

const make = templates('(?:、|，|和|与|與|及|以及)')
const CHIEF =
  '(?:首席执行官|首席執行官|执行长|執行長|CEO|董事长|董事長|总裁|總裁|掌门人|掌門人|联席CEO|创始人兼CEO|创始人兼首席执行官|創辦人暨執行長|董事长兼CEO|董事长兼首席执行官|董事長暨總裁|会长|會長|总经理|總經理)'
const OFFICER =
  '(?:副总裁|副總裁|首席科学家|首席科學家|首席技术官|首席財務官|首席财务官|CTO|CFO|COO|资深副总裁)'

/** What one is to another: 是英伟达的主要供应商, 英伟达的供应商包括…. */
const PARTS: readonly (readonly [relation: RelationKind, noun: string])[] = [
  ['supplies', '供应商|供货商|供应厂商|供应厂'],
  ['buys-from', '客户'],
  ['competes-with', '竞争对手|劲敌|死对头|对手|竞争者|对标者'],
  ['partners-with', '合作伙伴|盟友|伙伴|合作方'],
  ['invests-in', '股东|投资者|投资方|投资人'],
]
const OF = '(?:的)?[^，。；\\ue000-\\ue7ff]{0,8}(?:<n>)?(?:的)?[^，。；\\ue000-\\ue7ff]{0,6}'
const partTemplates: readonly Template[] = PARTS.flatMap(([relation, noun]) => [
  make(
    relation,
    `<S>(?:则|也|均|都|已)?(?:是|为|成为|身为|作为)[^，。；的\\ue000-\\ue7ff]{0,6}<O>${OF}(?:${noun})(?!的)`,
  ),
  make(relation, `<o>的[^，。；\\ue000-\\ue7ff]{0,8}(?:${noun})(?:包括|包含|有|是|为|涵盖)(?:了)?<S>`),
  make(relation, `<S>等<o>(?:的)?[^，。；\\ue000-\\ue7ff]{0,4}(?:${noun})(?!的)`),
])

export const ROLES: readonly Template[] = [
  ...partTemplates,
  make(
    'licenses-from',
    `<s>[^，。；\\ue000-\\ue7ff]{0,10}(?:获|获得|取得)<o>(?:的)?[^，。；\\ue000-\\ue7ff]{0,8}授权`,
  ),
  make('leads', `<o>，(?:如今|现|目前|现在)?由<s>(?:担任|出任|执掌)`),
  make('part-of', `<o>[^。；]{0,20}，由旗下(?:的)?<s>`),
  make(
    'supplies',
    `<s>(?:也|已|成功|正式|首度|顺利)*(?:打入|进入|切入|挤进|跻身)<o>(?:的)?[^，。；\\ue000-\\ue7ff]{0,6}(?:供应链|供应商)`,
  ),
  make(
    'invests-in',
    `(?<![对就])<s>[^，。；\\ue000-\\ue7ff]{0,4}持有<o>[^，。；\\ue000-\\ue7ff]{0,8}(?:股份|股权|股票)`,
  ),
  make(
    'part-of',
    `<o>(?:旗下|傘下|的子公司|子公司|全资子公司|的全资子公司)的?(?:公司|芯片公司|半导体公司|晶片公司|云服务|芯片设计公司)?<s>`,
  ),
  make('part-of', `<s>是<o>(?:的)?(?:旗下|子公司|全资子公司)`),
  make('owns', `<o>的?(?:母公司|最大股东|最大股東|大股东|控股股东)<s>`),
  make('leads', `(?<!前|原|前任)<o>(?:的)?${CHIEF}(?!助理)<s>`),
  make('leads', `<s>(?:现)?(?:担任|擔任|出任|任|接任|是)<o>(?:的)?(?:新任)?${CHIEF}`),
  make('leads', `<o>[^。；]{0,12}由<s>(?:担任|擔任|出任)(?:新任)?${CHIEF}`),
  make('works-for', `<o>(?:的)?${OFFICER}<s>`),
  make('founded', `<o>(?:的)?(?:联合|共同|聯合)?(?:创始人|創始人|创办人|創辦人)<s>`),
  make('founded', `<s>(?:于|於|在)?[\\ue800-\\uebff]?(?:年)?(?:创立|創立|创办|創辦|创建)(?:了)?<o>`),
  make('competes-with', `<s>(?:的)?(?:最大|主要|强劲|強勁)?(?:竞争对手|競爭對手|劲敌|勁敵|老对手|对手)<O>`),
  make('holds-share-of', `<o>的(?:最大股東|最大股东|第一大股東|第一大股东)是<s>`),
  make('supplies', `<s>(?:打入|进入|進入|切入)<o>(?:的)?(?:供应链|供應鏈)`),
  make('competes-with', `<s>是<o>的(?:最大|主要|强劲|強勁|有力)?(?:竞争对手|競爭對手|劲敌|勁敵|竞争者|竞品)`),
  make('partners-with', `<s>(?:的)?(?:合作伙伴|合作夥伴|盟友)<O>`),
  make('buys-from', `<o>的?[^，。；]{0,10}(?:客户|客戶)(?:包括|有|是|为|為)<S>`),
  make('buys-from', `<o>(?:的)?(?:最大|大|主要)?(?:客户|客戶)<s>`),
  make('buys-from', `<s>是<o>的(?:最大|主要|重要)?(?:客户|客戶)`),
  make('supplies', `<s>是<o>的(?:最大|主要|核心|独家)?(?:供应商|供應商)`),
  make('supplies', `<o>(?:的)?(?:最大|主要|核心|独家)?(?:供应商|供應商)<s>`),
  make('succeeds', `<s>(?:是|作为|作為)<o>的?(?:下一代|后继|後繼|继任|繼任|接班|迭代)`),
  make(
    'succeeds',
    `(?<!代号|代號)<o>的(?:(?:后继者|继任者|後繼者)(?:产品|芯片|晶片|架构|架構)?|下一代(?:产品|芯片|晶片|架构|架構))<s>`,
  ),
  make('restricts', `<O>(?:先后|先後|均|已|都)?(?:被列入|被美国列入|列入|登上|被加入)[^，。]{0,6}<s>`),
  make('develops', `<o>(?:的)?(?:开发商|開發商|开发者|研发商|研發商)<s>`),
  make('develops', `<s>是[^，。；]{0,16}<o>(?:的)?(?:开发商|開發商)`),
  make('works-for', `<s>(?:已|宣布|正式)?(?:离开|離開|离职|退出)<o>`, { negated: true }),
]
