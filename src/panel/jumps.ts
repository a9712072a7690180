/** Which mention of an entity the page shows now, and where the next one is. */
import { useCallback, useState } from 'preact/hooks'
import type { ShownClaim } from '../ui/claims.ts'
import type { PanelServices } from './services.ts'

export interface Jumps {
  /** Index of the mention last shown, by entity. */
  readonly at: ReadonlyMap<string, number>
  readonly failed: boolean
  to(id: string, index: number): void
  /** To the words of a claim. */
  toClaim(shown: ShownClaim): void
}

/** The mention after `current` of `count`, round and round; the first when none was shown. */
export const nextOf = (current: number | undefined, count: number, step: 1 | -1): number =>
  current === undefined ? (step > 0 ? 0 : count - 1) : (current + step + count) % count

/** Index of the position nearest to `place`; both run from 0 (top) to 1 (end). */
export function nearestTo(place: number, positions: readonly number[]): number {
  let best = 0
  for (const [index, position] of positions.entries()) {
    if (Math.abs(position - place) < Math.abs((positions[best] ?? 0) - place)) best = index
  }
  return best
}

export function useJumps(services: PanelServices): Jumps {
  const [at, setAt] = useState<ReadonlyMap<string, number>>(new Map())
  const [failed, setFailed] = useState(false)
  const to = useCallback(
    (id: string, index: number) => {
      setAt((now) => new Map(now).set(id, index))
      void services.jump(id, index).then((done) => setFailed(!done))
    },
    [services],
  )
  const toClaim = useCallback(
    ({ claim }: ShownClaim) => void services.showSpan(claim.evidence).then((done) => setFailed(!done)),
    [services],
  )
  return { at, failed, to, toClaim }
}
