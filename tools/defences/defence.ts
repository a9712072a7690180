/** What is taken out, and which tests must fail without it. */
import type { Engine } from '../browsers.ts'

export interface Change {
  readonly file: string
  /** Stands exactly once in the file. */
  readonly take: string
  readonly put: string
}

export interface Defence {
  /** How the row of docs/security.md begins. */
  readonly threat: string
  readonly name: string
  readonly changes: readonly Change[]
  readonly project: 'unit' | 'repository' | 'e2e'
  readonly tests: readonly string[]
  /** Part of the names of the tests that are run; all of the files when left out. */
  readonly only?: string
  /** End-to-end tests alone: where the defence is needed; both when left out. */
  readonly engines?: readonly Engine[]
}

export const change = (file: string, take: string, put = ''): Change => ({ file, take, put })
/** Writes `text` behind the line `after`. */
export const plant = (file: string, after: string, text: string): Change => ({
  file,
  take: after,
  put: `${after}\n${text}`,
})

export const HOSTILE = ['tests/e2e/hostile.test.ts']
export const CLICKS = ['tests/e2e/clicks.test.ts']
export const FAULTS = ['tests/e2e/faults.test.ts']
export const REQUESTS = ['tests/repository/requests.test.ts']
export const MANIFEST = ['tests/repository/manifest.test.ts']
