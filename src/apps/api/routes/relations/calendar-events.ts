// SPDX-License-Identifier: Apache-2.0
// What stands in a calendar of a file, or of all of them: rounds, what is due, and the days of instruments.
import type { Elshi } from '#src/apps/compose/index.ts'
import { listOverFiles, outlineFile } from '#src/consular/journal/index.ts'
import { instruments } from '#src/consular/rulebook/index.ts'
import { commitments, letters } from '#src/relations/commitments/index.ts'
import { rounds } from '#src/relations/rounds/index.ts'
import { addDays, plainDateAt } from '#src/standards/calendar/index.ts'
import type { DayEvent } from '#src/standards/icalendar/index.ts'
import { sayFor } from '../../answer-errors.ts'
import { calendarEvent } from './calendar-event.ts'
import type { Asking, Happening } from './happenings.ts'
import { ofCommitment, ofInstrument, ofLetter, ofRound } from './happenings.ts'
import { roundTitles } from './round-titles.ts'

/** What a calendar holds at the most of each kind; of what is late, and of agreements of which nothing is waited for, fewer. */
const ENTRIES = 100
const FEWER = 50

export async function calendarEvents(elshi: Elshi, request: Asking, party: string | undefined): Promise<DayEvent[]> {
  const say = sayFor(elshi, request)
  const { publicOrigin: origin } = elshi.settings
  const told = { say, language: request.language, ...(origin && { origin }) }
  return (await datedIn(elshi, request, party)).flatMap((happening) => calendarEvent(happening, told))
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
    listOverFiles(journal, actor, letters, ahead),
    listOverFiles(journal, actor, letters, late),
  ])
  const [promised, broken, sent, silent] = due
  const titleOf = await roundTitles(
    elshi,
    request,
    met.things.map(({ state }) => state.now),
  )
  const agreed = new Map([...known, ...coming].map((one) => [one.id, one]))
  const ours = new Set([between.home, ...(party === undefined ? between.partners.map(({ code }) => code) : [party])])
  return [
    ...met.things.flatMap((one) => ofRound(one, { elshi, request, titleOf })),
    ...[...agreed.values()]
      .flatMap((one) => ofInstrument(one, { elshi, request, on }))
      // What a third party of a convention does is told on the convention’s own page.
      .filter((one) => one.parties.some((code) => ours.has(code))),
    ...[...promised, ...broken].flatMap((one) => ofCommitment(one, { elshi, request })),
    ...[...sent, ...silent].flatMap((one) => ofLetter(one, { elshi, request })),
  ]
}
