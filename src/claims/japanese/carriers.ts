/** Japanese verbs that say what became of a deed, or nothing to us. `+` takes する, `*` is 一段. */
import type { Carrier } from '../clauses/pieces.ts'

interface CarrierRow {
  readonly words: string
  readonly carrier: Carrier
  readonly cue?: undefined
  readonly passive?: undefined
}

/** Verbs that say nothing to us, known only so that their clauses end where they end. */
export const OTHERS =
  'なる ある 動かす つなぐ 持つ 握る 占める* 集める* 超える* 上回る 下回る 伸びる* 増える* 減る 高まる 広がる 広げる* 入る 出る* 売る 作る 造る 見る* 行う 示す 支える* 抱える* 与える* 得る* 置く 移す 移る 働く 追いつく 抜く 押し上げる* 重なる 立つ 論じる* 好む 住む 就く 務める* 選ぶ 迎える* 抱える* 加わる 就任+ 昇格+ 指名+ 任命+ 起用+ 迫る 狙う 築く 備える* 加える* 向ける* 変わる 変える* 訪れる* 会う 並ぶ 増やす 減らす 高める* 整える* 控える* 続く 始まる 起きる* 生じる* 敗れる* 勝つ 負ける* 失う 残る 残す 呼ぶ 急ぐ 急がせる* 押さえる* 取る 届く 通る 通す 通過+ 合格+ 参加+ 参入+ 登場+ 成長+ 上昇+ 下落+ 急伸+ 続落+ 反落+ 出席+ 会談+ 訪問+ 面会+ 回復+ 延期+ 加盟+ 感謝+ 称賛+ 批判+ 警告+ 比較+ 引き上げる* 引き下げる* 見せる* 促す 招く 及ぶ 達する* 踏まえる* 除く 含む 求める* 打ち込む 振る舞う 関わる 携わる 触れる* 語る'

export const CARRIERS: readonly CarrierRow[] = [
  {
    words:
      '発表+ 公表+ 表明+ 明らかにする 報じる* 伝える* 述べる* 語る 説明+ 明かす 話す 強調+ 主張+ 指摘+ 報道+ 宣言+ 公言+ 発言+ 認める*',
    carrier: { status: 'announced', says: true },
  },
  {
    words:
      '検討+ 協議+ 交渉+ 模索+ 打診+ 探る 議論+ 調整+ 話し合う 視野に入れる* 検討に入る 交渉に入る 協議に入る 交渉を進める* 検討を進める* 協議を進める*',
    carrier: { status: 'considering' },
  },
  {
    words: '計画+ 目指す 予定+ 準備+ 狙う 打ち出す 固める* 決断+ もくろむ 企図+',
    carrier: { status: 'planned' },
  },
  {
    words:
      '合意+ 締結+ 結ぶ 決定+ 契約+ 決める* 調印+ 交わす 約束+ 基本合意+ 最終合意+ 大筋合意+ 取り付ける* 署名+ 取り交わす 合意に達+ 合意に至る',
    carrier: { status: 'agreed' },
  },
  {
    words:
      '開始+ 始める* 進める* 強化+ 拡大+ 本格化+ 続ける* 着手+ 加速+ 乗り出す 拡充+ 深める* 急ぐ 継続+ 入る 広げる* 増やす 延長+ 更新+ 再開+',
    carrier: { status: 'ongoing' },
  },
  {
    words:
      '完了+ 実施+ 担う 担当+ 終える* 行う 果たす 実現+ 成功+ 達成+ 請け負う 引き受ける* 受託+ 手がける* 手掛ける* 実行+ 独占+ 参画+ 携わる 関わる 踏み切る 起こす 提起+ 成立+ 受ける* 一手に担う こぎつける* 獲得+ 勝ち取る',
    carrier: { status: null, tensed: true },
  },
  {
    words: '委託+ 委ねる* 任せる* 託す 外注+ 発注+ 依頼+',
    carrier: { status: null, tensed: true, hands: true },
  },
  {
    words:
      '断念+ 中止+ 撤回+ 取りやめる* 見送る 白紙撤回+ 打ち切る 取り下げる* 見合わせる* 凍結+ 解消+ 終了+ 破棄+ 諦める* あきらめる* やめる* 停止+',
    carrier: { status: 'abandoned', final: true },
  },
  {
    words: '白紙となる 白紙になる 破談となる 破談になる 頓挫+ 白紙に戻る 流れる* 破談に終わる 不成立に終わる',
    carrier: { status: 'abandoned', final: true },
  },
  { words: '拒否+ 断る 拒む 却下+', carrier: { status: 'abandoned', final: true, other: true } },
  { words: '阻止+ 阻む 差し止める*', carrier: { status: null, opposes: true } },
  { words: '否定+ 否認+ 一蹴+ 打ち消す 反論+', carrier: { status: 'denied', final: true } },
  { words: '予想+ 予測+ 見込む 期待+ 推定+ 分析+ みる* 見通す', carrier: { status: 'expected' } },
  {
    words: '求める* 要求+ 懸念+ 反対+ 要請+ 提案+ 迫る 促す 警戒+ 批判+ 望む 願う',
    carrier: { status: 'planned', other: true },
  },
]
