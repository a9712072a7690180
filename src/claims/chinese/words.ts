/** Chinese words around verbs and names: prepositions, nouns, and words after which nothing is sure. Simplified. */
import type { Case } from '../clauses/pieces.ts'

/** Before a name: the case of the phrase. Longer first. */
export const PREPOSITIONS: readonly (readonly [word: string, of: Case])[] = [
  ['相较于', 'other'],
  ['相比', 'other'],
  ['除了', 'other'],
  ['随着', 'other'],
  ['关于', 'other'],
  ['针对', 'dat'],
  ['面向', 'dat'],
  ['基于', 'loc'],
  ['采用', 'loc'],
  ['使用', 'loc'],
  ['利用', 'loc'],
  ['凭借', 'other'],
  ['通过', 'other'],
  ['透过', 'other'],
  ['根据', 'other'],
  ['连同', 'with'],
  ['来自', 'from'],
  ['与', 'with'],
  ['和', 'with'],
  ['同', 'with'],
  ['跟', 'with'],
  ['向', 'dat'],
  ['对', 'dat'],
  ['为', 'dir'],
  ['替', 'dir'],
  ['帮', 'dir'],
  ['给', 'dat'],
  ['从', 'from'],
  ['自', 'from'],
  ['在', 'loc'],
  ['于', 'loc'],
  ['用', 'loc'],
  ['以', 'loc'],
  ['比', 'other'],
  ['据', 'other'],
  ['把', 'acc'],
]

/** The names behind one of these act on what stands before: 昇腾由中芯国际代工. */
export const AGENTS = ['交由', '委由', '获得', '遭到', '被', '由', '遭', '获'] as const

/** Nouns that leave the name before them the head. */
export const OF_FIRMS =
  /^(?:公司|集团|科技|等|等公司|等企业|等厂商|等客户|等大厂|等巨头|等科技巨头|方面|官方|两家公司|两家|三家公司|这家公司|本身|自己|一方|阵营|高层|双方|双雄|内部|团队|们)+$/
export const OF_THINGS =
  /^(?:芯片|晶片|处理器|加速器|加速卡|系列|架构|平台|模型|大模型|系统|服务器|伺服器|机柜|GPU|CPU|显卡|绘图处理器|内存|存储|记忆体|产品|集群|丛集|工艺|制程|技术|版|版本|框架|生态|节点|先进制程|先进封装|封装|封装技术|开源模型|超级芯片|超节点|等|等芯片|等产品|等模型|等平台|整机|机架|机柜系统|AI芯片|AI晶片|推理芯片|训练芯片|光刻机|曝光机|设备|显存|闪存|存储芯片|记忆体芯片|光刻设备|云服务|云平台|框架|软件栈)+$/
/** What a firm sells, when only the firm is named: 英伟达芯片. */
export const GOODS =
  /^(?:的)?[^的，]{0,6}?(?:芯片|晶片|处理器|加速器|加速卡|GPU|显卡|服务器|伺服器|产品|设备|机台|算力|存储|记忆体|内存|云服务|云端服务|硬件|硬体|系统|材料|零组件|组件|零件|元件|光模块|光模组|电源|基板|载板|模组|模块|机柜|HBM|刻蚀机|光刻机|曝光机)$/
/** Shares in the firm before them. */
export const STAKE = /(?:股份|股权|股票|持股|持份|普通股|新股)$/
/** Nouns that name a deal: 收购案, 代工订单. */
export const DEAL =
  /^(?:案|协议|计划|交易|传闻|订单|大单|合约|合同|事宜|意向书|备忘录|谈判|关系|业务|服务|请求|提案|方案|项目|专案|委托|机会|资格|大任|任务|一事|意向|禁令|令|要约|申请|生产|伙伴)/

/** Between subject and verb these make another the actor. */
export const BLOCKS =
  /供应商|股价|概念|有权|没有(?:压力|必要|理由|义务|责任|能力)|员工|高管|分析|用户|客户|对手|竞品|时代|之(?!际|后|前)|如果|若|能否|是否|会不会|不如|市值|对此|财报|前员工|离职|出身|工程师|团队曾|要求|试图|尝试|如何|为何|协助|帮助|鼓励|消费者|竞相|让|令|使得|使(?!用)|受(?!邀)|股东|投资人|投资者|分析师|外资|指控|呼吁|敦促|希望|建议|认为|担心|担忧|质疑|促使|迫使|要|阻止|反对|比|表现|优于|胜过|超过|超越|落后|不及|高于|低于|除了|不只|不仅|机构|大摩|小摩|取决于|竞争力|营收|需求|订单|产能|出货量|销量|份额|业绩|利润/
/** Between verb and object these make the name no object. */
export const BETWEEN =
  /[由被经可让给因而但比将对为—]|基于|的(?:时候|同时|过程)|来(?!自)|与|向|从|关于|针对|要求|用于|以(?!色)|前(?!沿|端|景)|条|篇|首席|首个|类似|包括(?!但)|不是|并非|超过|高于|优于|后(?!端|段)/
/** A clause that begins with these goes on about the same. */
export const SAME =
  /^(?:并且|并|同时|还|也|此外|而且|目前|现|已经|已|将|正在|正|拟|又|则|随后|随即|接着|后来|其后|另外|另|更|再|仍|均|都|且|亦|即将|计划|宣布|预计|可望|有望|未来|今年|明年|去年|年底|日前|近日|近期|今日|昨日|首次|首度|首批|率先|成功|正式|全面|大规模|陆续|继续|持续|不再|不会|没有|尚未|从未|并未|该公司|公司|改|改为|转而|从而|进而|以便|直接|进一步|主要|独家|最终|只|仅|当前|曾|曾经|一度|双双|共同|联合|独立|自主|自行|在|用|以|与|和|向|对|为|从|由|被|把|据悉|包括|一方面|另一方面|于|至今|迄今|预定|准备|希望|打算|决定|同意|考虑|着手|开始|强调|表示|称|指出|透露|其中|[0-9年月日周一二三四五六季度上下半初末底中旬第\ue800-\uebff\s约至])+/
/** The clause names the last object again. */
export const LATTER = /^(?:后者|而后者|该芯片|该晶片|这款芯片|该模型|该平台)/
/** Right before a name: what it then does, another wants of it. */
export const CAUSES =
  /(?:迫使|要求|希望|让|令|促使|敦促|呼吁|建议|鼓励|推动|促成|阻止|反对|说服|邀请|协助|帮助|允许|批准|禁止)$/
/** A clause that begins with these goes on about whoever acts, not about what was made. */
export const ALSO = /^(?:并(?!不|非)|同时|还|也|此外|而且|且|又|另|随后|后来)/
/** Each of the names does so by itself: 均宣布, 分别与…合作. */
export const EACH = /均|分别|各自|都|双双|先后|相继|陆续|纷纷|各与|[与跟]|(?<![共一])同(?!时)/
/** Goods that a verb of handing over acts on, named by no entity. */
export const GOODS_NEAR =
  /芯片|晶片|处理器|加速器|GPU|显卡|服务器|伺服器|设备|机台|算力|存储|记忆体|内存|云服务|零件|组件|元件|模组|模块|机柜|基板|载板|电源|材料/
