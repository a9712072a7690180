/**
 * Folding: the same name in other clothes becomes the same string, and every folded unit knows where in
 * the text it came from. Case, full width, half-width katakana, curly quotes, hyphens, runs of white
 * space, soft hyphens, zero-width characters, diacritics, and Hangul written as separate letters.
 *
 * In almost all text each UTF-16 unit folds by itself (`foldUnit`), so that a text can be read folded as it
 * lies, without a copy (`asWritten`). Only where a unit leaves no trace or joins its neighbour is a folded
 * copy made, with the offsets it came from (`fold`).
 */

/** A folded text; positions count folded units. */
export class Folded {
  constructor(
    /** One UTF-16 unit for each folded unit. */
    readonly source: string,
    /** UTF-16 offset in the text at which unit i begins; null where that is i itself. */
    readonly starts: Int32Array | null = null,
    /** UTF-16 offset just past unit i; null where that is i + 1. */
    readonly ends: Int32Array | null = null,
  ) {}

  get length(): number {
    return this.source.length
  }

  /** The folded unit at `index`; NaN outside the text. */
  unit(index: number): number {
    return foldUnit(this.source.charCodeAt(index))
  }

  start(index: number): number {
    return this.starts ? (this.starts[index] as number) : index
  }

  /** UTF-16 offset just past the unit before `index`: where a span that ends at `index` ends in the text. */
  endBefore(index: number): number {
    return this.ends ? (this.ends[index - 1] as number) : index
  }

  startsWith(at: number, word: string): boolean {
    for (let i = 0; i < word.length; i++) if (this.unit(at + i) !== word.charCodeAt(i)) return false
    return true
  }

