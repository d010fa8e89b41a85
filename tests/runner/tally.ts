// SPDX-License-Identifier: Apache-2.0

/** How many tests passed and failed, and how many were left out. */
export type Tally = {
  passed: number
  failed: number
  skipped: number
  /** What failed, each with the first line of what it said: told once more at the very end, where it is looked for. */
  failures?: readonly string[]
}

type Report = { numPassedTests: number; numFailedTests: number; numPendingTests: number; testResults: FileReport[] }
type FileReport = { name?: string; status: string; message?: string; assertionResults: TestReport[] }
type TestReport = { status: string; fullName?: string; failureMessages?: string[] }

/** A tool that is one test: it passes when it ends with code 0. */
export function tallyOfCode(code: number, name = 'a tool'): Tally {
  if (code === 0) return { passed: 1, failed: 0, skipped: 0 }
  return { passed: 0, failed: 1, skipped: 0, failures: [`${name}: ended with code ${code}`] }
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
  const failures = read.testResults.flatMap(failuresOf)
  return {
    passed: read.numPassedTests,
    failed: silent ? 1 : failed,
    skipped: read.numPendingTests,
    ...(failures.length > 0 && { failures }),
  }
}

/** All parts together. */
export function sum(tallies: readonly Tally[]): Tally {
  const all = (what: 'passed' | 'failed' | 'skipped') => tallies.reduce((total, tally) => total + tally[what], 0)
  const failures = tallies.flatMap((tally) => tally.failures ?? [])
  return {
    passed: all('passed'),
    failed: all('failed'),
    skipped: all('skipped'),
    ...(failures.length > 0 && { failures }),
  }
}

/** What failed, a line each, before the closing line. */
export function failureLines({ failures = [] }: Tally): readonly string[] {
  return failures.map((failure) => `✗ ${failure}`)
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

function failuresOf(file: FileReport): string[] {
  const failed = file.assertionResults.filter((result) => result.status === 'failed')
  if (failed.length > 0)
    return failed.map(({ fullName = '', failureMessages = [] }) => line(file, fullName, failureMessages[0]))
  return file.status === 'failed' ? [line(file, 'could not be loaded', file.message)] : []
}

function line({ name = '' }: FileReport, test: string, message = ''): string {
  const [first = ''] = message.split('\n')
  return [`${name.replace(/^.*?\/(?=(?:src|tests|testing|demo|packaging|benchmarks)\/)/, '')}: ${test}`, first]
    .filter(Boolean)
    .join(' — ')
}
