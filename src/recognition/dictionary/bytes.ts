/**
 * Numbers and words as bytes. Numbers are kept in columns of one kind each, small ones in one byte, so that
 * what is alike stands together and compresses well.
 */

/** FNV-1a, 32 bits: tells a damaged file from a whole one. */
export function checksum(bytes: Uint8Array): number {
  let sum = 0x811c9dc5 | 0
  for (let at = 0; at < bytes.length; at++) sum = Math.imul(sum ^ (bytes[at] as number), 0x01000193)
  return sum >>> 0
}

export class Writer {
  private readonly bytes: number[] = []

  /** An integer from 0 to 2^31 - 1, seven bits a byte, lowest first. */
  number(value: number): void {
    let rest = value
    for (; rest >= 0x80; rest >>= 7) this.bytes.push((rest & 0x7f) | 0x80)
    this.bytes.push(rest)
  }

  numbers(values: readonly number[]): void {
    this.number(values.length)
    for (const value of values) this.number(value)
  }

  /** Integers of either sign. */
  signed(values: readonly number[]): void {
    this.numbers(values.map((value) => (value < 0 ? -value * 2 - 1 : value * 2)))
  }

  /** Words without line breaks. */
  words(values: readonly string[]): void {
    const text = new TextEncoder().encode(values.join('\n'))
    this.number(values.length)
    this.number(text.length)
    for (const byte of text) this.bytes.push(byte)
  }

  /** Sorted words of letters that have `codes`: of each only what differs from the one before. */
  sorted(values: readonly string[], codes: Uint16Array): void {
    const shared = values.map((value, index) => {
      const before = values[index - 1] ?? ''
      let at = 0
      while (at < before.length && before.charCodeAt(at) === value.charCodeAt(at)) at++
      return at
    })
    this.numbers(shared)
    values.forEach((value, index) => {
      for (let at = shared[index] as number; at < value.length; at++) {
        this.number(codes[value.charCodeAt(at)] as number)
      }
      this.number(0)
    })
  }

  /** Lists of ascending numbers. */
  lists(values: readonly (readonly number[])[]): void {
    this.numbers(values.map(({ length }) => length))
    this.numbers(values.flatMap((list) => list.map((value, index) => value - (list[index - 1] ?? 0))))
  }

  done(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.bytes)
  }
}

/** Reads what `Writer` wrote, in the same order. Throws at the end of the bytes. */
export class Reader {
  private at = 0

  constructor(private readonly bytes: Uint8Array) {}

  number(): number {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++]
      if (byte === undefined || shift > 28) throw new Error('the numbers end too soon')
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value
    }
  }

  numbers(): number[] {
    const length = this.number()
    if (length > this.bytes.length) throw new Error('the numbers end too soon')
    const values = new Array<number>(length)
    for (let index = 0; index < length; index++) values[index] = this.number()
    return values
  }

  signed(): number[] {
    return this.numbers().map((value) => (value >> 1) ^ -(value & 1))
  }

  words(): string[] {
    const count = this.number()
    const length = this.number()
    const text = new TextDecoder().decode(this.bytes.subarray(this.at, this.at + length))
    this.at += length
    const words = count === 0 ? [] : text.split('\n')
    if (words.length !== count) throw new Error('the words do not add up')
    return words
  }

  sorted(letters: readonly string[]): string[] {
    let before = ''
    return this.numbers().map((shared) => {
      let word = before.slice(0, shared)
      for (let code = this.number(); code !== 0; code = this.number()) word += letters[code]
      before = word
      return word
    })
  }

  lists(): number[][] {
    const lengths = this.numbers()
    const steps = this.numbers()
    let at = 0
    return lengths.map((length) => {
      const list: number[] = []
      for (let value = 0, end = at + length; at < end; at++) {
        value += steps[at] as number
        list.push(value)
      }
      return list
    })
  }
}
