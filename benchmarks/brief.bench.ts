// SPDX-License-Identifier: Apache-2.0
// A brief from a file of 200 rounds, 5,000 commitments, 10,000 letters, 10,000 documents, 500 instruments and 50,000 figures: drafted from it, and set on paper.
import type { BriefTimes, Taken } from './brief-program.ts'
import type { Benchmark, Figure } from './figure.ts'
import { median } from './figure.ts'
import { withKeptHome, withServerIn } from './served.ts'

const limit = { atMost: 1000 } as const

export const benchmark: Benchmark = {
  name: 'a brief from a full file on a partner',
  run: () =>
    withKeptHome('brief', (home) =>
      withServerIn<BriefTimes, readonly Figure[]>(
        home,
        async ({ draft, pdf, docx }) => [
          { what: 'drafted and set as PDF/A, the slowest', value: slowest(pdf), unit: 'ms', limit },
          ...both('drafted and set as PDF/A', pdf),
          ...both('drafted alone', draft),
          ...both('drafted and written as DOCX', docx),
        ],
        import.meta.resolve('./brief-program.ts'),
      ),
    ),
}

const slowest = (all: readonly Taken[]) => Math.max(...all.map(({ clock }) => clock))

const both = (what: string, all: readonly Taken[]): Figure[] => [
  { what: `${what}, the middle`, value: median(all.map(({ clock }) => clock)), unit: 'ms' },
  { what: `${what}, processor time of Node`, value: median(all.map(({ processor }) => processor)), unit: 'ms' },
  ...[all.reduce((sum, { postgresql }) => sum + postgresql, 0) / all.length]
    .filter((value) => !Number.isNaN(value))
    .map((value) => ({ what: `${what}, processor time of PostgreSQL`, value, unit: 'ms' })),
]
