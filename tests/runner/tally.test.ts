// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import { closingLine, failureLines, skippedLine, sum, tallyOfCode, tallyOfReport } from './tally.ts'

const passing = { status: 'passed', assertionResults: [{ status: 'passed' }] }
const failing = {
  name: '/somewhere/tests/journeys/queue.spec.ts',
  status: 'failed',
  assertionResults: [
    { status: 'failed', fullName: 'the queue is short', failureMessages: ['expected 2 to be 1\nat line 3'] },
  ],
}
const unloaded = {
  name: '/somewhere/src/queue.test.ts',
  status: 'failed',
  message: 'no such file',
  assertionResults: [],
}

describe('the tally of a test run', () => {
  test('passed and failed tests are counted as reported', () => {
    expect(tallyOfReport(report(3, 1, [passing, failing]), 1)).toMatchObject({ passed: 3, failed: 1, skipped: 0 })
  })
  test('a file that could not be loaded is a failure', () => {
    expect(tallyOfReport(report(3, 0, [passing, unloaded]), 1)).toMatchObject({ passed: 3, failed: 1, skipped: 0 })
  })
  test('a part that ended badly without a failed test is a failure', () => {
    expect(tallyOfReport(report(3, 0, [passing]), 1)).toEqual({ passed: 3, failed: 1, skipped: 0 })
  })
  test('a part that ran nothing is a failure', () => {
    expect(tallyOfReport(report(0, 0, []), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
  test('a part that left no report is a failure', () => {
    expect(tallyOfReport(undefined, 137)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
  test('the closing line sums all parts', () => {
    const total = sum([tallyOfCode(0), tallyOfCode(2), { passed: 40, failed: 0, skipped: 0 }])
    expect(closingLine(total)).toBe('41 passed, 1 failed')
    expect(skippedLine(total)).toBeUndefined()
  })
  test('what failed is told by name at the end, with the first line of what it said', () => {
    const total = sum([tallyOfCode(2, 'style'), tallyOfReport(report(3, 1, [passing, failing, unloaded]), 1)])
    expect(failureLines(total)).toEqual([
      '✗ style: ended with code 2',
      '✗ tests/journeys/queue.spec.ts: the queue is short — expected 2 to be 1',
      '✗ src/queue.test.ts: could not be loaded — no such file',
    ])
  })
  test('skipped tests are told on a line of their own, and the closing line stays as it is', () => {
    const total = sum([tallyOfReport(report(3, 0, [passing], 2), 0), tallyOfReport(report(1, 0, [passing], 1), 0)])
    expect(skippedLine(total)).toBe('3 skipped')
    expect(closingLine(total)).toBe('4 passed, 0 failed')
  })
})

function report(numPassedTests: number, numFailedTests: number, testResults: object[], numPendingTests = 0): string {
  return JSON.stringify({ numPassedTests, numFailedTests, numPendingTests, testResults })
}
