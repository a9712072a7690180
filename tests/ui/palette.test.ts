/** The palette, computed from the style sheets: contrast by WCAG 2.2, and distance as colour-blind eyes see it. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ENTITY_TYPE_NAMES, type EntityType } from '../../src/knowledge/vocabulary.ts'

const read = (path: string) => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8')
const TOKENS = read('ui/tokens.css')
const MARKS = read('page/marks.css')

type Rgb = readonly [number, number, number]
type Matrix = readonly [Rgb, Rgb, Rgb]
type Scheme = 'light' | 'dark'

/** A token in one scheme, as #rrggbb; the one before any media query. */
function token(name: string, scheme: Scheme): string {
  const found = new RegExp(`--${name}: light-dark\\((#[\\da-f]{6}), (#[\\da-f]{6})\\)`).exec(TOKENS)
  const colour = found?.[scheme === 'light' ? 1 : 2]
  if (!colour) throw new Error(`no token --${name}`)
  return colour
}

/** What the rules of marks.css say of the highlight of a type. */
function markOf(type: EntityType): { readonly colour: string; readonly line: string } {
  const name = `::highlight(ink-${'abcdefghi'[ENTITY_TYPE_NAMES.indexOf(type)]})`
  const rules = [...MARKS.matchAll(/([^{}]+)\{([^{}]+)\}/g)].filter(([, heads]) => heads?.includes(name))
  const value = (property: string) =>
    rules.map(([, , body]) => new RegExp(`${property}: ([^;]+);`).exec(body ?? '')?.[1]).find(Boolean)
  return { colour: value('text-decoration-color') ?? '', line: value('text-decoration-style') ?? 'solid' }
}

const linear = (byte: number): number =>
  byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4
const rgb = (hex: string): Rgb =>
  [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16))) as unknown as Rgb
const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(rgb(a)), luminance(rgb(b))].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

/** Vienot, Brettel and Mollon (1999): linear colours as eyes without red or green cones see them. */
const EYES: Readonly<Record<string, Matrix>> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no red cones': [
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ],
  'no green cones': [
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
}
const seen = (eyes: Matrix, [r, g, b]: Rgb): Rgb =>
  eyes.map(([x, y, z]) => x * r + y * g + z * b) as unknown as Rgb

/** CIE L*a*b* (D65) of a linear colour. */
function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116)
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047)
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b)
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}
const distance = (eyes: Matrix, a: string, b: string): number => {
  const [one, two] = [lab(seen(eyes, rgb(a))), lab(seen(eyes, rgb(b)))]
  return Math.hypot(...one.map((value, index) => value - (two[index] ?? 0)))
}

/** Told apart at a glance as thin lines; 2.3 is the least difference that is seen at all. */
const APART = 20

test('the arithmetic agrees with known values', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  expect(distance(EYES['all cones'] as Matrix, '#ffffff', '#000000')).toBeCloseTo(100, 0)
  expect(distance(EYES['no green cones'] as Matrix, '#2563eb', '#7c3aed')).toBeLessThan(5)
})

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  const GROUNDS = ['paper', 'soft', 'ground'] as const

  test.each([...['ink', 'mute', 'accent'], ...ENTITY_TYPE_NAMES])(
    '%s reads as text on every ground',
    (name) => {
      for (const ground of GROUNDS) {
        expect(contrast(token(name, scheme), token(ground, scheme)), ground).toBeGreaterThanOrEqual(4.5)
      }
    },
  )

  test('edges of controls stand out', () => {
    for (const ground of GROUNDS)
      expect(contrast(token('edge', scheme), token(ground, scheme)), ground).toBeGreaterThanOrEqual(3)
  })

  test('text on what is filled reads', () => {
    expect(contrast(token('on-accent', scheme), token('accent', scheme))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(token('ink', scheme), token('found', scheme))).toBeGreaterThanOrEqual(4.5)
  })
})

describe('marks', () => {
  test.each(ENTITY_TYPE_NAMES)('%s is seen on white and on dark pages', (type) => {
    for (const ground of ['#ffffff', '#000000', '#15171c', '#1e1e1e', '#f5f1e6']) {
      expect(contrast(markOf(type).colour, ground), ground).toBeGreaterThanOrEqual(3)
    }
  })

  test('three kinds of line are used', () => {
    expect([...new Set(ENTITY_TYPE_NAMES.map((type) => markOf(type).line))].sort()).toEqual([
      'dashed',
      'dotted',
      'solid',
    ])
  })

  const pairs = ENTITY_TYPE_NAMES.flatMap((one, index) =>
    ENTITY_TYPE_NAMES.slice(index + 1).map((two) => [one, two] as const),
  )
  test.each(Object.entries(EYES))('with %s two types differ by colour or by line', (_, eyes) => {
    const alike = pairs.filter(([one, two]) => {
      const [a, b] = [markOf(one), markOf(two)]
      return a.line === b.line && distance(eyes, a.colour, b.colour) < APART
    })
    expect(alike).toEqual([])
  })
})
