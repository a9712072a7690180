/** Chinese verbs that say what became of a deed (完成对Arm的收购), and words that say how far a thing is. */
import type { ClaimStatus } from '../claim.ts'
import type { Carrier } from '../clauses/pieces.ts'

export interface CarrierRow {
  readonly words: string
  readonly carrier: Carrier
}

export const CARRIER_ROWS: readonly CarrierRow[] = [
  {
    words:
      '完成 进行 实施 开展 展开 拿下 承接 承揽 接获 夺得 赢得 斩获 抢下 取得 建立 建构 负责 接下 接手 包办 提起 提出 发起 成立 形成 做出 作出 敲定 享有 通吃 新增 添加 增添 实现 引入 达到',
    carrier: { status: null, tensed: true },
  },
  { words: '达成 签署 签订 签下 缔结 签约 签 订立 同意 宣布达成', carrier: { status: 'agreed' } },
  {
    words: '考虑 洽谈 商谈 谈判 磋商 评估 探讨 寻求 接洽 商讨 讨论 研议 研究 洽商',
    carrier: { status: 'considering' },
  },
  { words: '推进 推动 启动 加速 加快 扩大 深化 加大 增加 加码 持续 强化', carrier: { status: 'ongoing' } },
  { words: '计划 拟 打算 准备 筹划 筹备', carrier: { status: 'planned' } },
  {
    words: '放弃 取消 终止 撤回 叫停 搁置 中止 停止 退出 解除 结束 中断 暂停 撤销 终结',
    carrier: { status: 'abandoned', final: true },
  },
  { words: '否认 驳斥 否定 澄清', carrier: { status: 'denied', final: true } },
  { words: '拒绝 否决 婉拒 回绝', carrier: { status: 'abandoned', final: true, other: true } },
  { words: '阻止 反对 阻挠', carrier: { status: null, opposes: true } },
  { words: '获 获得 接受 受到 遭到 面临 获取 收到 取得', carrier: { status: null, tensed: true } },
  { words: '宣布 公布 官宣 宣告', carrier: { status: 'announced' } },
  {
    words: '交给 交由 委托 委由 外包给 外包 转给 释出 委外',
    carrier: { status: null, tensed: true, hands: true },
  },
]

/** What the words before the verb say. The first that is found decides. */
export const BEFORE: readonly (readonly [pattern: RegExp, status: ClaimStatus])[] = [
  [/否认|驳斥|澄清/, 'denied'],
  [
    /放弃|取消|终止|撤回|告吹|拒绝|叫停|搁置|中止|婉拒|停止|停用|终结|解除|拆解|撤销|暂停|中断|结束(?!后|时|之|[，,])/,
    'abandoned',
  ],
  [/考虑|洽谈|商谈|谈判|磋商|评估|探讨|寻求|接洽|研究是否|有意|商讨|研议|接触|讨论/, 'considering'],
  // 想入股: a wish; not 没想到, 理想.
  [/(?<![理联思设梦幻预猜构感狂空畅料遐妄没])想(?![像象法到起必念着])|渴望/, 'considering'],
  [
    /预计|有望|可望|或将|可能|据传|传将|料将|预期|传出|据悉将|盛传|传(?=[砸斥正与和拟考已获将洽收并入投要会在计有取终延推拿夺接抢打切签])|恐将|预料|外传|势必|看好|似乎|或许|也许|恐怕|想必/,
    'expected',
  ],
  [
    /计划|拟|将(?!近|该|其|这|自家|自己|旗下)|打算|准备|即将|预定|欲|目标|决定|承诺|(?<![大布峰事商年展盛机社协委学论例东晚宴聚集理员者明谈证国议工金运览流话体]|法说)会(?=[^议计员])|筹划|筹备|着手准备|申请|冲刺|递表|获准|获批|力拼|力争|力求|赶在|抢在|誓言|规划/,
    'planned',
  ],
  [/同意|达成|签署|签订|敲定|签约|签下/, 'agreed'],
  [/宣布|官宣|公布|宣告/, 'announced'],
  [/正在|正与|正(?!式)|着手|开始|持续|陆续|正积极/, 'ongoing'],
]

/** Said of another's deed by whoever speaks: 外资预期，联发科将成为…. */
export const FORETOLD =
  /(?:(?:^|[，。：；]|市场|外界|业界|坊间|媒体|再度|近日)(?:传|盛传|传出|据传|外传|风传|不排除)|(?:预期|预计|预估|预测|推估|预料)(?:[，:：]|未来[^，。；\ue000-\uf3ff]{0,6}[，:：]?)?)$/

/** What follows the object may undo it, or say that it is signed. The first that is found decides. */
export const AFTER: readonly (readonly [pattern: RegExp, status: ClaimStatus])[] = [
  [/^[^，。；,;]{0,10}(?:告吹|失败|破局|泡汤|流产|终止|取消|受阻|作罢|破裂|喊停|搁浅|无疾而终)/, 'abandoned'],
  [
    /^[^。；;]{0,14}(?:遭否认|被否认|予以否认|遭驳斥|不实|不属实|子虚乌有|谣言|空穴来风|并非事实|纯属)/,
    'denied',
  ],
  // 原定收购，但计划最终破局: told in a clause of its own.
  [
    /^，(?:但|不过|惟|然而|可惜|后来|最后|最终|谈判|双方|协商|交易)[^，。；]{0,8}(?:告吹|失败|破局|泡汤|流产|作罢|破裂|搁浅|无疾而终|未果|喊停|喊卡|触礁)/,
    'abandoned',
  ],
  [/^，[^，。；]{0,10}(?:否认|驳斥|斥为|澄清)(?:$|[。！])/, 'denied'],
  [/^[^，。；,;]{0,6}(?:协议|合同|合约|订单|意向书|备忘录)/, 'agreed'],
]

/** Rumour behind a deed: only what is said against it counts. */
export const RUMOUR =
  /^[^，。；]{0,12}?(?:传闻|传言|谣言|消息|说法|可能性|报道|猜测|市场传闻|选择权|权利|期权|认股权)/

/** 未替英伟达代工: the no stands before the preposition. */
export const NEGATION =
  /(?:并没有|没有|尚未|并未|从未|未曾|未能|未|不再|不会|不打算|并不|无意|不|无法|不愿|难以)$|[未没](?=[替为向与和跟给对从在由把用])|不(?=[替为向与给])|(?:没有|尚未|并未|从未|未能|不再|不会|无意|不打算|无法)/
