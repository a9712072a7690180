/** What Japanese says of two names without a verb of its own: ソフトバンク傘下のアーム. */
import { type Template, templates } from '../shared/template.ts'

const make = templates('(?:、|や|と|・|および)')
const CHIEF = '(?:最高経営責任者|CEO|会長兼社長|会長|社長|トップ|代表取締役社長|会長兼CEO)'
const OFFICER =
  '(?:副社長|上級副社長|副会長|最高財務責任者|最高技術責任者|最高執行責任者|最高製品責任者|CFO|CTO|COO|チーフサイエンティスト|上席副社長|シニアバイスプレジデント)'
const MOD = '(?:[^\\ue000-\\uf3ff、。はがをにへ]{0,12})'

export const ROLES: readonly Template[] = [
  make('owns', `<s>傘下の(?:英|米|独)?(?:半導体設計)?(?:大手の?)?<o>`),
  make('part-of', `<o>(?:子会社の|の子会社である|の子会社の|の完全子会社の|系の)${MOD}<s>`),
  make('part-of', `<s>は<o>の(?:完全)?(?:子会社|傘下)`),
  make('owns', `<o>の親会社(?:である)?(?:米)?<s>`),
  make('leads', `<o>の${CHIEF}(?:である|の|、)?<s>`),
  make('leads', `<s><o>${CHIEF}`),
  make('leads', `<o>の<s>(?:氏)?${CHIEF}`),
  make('works-for', `<o>の${OFFICER}(?:である|の|、)?<s>`),
  make('works-for', `<o>の<s>(?:氏|・)?${OFFICER}`),
  make('founded', `<o>の(?:共同)?(?:創業者|創設者)(?:である|の)?<s>`),
  make('competes-with', `<s>(?:と競合する|のライバル(?:である|の)?|の競合(?:である|の)?)(?:米)?<o>`),
  make('competes-with', `<s>は<o>の(?:最大の)?(?:ライバル|競合|対抗馬)`),
  make('buys-from', `<o>の${MOD}[^。]{0,24}<s>も${MOD}顧客`),
  make('buys-from', `<o>の${MOD}(?:<n>)?は、?${MOD}<s>が${MOD}顧客(?:だ|で|に|と)`),
  make('invests-in', `<s>は(?:すでに|現在|現在も)?<o>の(?:筆頭株主|大株主|主要株主|株主)(?:で|だ|に|と)`),
  make('buys-from', `<s>は<o>の(?:大口の?|主要|最大の?)?顧客`),
  make('supplies', `<s>は<o>の(?:主要|最大の?)?(?:供給元|サプライヤー|取引先)`),
  make('supplies', `<s>は<o>向けの?[^。は]{2,24}(?:シェアを(?:握る|持つ)|を供給|を手がけ)`),
  make('succeeds', `<s>は<o>の(?:後継|次世代|次の世代)`),
  make(
    'buys-from',
    `<s>を(?:主要|最大の?|大口の?|主な)?(?:顧客|納入先|供給先|販売先)(?:とする|に持つ|に抱える)<o>`,
  ),
  make('succeeds', `<o>(?:世代)?の後継(?:である|の)?[一-鿿ァ-ヶー]{0,8}<s>`),
  make('succeeds', `<s>は、?(?:前世代|先代|従来|前モデル)の?<o>(?:に比べ|より|と比べ|比で)`),
  make('develops', `<o>の(?:開発元|開発会社|開発企業)(?:である|の)?<s>`),
  make(
    'licenses-from',
    `<s>は(?:米|英)?<o>(?:から|の)[^。]{0,20}(?:供与を受け|ライセンスを受け|ライセンス供与を受け)`,
  ),
  make('restricts', `<o>を[^。、\\ue000-\\uf3ff]{0,8}<s>(?:の対象)?に(?:追加|加え|掲載|載せ|指定)`),
  make('leads', `<o>(?:の)?${CHIEF}の<s>`),
  make('leads', `<s>(?:氏)?${CHIEF}(?:が|の)?率いる<o>`),
  make('fabricates', `<s>が<n>の${MOD}工場で<o>を(?:製造|生産|量産)`),
  make(
    'depends-on',
    `<O>(?:など[^。はがをに、\\ue000-\\uf3ff]{0,14})?は、?<s>(?:の[^。はがを、]{0,14})?に(?:とって)?(?:欠かせ|不可欠)`,
  ),
  make('invests-in', `<S>の合弁(?:会社|企業)?(?:である|の|、)?<o>`),
  make('invests-in', `<S>の合弁で、[^。は]{0,30}<o>(?:は|が)`),
  make('invests-in', `<s>が(?:筆頭株主|大株主|主要株主)の${MOD}<o>(?:は|が|も|で)`),
  make('invests-in', `<o>は<s>が(?:筆頭株主|大株主|主要株主)で`),
  make('owns', `<s>が親会社の${MOD}<o>(?:は|が|も|で)`),
  make('owns', `<s>が${MOD}(?:過半|過半数|全株式?)を(?:所有|保有|出資)する(?:英国の|米国の)?${MOD}<o>`),
]
