/** Japanese words that say a relation. `+` takes する, `*` is 一段. */
import type { Cue } from '../clauses/pieces.ts'

interface CueRow {
  readonly words: string
  readonly cue: Cue
  /** What stands as subject undergoes it: HBM3Eが載る. */
  readonly passive?: true
  /** The noun alone names no deed. */
  readonly verbOnly?: true
  readonly carrier?: undefined
}

const ACTS = { present: 'planned' } as const
/** What is done at once: with ている it is done. */
const AT_ONCE = { present: 'planned', result: true } as const
const row = (words: string, cue: Cue): CueRow => ({ words, cue })
/** Words that say it only as verbs: 取得 alone names no deed. */
const spoken = (words: string, cue: Cue): CueRow => ({ words, cue, verbOnly: true })

export const CUES: readonly CueRow[] = [
  // 全株式を取得: all of it is the firm.
  spoken('取得+ 購入+ 買い取る 買い付ける*', {
    relation: 'acquires',
    object: ['acc'],
    stake: true,
    beside: /^(?:全|全発行済み|発行済み全)(?:株式?|持ち分)$/,
    ...AT_ONCE,
  }),
  row('全株取得+ 全株式取得+ 全持ち分取得+', { relation: 'acquires', object: ['acc'], ...AT_ONCE }),
  // Shares and money before firms as a whole: 株式を取得.
  row('取得+ 購入+ 買う 買い付ける* 買い増す 買い取る 引き受ける* 追加取得+', {
    relation: 'invests-in',
    object: ['acc'],
    stake: true,
    ...AT_ONCE,
  }),
  spoken('保有+', { relation: 'invests-in', object: ['acc'], stake: true, state: true }),
  row(
    '買収+ 完全子会社化+ 子会社化+ 傘下に収める* 買い取る 吸収合併+ 手中に収める* 完全買収+ 経営権を取得+',
    {
      relation: 'acquires',
      object: ['acc'],
      ...AT_ONCE,
    },
  ),
  row('合併+ 経営統合+', { relation: 'acquires', object: ['with', 'acc'], still: true, ...AT_ONCE }),
  spoken('売却+ 譲渡+ 売り渡す', { relation: 'acquires', object: ['acc'], gives: true, ...AT_ONCE }),
  row('出資+ 投資+ 追加出資+ 共同出資+ 資本参加+ 増資+ 追加投資+ 少額出資+', {
    relation: 'invests-in',
    object: ['dat'],
    ...AT_ONCE,
  }),
  spoken('投じる* 拠出+ 振り向ける* つぎ込む 投入+ 注入+', {
    relation: 'invests-in',
    object: ['dat'],
    money: true,
    ...AT_ONCE,
  }),
  // 最大8000億円を支援する: public money is put into a firm.
  spoken('支援+ 助成+ 補助+ 追加支援+', {
    relation: 'invests-in',
    object: ['dat', 'acc'],
    money: true,
    ...AT_ONCE,
  }),
  spoken('得る* 調達+ 集める* 獲得+', {
    relation: 'invests-in',
    object: ['from'],
    turned: true,
    beside: /(?:資金|出資|投資)$/,
    ...AT_ONCE,
  }),
  row(
    '開発+ 設計+ 自社開発+ 独自開発+ 自社設計+ 手がける* 手掛ける* 生み出す 開発元+ 共同開発+ 内製+ 試作+',
    {
      relation: 'develops',
      object: ['acc'],
      company: ['with'],
      present: 'done',
    },
  ),
  row('発売+ 公開+ 投入+ リリース+ 披露+ お披露目+ 売り出す 一般公開+ オープンソース化+', {
    relation: 'releases',
    object: ['acc'],
    ...ACTS,
  }),
  spoken('発表+ 世に出す 市場に出す', { relation: 'releases', object: ['acc'], ...ACTS }),
  spoken('受注+ 受託+ 請け負う 引き受ける* 担う 手がける* 手掛ける*', {
    relation: 'fabricates',
    object: ['acc', 'from'],
    beside: /(?:試作|製造|生産|量産|受託|受託生産|受託製造)$/,
    state: true,
  }),
  row('生産+ 量産+ 製造+ 受託生産+ 受託製造+ 委託生産+ 請け負う 手がけて造る 造る 試作+ 試験生産+', {
    relation: 'fabricates',
    object: ['acc', 'from', 'dat'],
    state: true,
  }),
  row(
    '供給+ 納入+ 出荷+ 独占供給+ 納める* 卸す 独占納入+ 納品+ 量産出荷+ サンプル出荷+ 優先供給+ 先行供給+',
    {
      relation: 'supplies',
      object: ['acc', 'dat'],
      company: ['dat'],
      present: 'done',
    },
  ),
  spoken('提供+ 販売+ 売る 引き渡す 輸出+ 届ける* 送る', {
    relation: 'supplies',
    object: ['acc', 'dat'],
    company: ['dat'],
    wares: true,
    given: true,
    present: 'done',
  }),
  spoken('受注+', { relation: 'supplies', object: ['from'], ...ACTS }),
  spoken('請け負う 担う 手がける* 手掛ける* 受託+ 受注+ 引き受ける*', {
    relation: 'packages',
    object: ['acc', 'from'],
    beside: /(?:後工程|先端パッケージ|パッケージング|封止|組み立て|パッケージ)$/,
    state: true,
  }),
  row('パッケージング+ 封止+ 後工程+ パッケージ+', { relation: 'packages', object: ['acc'], state: true }),
  row(
    '購入+ 調達+ 発注+ 買う 仕入れる* 買い付ける* 注文+ 借りる* 借り受ける* 大量購入+ 大量発注+ 大量調達+ 賃借+ 買いそろえる* 追加発注+ 追加購入+ 一括購入+',
    {
      relation: 'buys-from',
      object: ['from', 'dat', 'acc'],
      ...ACTS,
    },
  ),
  // Whoever gets chips puts them to use.
  row(
    '購入+ 調達+ 発注+ 買う 買い付ける* 仕入れる* 注文+ 大量購入+ 大量発注+ 大量調達+ 追加購入+ 追加発注+ 買いそろえる* 借りる*',
    { relation: 'uses', object: ['acc'], chips: true, actor: true, ...ACTS },
  ),
  spoken('確保+ 手に入れる*', { relation: 'uses', object: ['acc'], chips: true, actor: true, ...ACTS }),
  spoken('供与+ ライセンス供与+ 許諾+ 与える*', {
    relation: 'licenses-from',
    object: ['dat'],
    turned: true,
    beside: /(?:ライセンス|技術|知的財産|使用権|特許|設計資産)$/,
    ...ACTS,
  }),
  // インテルへの生産委託を検討: whoever is given the work makes it.
  row('生産委託+ 製造委託+ 量産委託+', { relation: 'fabricates', object: ['dat'], turned: true, ...ACTS }),
  spoken('取得+ 購入+ 得る*', {
    relation: 'licenses-from',
    object: ['acc'],
    beside: /(?:ライセンス|使用権)$/,
    ...ACTS,
  }),
  row('ライセンス契約+', { relation: 'licenses-from', object: ['with', 'from'], ...ACTS }),
  spoken('受ける* 得る*', {
    relation: 'licenses-from',
    object: ['from'],
    beside: /(?:ライセンス|供与|技術供与|技術移転|使用権)$/,
    ...ACTS,
  }),
  row('採用+ 標準採用+', { relation: 'uses', object: ['acc'], company: ['dat'], ...ACTS }),
  row('導入+ 選定+ 選ぶ 取り入れる* 本格導入+', {
    relation: 'uses',
    object: ['acc'],
    ...ACTS,
  }),
  // グーグルのクラウドを利用: computers of others are hired.
  spoken('利用+ 使用+ 使う 活用+ 契約+ 採用+', {
    relation: 'buys-from',
    object: ['acc'],
    beside: /(?:クラウド|計算資源|計算能力|クラウドサービス|データセンター)$/,
    ...ACTS,
  }),
  row('使用+ 利用+ 活用+ 使う 用いる* 駆使+ 多用+', { relation: 'uses', object: ['acc'], state: true }),
  // エヌビディアの半導体を採用: whose goods they are sells.
  row('採用+ 導入+ 使用+ 利用+ 活用+ 使う 用いる*', { relation: 'buys-from', object: ['acc'], ...ACTS }),
  row('搭載+ 載せる* 組み込む 積む 内蔵+ 実装+ 配備+ 設置+ 敷き詰める*', {
    relation: 'uses',
    object: ['acc'],
    company: ['dat'],
    state: true,
  }),
  spoken('学習+ 訓練+ 推論+ 構築+ 学習させる* 訓練させる*', {
    relation: 'uses',
    object: ['loc'],
    state: true,
  }),
  spoken('切り替える* 乗り換える* 移行+ 転換+', { relation: 'uses', object: ['dat'], ...ACTS }),
  { ...row('載る 使われる*', { relation: 'uses', object: ['acc'], state: true }), passive: true },
  spoken('動く 動作+ 稼働+ 走る', {
    relation: 'supports',
    object: ['loc'],
    turned: true,
    still: true,
    state: true,
    able: true,
  }),
  row('提供+', { relation: 'releases', object: ['acc'], ...ACTS }),
  spoken('義務付ける* 科す 課す 発動+', { relation: 'restricts', object: ['dat'] }),
  spoken('載せる* 加える* 追加+ 指定+ 入れる* 掲載+', {
    relation: 'restricts',
    object: ['acc'],
    beside: /(?:リスト|ブラックリスト|一覧|対象)$/,
  }),
  row('サポート+', { relation: 'supports', object: ['acc'], state: true, able: true }),
  row('対応+ 最適化+ 準拠+', { relation: 'supports', object: ['dat'], still: true, state: true, able: true }),
  row('競合+ 競争+ 競う 争う しのぎを削る 張り合う 競り合う 火花を散らす 渡り合う 激突+ 対決+', {
    relation: 'competes-with',
    object: ['with'],
    state: true,
  }),
  row('対抗+ 挑む 挑戦+ 追いすがる 立ち向かう', { relation: 'competes-with', object: ['dat'], state: true }),
  row('追う 追い上げる* 猛追+ 追撃+ 脅かす 追い抜く', {
    relation: 'competes-with',
    object: ['acc'],
    state: true,
  }),
  row(
    '組む 提携+ 業務提携+ 資本提携+ 資本業務提携+ 手を組む タッグを組む 手を結ぶ 手を携える* 戦略提携+ 合弁+ 合弁設立+ 戦略的提携+ 包括提携+ 技術提携+ 協力関係+ 提携関係+',
    {
      relation: 'partners-with',
      object: ['with'],
      met: true,
      ...ACTS,
    },
  ),
  row('協業+ 連携+ 協力+ 共同研究+ 協働+ 共同開発+ 共同設計+ 共同事業+ 共同生産+ 共同運営+ 共同製造+', {
    relation: 'partners-with',
    object: ['with'],
    ...ACTS,
  }),
  spoken('設立+ 立ち上げる* つくる 作る 設ける*', {
    relation: 'partners-with',
    object: ['with'],
    beside:
      /(?:合弁|合弁会社|共同出資会社|共同会社|合弁企業)[A-Za-z0-9ァ-ヶー]*$|(?:新会社|研究組合|コンソーシアム|共同事業体)$/,
    ...ACTS,
  }),
  row('提訴+ 訴える* 告訴+ 逆提訴+ 相手取る 反訴+', { relation: 'sues', object: ['acc'], result: true }),
  row('訴訟+ 特許訴訟+', { relation: 'sues', object: ['dat', 'acc'], result: true }),
  row('規制+ 禁止+ 制限+ 調査+ 禁じる* 制裁+ 排除+ 輸出規制+ 締め出す 差し止める* 封じる*', {
    relation: 'restricts',
    object: ['acc', 'dat'],
    state: true,
  }),
  row('許可+ 承認+ 認める* 容認+ 解禁+ 許可証発行+ 輸出許可+ 輸出承認+ 販売許可+', {
    relation: 'permits',
    object: ['acc', 'dat'],
    ...ACTS,
  }),
  row('上場+ 新規上場+ 株式公開+', { relation: 'raises', object: [], still: true, ...AT_ONCE }),
  spoken('調達+ 集める* 得る*', { relation: 'raises', object: [], money: true, ...AT_ONCE }),
  row('依存+ 頼る 頼り切る', { relation: 'depends-on', object: ['dat'], state: true }),
  spoken('維持+ 保守+ 運営+', { relation: 'maintains', object: ['acc'], present: 'planned' }),
  row('率いる* 統括+ 指揮+ 経営+', { relation: 'leads', object: ['acc'], state: true }),
  row('創業+ 設立+ 共同創業+ 立ち上げる* 創設+', { relation: 'founded', object: ['acc'] }),
  row('入社+ 移籍+ 転職+ 転じる*', { relation: 'works-for', object: ['dat'] }),
  spoken('引き抜く スカウト+ 迎え入れる*', { relation: 'works-for', object: ['acc'], turned: true }),
  spoken('保有+ 所有+ 傘下に持つ 傘下に置く 傘下に抱える*', {
    relation: 'owns',
    object: ['acc'],
    state: true,
  }),
  spoken('置き換える* 継ぐ 引き継ぐ 受け継ぐ', { relation: 'succeeds', object: ['acc'], state: true }),
]

/** Nouns of these rows that name a deed by themselves, with all that they may say: 買収を検討. */
export const DEEDS: ReadonlyMap<string, readonly Cue[]> = CUES.filter(({ verbOnly }) => !verbOnly)
  .flatMap(({ words, cue }) =>
    words
      .split(' ')
      .filter((word) => word.endsWith('+'))
      .map((word) => [word.slice(0, -1), cue] as const),
  )
  .reduce((map, [noun, cue]) => map.set(noun, [...(map.get(noun) ?? []), cue]), new Map<string, Cue[]>())
