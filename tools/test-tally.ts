/** Counts what vitest reports. */
export interface Tally {
  readonly passed: number
  readonly failed: number
}

export const NONE: Tally = { passed: 0, failed: 0 }
export const addTallies = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
})

/** The part of vitest's JSON report that is read. */
export interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly status: string
    /** Why the file could not run, where it could not. */
    readonly message?: string
    readonly assertionResults: readonly {
      readonly status: string
      readonly failureMessages?: readonly string[]
    }[]
  }[]
}

/**
 * Reads a vitest JSON report. A file that fails without a failed test (a syntax error, a hook that throws
 * and skips its tests) counts as one failure; so does a run that failed without saying where.
 */
export function readTally(report: () => string, succeeded: boolean): Tally {
  let read: Report
  try {
    read = JSON.parse(report()) as Report
  } catch {
    return { passed: 0, failed: 1 }
  }
  const silent = read.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  const failed = read.numFailedTests + silent.length
  return { passed: read.numPassedTests, failed: succeeded ? failed : Math.max(failed, 1) }
}
