/** Chinese verbs per relation, both scripts; and what the words around them say of how far a thing is. */
import type { RelationKind } from '../../knowledge/vocabulary.ts'
import type { ClaimStatus } from '../claim.ts'

export interface ChineseCue {
  readonly relation: RelationKind
  /** Alternatives for a pattern, longer first. */
  readonly verbs: string
  /** 与 Y 合作, 向 Y 供应: the other party stands before the verb, after one of these. */
  readonly before?: string
  /** The other party may also stand after the verb. */
  readonly after?: boolean
  /** A bare present is a state that holds. */
  readonly started?: true
}

export const CUES: readonly ChineseCue[] = [
  {
    relation: 'acquires',
    verbs: '全资收购|完成收购|完成收購|吞并|吞併|全资拿下|收购|收購|并购|併購|买下|買下',
    after: true,
  },
  {
    relation: 'invests-in',
    verbs:
      '战略投资|戰略投資|战略入股|戰略入股|追加投资|追加投資|斥资入股|斥資入股|投资|投資|入股|注资|注資|领投|領投|参投|參投|增资|增資',
    after: true,
  },
  { relation: 'invests-in', verbs: '投资|投資|注资|注資|增资|增資', before: '向|对|對' },
  {
    relation: 'develops',
    verbs:
      '自主研发|自主研發|自行研发|自行研發|自主设计|研制|研製|自研|研发|研發|开发|開發|设计|設計|打造|推出自研',
    after: true,
  },
  {
    relation: 'releases',
    verbs:
      '正式发布|正式推出|正式發布|正式发表|发售|發售|发布|發布|發表|推出|(?<!以)开源(?!方式|软件|框架|社区|模型|项目|生态|的)|(?<!以)開源(?!方式|軟體|框架|社群|模型|專案|的)|上线|上線',
    after: true,
  },
  {
    relation: 'fabricates',
    verbs: '独家代工|獨家代工|獨家生產|独家生产|代工生产|代工|試產|试产|量产|量產|生产|生產|制造|製造',
    after: true,
  },
  { relation: 'packages', verbs: '封装|封裝|封测|封測', after: true },
  {
    relation: 'buys-from',
    verbs: '采购|採購|购买|購買|订购|訂購|租用|租赁|租賃|下单|下單',
    before: '从|從|向|自',
  },
  {
    relation: 'uses',
    verbs: '采用|採用|改用|换用|換用|使用|部署|搭载|搭載|导入|導入|用上|引入|引進|选用|選用',
    after: true,
  },
  { relation: 'uses', verbs: '训练|訓練|运行|運行|部署', before: '基于|基於|用|使用|在' },
  { relation: 'supports', verbs: '全面支持|支持|支援|兼容|相容|适配|適配|适用于', after: true },
  {
    relation: 'competes-with',
    verbs: '竞争|競爭|抗衡|较量|較量|叫板|角逐|一较高下|对标|對標',
    before: '与|與|和|同|跟',
  },
  { relation: 'competes-with', verbs: '挑战|挑戰|叫板|对标|對標|抗衡|追赶|追趕|媲美', after: true },
  {
    relation: 'partners-with',
    verbs:
      '达成战略合作|達成戰略合作|达成合作|達成合作|深化合作|扩大合作|合作|携手|攜手|联手|聯手|结盟|結盟|合资|合資|共同开发|共同開發|共同研发|联合开发|聯合開發|联合研发|签署合作|簽署合作|联合推出|聯合推出',
    before: '与|與|和|同|跟',
  },
  { relation: 'partners-with', verbs: '携手|攜手|联手|聯手|牵手|牽手', after: true },
  { relation: 'sues', verbs: '起诉|起訴|控告|提告|状告|狀告', after: true },
  { relation: 'restricts', verbs: '制裁|禁止|限制|调查|調查|封禁|封殺|反垄断调查|立案调查', after: true },
  { relation: 'restricts', verbs: '展开调查|展開調查|发起调查|實施制裁|实施制裁|提起诉讼', before: '对|對' },
  { relation: 'permits', verbs: '批准|允许|允許|放行|许可|許可|准许|准許', after: true },
  { relation: 'depends-on', verbs: '高度依赖|高度依賴|依靠|严重依赖|依赖|依賴|仰赖|仰賴', after: true },
  { relation: 'leads', verbs: '执掌|執掌|领导|領導|掌舵', after: true },
  { relation: 'founded', verbs: '联合创立|创立|創立|创办|創辦|创建|創建', after: true },
  { relation: 'works-for', verbs: '加入|加盟|入职|入職|跳槽至', after: true },
  { relation: 'maintains', verbs: '继续维护|维护|維護', after: true },
  { relation: 'owns', verbs: '控股', after: true },
]

