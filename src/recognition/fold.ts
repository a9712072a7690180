/**
 * Folding: the same name in other clothes becomes the same string, and every folded unit knows where in
 * the text it came from. Case, full width, half-width katakana, curly quotes, hyphens, runs of white
 * space, soft hyphens, zero-width characters, diacritics, and Hangul written as separate letters.
 */

export interface Folded {
  /** Folded UTF-16 code units. */
  readonly units: Uint16Array
  /** UTF-16 offset in the text at which unit i begins; `starts[length]` is the text's length. */
  readonly starts: Int32Array
  /** UTF-16 offset just past unit i. */
  readonly ends: Int32Array
  readonly length: number
}

const DROP = -1
const SPACE = 0x20

/** Ranges of characters that leave no trace: soft hyphen, zero-width, bidi marks, variation selectors, combining marks. */
const DROPPED: readonly (readonly [number, number])[] = [
  [0x00ad, 0x00ad],
  [0x0300, 0x036f],
  [0x061c, 0x061c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x2069],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
]

const EXACT: ReadonlyMap<number, number> = new Map([
  [0x00a0, SPACE],
  [0x1680, SPACE],
  [0x2028, SPACE],
  [0x2029, SPACE],
  [0x202f, SPACE],
  [0x205f, SPACE],
  [0x3000, SPACE],
  [0x2018, 0x27],
  [0x2019, 0x27],
  [0x201a, 0x27],
  [0x201b, 0x27],
  [0x02bc, 0x27],
  [0x2032, 0x27],
  [0x201c, 0x22],
  [0x201d, 0x22],
  [0x201e, 0x22],
  [0x2033, 0x22],
  [0x2010, 0x2d],
  [0x2011, 0x2d],
  [0x2012, 0x2d],
  [0x2013, 0x2d],
  [0x2212, 0x2d],
  [0x00b5, 0x3bc],
  [0xff65, 0x30fb],
  [0x00df, 0x73],
])

const isSpace = (unit: number): boolean => unit === SPACE || (unit >= 9 && unit <= 13)

/** Folds one unit above ASCII that needs no neighbour; DROP when it leaves no trace. */
function foldWide(unit: number): number {
  if (unit >= 0xac00 && unit <= 0xd7a3) return unit
  if (unit >= 0x3041 && unit <= 0x9fff) return unit
  const exact = EXACT.get(unit)
  if (exact !== undefined) return exact
  if (unit >= 0xff01 && unit <= 0xff5e) return foldAscii(unit - 0xfee0)
  if (unit >= 0x2000 && unit <= 0x200a) return SPACE
  for (const [from, to] of DROPPED) if (unit >= from && unit <= to) return DROP
  if (unit >= 0x80 && unit < 0x600) {
    const base = String.fromCharCode(unit).normalize('NFD').toLowerCase()
    return base.charCodeAt(0)
  }
  return unit
}

const foldAscii = (unit: number): number => (unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit)

const isLead = (unit: number): boolean => unit >= 0x1100 && unit <= 0x1112
const isVowel = (unit: number): boolean => unit >= 0x1161 && unit <= 0x1175
const isTail = (unit: number): boolean => unit >= 0x11a8 && unit <= 0x11c2
const isHalfKatakana = (unit: number): boolean => unit >= 0xff66 && unit <= 0xff9d

/** Folds `text`; linear in its length, never throws. */
export function fold(text: string): Folded {
  const { length } = text
  const units = new Uint16Array(length)
  const starts = new Int32Array(length + 1)
  const ends = new Int32Array(length + 1)
  let out = 0
  let at = 0
  while (at < length) {
    const unit = text.charCodeAt(at)
    let next = at + 1
    let folded: number
    if (unit < 0x80) {
      folded = isSpace(unit) ? SPACE : foldAscii(unit)
    } else if (isLead(unit) && isVowel(text.charCodeAt(at + 1))) {
      // Hangul in decomposed form, as file names and some editors on macOS write it.
      folded = 0xac00 + ((unit - 0x1100) * 21 + (text.charCodeAt(at + 1) - 0x1161)) * 28
      next = at + 2
      if (isTail(text.charCodeAt(next))) {
        folded += text.charCodeAt(next) - 0x11a7
        next++
      }
    } else if (isHalfKatakana(unit)) {
      const mark = text.charCodeAt(at + 1)
      const voiced = mark === 0xff9e || mark === 0xff9f
      const composed = text.slice(at, at + (voiced ? 2 : 1)).normalize('NFKC')
      folded = composed.charCodeAt(0)
      if (voiced && composed.length === 1) next = at + 2
    } else {
      folded = foldWide(unit)
    }
    if (folded === DROP) {
      // What leaves no trace belongs to no unit: a name may hold it inside but never ends with it.
    } else if (folded === SPACE && out > 0 && units[out - 1] === SPACE) {
      ends[out - 1] = next
    } else {
      units[out] = folded
      starts[out] = at
      ends[out] = next
      out++
    }
    at = next
  }
  starts[out] = length
  ends[out] = length
  return { units, starts, ends, length: out }
}

/** The folded form as a string: what the dictionary is built from and look-ups compare. */
export function foldToString(text: string): string {
  const { units, length } = fold(text)
  let folded = ''
  for (let i = 0; i < length; i++) folded += String.fromCharCode(units[i] as number)
  return folded
}
