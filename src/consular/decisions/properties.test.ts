// SPDX-License-Identifier: Apache-2.0
// Whatever people ask of a case, in whatever order: what holds always.
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { Answers, Role, Service } from '#src/consular/catalogue/index.ts'
import { clockOf } from '#src/consular/clocks/index.ts'
import { evolve, foldCase } from '#src/consular/history/index.ts'
import type { Asker } from '#src/consular/permissions/index.ts'
import { canonicalText } from '#src/consular/proof/index.ts'
import type { Mandate } from '#src/consular/registry/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { addDays, daysBetween, plainDate } from '#src/standards/calendar/index.ts'
import type { CaseAtHand, Wish } from '#testing/case-at-hand.ts'
import { asker, contextOf, lodged, testCalendar, wish } from '#testing/case-at-hand.ts'
import { groupVisit } from '#testing/group-visit/index.ts'
import { signer, visit } from '#testing/group-visit/visit.ts'
import { libraryCard } from '#testing/library-card/index.ts'
import { researcher } from '#testing/library-card/wishes.ts'
import { rightInputs, SECRET } from '#testing/right-inputs.ts'
import type { ActionView } from './action-view.ts'
import { actionsFor } from './actions.ts'
import { refusalCodes } from './refusals.ts'

vi.setConfig({ testTimeout: 30_000 })

const services: readonly (readonly [name: string, service: Service, answers: Answers])[] = [
  ['library card', libraryCard, researcher],
  ['group visit', groupVisit, visit],
]

const guardianship: Mandate = {
  id: 'mandate-2',
  post: 'BUS',
  principal: 'person-1',
  representative: 'guardian',
  kind: 'guardian',
  from: plainDate('2026-01-01'),
  until: null,
  revokedOn: null,
  services: null,
  acts: ['lodge', 'answer', 'withdraw'],
}

const people: readonly Asker[] = [
  ...(
    ['applicant', 'officer', 'approving-consul', 'head-of-post', 'registrar', 'inspector', 'operator'] satisfies Role[]
  ).map((role) => asker(role)),
  asker('officer', { id: 'closed-out', compartments: [] }),
  asker('applicant', { id: 'guardian', mandate: guardianship }),
  signer('member-1'),
  signer('member-2'),
]

/** A turn: how many days later, which of all that is offered, and sometimes something that nobody offered. */
const turns = fc.noBias(
  fc.array(
    fc.record({
      later: fc.nat(4),
      pick: fc.nat(),
      isRash: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
      stray: fc.option(fc.nat(), { freq: 3 }),
      back: fc.option(fc.nat(9), { freq: 4 }),
    }),
    { minLength: 10, maxLength: 50, size: 'max' },
  ),
)
type Turn = typeof turns extends fc.Arbitrary<readonly (infer T)[]> ? T : never

/** Every command there is, made for a case in another place: mostly wrong, sometimes right. */
function strays(at: CaseAtHand, today: PlainDate): readonly Wish[] {
  const acts = at.service.steps
    .flatMap(({ actions }) => actions)
    .map(({ id, grounds = [] }): ActionView => {
      const needs = ['reason', 'evidence-list', 'our-number'] as const
      return {
        id,
        do: 'act',
        said: { text: '' },
        needs,
        weight: 'ordinary',
        grounds: grounds.map((ground) => ({ id: ground, said: { text: '' } })),
      }
    })
  const general = commands.map(
    (kind): ActionView => ({ id: kind, do: kind, said: { text: '' }, needs: [], weight: 'ordinary' }),
  )
  return [...acts, ...general].flatMap((action) => rightInputs(at, action, today))
}
const commands = [
  'provide-evidence',
  'sight-evidence',
  'accept-evidence',
  'reject-evidence',
  'co-sign',
  'decline-co-signature',
  'correct-answers',
  'record-reply',
  'remind-authority',
  'record-payment',
  'reverse-payment',
  'revoke-document',
  'assign',
  'transfer',
  'add-note',
  'send-message',
  'link-person',
  'record-mandate',
  'erase-facts',
] as const

const offeredTo = (at: CaseAtHand, by: Asker, today: PlainDate) =>
  actionsFor(at.state, contextOf(at, by, today)).filter(({ notYet }) => notYet === undefined)

function idOf(what: Wish): string {
  return what.do === 'act' ? what.action : what.do
}

/** Actions of the steps more often than the rest, and what ends a case without a decision seldom: so that cases go far. */
function weighed(action: ActionView, isRash: boolean, by: Asker): readonly { action: ActionView; by: Asker }[] {
  if (['withdraw', 'close', 'erase-facts', 'revoke-document'].includes(action.id)) return isRash ? [{ action, by }] : []
  return Array.from({ length: action.do === 'act' || action.id.endsWith('evidence') ? 6 : 1 }, () => ({ action, by }))
}

/** One turn; expectations that belong to it are made here. */
function play(at: CaseAtHand, turn: Turn, today: PlainDate): CaseAtHand {
  const offers = people.flatMap((by) => offeredTo(at, by, today).flatMap((action) => weighed(action, turn.isRash, by)))
  const choice = offers[turn.pick % Math.max(1, offers.length)]
  const by = turn.stray === null ? choice?.by : people[turn.stray % people.length]
  if (!by) return at
  const offered = offeredTo(at, by, today)
  const possible = strays(at, today)
  const astray = turn.stray === null ? undefined : possible[turn.pick % possible.length]
  const wanted = choice ? rightInputs(at, choice.action, today) : []
  const tries = astray ? [astray] : wanted
  const isPaper = turn.back !== null && astray !== undefined
  for (const one of tries) {
    const what = isPaper ? { ...one, occurredOn: addDays(today, 2 - (turn.back ?? 0)) } : one
    deepFreeze(at.state)
    const outcome = wish(at, by, today, what)
    if (outcome.ok) {
      expect(offered.map(({ id }) => id)).toContain(idOf(what))
      return outcome.value
    }
    expect(refusalCodes).toContain(outcome.refusal.code)
  }
  return at
}

