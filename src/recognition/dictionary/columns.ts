/**
 * Columns of numbers as text. A number is one UTF-16 unit, and UTF-8 writes small ones in one byte and most
 * others in two, so that the browser's own decoder unpacks them: a loop of ours would be slow in a background
 * that has just been woken, before anything is compiled.
 */

/** Units that have a meaning of their own in UTF-16 begin here. */
const LIMIT = 0xd800
const HIGH_BITS = 14

/** Integers from 0 to 2^29. */
export class Column {
  constructor(
    private readonly low: string,
    /** What is above HIGH_BITS, where any number is that large. */
    private readonly high: string,
  ) {}

  static of(values: readonly number[]): Column {
    const text = (numbers: readonly number[]) => numbers.map((value) => String.fromCharCode(value)).join('')
    if (values.every((value) => value < LIMIT)) return new Column(text(values), '')
    return new Column(
      text(values.map((value) => value & ((1 << HIGH_BITS) - 1))),
      text(values.map((value) => value >> HIGH_BITS)),
    )
  }

  get length(): number {
    return this.low.length
  }

  at(index: number): number {
    const low = this.low.charCodeAt(index)
    return this.high === '' ? low : low | (this.high.charCodeAt(index) << HIGH_BITS)
  }

  /** All at once, for a loop that needs all. */
  numbers(): Uint32Array {
    const { low, high } = this
    const numbers = new Uint32Array(low.length)
    for (let at = 0; at < low.length; at++) numbers[at] = low.charCodeAt(at)
    for (let at = 0; at < high.length; at++)
      numbers[at] = (numbers[at] as number) | (high.charCodeAt(at) << HIGH_BITS)
    return numbers
  }

  /** What `Writer` writes. */
  get parts(): readonly [low: string, high: string] {
    return [this.low, this.high]
  }
}

/** Integers of either sign as others, small ones as small ones. */
export const zigzag = (value: number): number => (value < 0 ? -value * 2 - 1 : value * 2)
export const unzigzag = (value: number): number => (value >>> 1) ^ -(value & 1)

/** FNV-1a's step over 32-bit words: tells a damaged file from a whole one. */
function checksum(words: Uint32Array): number {
  let sum = 0x811c9dc5 | 0
  let at = 0
  // Four at a time: nothing is compiled yet when this runs, and every turn of a loop tells.
  for (const end = words.length - 3; at < end; at += 4) {
    sum = Math.imul(sum ^ (words[at] as number), 0x01000193)
    sum = Math.imul(sum ^ (words[at + 1] as number), 0x01000193)
    sum = Math.imul(sum ^ (words[at + 2] as number), 0x01000193)
    sum = Math.imul(sum ^ (words[at + 3] as number), 0x01000193)
  }
  for (; at < words.length; at++) sum = Math.imul(sum ^ (words[at] as number), 0x01000193)
  return sum >>> 0
}

/** Head of a file, in little-endian words: magic, format, checksum of what follows, number of texts, their lengths. */
const HEAD = 4

export class Writer {
  private readonly texts: string[] = []

  text(text: string): void {
    this.texts.push(text)
  }

  numbers(values: readonly number[]): void {
    this.column(Column.of(values))
  }

  column(column: Column): void {
    this.texts.push(...column.parts)
  }

  /** Words without line breaks. */
  words(values: readonly string[]): void {
    this.text(values.join('\n'))
  }

  bytes(magic: number, format: number): Uint8Array<ArrayBuffer> {
    const body = new TextEncoder().encode(this.texts.join(''))
    const at = (HEAD + this.texts.length) * 4
    // Padded to whole words; NUL at the end belongs to no text.
    const bytes = new Uint8Array((at + body.length + 3) & ~3)
    bytes.set(body, at)
    const head = new Uint32Array(bytes.buffer)
    head.set([magic, format, 0, this.texts.length, ...this.texts.map(({ length }) => length)])
    head[2] = checksum(head.subarray(HEAD - 1))
    return bytes
  }
}

/** Reads what `Writer` wrote, in the same order. All browsers' machines are little-endian. */
export class Reader {
  private readonly lengths: Uint32Array
  private readonly body: string
  private next = 0
  private at = 0

  /** Throws, saying why, when the bytes are not of this kind, of another format, or damaged. */
  constructor(bytes: ArrayBuffer, magic: number, format: number) {
    const words = new Uint32Array(bytes, 0, bytes.byteLength >> 2)
    if (words.length < HEAD) throw new Error('too short')
    if (words[0] !== magic) throw new Error('not such a file')
    if (words[1] !== format) throw new Error(`format ${words[1]}, this version reads ${format}`)
    if (bytes.byteLength % 4 !== 0 || words[2] !== checksum(words.subarray(HEAD - 1)))
      throw new Error('damaged or cut short')
    const head = HEAD + (words[3] as number)
    this.lengths = words.subarray(HEAD, head)
    this.body = new TextDecoder('utf-8', { ignoreBOM: true }).decode(new Uint8Array(bytes, head * 4))
  }

  text(): string {
    const from = this.at
    this.at += this.lengths[this.next++] ?? 0
    return this.body.slice(from, this.at)
  }

  column(): Column {
    return new Column(this.text(), this.text())
  }

  words(): string[] {
    return this.text().split('\n')
  }
}
