// SPDX-License-Identifier: Apache-2.0

/** How many tests passed and failed, and how many were left out. */
export type Tally = { passed: number; failed: number; skipped: number }

type Report = { numPassedTests: number; numFailedTests: number; numPendingTests: number; testResults: FileReport[] }
type FileReport = { status: string; assertionResults: { status: string }[] }

/** A tool that is one test: it passes when it ends with code 0. */
export function tallyOfCode(code: number): Tally {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
}

/**
 * The tally of a part, from the report that vitest wrote. A part that crashed, ran nothing, or has a file that
 * could not be loaded, counts as a failure even where no single test failed.
 */
export function tallyOfReport(report: string | undefined, code: number): Tally {
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 }
  const read = JSON.parse(report) as Report
  const unloaded = read.testResults.filter((file) => file.status === 'failed' && !hasFailedTest(file)).length
  const failed = read.numFailedTests + unloaded
  const silent = failed === 0 && (code !== 0 || read.numPassedTests === 0)
  return { passed: read.numPassedTests, failed: silent ? 1 : failed, skipped: read.numPendingTests }
}

/** All parts together. */
export function sum(tallies: readonly Tally[]): Tally {
  const all = (what: keyof Tally) => tallies.reduce((total, tally) => total + tally[what], 0)
  return { passed: all('passed'), failed: all('failed'), skipped: all('skipped') }
}

/** What stands before the closing line, if tests were left out. */
export function skippedLine({ skipped }: Tally): string | undefined {
  return skipped === 0 ? undefined : `${skipped} skipped`
}

/** The closing line. */
export function closingLine({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`
}

function hasFailedTest(file: FileReport): boolean {
  return file.assertionResults.some((result) => result.status === 'failed')
}
