/** Chinese words that say a relation: a table, no rules. Simplified; traditional text is folded before. */
import type { Cue } from '../clauses/pieces.ts'

export interface VerbRow {
  readonly words: string
  readonly cue: Cue
  /** The noun names no deed: 发布的. */
  readonly verbOnly?: true
}

const row = (words: string, cue: Cue): VerbRow => ({ words, cue })
const spoken = (words: string, cue: Cue): VerbRow => ({ words, cue, verbOnly: true })
const STATE = { state: true } as const

/** A word may stand in several rows: the first that finds its parties wins. */
export const VERB_ROWS: readonly VerbRow[] = [
  spoken('收购 买入 购入 购买 增持 认购 取得 持有 入股 买下 获得', {
    relation: 'invests-in',
    object: ['acc'],
    stake: true,
  }),
  row(
    '收购 全资收购 并购 吞并 买下 拿下 收归旗下 纳入旗下 全资拿下 竞购 私有化 洽购 吞下 纳入囊中 收入囊中 收入麾下 纳入麾下',
    {
      relation: 'acquires',
      object: ['acc', 'dat'],
    },
  ),
  // 合并 alone tells not who takes whom.
  row('吸收合并 换股吸收合并 收归己有', { relation: 'acquires', object: ['acc'] }),
  spoken('并入', { relation: 'acquires', object: ['acc'], turned: true }),
  row('投资 战略投资 入股 战略入股 注资 增资 追加投资 领投 参投 跟投 加码投资 斥资入股 出资 持股 押注 加注', {
    relation: 'invests-in',
    object: ['dat', 'acc'],
  }),
  spoken('投入 砸下 豪掷 斥资 注入', { relation: 'invests-in', object: ['dat', 'acc'], money: true }),
  row(
    '研发 自研 自主研发 自行研发 开发 自主开发 设计 自主设计 研制 打造 共同开发 联合开发 共同研发 联合研发 共同设计 联合设计 合作开发 合作研发 合作设计',
    { relation: 'develops', object: ['acc'], company: ['with'], itself: true },
  ),
  spoken('推出自研 训练出 构建', { relation: 'develops', object: ['acc'], itself: true }),
  spoken('发布 推出 发表 发售 上市 上线 开源 揭晓 亮相 公布 公开 首发 正式发布 正式推出 上架 开卖 开放', {
    relation: 'releases',
    object: ['acc'],
    itself: true,
  }),
  row('代工 独家代工 代工生产 制造 生产 量产 试产 独家生产 流片 投片 承制 操刀 代工制造', {
    relation: 'fabricates',
    object: ['acc', 'dat', 'dir'],
    itself: true,
    ...STATE,
  }),
  row('封装 封测 先进封装 封装测试 后段封装 后段封测', {
    relation: 'packages',
    object: ['acc', 'dat', 'dir'],
    ...STATE,
  }),
  row('供应 供货 独家供应 交付 供给 出货 交货 独供 送样 送测 发货', {
    relation: 'supplies',
    object: ['acc', 'dat', 'dir'],
    company: ['dat', 'dir'],
    ...STATE,
  }),
  spoken('提供 销售 出售 卖给 卖 出口 供应给 交付给 出货给 售予 售给 销往', {
    relation: 'supplies',
    object: ['acc', 'dat', 'dir'],
    company: ['dat', 'dir'],
    given: true,
    wares: true,
    ...STATE,
  }),
  spoken('打入 打进 切入 进入 挤进 挤入 跻身 杀入 杀进 攻入 抢进 进军', {
    relation: 'supplies',
    object: ['acc'],
    beside: /(?:供应链|产线|生产线|供应体系)$/,
  }),
  row('备忘录 谅解备忘录 框架协议 战略协议', { relation: 'partners-with', object: ['with'] }),
  row('订单 大单 急单', { relation: 'supplies', object: ['acc'], chosen: true }),
  row('采购 购买 订购 租用 租赁 下单 大量采购 大举采购 囤积 购入 预订 抢购 买进 加购 承租 追加订单', {
    relation: 'buys-from',
    object: ['from', 'acc', 'dat'],
  }),
  spoken('授权', { relation: 'licenses-from', object: ['dat', 'acc'], turned: true }),
  spoken('获授权 取得授权 获得授权', { relation: 'licenses-from', object: ['from', 'acc', 'dat'] }),
  row(
    '采用 使用 投入使用 部署 导入 改用 换用 选用 用上 沿用 启用 大规模部署 全面采用 率先采用 首度采用 运用',
    {
      relation: 'uses',
      object: ['acc'],
      ...STATE,
    },
  ),
  // 采用海光的处理器: whose goods they are is bought from.
  spoken('采用 导入 部署 改用 选用 换用', { relation: 'buys-from', object: ['acc'] }),
  row('搭载 内建 内置 集成 配备 装载 整合 嵌入 内嵌 接入', { relation: 'uses', object: ['acc'], ...STATE }),
  spoken('训练 运行 训练完成 完成训练 部署 运算 跑 推理 打造 构建 重写', {
    relation: 'uses',
    object: ['loc'],
    ...STATE,
  }),
  spoken('转向 改投 切换到 切换至 迁移至 迁移到 转用 转投', { relation: 'uses', object: ['acc'] }),
  row('支持 全面支持 支援 兼容 相容 适配 完成适配 原生支持 率先支持 首发支持', {
    relation: 'supports',
    object: ['acc', 'with', 'dat'],
    able: true,
    ...STATE,
  }),
  row(
    '竞争 抗衡 较量 角逐 正面竞争 直接竞争 一较高下 正面交锋 分庭抗礼 抢食 一争高下 一决高下 展开竞争 短兵相接',
    {
      relation: 'competes-with',
      object: ['with'],
      ...STATE,
    },
  ),
  spoken('挑战 叫板 对标 抗衡 追赶 媲美 叫阵 力抗 直追 紧追 迎战 单挑', {
    relation: 'competes-with',
    object: ['acc'],
    ...STATE,
  }),
  row(
    '合作 合作伙伴关系 战略合作伙伴关系 战略合作 深度合作 深化合作 扩大合作 携手 联手 结盟 合资 牵手 共同开发 联合开发 共同研发 联合研发 合作开发 联合推出 共同推出 共同打造 联合打造 共同设计 联合设计 合作研发 合作设计 技术合作 策略合作 策略联盟 战略联盟 同盟 伙伴关系 合作关系 结为伙伴 合组 共同投资 共同成立 成立合资公司 成立合资企业 组建合资公司 强强联手',
    { relation: 'partners-with', object: ['with', 'acc'] },
  ),
  spoken('联合 会同 携同 联同', { relation: 'partners-with', object: ['acc'] }),
  // 与英伟达在高雄兴建数据中心: what is built with another is built together.
  spoken('兴建 建造 建设 共建 合建 建置 设立 组建 筹建 打造', {
    relation: 'partners-with',
    object: ['with'],
  }),
  // 挑战英伟达的地位: what is shaken is the firm's.
  spoken('威胁 撼动 动摇 打破 冲击 瓦解 蚕食 侵蚀', {
    relation: 'competes-with',
    object: ['acc'],
    beside: /(?:地位|霸权|垄断|统治|主导权|护城河|王座|份额)$/,
    ...STATE,
  }),
  spoken('争夺 争抢', { relation: 'competes-with', object: ['with'], ...STATE }),
  // 被华硕用在电脑里
  spoken('用在 用于 应用于', { relation: 'uses', object: ['acc'], ...STATE }),
  spoken('利用', { relation: 'uses', object: ['acc'], chips: true, actor: true }),
  // 采购GB300: with nobody to buy it of, it is used.
  spoken('采购 购买 订购 抢购 囤积 购入 买进', {
    relation: 'uses',
    object: ['acc'],
    chips: true,
    actor: true,
  }),
  row(
    '起诉 控告 提告 状告 反诉 控诉 提起诉讼 发起诉讼 提出诉讼 提起专利诉讼 提起反垄断诉讼 采取法律行动 提出起诉 提起反诉 告上法庭 告上法院 诉讼 专利诉讼 官司',
    {
      relation: 'sues',
      object: ['acc', 'dat'],
    },
  ),
  row(
    '制裁 禁止 限制 调查 封禁 封杀 封锁 反垄断调查 立案调查 约谈 处罚 开罚 裁罚 重罚 罚款 出口管制 管制 拉黑',
    {
      relation: 'restricts',
      object: ['acc', 'dat'],
      ...STATE,
    },
  ),
  spoken('列入 加入 纳入', {
    relation: 'restricts',
    object: ['acc'],
    beside: /(?:清单|名单|黑名单)$/,
  }),
  row('批准 允许 放行 许可 准许 核准 解禁', { relation: 'permits', object: ['acc', 'dat'] }),
  row('依赖 高度依赖 严重依赖 依靠 仰赖 离不开 倚赖 受制于', {
    relation: 'depends-on',
    object: ['acc'],
    ...STATE,
  }),
  spoken('执掌 领导 掌舵 掌管', { relation: 'leads', object: ['acc'], ...STATE }),
  spoken('创立 创办 创建 联合创立 共同创办 共同创立', { relation: 'founded', object: ['acc'] }),
  spoken('加入 加盟 入职 跳槽 转投', { relation: 'works-for', object: ['acc', 'dat'] }),
  spoken('维护 继续维护', { relation: 'maintains', object: ['acc'], ...STATE }),
  spoken('控股 掌控', { relation: 'owns', object: ['acc'], ...STATE }),
  spoken('取代 接替 接棒 接班', { relation: 'succeeds', object: ['acc'], ...STATE }),
]

/** Verbs that say nothing to us, known so that what they act on is not taken for who acts next. */
export const OTHER_VERBS =
  '提高 提升 调高 调降 降低 放宽 收紧 简化 跳过 弃用 抛弃 摆脱 告别 替换 替代 淘汰 卸载 出清 卖出 抛售 减持 清仓 访问 到访 拜会 会见 带动 冲击 波及 上调 下调 看衰 点名 提及 提到 感谢 击败 打败 取消 公布财报 造访 参观 拜访 见面 会面 出席 超越 超过 领先 落后 逼近 追平 优于 领跑 主导 面临 遭遇 影响 拖累 推升 牵动 庆祝 批评 称赞 赞扬 拿到 得到 看到 收到 指责 评价 讨论 谈及 谈到 承认 关闭 拆分 剥离 吸引 招募 挖角 游说 说服 占用 挪用 模仿 复制 抄袭 追随 效仿 赶超 避开 绕过 保护 威胁 满足 配合 因应 迎合 离开 辞去 卸任 告别 离任 出售 转让'
