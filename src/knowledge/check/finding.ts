/** What checks report. */
import type { EntityRecord, EventRecord, SourceRecord } from '../schema.ts'

export type Path = readonly (string | number)[]

/** A problem with the path inside the record it concerns, before file and line are known. */
export interface Finding {
  /** `entity:nvidia`, `event:nvidia-schedmd-2025`, `source:epoch-ml-hardware`. */
  readonly record: string
  readonly path: Path
  readonly message: string
  /** Worth a look, and not a mistake by itself: the check passes all the same. */
  readonly warning?: true
}

export interface Problem {
  readonly file: string
  readonly line: number
  readonly message: string
}

export type Report = (path: Path, message: string) => void

/** All that was read, with what the checks look up in it. */
export interface Known {
  readonly entities: readonly EntityRecord[]
  readonly events: readonly EventRecord[]
  readonly entity: ReadonlyMap<string, EntityRecord>
  readonly source: ReadonlyMap<string, SourceRecord>
  /** YYYY-MM-DD; nothing may be dated after it. */
  readonly dataDate: string
}
