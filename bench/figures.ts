/** What the benchmark measures, as numbers: one figure is one row of the table and of artifacts/bench.json. */

export type Unit = 'ms' | 'KB' | 'MB' | 'count' | 'times' | 'million characters/s'

/** Another figure that gives this one its meaning, measured in the same run. */
export interface Beside {
  readonly what: string
  /** Value of that figure, in the unit of this one. */
  readonly value: number
  /** The ratio is that of this figure's best value, not of its median. */
  readonly best?: true
}

export interface Figure {
  /** Which part of Chiplight: 'reading', 'card', ... */
  readonly group: string
  readonly name: string
  /** 'chrome', 'firefox' or 'node'. */
  readonly where: string
  readonly unit: Unit
  /** Every value measured, in the order of the run. */
  readonly samples: readonly number[]
  /** The figure that is held against the goal, where one is set: the median has to stay under it. */
  readonly under?: number
  /** The same the other way round: the median has to reach it. */
  readonly atLeast?: number
  readonly beside?: Beside
}

export interface Summary {
  readonly n: number
  readonly median: number
  readonly p95: number
  readonly least: number
  readonly most: number
  /** Half the distance between the quartiles: how far a single run strays. */
  readonly noise: number
}

/** Value below which the share `q` (0 to 1) of `values` lies, interpolated; NaN for none. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (sorted.length - 1) * q
  const low = sorted[Math.floor(at)] ?? Number.NaN
  const high = sorted[Math.ceil(at)] ?? Number.NaN
  return low + (high - low) * (at - Math.floor(at))
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

export function summarise(values: readonly number[]): Summary {
  return {
    n: values.length,
    median: median(values),
    p95: quantile(values, 0.95),
    least: values.length === 0 ? Number.NaN : Math.min(...values),
    most: values.length === 0 ? Number.NaN : Math.max(...values),
    noise: (quantile(values, 0.75) - quantile(values, 0.25)) / 2,
  }
}

/**
 * `mine` against `other`, pairwise: the two were measured one after the other in the same round, so what
 * the machine did to both cancels out.
 */
export const differences = (mine: readonly number[], other: readonly number[]): number[] =>
  mine.slice(0, other.length).map((value, index) => value - (other[index] as number))
