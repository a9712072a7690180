/** Samples of visits as figures, held against the goals. */
import type { Samples } from '../clock.ts'
import { type Figure, median, quantile, type Unit } from '../figures.ts'
import { VARIANTS, type Variant } from './contenders.ts'
import type { Cost } from './visit.ts'

/** Page, variant and what was measured, with tabs between. */
export type Key = `${string}\t${Variant}\t${string}`

/** Script time over that of a bare walk: of the median page, and of the worst of twenty. */
const WALKS = { median: 1.25, p95: 1.6 } as const
/** mark.js takes at least this many times ours. */
const CHEAPER = 10
/** ms a run of ours may last. */
const SLICE = 8
/** ms of script for one appended comment. */
const COMMENT = 0.1
const COMMENTS = 200
/** KB over the same page without Chiplight. */
const HEAP = 256

type Of = (page: string, variant: Variant, what: keyof Cost | 'marked' | 'gap') => readonly number[]

const reader =
  (samples: Samples<Key>): Of =>
  (page, variant, what) =>
    samples.of(`${page}\t${variant}\t${what}`)

/** What a variant adds to the page alone: medians, as single visits stray by more than ours adds. */
const added = (of: Of, page: string, variant: Variant, what: keyof Cost): number =>
  median(of(page, variant, what)) - median(of(page, 'none', what))

export function figuresOf(samples: Samples<Key>, pages: readonly string[], where: string): Figure[] {
  const of = reader(samples)
  const row = { group: 'weight', where } as const
  const perPage = pages.flatMap((page): Figure[] => {
    const walk = added(of, page, 'walk', 'script')
    const script = (variant: Variant): Figure => ({
      ...row,
      name: `${page}: script added, ${variant}`,
      unit: 'ms',
      samples: [added(of, page, variant, 'script')],
      beside: { what: 'bare walk', value: walk },
    })
    const ours = (what: keyof Cost, name: string, unit: Unit, goal: { under?: number } = {}): Figure => ({
      ...row,
      name: `${page}: ${name}`,
      unit,
      samples: of(page, 'ours', what),
      ...goal,
      beside: { what: 'the page alone', value: median(of(page, 'none', what)) },
    })
    return [
      ...VARIANTS.filter((variant) => variant !== 'none').map(script),
      {
        ...row,
        name: `${page}: script added on the next page of the tab`,
        unit: 'ms',
        samples: [added(of, page, 'ours', 'again')],
        beside: { what: 'bare walk', value: added(of, page, 'walk', 'again') },
      },
      ours('compile', 'compiling scripts', 'ms'),
      ours('slice', 'longest run of ours', 'ms', { under: SLICE }),
      ours('long', 'long tasks', 'count'),
      ours('tasks', 'main-thread time', 'ms'),
      ours('layout', 'layout and style', 'ms'),
      ours('shift', 'layout shift', 'count', { under: 0.0001 }),
      ours('nodes', 'nodes added', 'count', { under: median(of(page, 'none', 'nodes')) + 1 }),
      ours('attributes', 'attributes changed', 'count', {
        under: median(of(page, 'none', 'attributes')) + 1,
      }),
      {
        ...row,
        name: `${page}: heap added`,
        unit: 'KB',
        samples: [added(of, page, 'ours', 'heap')],
        under: HEAP,
      },
    ]
  })
  const again = pages.map((page) => added(of, page, 'ours', 'again') / added(of, page, 'walk', 'again'))
  const walks = pages.map((page) => added(of, page, 'ours', 'script') / added(of, page, 'walk', 'script'))
  // A page on which mark.js was given up says nothing here.
  const marks = pages
    .map((page) => added(of, page, 'mark.js', 'script') / added(of, page, 'ours', 'script'))
    .filter((times) => !Number.isNaN(times))
  const live = pages.filter((page) => of(page, 'ours', 'append').length > 0)
  return [
    ...perPage,
    {
      ...row,
      name: 'script over that of a bare walk, median page',
      unit: 'times',
      samples: [median(walks)],
      under: WALKS.median,
    },
    {
      ...row,
      name: 'script over that of a bare walk, 95th percentile',
      unit: 'times',
      samples: [quantile(walks, 0.95)],
      under: WALKS.p95,
    },
    {
      ...row,
      name: 'the same on the next page of a tab, median page',
      unit: 'times',
      samples: [median(again)],
      under: WALKS.median,
    },
    {
      ...row,
      name: 'script of mark.js over ours, least of the pages',
      unit: 'times',
      samples: [Math.min(...marks)],
      atLeast: CHEAPER,
    },
    ...live.map(
      (page): Figure => ({
        ...row,
        name: 'script for one appended comment',
        unit: 'ms',
        samples: [(median(of(page, 'ours', 'append')) - median(of(page, 'none', 'append'))) / COMMENTS],
        under: COMMENT,
        beside: { what: 'mark.js once more', value: added(of, page, 'mark.js', 'script') },
      }),
    ),
  ]
}

export function frameFigures(samples: Samples<Key>, pages: readonly string[], where: string): Figure[] {
  const of = reader(samples)
  return pages.flatMap((page): Figure[] => {
    const gap = (variant: Variant): Figure => ({
      group: 'frames',
      where,
      name: `${page}: longest time without a frame, ${variant}`,
      unit: 'ms',
      samples: of(page, variant, 'gap'),
    })
    return [
      {
        group: 'frames',
        where,
        name: `${page}: DOMContentLoaded to marks`,
        unit: 'ms',
        samples: of(page, 'ours', 'marked'),
      },
      ...(['none', 'ours', 'mark.js', 'spans'] as const).map(gap),
    ]
  })
}
