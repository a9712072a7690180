/** Japanese words that say a relation, and verbs that say what became of a deed. `+` takes する, `*` is 一段. */
import type { Carrier, Cue } from '../clauses/pieces.ts'

interface CueRow {
  readonly words: string
  readonly cue: Cue
  /** What stands as subject undergoes it: HBM3Eが載る. */
  readonly passive?: true
  readonly carrier?: undefined
}
interface CarrierRow {
  readonly words: string
  readonly carrier: Carrier
  readonly cue?: undefined
  readonly passive?: undefined
}

const ACTS = { present: 'planned' } as const
const row = (words: string, cue: Cue): CueRow => ({ words, cue })

export const CUES: readonly CueRow[] = [
  row('買収+ 完全子会社化+ 子会社化+ 傘下に収める* 買い取る', {
    relation: 'acquires',
    object: ['acc'],
    ...ACTS,
  }),
  row('合併+ 経営統合+', { relation: 'acquires', object: ['with', 'acc'], still: true, ...ACTS }),
  row('出資+ 投資+ 追加出資+ 共同出資+ 資本参加+', { relation: 'invests-in', object: ['dat'], ...ACTS }),
  row('開発+ 設計+ 自社開発+ 独自開発+ 共同開発+ 自社設計+ 手がける* 手掛ける* 生み出す 開発元+', {
    relation: 'develops',
    object: ['acc'],
    company: ['with'],
    present: 'done',
  }),
  row('発売+ 公開+ 投入+ リリース+ 披露+ お披露目+ 売り出す', {
    relation: 'releases',
    object: ['acc'],
    ...ACTS,
  }),
  row('生産+ 量産+ 製造+ 受託生産+ 受託製造+ 委託生産+ 請け負う 手がけて造る', {
    relation: 'fabricates',
    object: ['acc'],
    state: true,
  }),
  row('供給+ 納入+ 出荷+ 独占供給+ 納める* 卸す 独占納入+', {
    relation: 'supplies',
    object: ['acc', 'dat'],
    company: ['dat'],
    present: 'done',
  }),
  row('購入+ 調達+ 発注+ 買う 仕入れる* 買い付ける* 注文+ 借りる*', {
    relation: 'buys-from',
    object: ['from', 'dat'],
    ...ACTS,
  }),
  row('採用+ 導入+ 選定+ 選ぶ 取り入れる*', { relation: 'uses', object: ['acc'], ...ACTS }),
  row('使用+ 利用+ 活用+ 使う', { relation: 'uses', object: ['acc'], state: true }),
  row('搭載+ 載せる* 組み込む 積む', { relation: 'uses', object: ['acc'], company: ['dat'], state: true }),
  { ...row('載る 使われる*', { relation: 'uses', object: ['acc'], state: true }), passive: true },
  row('提供+', { relation: 'releases', object: ['acc'], ...ACTS }),
  row('義務付ける*', { relation: 'restricts', object: ['dat'] }),
  row('サポート+', { relation: 'supports', object: ['acc'], state: true, able: true }),
  row('対応+ 最適化+', { relation: 'supports', object: ['dat'], still: true, state: true, able: true }),
  row('競合+ 競争+ 競う 争う しのぎを削る 張り合う', {
    relation: 'competes-with',
    object: ['with'],
    state: true,
  }),
  row('対抗+ 挑む 挑戦+', { relation: 'competes-with', object: ['dat'], state: true }),
  row('追う 追い上げる* 猛追+', { relation: 'competes-with', object: ['acc'], state: true }),
  row(
    '組む 提携+ 業務提携+ 資本提携+ 資本業務提携+ 手を組む タッグを組む 手を結ぶ 手を携える* 戦略提携+ 合弁+',
    {
      relation: 'partners-with',
      object: ['with'],
      met: true,
      ...ACTS,
    },
  ),
  row('協業+ 連携+ 協力+ 共同研究+ 協働+', {
    relation: 'partners-with',
    object: ['with'],
    ...ACTS,
  }),
  row('提訴+ 訴える* 告訴+ 逆提訴+', { relation: 'sues', object: ['acc'] }),
  row('規制+ 禁止+ 制限+ 調査+ 禁じる* 制裁+ 排除+', { relation: 'restricts', object: ['acc'], state: true }),
  row('許可+ 承認+ 認める* 容認+', { relation: 'permits', object: ['acc'], ...ACTS }),
  row('上場+ 新規上場+ 株式公開+', { relation: 'raises', object: [], still: true, ...ACTS }),
  row('依存+ 頼る', { relation: 'depends-on', object: ['dat'], state: true }),
  row('維持+', { relation: 'maintains', object: ['acc'], present: 'planned' }),
  row('率いる* 統括+ 指揮+', { relation: 'leads', object: ['acc'], state: true }),
  row('創業+ 設立+ 共同創業+ 立ち上げる* 創設+', { relation: 'founded', object: ['acc'] }),
  row('入社+ 移籍+ 転職+ 転じる*', { relation: 'works-for', object: ['dat'] }),
]

/** Nouns of these rows that name a deed by themselves: 買収を検討. */
export const DEEDS: ReadonlyMap<string, readonly Cue[]> = new Map(
  CUES.flatMap(({ words, cue }) =>
    words
      .split(' ')
      .filter((word) => word.endsWith('+'))
      .map((word) => [word.slice(0, -1), [cue]] as const),
  ),
)

/** Verbs that say nothing to us, known only so that their clauses end where they end. */
export const OTHERS =
  'なる ある 動かす つなぐ 持つ 握る 占める* 集める* 超える* 上回る 下回る 伸びる* 増える* 減る 高まる 広がる 広げる* 入る 出る* 売る 作る 造る 見る* 行う 示す 支える* 抱える* 与える* 得る* 置く 移す 移る 働く 追いつく 抜く 押し上げる* 重なる 立つ 論じる* 好む 住む 就く 務める* 選ぶ 迎える* 抱える* 加わる 就任+ 昇格+ 指名+ 任命+ 起用+ 迫る 狙う 築く 備える* 加える* 向ける* 変わる 変える*'

export const CARRIERS: readonly CarrierRow[] = [
  {
    words: '発表+ 公表+ 表明+ 明らかにする 報じる* 伝える* 述べる* 語る 説明+',
    carrier: { status: 'announced', says: true },
  },
  { words: '検討+ 協議+ 交渉+ 模索+ 打診+ 探る 議論+', carrier: { status: 'considering' } },
  { words: '計画+ 目指す 予定+ 準備+ 狙う 打ち出す', carrier: { status: 'planned' } },
  { words: '合意+ 締結+ 結ぶ 決定+ 契約+ 決める* 調印+ 交わす 約束+', carrier: { status: 'agreed' } },
  { words: '開始+ 始める* 進める* 強化+ 拡大+ 本格化+ 続ける* 着手+ 加速+', carrier: { status: 'ongoing' } },
  { words: '完了+ 実施+ 担う 担当+ 終える*', carrier: { status: null, tensed: true } },
  {
    words: '断念+ 中止+ 撤回+ 取りやめる* 見送る 白紙撤回+ 打ち切る',
    carrier: { status: 'abandoned', final: true },
  },
  {
    words: '白紙となる 白紙になる 破談となる 破談になる 頓挫+',
    carrier: { status: 'abandoned', final: true },
  },
  { words: '否定+ 否認+', carrier: { status: 'denied', final: true } },
  { words: '予想+ 予測+ 見込む 期待+', carrier: { status: 'expected' } },
  { words: '求める* 要求+ 受ける* 懸念+ 反対+', carrier: { status: 'planned', other: true } },
]