/** What the words before the verb say. The first that is found decides. */
export const BEFORE: readonly (readonly [pattern: RegExp, status: ClaimStatus])[] = [
  [/否认|否認/, 'denied'],
  [/放弃|放棄|取消|终止|終止|撤回|告吹|拒绝|拒絕|叫停|搁置|擱置|中止/, 'abandoned'],
  [
    /考虑|考慮|洽谈|洽談|商谈|商談|谈判|談判|磋商|评估|評估|探讨|探討|寻求|尋求|接洽|研究是否|有意|商讨|商討/,
    'considering',
  ],
  [
    /预计|預計|有望|可望|或将|或將|可能|据传|據傳|传将|傳將|料将|料將|预期|預期|传出|傳出|据悉将|盛传/,
    'expected',
  ],
  [/计划|計劃|計畫|拟|擬|将|將|打算|准备|準備|即将|即將|预定|預定|欲|准备|目标/, 'planned'],
  [/同意|达成|達成|签署|簽署|签订|簽訂|敲定|签约|簽約/, 'agreed'],
  [/宣布|宣佈|官宣|公布|宣告/, 'announced'],
  [/正在|正与|正與|正|着手|著手|开始|開始|持续|持續/, 'ongoing'],
]

export const NEGATION =
  /(?:并没有|並沒有|没有|沒有|尚未|并未|並未|从未|從未|未曾|未能|未|不再|不会|不會|不打算|并不|並不|无意|無意|停止|不)$|(?:没有|沒有|尚未|并未|並未|从未|從未|未能|不再|不会|不會|无意|無意|不打算)/

/** What follows the object may undo it: 收购计划告吹, 收购失败. */
export const AFTER: readonly (readonly [pattern: RegExp, status: ClaimStatus])[] = [
  [/^[^，。；,;]{0,8}(?:告吹|失败|失敗|破局|泡汤|泡湯|流产|流產|终止|終止|取消|受阻)/, 'abandoned'],
  [/^[^。；;]{0,10}(?:不实|不實|不属实|不屬實|子虚乌有|子虛烏有|谣言|謠言|空穴来风|空穴來風)/, 'denied'],
  [/^[^，。；,;]{0,6}(?:协议|協議|合同|合約|订单|訂單)/, 'agreed'],
]

/** Words between subject and verb after which the subject is not who acts: 英伟达的供应商收购. */
export const BLOCKS =
  /的|供应商|供應商|股价|股價|概念|员工|員工|高管|分析|用户|用戶|客户|客戶|对手|對手|竞品|競品|时代|時代|之|比|如果|若|能否|是否|会不会|會不會|除了|不如|市值|对此|财报|財報|前员工|离职|来自|出身|旗下|工程师|团队曾|等多|要求|试图|試圖|尝试|嘗試|如何|为何|為何|协助|協助|通过|透過|帮助|幫助|鼓励|鼓勵|消费者|消費者|竞相|就(?!在)|提供|被|遭|获|獲|让|讓|令|使得|受|，[^宣表计拟将正并还也已在]/

/** Words between verb and object after which the object is another verb's: 使用盗版作品训练 Claude. */
export const PARTS =
  /^的|[由被经經可让讓给給因而但比—]|来(?!自)|其模型|训练|訓練|增强|增強|探测|探測|对|對|为(?!期|名)|為(?!期|名)|将|將|在|与|與|前(?!沿|端)|条|篇|份|首席|关于|關於|针对|針對|要求|支持|用于|用於|以(?!色)/

/** A sentence with these asks or supposes. */
export const UNSURE =
  /[？?]|如果|假如|倘若|若(?!干)|要是|是否|能否|会不会|會不會|吗[。！]?|嗎[。！]?|难道|何时能/
