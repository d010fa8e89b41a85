// SPDX-License-Identifier: Apache-2.0
// What stands in a calendar of a file, or of all of them: rounds, what is due, and the days of instruments.
import type { Elshi } from '#src/apps/compose/index.ts'
import { namedTitles } from '#src/apps/wording/index.ts'
import type { Thing } from '#src/consular/journal/index.ts'
import { listLatest, listOverFiles, outlineFile } from '#src/consular/journal/index.ts'
import { instruments } from '#src/consular/rulebook/index.ts'
import type { KeptCommitment } from '#src/relations/commitments/index.ts'
import { commitments, letters } from '#src/relations/commitments/index.ts'
import { daysAtNextRound } from '#src/relations/reminders/index.ts'
import { rounds } from '#src/relations/rounds/index.ts'
import { addDays, plainDateAt } from '#src/standards/calendar/index.ts'
import type { DayEvent } from '#src/standards/icalendar/index.ts'
import { sayFor } from '../../answer-errors.ts'
import { calendarEvent, withoutTitle } from './calendar-event.ts'
import type { Asking, Happening } from './happenings.ts'
import { ofCommitment, ofInstrument, ofLetter, ofRound } from './happenings.ts'
import { roundTitles } from './round-titles.ts'

/** What a calendar holds at the most of each kind; of what is late, and of agreements of which nothing is waited for, fewer. */
const ENTRIES = 100
const FEWER = 50

/** Of how many rounds of a series the next one after a promise is looked for. */
const ROUNDS = 60

type Wish = { readonly party?: string | undefined; readonly isTitled: boolean }

export async function calendarEvents(elshi: Elshi, request: Asking, { party, isTitled }: Wish): Promise<DayEvent[]> {
  const say = sayFor(elshi, request)
  const { publicOrigin: origin } = elshi.settings
  const told = { say, language: request.language, ...(origin && { origin }) }
  const hide = (uid: string) => elshi.engine.keyring.blindIndex('calendar-event', uid).toString('hex')
  return (await datedIn(elshi, request, party)).flatMap((happening) => {
    const events = calendarEvent(happening, told)
    return isTitled
      ? events
      : events.map((event) => withoutTitle(happening, event, { say, language: request.language, hide }))
  })
}

/** The newest rounds, what is due and what is late, and of instruments the newest and those that are waited for. */
async function datedIn(elshi: Elshi, request: Asking, party: string | undefined): Promise<readonly Happening[]> {
  const { journal, between } = elshi
  const { actor } = request.visitor
  const on = plainDateAt(journal.clock.now(), 'UTC')
  const parties = party === undefined ? undefined : [party]
  const of = { parties, most: ENTRIES } as const
  const [ahead, late] = [
    { ...of, isOpen: true, dueFrom: on },
    { ...of, isOpen: true, dueUntil: addDays(on, -1), most: FEWER },
  ] as const
  const [met, known, coming, ...due] = await Promise.all([
    outlineFile(journal, actor, rounds, { party, order: 'newest', most: ENTRIES }),
    listOverFiles(journal, actor, instruments, { ...of, order: 'newest', most: FEWER }),
    listOverFiles(journal, actor, instruments, { ...of, dueFrom: on }),
    listOverFiles(journal, actor, commitments, ahead),
    listOverFiles(journal, actor, commitments, late),
    listOverFiles(journal, actor, commitments, { ...of, isOpen: true, order: 'newest' }),
    listOverFiles(journal, actor, letters, ahead),
    listOverFiles(journal, actor, letters, late),
  ])
  const [promised, broken, open, sent, silent] = due
  const atRounds = await dueAtRounds(elshi, request, open)
  const titleOf = await roundTitles(
    elshi,
    request,
    met.things.map(({ state }) => state.now),
  )
  const agreed = new Map([...known, ...coming].map((one) => [one.id, one]))
  const titles = await namedTitles(
    journal,
    actor,
    [...agreed.values()].map(({ state }) => state),
  )
  const ours = new Set([between.home, ...(party === undefined ? between.partners.map(({ code }) => code) : [party])])
  return [
    ...met.things.flatMap((one) => ofRound(one, { elshi, request, titleOf })),
    ...[...agreed.values()]
      .flatMap((one) => ofInstrument(one, { elshi, request, on, titles }))
      // What a third party of a convention does is told on the convention’s own page.
      .filter((one) => one.parties.some((code) => ours.has(code))),
    ...[...promised, ...broken, ...atRounds].flatMap((one) => ofCommitment(one, { elshi, request })),
    ...[...sent, ...silent].flatMap((one) => ofLetter(one, { elshi, request })),
  ]
}

/** What is due “at the next round” as due on the day of that round, where it has one. */
async function dueAtRounds(
  { journal, between }: Elshi,
  { visitor }: Asking,
  open: readonly Thing<KeptCommitment>[],
): Promise<readonly Thing<KeptCommitment>[]> {
  const waiting = open.filter(({ state }) => state.now.due.precision === 'next-round')
  if (waiting.length === 0) return []
  const of = new Map(
    waiting.map(({ state: { now } }) => [now.series, now.parties.find((code) => code !== between.home) ?? '']),
  )
  const met = await listLatest(journal, visitor.actor, rounds, {
    of: [...of].map(([within, party]) => ({ party, within })),
    most: ROUNDS,
  })
  const dayOf = daysAtNextRound(met.map(({ id, state }) => ({ ...state.now, id })))
  return waiting.flatMap((one) => {
    const { now } = one.state
    const on = dayOf(now)
    return on ? [{ ...one, state: { ...one.state, now: { ...now, due: { precision: 'day' as const, on } } } }] : []
  })
}