type Played = { readonly at: CaseAtHand; readonly today: PlainDate }

/** A case lived through these turns; `watch` looks after each of them. */
function live(
  service: Service,
  answers: Answers,
  list: readonly Turn[],
  watch: (now: Played, before: CaseAtHand) => void = () => undefined,
): Played {
  let today = plainDate('2026-11-23')
  let at = lodged(service, answers, { on: today })
  for (const turn of list) {
    today = addDays(today, turn.later)
    const before = at
    at = play(at, turn, today)
    watch({ at, today }, before)
  }
  return { at, today }
}

test.each(
  services,
)('a %s: whatever is asked, nothing throws, and the state is the fold of its events', (_name, service, answers) => {
  fc.assert(
    fc.property(turns, (list) => {
      const { at } = live(service, answers, list, (now, before) => {
        if (now.at !== before) expect(now.at.events.slice(0, before.events.length)).toEqual(before.events)
      })
      expect(foldCase(at.events, service)).toEqual(at.state)
      expect(
        foldCase(
          at.events.map((event) => JSON.parse(canonicalText(event))),
          service,
        ),
      ).toEqual(at.state)
      const halfway = foldCase(at.events.slice(0, Math.ceil(at.events.length / 2)), service)
      const rest = at.events.slice(Math.ceil(at.events.length / 2))
      expect(rest.reduce((state, event) => evolve(state, event, service), halfway)).toEqual(at.state)
      expect(at.events.map(({ sequence }) => sequence)).toEqual(at.events.map((_, index) => index + 1))
      expect(canonicalText(at.events)).not.toContain(SECRET)
    }),
    { numRuns: 30 },
  )
})

test.each(
  services,
)('a %s: every action that is offered can be done with the right inputs', (_name, service, answers) => {
  fc.assert(
    fc.property(turns, (list) => {
      const asOffered = list.slice(0, 20).map((turn) => ({ ...turn, stray: null }))
      live(service, answers, asOffered, ({ at, today }) => {
        for (const by of people)
          for (const action of offeredTo(at, by, today)) {
            const outcomes = rightInputs(at, action, today).map((what) => wish(at, by, today, what))
            if (!outcomes.some(({ ok }) => ok))
              throw new Error(`${by.id} is offered ${action.id} in ${at.state.step}: ${JSON.stringify(outcomes)}`)
          }
      })
    }),
    { numRuns: 12 },
  )
})

test.each(
  services,
)('a %s: its clock never has a negative pause, and ends when the case ends', (_name, service, answers) => {
  fc.assert(
    fc.property(turns, (list) => {
      const { at, today } = live(service, answers, list)
      const clock = clockOf(at.state, service, testCalendar, today)
      if (!clock.known) return
      for (const { from, until } of clock.stops) expect(until === undefined || daysBetween(from, until) >= 0).toBe(true)
      expect(clock.used).toBeGreaterThanOrEqual(0)
      const since = at.state.path.findLastIndex(({ reopens }) => reopens)
      expect(clock.runs === 'ended').toBe(at.state.path.slice(Math.max(0, since)).some(({ final }) => final !== null))
    }),
    { numRuns: 20 },
  )
})

const setbacks = [
  'reject-evidence',
  'refuse',
  'withdraw',
  'close',
  'erase-facts',
  'reverse-payment',
  'correct-answers',
  'ask-for-evidence',
  'decline-co-signature',
  'go-on',
]

/** What the service has no object for. */
const impossible: Readonly<Record<string, readonly string[]>> = {
  'library-card': ['co-sign', 'decline-co-signature'],
  'group-visit': ['provide-evidence', 'accept-evidence', 'record-reply', 'remind-authority', 'revoke-document'],
}

test.each(
  services,
)('a %s: following what was done least leads to every action and every command', (_name, service, answers) => {
  const done = new Map<string, number>()
  const count = ({ action }: { action: ActionView }) => done.get(action.id) ?? 0
  for (let number = 0; number < 40; number++) {
    let at = lodged(service, answers)
    for (let turn = 0; turn < 25; turn++) {
      const today = addDays(plainDate('2026-11-23'), turn)
      // Every second case meets no setback and comes to its good end; the others meet theirs sooner or later.
      const offers = people
        .flatMap((by) => offeredTo(at, by, today).map((action) => ({ action, by })))
        .filter(({ action }) => (number % 2 === 1 && turn > number % 9) || !setbacks.includes(action.id))
      const [least] = offers.toSorted((one, other) => count(one) - count(other))
      if (!least) break
      done.set(least.action.id, count(least) + 1)
      const outcomes = rightInputs(at, least.action, today).map((what) => wish(at, least.by, today, what))
      at = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []))[0] ?? at
    }
    expect(foldCase(at.events, service)).toEqual(at.state)
  }
  const ids = [...service.steps.flatMap(({ actions }) => actions.map(({ id }) => id)), ...commands]
  expect(ids.filter((id) => !impossible[service.id]?.includes(id) && !done.has(id))).toEqual([])
})

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const part of Object.values(value)) deepFreeze(part)
}
