/** Persons who are none of ours: first names that show that the word after them is a family name. */

/**
 * Common first names of people in English news. Left out are those that begin a sentence as another word or place
 * (Will, Grant, Austin) and those that firms and products bear (Ray, Alexa).
 */
const FIRST_NAMES = new Set(
  `Aaron Abigail Adam Adrian Aidan Alan Albert Alejandro Alex Alexander Alexandra Alfred Alice Alison Allen Allison
  Amanda Amelia Amy Ana Andrea Andreas Andrew Andy Angela Anita Ann Anna Anne Annie Anthony Antonio Arthur Ashley
  Barbara Barry Beatrice Ben Benjamin Bernard Beth Betty Bill Billy Bob Bobby Brad Bradley Brandon Brenda Brendan Brent Brett
  Brian Bruce Bryan Caitlin Caleb Cameron Carl Carla Carlos Carol Caroline Carolyn Catherine Cathy Charles Charlie
  Cheryl Chris Christian Christina Christine Christopher Cindy Claire Clara Clark Colin Connor Craig Curtis Cynthia
  Dan Daniel Daniela Danny Darren Dave David Deborah Debra Denise Dennis Derek Diana Diane Don Donald Donna Doris Dorothy Doug
  Douglas Dylan Ed Eddie Edgar Edmund Edward Edwin Eileen Elaine Eleanor Elena Eli Elijah Elizabeth Ellen Emily Emma Eric
  Erica Erik Erin Ernest Ethan Eugene Eva Evan Evelyn Fiona Frances Francis Frank Franklin Fred Frederick Gabriel
  Gareth Gary Gavin Geoff Geoffrey George Gerald Gerard Gina Glenn Gloria Gordon Graham Greg Gregory Hannah Harold Harriet
  Harry Harvey Heather Helen Henry Herbert Holly Howard Hugh Ian Ibrahim Irene Isaac Isabel Isabella Ivan Jack Jackie
  Jacob Jacqueline Jake James Jamie Jan Jane Janet Janice Jason Javier Jay Jean Jeff Jeffrey Jennifer Jenny Jeremy Jerry
  Jesse Jessica Jill Jim Jimmy Joan Joanna Joanne Joe Joel Johan John Johnny Jon Jonathan Jose Joseph Josh Joshua Joyce
  Juan Judith Judy Julia Julian Julie Justin Karen Karl Kate Katherine Kathleen Kathryn Kathy Katie Keith Kelly Ken
  Kenneth Kevin Kimberly Kirsten Kristen Kurt Kyle Larry Laura Lauren Laurence Lawrence Leo Leonard Leslie Lewis Liam
  Linda Lisa Liz Louis Louise Lucas Lucy Luis Luke Lynn Malcolm Marc Marcus Margaret Maria Marie Marilyn Mario Marion
  Mark Martha Martin Mary Matt Matthew Maureen Maurice Max Megan Melania Melissa Michael Michelle Miguel Mike Mohamed Mohammed
  Molly Monica Morris Muhammad Nancy Natalie Nathan Neil Nicholas Nick Nicola Nicole Nigel Noah Nora Norman Olivia
  Oliver Oscar Owen Pamela Patricia Patrick Paul Paula Pauline Pedro Peggy Penelope Peter Phil Philip Phillip Rachel Ralph
  Raymond Rebecca Regina Richard Rick Ricky Rob Robert Roberto Robin Rodney Roger Roland Ron Ronald Rory Ross Roy
  Russell Ruth Ryan Sally Sam Samantha Samuel Sandra Sara Sarah Scott Sean Sebastian Seth Shane Shannon Sharon Shawn
  Sheila Shirley Simon Sophia Sophie Stacy Stan Stanley Stefan Stella Stephanie Stephen Steve Steven Stewart Stuart
  Susan Suzanne Sylvia Tara Ted Teresa Terry Theodore Theresa Thomas Tiffany Tim Timothy Tina Tobias Todd Tom Tony
  Tracy Travis Trevor Tyler Vanessa Veronica Victor Vincent Vivian Walter Warren Wayne Wendy William Yvonne Zachary Zoe`.split(
    /\s+/,
  ),
)

/** The same as Korean papers write them. */
const FIRST_NAMES_KO = new Set(
  `가브리엘 개리 게리 글렌 낸시 네이선 니콜 니콜라스 닉 다니엘 대니얼 더글러스 데니스 데이브 데이비드 데이빗 도널드 딕 라이언 랄프 래리 레베카 로버트 로빈 로저 루시 루크 리사 리즈 리처드
 리타 릭 린다 마가렛 마거릿 마리아 마이크 마이클 마크 마틴 매슈 매튜 맷 멜라니아 메리 메간 미셸 미켈레 바바라 배리 벤 벤저민 브라이언 브래드 브루스 빅토리아 빅터 사라 새라 새뮤얼 샘 세라 수전 숀 스콧 스테파니
 스티브 스티븐 시몬 안드레아 안드레이 안나 안토니 안토니오 알렉스 알렉산더 앙드레 애나 애덤 앤드루 앤드류 앤서니 앤디 앨런 앨리스 앨버트 야니크 에드 에드거 에드워드 에디 에릭 에마 에밀리 엘리 엘리자베스 엠마 올리버 월터 윌리엄
 이반 이안 이자벨 잭 제니퍼 제러미 제리 제시카 제이슨 제이콥 제인 제임스 제프 제프리 조나단 조너선 조셉 조지 조지프 존 줄리아 줄리안 줄리언 찰리 찰스 카를로스 캐런 캐서린 케빈 케이트 켄 켈리 콜린 크레이그 크리스
 크리스토퍼 크리스티나 클레어 킴벌 테드 토니 토드 토마스 토머스 톰 트레이시 패트릭 페드로 폴 프란시스 프랭크 프레드 피터 피오나 필립 하워드 해리 헨리 헬렌`.split(
    /\s+/,
  ),
)

