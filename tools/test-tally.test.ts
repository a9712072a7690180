import { expect, test } from 'vitest'
import { addTallies, readTally } from './test-tally.ts'

const report = (files: [status: string, ...tests: string[]][]) => () =>
  JSON.stringify({
    numPassedTests: files.flatMap(([, ...tests]) => tests).filter((test) => test === 'passed').length,
    numFailedTests: files.flatMap(([, ...tests]) => tests).filter((test) => test === 'failed').length,
    testResults: files.map(([status, ...tests]) => ({
      status,
      assertionResults: tests.map((one) => ({ status: one })),
    })),
  })

test('counts tests', () => {
  expect(
    readTally(
      report([
        ['passed', 'passed', 'passed'],
        ['failed', 'passed', 'failed'],
      ]),
      false,
    ),
  ).toEqual({ passed: 3, failed: 1 })
})

test('a file whose hook failed, so that its tests were skipped, is a failure', () => {
  expect(readTally(report([['failed', 'skipped', 'skipped']]), false)).toEqual({ passed: 0, failed: 1 })
})

test('a run that failed outside its tests is a failure', () => {
  expect(readTally(report([['passed', 'passed']]), false)).toEqual({ passed: 1, failed: 1 })
})

test('a run that left no report is a failure', () => {
  const missing = () => {
    throw new Error('ENOENT')
  }
  expect(readTally(missing, true)).toEqual({ passed: 0, failed: 1 })
})

test('adds up', () => {
  expect(addTallies({ passed: 1, failed: 2 }, { passed: 3, failed: 4 })).toEqual({ passed: 4, failed: 6 })
})
