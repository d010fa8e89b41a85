// SPDX-License-Identifier: Apache-2.0

/** How many tests passed and failed. */
export type Tally = { passed: number; failed: number }

type Report = { numPassedTests: number; numFailedTests: number; testResults: FileReport[] }
type FileReport = { status: string; assertionResults: { status: string }[] }

/** A tool that is one test: it passes when it ends with code 0. */
export function tallyOfCode(code: number): Tally {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/**
 * The tally of a part, from the report that vitest wrote. A part that crashed, ran nothing, or has a file that
 * could not be loaded, counts as a failure even where no single test failed.
 */
export function tallyOfReport(report: string | undefined, code: number): Tally {
  if (report === undefined) return { passed: 0, failed: 1 }
  const read = JSON.parse(report) as Report
  const unloaded = read.testResults.filter((file) => file.status === 'failed' && !hasFailedTest(file)).length
  const failed = read.numFailedTests + unloaded
  const silent = failed === 0 && (code !== 0 || read.numPassedTests === 0)
  return { passed: read.numPassedTests, failed: silent ? 1 : failed }
}

/** All parts together. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), {
    passed: 0,
    failed: 0,
  })
}

/** The closing line. */
export function closingLine({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`
}

function hasFailedTest(file: FileReport): boolean {
  return file.assertionResults.some((result) => result.status === 'failed')
}