  slice(from: number, to: number): string {
    let slice = ''
    for (let at = from; at < to && at < this.length; at++) slice += String.fromCharCode(this.unit(at))
    return slice
  }
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

/** Ranges outside which no unit folds to another one; inside, many do. */
const FOLDING: readonly (readonly [number, number])[] = [
  [0x0009, 0x000d],
  [0x0041, 0x005a],
  [0x0080, 0x05ff],
  [0x1680, 0x1680],
  [0x2000, 0x205f],
  [0x2212, 0x2212],
  [0x3000, 0x3000],
  [0xff01, 0xff65],
]

/** Letters of alphabets, with their diacritics, lie below this. */
const ALPHABETS_END = 0x600

const isLead = (unit: number): boolean => unit >= 0x1100 && unit <= 0x1112
const isVowel = (unit: number): boolean => unit >= 0x1161 && unit <= 0x1175
const isTail = (unit: number): boolean => unit >= 0x11a8 && unit <= 0x11c2
const isHalfKatakana = (unit: number): boolean => unit >= 0xff66 && unit <= 0xff9d
const isDropped = (unit: number): boolean => DROPPED.some(([from, to]) => unit >= from && unit <= to)

/** Folded units of everything below ALPHABETS_END. */
const ALPHABETS = foldAlphabets()

function foldAlphabets(): Int16Array {
  const units = Array.from({ length: ALPHABETS_END }, (_, unit) => unit)
  // One call for all: the background is woken often, and a thousand calls take a millisecond.
  const decomposed = units.map((unit) => String.fromCharCode(unit)).join('\0')
  const lower = decomposed.normalize('NFD').toLowerCase().split('\0')
  return Int16Array.from(units, (unit) => {
    if (unit >= 0x09 && unit <= 0x0d) return SPACE
    // NUL itself is what the others are split at.
    return unit === 0
      ? 0
      : (EXACT.get(unit) ?? (isDropped(unit) ? DROP : (lower[unit + 1] as string).charCodeAt(0)))
  })
}

/** Folds one unit that needs no neighbour; -1 when it leaves no trace. Other units, and NaN, stay. */
export function foldUnit(unit: number): number {
  if (unit < ALPHABETS_END) return ALPHABETS[unit] as number
  // Hangul, kana and Han, and their punctuation.
  if ((unit >= 0xac00 && unit <= 0xd7a3) || (unit >= 0x3001 && unit <= 0x9fff)) return unit
  if (Number.isNaN(unit)) return unit
  if (unit >= 0xff01 && unit <= 0xff5e) return ALPHABETS[unit - 0xfee0] as number
  if (unit >= 0x2000 && unit <= 0x200a) return SPACE
  return EXACT.get(unit) ?? (isDropped(unit) ? DROP : unit)
}

/** Whether a unit may leave no trace or join the one after it, so that a text with it needs `fold`. */
export const needsNeighbours = (unit: number): boolean =>
  isDropped(unit) || isLead(unit) || isHalfKatakana(unit)

/** Calls `use` with every unit that folds to another one by itself, and with that other one. */
export function eachFolding(use: (unit: number, folded: number) => void): void {
  for (const [from, to] of FOLDING) {
    for (let unit = from; unit <= to; unit++) {
      const folded = foldUnit(unit)
      if (folded !== DROP && folded !== unit) use(unit, folded)
    }
  }
}

/** Ranges of all units for which `needsNeighbours` holds. */
export const NEEDY: readonly (readonly [from: number, to: number])[] = [
  ...DROPPED,
  [0x1100, 0x1112],
  [0xff66, 0xff9d],
]

/**
 * A text read folded as it lies. Right only where no unit `needsNeighbours` and no two units of white
 * space touch; whoever reads it has to look out for these.
 */
export const asWritten = (text: string): Folded => new Folded(text)

/** Folds any `text`; linear in its length, never throws. */
export function fold(text: string): Folded {
  const starts = new Int32Array(text.length)
  const ends = new Int32Array(text.length)
  const units = new Uint16Array(text.length)
  const length = foldInto(text, units, starts, ends)
  return new Folded(stringOf(units, length), starts.subarray(0, length), ends.subarray(0, length))
}

/** The folded form as a string: what the dictionary is built from and look-ups compare. */
export function foldToString(text: string): string {
  const units = new Uint16Array(text.length)
  return stringOf(units, foldInto(text, units))
}

/** Writes folded units, and where they came from; returns how many. */
function foldInto(text: string, units: Uint16Array, starts?: Int32Array, ends?: Int32Array): number {
  const { length } = text
  let out = 0
  let at = 0
  while (at < length) {
    const unit = text.charCodeAt(at)
    let next = at + 1
    let folded: number
    if (unit < 0x80) {
      folded = ALPHABETS[unit] as number
    } else if (isLead(unit) && isVowel(text.charCodeAt(next))) {
      // Hangul in decomposed form, as file names and some editors on macOS write it.
      folded = 0xac00 + ((unit - 0x1100) * 21 + (text.charCodeAt(next) - 0x1161)) * 28
      next = at + 2
      if (isTail(text.charCodeAt(next))) {
        folded += text.charCodeAt(next) - 0x11a7
        next++
      }
    } else if (isHalfKatakana(unit)) {
      const mark = text.charCodeAt(next)
      const voiced = mark === 0xff9e || mark === 0xff9f
      const composed = text.slice(at, at + (voiced ? 2 : 1)).normalize('NFKC')
      folded = composed.charCodeAt(0)
      if (voiced && composed.length === 1) next = at + 2
    } else {
      folded = foldUnit(unit)
    }
    if (folded === DROP) {
      // What leaves no trace belongs to no unit: a name may hold it inside but never ends with it.
    } else if (folded === SPACE && out > 0 && units[out - 1] === SPACE) {
      if (ends) ends[out - 1] = next
    } else {
      units[out] = folded
      if (starts) starts[out] = at
      if (ends) ends[out] = next
      out++
    }
    at = next
  }
  return out
}

/** Arguments that String.fromCharCode takes at once, far below any engine's limit. */
const CHUNK = 4096

function stringOf(units: Uint16Array, length: number): string {
  let text = ''
  for (let at = 0; at < length; at += CHUNK) {
    text += String.fromCharCode.apply(
      null,
      units.subarray(at, Math.min(length, at + CHUNK)) as unknown as number[],
    )
  }
  return text
}
