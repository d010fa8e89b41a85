// SPDX-License-Identifier: Apache-2.0
// A partner's file of 200 rounds, 5,000 commitments, 10,000 letters, 10,000 documents, 500 instruments and 50,000 figures: what its page asks
// the API for. ELSHI_BENCH_HOME names a folder that is kept: what is loaded there already is not loaded again.
import type { Benchmark, Figure } from './figure.ts'
import type { LoadRequest } from './load.ts'
import { measureLoad } from './load.ts'
import { withKeptHome, withServerIn } from './served.ts'
import { spentUntilNow } from './spent.ts'

type Served = { readonly port: number; readonly pid: number; readonly full: string; readonly cookie: string }
const limit = { atMost: 100 } as const

export const benchmark: Benchmark = {
  name: 'a full file on a partner, two clients',
  run: (tell) =>
    withKeptHome('partner-file', (home) =>
      withServerIn<Served, readonly []>(
        home,
        async (served) => {
          for (const [path, what] of questionsOf(served.full)) {
            const headers = { cookie: served.cookie }
            await measure({ ...served, home }, { method: 'GET', path: `/api${path}`, headers }, what, tell)
          }
          return []
        },
        import.meta.resolve('./partner-file-program.ts'),
      ),
    ),
}

const questionsOf = (full: string) =>
  [
    [`/partners/${full}`, 'head of the file'],
    [`/relations/time-line?party=${full}`, 'time line'],
    [`/rounds?party=${full}`, 'rounds'],
    [`/officials?party=${full}`, 'officials'],
    [`/commitments?party=${full}`, 'promises'],
    [`/commitments?party=${full}&open=true`, 'open promises'],
    [`/instruments?party=${full}`, 'instruments'],
    [`/documents?party=${full}`, 'documents'],
    [`/programmes?party=${full}`, 'programmes'],
    [`/figures?party=${full}`, 'figures'],
    [`/partners/${full}/briefs`, 'briefs'],
    [`/partners/${full}/releases`, 'releases'],
    [`/partners/${full}/releases/choices`, 'what may be released'],
    [`/waiting?party=${full}`, 'waiting on whom, one file'],
    ['/waiting', 'waiting on whom, all 200 files'],
    [`/relations/search?q=invented%20agree&party=${full}`, 'search from the file'],
    ['/relations/search?q=invented%20agree', 'search'],
    ['/relations/search?q=partner%20permits', 'search by the name of a partner'],
    [`/relations/calendar.ics?party=${full}`, 'calendar of one file'],
    ['/relations/calendar.ics', 'calendar of all files'],
    ['/relations/head', 'page of the head of the department'],
  ] as const

/** The first second warms up: a program that has run for a while is measured. */
async function measure(
  { port, pid, home }: Pick<Served, 'port' | 'pid'> & { readonly home: string },
  request: LoadRequest,
  what: string,
  tell: (figure: Figure) => void,
): Promise<void> {
  const load = { port, connections: 2, expect: 200, next: () => request } as const
  await measureLoad({ ...load, seconds: 1 })
  const before = spentUntilNow(pid, home)
  const { p99, all } = await measureLoad({ ...load, seconds: 3 })
  const after = spentUntilNow(pid, home)
  tell({ what: `${what}, p99`, value: p99, unit: 'ms', limit })
  if (!before || !after) return
  const [program, postgresql] = [after.program - before.program, after.postgresql - before.postgresql]
  const each = (spent: number) => (spent / all).toFixed(1)
  tell({
    what: `  processor time an answer (${each(program)} Node + ${each(postgresql)} PostgreSQL)`,
    value: (program + postgresql) / all,
    unit: 'ms',
  })
}
