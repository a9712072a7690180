/** Everything the reader has, as one file: its form, and the forms it had before. */
import type { Settings } from '../settings/schema.ts'
import type { WatchList } from '../settings/watch.ts'
import type { OwnList } from './entities.ts'
import type { Pack } from './pack.ts'
import type { TrailArticle } from './trail.ts'

const STATE_FORMAT = 'chiplight-state'
/** 1: settings and watch list as storage held them. 2: own names, packs and trail too. */
const STATE_VERSION = 2
/** Bytes of a file that is read. */
export const LARGEST_STATE = 50 * 1024 * 1024

export interface State {
  readonly settings: Settings
  readonly watch: WatchList
  readonly own: OwnList
  readonly packs: readonly Pack[]
  readonly trail: readonly TrailArticle[]
}

export const PARTS = [
  'settings',
  'watch',
  'own',
  'packs',
  'trail',
] as const satisfies readonly (keyof State)[]
export type Part = (typeof PARTS)[number]

/** The file's text. `now`: when it is saved. */
export const stateFile = (state: State, now: Date): string =>
  `${JSON.stringify({ format: STATE_FORMAT, version: STATE_VERSION, saved: now.toISOString(), ...state }, null, 1)}\n`

/** Why a file is not read at all. */
export type Refusal = 'large' | 'json' | 'format' | 'newer'

export type Fields = Readonly<Record<string, unknown>>
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** From each older version to the next. */
const MIGRATIONS: Readonly<Record<number, (file: Fields) => Fields>> = {
  1: (file) => ({
    ...file,
    version: 2,
    watch: isFields(file.watch) ? (file.watch.items ?? []) : (file.watch ?? []),
  }),
}

/** The fields of a file of the version of today, or why there are none. */
export function openStateFile(text: string): { readonly fields: Fields } | { readonly refused: Refusal } {
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return { refused: 'json' }
  }
  if (!isFields(json) || json.format !== STATE_FORMAT) return { refused: 'format' }
  const { version } = json
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { refused: 'format' }
  if (version > STATE_VERSION) return { refused: 'newer' }
  let fields: Fields = json
  for (let at = version; at < STATE_VERSION; at++) fields = MIGRATIONS[at]?.(fields) ?? fields
  return { fields }
}