/** The same in katakana. */
const FIRST_NAMES_JA = new Set(
  `アーサー アダム アラン アリス アルバート アレックス アレッサンドロ アン アンソニー アンディ アンドリュー アンナ イアン イワン ウィリアム ウォルター エイミー エドガー エドワード エマ エミリー エリザベス エリック オリバー カール
  カルロス ガブリエル キンバル キャサリン キャロル クリス クリスティーナ クリストファー クリント グレッグ ケビン ケリー ケン サイモン サミュエル サム サラ サンドラ ジェイソン ジェームズ ジェシカ ジェニファー ジェフ ジェフリー ジェリー ジム ジャック
  ジュリア ジュリアン ジョー ジョージ ジョセフ ジョナサン ジョン スーザン スコット スティーブ スティーブン セバスチャン ダニエル ダン チャーリー チャールズ ティム デイビッド デービッド デビッド デニス デイブ トーマス トニー トム ドナルド
  ナンシー ニコラス ニコール ニック パトリック ハリー バーバラ ピーター フィオナ フィリップ ブライアン フランク フランシス フレッド ヘレン ヘンリー ベン ペドロ ポール マーク マーガレット マーティン マイク マイケル マシュー
  マリア マリー メアリー メラニア ライアン ラリー リサ リチャード リック リンダ ルイス ルーシー レイ ロバート ロビン ロジャー`.split(
    /\s+/,
  ),
)

/** The same in Chinese, without those that people of ours bear. */
const FIRST_NAMES_ZH =
  /(?:大卫|大衛|罗伯特|羅伯特|安娜|安妮|玛丽|瑪麗|金巴尔|金博爾|梅耶|埃罗尔|哈兰|哈蘭|梅拉尼娅|梅蘭妮亞|伊万卡|伊凡卡|埃里克|艾瑞克|小唐纳德|小唐納|威廉|理查德|理查|查尔斯|查爾斯|爱德华|愛德華|弗兰克|法蘭克|乔治|喬治|保罗|保羅|彼得|丹尼尔|丹尼爾|马文|馬文|史蒂文|凯文|凱文|布莱恩|布萊恩|朱莉|凯瑟琳|凱瑟琳|伊丽莎白|伊麗莎白|艾玛|艾瑪|托马斯|湯瑪斯|约瑟夫|約瑟夫|本杰明|亨利|哈里|奥利弗|奧利佛|路易)[·‧•]$/u

/**
 * Names of ours that are first names too: a stranger after one of them is that person's family name. Not those
 * that any word of a product may follow (Claude, Gemma, Kimi).
 */
const OURS = new Set(
  'ada alexa aurora grace iren maia manus pascal ray sora vera エイダ グレース ソラ パスカル ベラ マイア'.split(
    ' ',
  ),
)

const FIRST_NAME_BEFORE = /(?<![\p{L}\p{N}’'-])(\p{Lu}\p{Ll}+)(?:\s+\p{Lu}\.)?\s+$/u

/** The first name right before a word, an initial between them or not; `before`: what stands before the word. */
export function firstNameBefore(before: string): string | null {
  const name = FIRST_NAME_BEFORE.exec(before)?.[1]
  return name !== undefined && FIRST_NAMES.has(name) ? name : null
}

const HANGUL_BEFORE = /(?<![\p{L}\p{N}])(\p{Script=Hangul}+)\s$/u
/** What stands between the halves of a foreign name. */
export const DOTS = '・･=＝·‧•'
const KATAKANA_BEFORE = /([\u30a1-\u30fa\u30fc]+)[・･=＝]$/u

/** The same of a name in Korean, Japanese or Chinese letters: 데니스 호퍼, リック・ルービン, 大卫·埃里森. */
export function cjkFirstNameBefore(before: string): string | null {
  const last = before.at(-1)
  if (last === ' ') {
    const korean = HANGUL_BEFORE.exec(before)?.[1]
    return korean !== undefined && FIRST_NAMES_KO.has(korean) ? korean : null
  }
  if (last === undefined || !DOTS.includes(last)) return null
  const japanese = KATAKANA_BEFORE.exec(before)?.[1]
  if (japanese !== undefined) return FIRST_NAMES_JA.has(japanese) ? japanese : null
  return FIRST_NAMES_ZH.exec(before)?.[0].slice(0, -1) ?? null
}

/** Whether a name of ours, as written, is a first name as well. */
export const isFirstName = (surface: string): boolean => OURS.has(surface.toLowerCase())
