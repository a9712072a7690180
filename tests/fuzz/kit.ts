/**
 * How much is tried: a little with every `npm test`, a lot with `npm run fuzz` at night. A seed that found
 * something is kept as an example beside its property, and tried first for ever.
 */
import fc from 'fast-check'
import { test } from 'vitest'

/** Properties below this folder; kit.test.ts counts them. */
export const PROPERTIES = 27
/** Cases over all of them: 5,000, or what CHIPLIGHT_FUZZ asks for. */
export const CASES = Number(process.env.CHIPLIGHT_FUZZ ?? 5000)
export const RUNS = Math.ceil(CASES / PROPERTIES)
const SEED = 20_261_127
/** Milliseconds a property may take, per thousand cases: the nightly run is on a busy machine. */
const PATIENCE = 60_000

/** Tries `holds` on values of `arbitrary`, after the examples that once broke it. */
export function fuzz<T>(
  name: string,
  arbitrary: fc.Arbitrary<T>,
  holds: (value: T) => void | Promise<void>,
  examples: readonly T[] = [],
): void {
  // A case that takes for ever is a find, not a wait.
  const limit = PATIENCE * Math.max(1, RUNS / 1000)
  const parameters = {
    // `npm test` tries the same cases each time; new ones are for the night, when a find stops nobody.
    ...(process.env.CHIPLIGHT_FUZZ === undefined ? { seed: SEED } : {}),
    interruptAfterTimeLimit: limit / 2,
    markInterruptAsFailure: true,
    numRuns: RUNS,
    examples: examples.map((value): [T] => [value]),
  }
  test(
    name,
    () =>
      fc.assert(
        fc.asyncProperty(arbitrary, async (value) => void (await holds(value))),
        parameters,
      ),
    limit,
  )
}

/** Any text, with what breaks readers of text in it more often than chance would. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...['=', '+', '-', '@', '\t', '\r', '\n', '\r\n', '"', "'", ',', ';', '|', '`', '*', '_', '[', ']'],
          ...[
            '(',
            ')',
            '<',
            '>',
            '#',
            '!',
            '\\',
            '&',
            '~',
            '{',
            '}',
            '://',
            'javascript:',
            '</script>',
            '<!--',
          ],
          ...[
            '\u0000',
            '\u00ad',
            '\u200b',
            '\u202e',
            '\u2028',
            '\ufeff',
            '\ud800',
            '\udc00',
            '\uff1d',
            '\u0301',
          ],
          ...['__proto__', 'constructor', '엔비디아', 'Nvidia', '가', 'ｎ', '1.', '- '],
        ),
        fc.string({ unit: 'grapheme', maxLength: 4 }),
      ),
      { maxLength: 24 },
    )
    .map((parts) => parts.join('')),
)

/** Anything that may come over a wire or out of storage. */
export const anything: fc.Arbitrary<unknown> = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSparseArray: true,
  withTypedArray: true,
  withObjectString: true,
  maxDepth: 4,
})

/** `value` with one part of it replaced, taken out or doubled: nearly right is worse than wrong. */
export function mutated(value: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(value)) {
    return fc.oneof(
      anything,
      ...value.map((item, at) =>
        mutated(item).map((other) => value.map((one, index) => (index === at ? other : one))),
      ),
      fc.constant([...value, ...value]),
      fc.constant(value.slice(1)),
    )
  }
  if (typeof value === 'object' && value !== null) {
    const record = value as Readonly<Record<string, unknown>>
    return fc.oneof(
      anything,
      ...Object.keys(record).flatMap((key) => {
        const { [key]: _left, ...rest } = record
        return [
          mutated(record[key]).map((other): unknown => ({ ...record, [key]: other })),
          fc.constant(rest),
        ]
      }),
      anyText.map((key) => ({ ...record, [key]: 1 })),
    )
  }
  return fc.oneof(
    anything,
    anyText,
    fc.constantFrom(null, undefined, -1, 0.5, 1e21, Number.NaN, '', 'x'.repeat(5000)),
  )
}
