// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import { closingLine, sum, tallyOfCode, tallyOfReport } from './tally.ts'

const passing = { status: 'passed', assertionResults: [{ status: 'passed' }] }
const failing = { status: 'failed', assertionResults: [{ status: 'failed' }] }
const unloaded = { status: 'failed', assertionResults: [] }

describe('the tally of a test run', () => {
  test('passed and failed tests are counted as reported', () => {
    expect(tallyOfReport(report(3, 1, [passing, failing]), 1)).toEqual({ passed: 3, failed: 1 })
  })
  test('a file that could not be loaded is a failure', () => {
    expect(tallyOfReport(report(3, 0, [passing, unloaded]), 1)).toEqual({ passed: 3, failed: 1 })
  })
  test('a part that ended badly without a failed test is a failure', () => {
    expect(tallyOfReport(report(3, 0, [passing]), 1)).toEqual({ passed: 3, failed: 1 })
  })
  test('a part that ran nothing is a failure', () => {
    expect(tallyOfReport(report(0, 0, []), 0)).toEqual({ passed: 0, failed: 1 })
  })
  test('a part that left no report is a failure', () => {
    expect(tallyOfReport(undefined, 137)).toEqual({ passed: 0, failed: 1 })
  })
  test('the closing line sums all parts', () => {
    expect(closingLine(sum([tallyOfCode(0), tallyOfCode(2), { passed: 40, failed: 0 }]))).toBe('41 passed, 1 failed')
  })
})

function report(numPassedTests: number, numFailedTests: number, testResults: object[]): string {
  return JSON.stringify({ numPassedTests, numFailedTests, testResults })
}
