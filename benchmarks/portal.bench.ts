// SPDX-License-Identifier: Apache-2.0
// Pages a second from one process: a service page, and the time line of somebody who is signed in (read from the database and recorded).
import type { Benchmark } from './figure.ts'
import { measureLoad } from './load.ts'
import { withServer } from './served.ts'

const seconds = 8

export const benchmark: Benchmark = {
  name: 'portal, one process',
  run: () =>
    withServer(async ({ port, applicant }) => {
      const page = (path: string, cookie?: string) => ({
        port,
        connections: 32,
        seconds,
        expect: 200,
        next: () => ({ method: 'GET', path, headers: cookie === undefined ? {} : { cookie } }) as const,
      })
      // A server that has just started compiles what it runs; the figures are of one that has run a while.
      await measureLoad({ ...page('/en/case', applicant.cookie), seconds: 4 })
      const service = await measureLoad(page('/en/services/consular-registration'))
      const timeLine = await measureLoad(page('/en/case', applicant.cookie))
      return [
        { what: 'service page', value: service.perSecond, unit: 'pages/s', limit: { atLeast: 2000 } },
        { what: 'service page, p99', value: service.p99, unit: 'ms' },
        { what: 'signed-in time line', value: timeLine.perSecond, unit: 'pages/s', limit: { atLeast: 1000 } },
        { what: 'signed-in time line, p99', value: timeLine.p99, unit: 'ms' },
      ]
    }),
}
