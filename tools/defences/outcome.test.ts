import { expect, test } from 'vitest'
import { outcomeOf } from './outcome.ts'

const report =
  (tests: readonly { status: string; failureMessages?: string[] }[], message = '') =>
  () =>
    JSON.stringify({
      numPassedTests: tests.filter(({ status }) => status === 'passed').length,
      numFailedTests: 0,
      testResults: [{ message, assertionResults: tests }],
    })

test.each([
  [
    'one that failed',
    report([{ status: 'failed', failureMessages: ['AssertionError: x\n at y'] }, { status: 'passed' }]),
    true,
    '1 failed, 1 passed; AssertionError: x',
  ],
  ['all passed', report([{ status: 'passed' }]), false, '1 passed'],
  ['nothing was run', report([{ status: 'skipped' }]), false, '0 passed'],
  [
    'a suite that could not start',
    report([], 'Error: no build\n at z'),
    false,
    'could not run: Error: no build',
  ],
  [
    'no report',
    () => {
      throw new Error('none')
    },
    false,
    'no report: killed',
  ],
])('%s', (_name, read, fails, words) => {
  expect(outcomeOf(read, 'killed\nby somebody')).toEqual({ fails, words })
})
