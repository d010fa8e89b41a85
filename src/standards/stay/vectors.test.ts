// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import vectors from '#testing/vectors/stay.json' with { type: 'json' }
import { checkStays, planStay } from './index.ts'

describe('the published and derived examples of stay', () => {
  for (const vector of vectors) {
    const title = `${vector.id}: ${vector.note || vector.source}`
    if (vector.kind === 'check')
      test(title, () =>
        expect(checkStays(vector.rule, vector.stays, vector.at ?? '')).toMatchObject({
          ok: true,
          value: vector.expect,
        }),
      )
    else
      test(title, () =>
        expect(planStay(vector.rule, vector.stays, vector.entry ?? '')).toMatchObject({
          ok: true,
          value: vector.expect,
        }),
      )
  }
})
