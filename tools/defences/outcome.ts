/** Whether tests failed because a defence was taken out, and not because they could not run. */
import type { Report } from '../test-tally.ts'

export interface Outcome {
  readonly fails: boolean
  /** What was seen. */
  readonly words: string
}

const firstLine = (text: string): string => text.trim().split('\n')[0]?.slice(0, 160) ?? ''

/** `read`: the JSON report of Vitest, which is not there when it could not start; `printed`: what it printed. */
export function outcomeOf(read: () => string, printed: string): Outcome {
  let report: Report
  try {
    report = JSON.parse(read()) as Report
  } catch {
    return { fails: false, words: `no report: ${firstLine(printed)}` }
  }
  const failed = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed')
  // A suite that could not be set up fails without a failed test: that shows nothing.
  if (failed.length === 0) {
    const broken = report.testResults.map(({ message }) => message ?? '').find((message) => message !== '')
    return {
      fails: false,
      words: broken ? `could not run: ${firstLine(broken)}` : `${report.numPassedTests} passed`,
    }
  }
  return {
    fails: true,
    words: `${failed.length} failed, ${report.numPassedTests} passed; ${firstLine(failed[0]?.failureMessages?.[0] ?? '')}`,
  }
}
