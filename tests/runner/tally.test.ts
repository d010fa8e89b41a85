// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import { closingLine, skippedLine, sum, tallyOfCode, tallyOfReport } from './tally.ts'

const passing = { status: 'passed', assertionResults: [{ status: 'passed' }] }
const failing = { status: 'failed', assertionResults: [{ status: 'failed' }] }
const unloaded = { status: 'failed', assertionResults: [] }

describe('the tally of a test run', () => {
  test('passed and failed tests are counted as reported', () => {
    expect(tallyOfReport(report(3, 1, [passing, failing]), 1)).toEqual({ passed: 3, failed: 1, skipped: 0 })
  })
  test('a file that could not be loaded is a failure', () => {
    expect(tallyOfReport(report(3, 0, [passing, unloaded]), 1)).toEqual({ passed: 3, failed: 1, skipped: 0 })
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
  test('skipped tests are told on a line of their own, and the closing line stays as it is', () => {
    const total = sum([tallyOfReport(report(3, 0, [passing], 2), 0), tallyOfReport(report(1, 0, [passing], 1), 0)])
    expect(skippedLine(total)).toBe('3 skipped')
    expect(closingLine(total)).toBe('4 passed, 0 failed')
  })
})

function report(numPassedTests: number, numFailedTests: number, testResults: object[], numPendingTests = 0): string {
  return JSON.stringify({ numPassedTests, numFailedTests, numPendingTests, testResults })
}
