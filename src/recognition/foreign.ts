/** Foreign people in Korean, Japanese and Chinese letters: 데니스 호퍼, クロード・モネ, 大卫·埃里森. */
import { type Evidence, evidenceOf, type Place } from './evidence.ts'
import { cjkFirstNameBefore, DOTS, isFirstName } from './people.ts'

/** How far from a name its neighbours are looked for, in UTF-16 units. */
const NEAR = 24

const JOINTS = ` ${DOTS}`
const KATAKANA_AFTER = /^[・･=＝]([\u30a1-\u30fa\u30fc]+)/u
// Not the Japanese dot, which makes lists of Chinese words.
const HAN_BEFORE = /(\p{Script=Han}+)[·‧•]$/u
const HAN_AFTER = /^[·‧•](\p{Script=Han}+)/u
const HAN = /^\p{Script=Han}/u

/** What a Japanese dot ties to a firm's or product's name. */
const COMPANIONS = new Set(
  'ホールディングス テクノロジーズ テクノロジー グループ クラウド ジャパン サービス サービシズ プラットフォームズ システムズ コーポレーション エレクトロニクス ドット コム ファウンドリー コンピューティング インテリジェンス オーパス オパス ソネット コード プロ フラッシュ ウルトラ キャピタル リサーチ ラボ ロボティクス デスクトップ'.split(
    ' ',
  ),
)

const CALLINGS =
  '護理師|护士|護士|護理長|醫師|医师|老師|老师|教練|教练|律師|導演|导演|主播|里長|員警|警員|消防員|消防员|司機|師傅|师傅|同學|同学|學生|学生'
const CALLING_BEFORE = new RegExp(`(?:${CALLINGS})$`)
const CALLING_AFTER = new RegExp(`^(?:${CALLINGS}|先生|小姐|女士|阿姨|叔叔|爺爺|奶奶)`)

/** A given name of two characters beside what a person is, in one word with it. */
function calling({ sentence, start, end, type }: Place): Evidence[] {
  if (end - start !== 2 || type === 'person') return []
  const beside =
    CALLING_BEFORE.exec(sentence.slice(Math.max(0, start - 3), start)) ??
    CALLING_AFTER.exec(sentence.slice(end, end + 3))
  return beside ? [evidenceOf('titleBeside', beside[0])] : []
}

/**
 * Evidence that the name is half of somebody else's. A dot between Chinese
 * words is there in people's names only; in Japanese it also makes lists, so a first name has to be a known one,
 * and so it has before a family name of ours, whose first name has more spellings than knowledge lists.
 */
export function foreignPerson(place: Place): Evidence[] {
  const { sentence, start, end, knownBefore, knownAfter, type } = place
  if (HAN.test(sentence.charAt(start))) {
    const found = calling(place)
    if (found.length > 0) return found
  }
  // Nearly always nothing stands there that could join two names.
  if (!JOINTS.includes(sentence.charAt(start - 1)) && !JOINTS.includes(sentence.charAt(end))) return []
  const before = sentence.slice(Math.max(0, start - NEAR), start)
  const after = sentence.slice(end, end + NEAR)
  const isHan = HAN.test(sentence.slice(start, end))
  if (!knownBefore) {
    const first =
      cjkFirstNameBefore(before) ?? (isHan && type !== 'person' ? HAN_BEFORE.exec(before)?.[1] : undefined)
    if (first !== undefined) return [evidenceOf('firstName', first)]
  }
  if (knownAfter) return []
  const family = isHan
    ? HAN_AFTER.exec(after)?.[1]
    : isFirstName(sentence.slice(start, end))
      ? KATAKANA_AFTER.exec(after)?.[1]
      : undefined
  return family === undefined || COMPANIONS.has(family) ? [] : [evidenceOf('familyName', family)]
}
