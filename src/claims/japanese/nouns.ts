/** Japanese nouns beside a name or behind a deed, and what they make of it. */
import type { ClaimStatus } from '../claim.ts'

/** Nouns after a thing's name that leave the name the head. */
export const OF_THINGS =
  /^(?:チップ|半導体|モデル|シリーズ|製品|向け半導体|プロセッサー?|システム|サンプル|装置|製造装置|基板|搭載|GPU|CPU|アクセラレーター?|アーキテクチャー?|プラットフォーム|サーバー|メモリー?|世代|技術|設計|版|エンジン|AI|LLM|チップセット|ラック|プロセス|スーパーチップ)$/
export const OF_FIRMS =
  /^(?:社|側|・?グループ|氏|など|各社|両社|[\d〜一二三四五六数十]+社|株式会社|(?: ?(?:Holdings|Holding|Platforms|Inc|Corp|Corporation|Ltd|Limited|Plc|plc|PLC)\.?)+|・?ホールディングス|・?プラットフォームズ|コーポレーション|最大|唯一|会長|社長|会長兼社長|CEO|最高経営責任者|本社|グループ各社|自身|陣営|勢|トップ|会長兼CEO|CEO氏)$/
/** 買収へ: a headline's way to say what is to come. */
export const DEED_STATUS: Readonly<Record<string, ClaimStatus | null>> = {
  計画: 'planned',
  契約: 'agreed',
  合意: 'agreed',
  検討: 'considering',
  交渉: 'considering',
  協議: 'considering',
  断念: 'abandoned',
  中止: 'abandoned',
  撤回: 'abandoned',
  開始: 'ongoing',
  発表: 'announced',
  完了: 'done',
  延期: 'planned',
  打診: 'considering',
  提案: 'considering',
  方針: 'planned',
  白紙: 'abandoned',
  打ち切り: 'abandoned',
  終了: 'abandoned',
  交渉入り: 'considering',
  関係: 'done',
  手続き: null,
  作業: null,
}
/** What only says how much or how of a deed. */
export const DEED_HOW =
  /^(?:輸出|アーキテクチャー?|回路|基本|大量|大規模|追加|本格|全面|一部|早期|新規|直接|正式|相次ぐ|対中|中国向け|長期|独占)/
/** アドバンテストなど日本の装置各社: a noun for those who were just named. */
export const OF_SEVERAL = /(?:メーカー|企業|各社|大手|\d社|数社|十数社|陣営|勢|会社|グループ)$/
/** イビデンの幹部は: who speaks and acts for a firm. */
export const OF_SPEAKERS = /^(?:幹部|首脳|経営陣|経営幹部|担当者|広報|広報担当者|関係者)$/
export const SHARES = /(?:株|株式|持ち分|議決権|普通株)$/
/** ソフトバンクが筆頭株主で、…: parts that a が before them gives to somebody. */
export const OF_PARTS =
  /^(?:筆頭株主|大株主|主要株主|親会社|母体|主体|中心|最大顧客|最大の顧客|主要顧客|取引先|提携先|供給元|委託先|開発元|運営元)$/
/** エヌビディア半導体購入: goods named by whose they are. */
export const GOODS_OF = /^(?:AI)?(?:チップ|半導体|製品|装置|サーバー|加速器|メモリー?|GPU|クラウド)$/
