/** Figures of one chip held against each other: what is out of range is worth a look, not refused. */
import type { Property } from '../properties.ts'
import type { EntityRecord, FactRecord } from '../schema.ts'
import type { Finding } from './finding.ts'

/** GB/s per GB that products of a memory generation have had, with room: fewer or taller stacks move it. */
const BANDWIDTH_PER_GB: readonly (readonly [type: RegExp, least: number, most: number])[] = [
  [/^HBM4/, 33, 100],
  [/^HBM3E$/i, 16, 55],
  [/^HBM3$/, 20, 55],
  [/^HBM2E$/i, 15, 50],
  [/^HBM2?$/, 15, 70],
  [/^GDDR7/, 10, 65],
  [/^GDDR6/, 8, 60],
  [/^LPDDR/, 0.3, 20],
]
const GB: Readonly<Record<string, number>> = { MB: 0.001, GB: 1, TB: 1000 }
const GB_PER_SECOND: Readonly<Record<string, number>> = { 'GB/s': 1, 'TB/s': 1000, 'PB/s': 1e6 }
const TERAFLOPS: Readonly<Record<string, number>> = { TFLOPS: 1, TOPS: 1, PFLOPS: 1000, EFLOPS: 1e6 }
const SCALES = { ...GB, ...GB_PER_SECOND, ...TERAFLOPS }

/** How often the narrower format runs per run of the wider one. */
const STEPS: readonly (readonly [wide: Property, narrow: Property, least: number, most: number])[] = [
  ['compute-bf16', 'compute-fp8', 1, 2],
  ['compute-bf16', 'compute-int8', 1, 2],
  ['compute-fp8', 'compute-fp4', 1, 4],
]
/** Rounded figures are off by a little. */
const SLACK = 1.03

const figureOf = ({ value, unit }: FactRecord): number | undefined =>
  typeof value === 'number' ? value * (SCALES[unit ?? ''] ?? Number.NaN) : undefined

const isSameThing = (a: FactRecord, b: FactRecord): boolean =>
  a.variant === b.variant && a.scope === b.scope && a.sparsity === b.sparsity

export function checkSiblings({ id, facts }: EntityRecord): Finding[] {
  const findings: Finding[] = []
  /** Reports on `facts[index]` when its ratio to a sibling is out of range. */
  const hold = (
    wide: Property,
    narrow: Property,
    least: number,
    most: number,
    words: (ratio: string) => string,
  ) =>
    facts.forEach((fact, index) => {
      if (fact.property !== narrow) return
      for (const other of facts) {
        if (other.property !== wide || !isSameThing(fact, other)) continue
        const ratio = (figureOf(fact) ?? Number.NaN) / (figureOf(other) ?? Number.NaN)
        if (ratio * SLACK < least || ratio > most * SLACK)
          findings.push({
            record: `entity:${id}`,
            path: ['facts', index],
            message: words(String(Number(ratio.toPrecision(2)))),
            warning: true,
          })
      }
    })

  for (const [wide, narrow, least, most] of STEPS) {
    hold(
      wide,
      narrow,
      least,
      most,
      (ratio) => `${narrow} is ${ratio} times ${wide}; usual is ${least} to ${most}`,
    )
  }
  for (const { value } of facts.filter(({ property }) => property === 'memory-type')) {
    const row = BANDWIDTH_PER_GB.find(([type]) => typeof value === 'string' && type.test(value))
    if (!row) continue
    const [, least, most] = row
    hold(
      'memory-size',
      'memory-bandwidth',
      least,
      most,
      (ratio) => `${ratio} GB/s per GB of ${value}; usual is ${least} to ${most}`,
    )
    break
  }
  return findings
}
