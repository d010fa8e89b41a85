// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import type { KeptLead } from './books.ts'
import { leads } from './books.ts'
import type { LeadBody, LeadCommand } from './commands.ts'
import { decideLead } from './decide-lead.ts'
import type { Lead } from './lead.ts'
import { isStale } from './lead.ts'

const raise: LeadCommand = {
  do: 'raise',
  lead: { about: ['AA'], topic: { en: 'Electric cables' }, raisedOn: '2022-05', owner: 'Office of the company' },
}
const context = { today: plainDate('2026-11-23'), partners: ['AA'] }
const decide = (lead: Lead | undefined, command: LeadCommand, today = '2026-11-23') =>
  decideLead(lead, command, { ...context, today: plainDate(today) })
const refused = (...asked: Parameters<typeof decide>) => {
  const decided = decide(...asked)
  return decided.ok ? undefined : decided.refusal.code
}
function taken(...steps: readonly (readonly [LeadCommand, string?])[]): Lead {
  let state: KeptLead | undefined
  for (const [command, today] of [[raise] as const, ...steps]) {
    const decided = decide(state?.now, command, today)
    if (!decided.ok) throw new Error(`refused: ${decided.refusal.code}`)
    for (const body of decided.value) state = leads.evolve(state, entry(body))
  }
  return (state as KeptLead).now
}
const entry = (body: LeadBody) => ({ sequence: 1, commandId: 'c', by: 'x', recordedAt: '', body })

describe('a lead', () => {
  test('goes from new to won, and says to whom it was passed on', () => {
    const lead = taken([{ do: 'qualify' }], [{ do: 'pass-on', to: 'Ministry of Industry' }], [{ do: 'talk' }])
    expect(lead).toMatchObject({ state: 'in-talks', passedTo: 'Ministry of Industry' })
    expect(taken([{ do: 'win', outcome: 'A plant is built' }])).toMatchObject({
      state: 'won',
      outcome: 'A plant is built',
    })
  })
  test('never goes back, and ends once', () => {
    const passed = taken([{ do: 'pass-on', to: 'Somebody' }])
    expect(refused(passed, { do: 'qualify' })).toBe('step-behind')
    expect(refused(taken([{ do: 'lose', outcome: 'No site' }]), { do: 'talk' })).toBe('lead-ended')
    expect(refused(undefined, { do: 'talk' })).toBe('lead-not-there')
  })
  test('without a step for more than ninety days is stale, and a step makes it live', () => {
    const lead = taken([{ do: 'qualify' }, '2026-01-01'])
    expect(isStale(lead, plainDate('2026-04-01'))).toBe(false)
    expect(isStale(lead, plainDate('2026-04-02'))).toBe(true)
    const planned = taken([
      { do: 'plan', owner: 'Office', step: 'Send the list of sites', by: plainDate('2026-04-20') },
      '2026-04-02',
    ])
    expect(isStale(planned, plainDate('2026-04-03'))).toBe(false)
    expect(planned).toMatchObject({ owner: 'Office', next: { step: 'Send the list of sites', by: '2026-04-20' } })
  })
  test('that ended is not stale, however long ago', () => {
    expect(isStale(taken([{ do: 'win', outcome: 'Built' }, '2020-01-01']), context.today)).toBe(false)
  })
  test('is about partners on record, and was raised on a day that has come; its next step lies ahead', () => {
    expect(refused(undefined, { ...raise, lead: { ...raise.lead, about: ['ZZ'] } })).toBe('no-such-partner')
    expect(refused(undefined, { ...raise, lead: { ...raise.lead, raisedOn: '2027' } })).toBe('raised-ahead')
    const past = { do: 'plan', owner: 'Office', step: 'Call', by: plainDate('2026-11-01') } as const
    expect(refused(taken(), past)).toBe('next-step-past')
  })
  test('stands among what is opened with investment, and waits on its owner by name', () => {
    const lead = taken()
    expect(leads.line({ now: lead, defined: lead, later: [] })).toMatchObject({
      compartment: 'investment',
      waitingOn: 'authority:Office of the company',
    })
  })
})
