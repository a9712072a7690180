/** Cues that a deed turns into by what stands beside it. */
import type { Cue } from './pieces.ts'

/** Money raised, whoever gives it: 투자를 유치했다. */
export const RAISED: Cue = { relation: 'raises', object: [], present: 'planned' }
/** 공동 개발. */
export const TOGETHER: Cue = { relation: 'partners-with', object: ['with'], present: 'planned' }
/** A foundry's order: 파운드리 공급 계약. */
export const MADE: Cue = { relation: 'fabricates', object: ['with', 'dat', 'from'], present: 'planned' }
/** A supply contract told from the buyer's side. */
export const BOUGHT: Cue = { relation: 'buys-from', object: ['with'], chosen: true, present: 'planned' }
