// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import type { Happening, Instrument, InstrumentEvent } from './index.ts'
import { lifeOf, problemOfMissingSteps } from './index.ts'

const day = plainDate
const TREATY: Instrument = { id: 'KZ-KR example', kind: 'treaty-intergovernmental', parties: ['KZ', 'KR'] }

function event<H extends Happening>(id: string, happening: H): H & Omit<InstrumentEvent, 'kind'> {
  return { ...happening, id, recordedAt: '2026-11-22T09:00:00.000Z', source: 'example' }
}
const ALL_SIGNED = event('all-signed', { kind: 'signed', on: day('2007-06-04') })
const IN_FORCE = event('force', { kind: 'entered-into-force', on: day('2014-11-29') })

describe('an entry into force that an officer records', () => {
  const clause: Instrument['entry'] = { kind: 'counted', from: 'last-notification', count: { by: 'nth-day', days: 30 } }
  const note = (party: string, on: string) => event(party, { kind: 'notified', party, received: day(on) })
  const both = [note('KZ', '2014-10-01'), note('KR', '2014-10-30')]
  const asked = (instrument: Instrument, known: readonly InstrumentEvent[], more: object = {}) =>
    problemOfMissingSteps(instrument, known, { ...IN_FORCE, ...more })

  test('needs every step of its clause, and whose step is missing is named', () => {
    expect(asked({ ...TREATY, entry: clause }, both)).toBeUndefined()
    const missing = asked({ ...TREATY, entry: clause }, [note('KZ', '2014-10-01')])
    expect(missing).toMatchObject({ code: 'steps-missing', details: { parties: 'KR', day: '2014-11-29' } })
    expect(missing?.message).toContain('no step of KR')
    expect(asked({ ...TREATY, entry: clause }, [])?.details.parties).toBe('KZ+KR')
  })

  test('needs the steps by its day: a note that came later brought nothing into force before', () => {
    const late = [note('KZ', '2014-10-01'), note('KR', '2014-12-01')]
    expect(asked({ ...TREATY, entry: clause }, late)?.details.parties).toBe('KR')
    const dated = { kind: 'notified', party: 'KR', dated: day('2014-11-01'), received: day('2014-12-01') } as const
    expect(asked({ ...TREATY, entry: clause }, [note('KZ', '2014-10-01'), event('KR', dated)])?.code).toBe(
      'steps-missing',
    )
  })

  test('with a clause that nobody read needs some step of each, of a memorandum its signature', () => {
    const act = event('act', { kind: 'domestic-step', party: 'KZ', step: 'adopted', on: day('2014-10-09') })
    expect(asked(TREATY, [ALL_SIGNED, act])?.details.parties).toBe('KR')
    expect(asked({ ...TREATY, kind: 'mou' }, [ALL_SIGNED])).toBeUndefined()
    expect(asked({ ...TREATY, kind: 'mou' }, [])?.details.parties).toBe('KZ+KR')
    expect(asked({ ...TREATY, kind: 'domestic-act' }, [])).toBeUndefined()
  })

  test('without them needs a reason in words, and then whose steps are missing goes on being told until they are recorded', () => {
    const reasoned = { steps: 'not-recorded', reason: 'The archive of the other side was not seen.' } as const
    expect(asked({ ...TREATY, entry: clause }, [], { steps: 'not-recorded' })?.code).toBe('steps-missing')
    expect(asked({ ...TREATY, entry: clause }, [], reasoned)).toBeUndefined()
    const entered = { ...IN_FORCE, ...reasoned }
    const missing = (events: readonly InstrumentEvent[]) =>
      lifeOf({ ...TREATY, entry: clause }, [entered, ...events]).entry.missing
    expect(missing([])).toEqual(['KZ', 'KR'])
    expect(missing([note('KZ', '2014-10-01')])).toEqual(['KR'])
    expect(missing(both)).toBeUndefined()
  })

  test('of what a definition tells, its source answers for the steps', () => {
    expect(lifeOf(TREATY, [{ ...IN_FORCE, defined: 'in-force' }]).entry.missing).toBeUndefined()
  })
})
