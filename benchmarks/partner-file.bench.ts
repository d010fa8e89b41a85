// SPDX-License-Identifier: Apache-2.0
// A partner's file of 200 rounds, 5,000 commitments, 10,000 letters, 500 instruments and 50,000 figures: what its page asks the API for.
import type { Benchmark } from './figure.ts'
import { measureLoad } from './load.ts'
import { withHome, withServerIn } from './served.ts'

type Served = { readonly port: number; readonly full: string; readonly cookie: string }
const limit = { atMost: 100 } as const

export const benchmark: Benchmark = {
  name: 'a full file on a partner, two clients',
  run: (tell) =>
    withHome((home) =>
      withServerIn<Served, readonly []>(
        home,
        async ({ port, full, cookie }) => {
          const routes = [
            [`/partners/${full}`, 'head of the file'],
            [`/relations/time-line?party=${full}`, 'time line'],
            [`/rounds?party=${full}`, 'rounds'],
            [`/commitments?party=${full}`, 'promises'],
            [`/commitments?party=${full}&open=true`, 'open promises'],
            [`/instruments?party=${full}`, 'instruments'],
            [`/programmes?party=${full}`, 'programmes'],
            [`/figures?party=${full}`, 'figures'],
            [`/waiting?party=${full}`, 'waiting on whom, one file'],
            ['/waiting', 'waiting on whom, all 200 files'],
            ['/relations/search?q=invented%20agree', 'search'],
            ['/relations/search?q=partner%20permits', 'search by the name of a partner'],
            [`/relations/calendar.ics?party=${full}`, 'calendar of one file'],
            ['/relations/head', 'page of the head of the department'],
          ] as const
          for (const [path, what] of routes) {
            const next = () => ({ method: 'GET', path: `/api${path}`, headers: { cookie } }) as const
            const { p99 } = await measureLoad({ port, connections: 2, seconds: 3, expect: 200, next })
            tell({ what: `${what}, p99`, value: p99, unit: 'ms', limit })
          }
          return []
        },
        import.meta.resolve('./partner-file-program.ts'),
      ),
    ),
}
