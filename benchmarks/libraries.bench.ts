// SPDX-License-Identifier: Apache-2.0
// The libraries on one core, in processor time: zones beside two packages of npm on the same lines, stays beside counting day by day.
import type { Benchmark } from './figure.ts'
import { measureStays } from './library-stays.ts'
import { measureWorkingDays } from './library-working-days.ts'
import { measureZones } from './library-zones.ts'

export const benchmark: Benchmark = {
  name: 'libraries, one core, in processor time',
  run: async (tell) => {
    for (const measure of [measureZones, measureStays, measureWorkingDays]) for (const figure of measure()) tell(figure)
    return []
  },
}
