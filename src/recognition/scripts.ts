/** Which script a UTF-16 code unit of folded text belongs to, as far as word edges need to know. */

export enum Script {
  /** Spaces, punctuation, symbols. */
  Other,
  Latin,
  Digit,
  Hangul,
  Katakana,
  Hiragana,
  Han,
  /** Letters of any other script. */
  Letter,
}

const LETTER = /\p{L}/u

export const isHangul = (unit: number): boolean => unit >= 0xac00 && unit <= 0xd7a3
export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39
export const isLowerLatin = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a
/** ・ joins the parts of a foreign name and also separates list items, so it is not a katakana letter here. */
export const isKatakana = (unit: number): boolean =>
  (unit >= 0x30a1 && unit <= 0x30fa) || (unit >= 0x30fc && unit <= 0x30ff)
export const isHan = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fff) ||
  (unit >= 0x3400 && unit <= 0x4dbf) ||
  (unit >= 0xf900 && unit <= 0xfaff) ||
  unit === 0x3005

/** Punctuation and symbols met on every page, in which no letter lies: spares them the look at Unicode's tables. */
const isPunctuation = (unit: number): boolean =>
  (unit >= 0x2000 && unit <= 0x2070) ||
  (unit >= 0x3008 && unit <= 0x3030) ||
  (unit >= 0x2190 && unit <= 0x2bff)

/** Script of one code unit; `NaN` (past the end of the text) is Other. */
export function scriptOf(unit: number): Script {
  if (isLowerLatin(unit) || (unit >= 0x41 && unit <= 0x5a)) return Script.Latin
  if (isDigit(unit)) return Script.Digit
  if (unit < 0x80 || Number.isNaN(unit)) return Script.Other
  if (isHangul(unit)) return Script.Hangul
  if (isKatakana(unit)) return Script.Katakana
  if (unit >= 0x3041 && unit <= 0x309f) return Script.Hiragana
  if (isHan(unit)) return Script.Han
  if (isPunctuation(unit)) return Script.Other
  if (unit < 0x250) return LETTER.test(String.fromCharCode(unit)) ? Script.Latin : Script.Other
  if ((unit >= 0x1100 && unit <= 0x11ff) || (unit >= 0x3131 && unit <= 0x318e)) return Script.Hangul
  return LETTER.test(String.fromCharCode(unit)) ? Script.Letter : Script.Other
}

/** Whether a unit continues a Latin word: letters and digits. */
export const isLatinWord = (unit: number): boolean => {
  const script = scriptOf(unit)
  return script === Script.Latin || script === Script.Digit
}

/** Final consonant of a Hangul syllable: 0 for none, 8 for ㄹ, else another (Unicode's index of the jongseong). */
export const finalConsonant = (syllable: number): number => (syllable - 0xac00) % 28
