// SPDX-License-Identifier: Apache-2.0
// What happens to an invented removal after it was lodged.
import type { WorkingCalendar } from '#src/standards/calendar/index.ts'
import { addWorkingDays } from '#src/standards/calendar/index.ts'
import type { Deed } from './deeds.ts'
import { instantOf } from './deeds.ts'
import type { InventedRemoval } from './removal.ts'
import type { DemoLanguage } from './words.data.ts'
import { WORDS } from './words.data.ts'

type Wish = readonly [by: Deed['by'], command: Deed['command']]
/** Wishes, and how many working days after the papers were shown they are acted on. */
type Stage = readonly [after: number, ...wishes: Wish[]]

const clerk = { roles: ['officer'] }
const registrar = { roles: ['registrar'] }
const consul = { roles: ['approving-consul'] }
const head = { roles: ['head-of-post'] }

const sighted: Wish = [clerk, { do: 'sight-evidence', evidence: 'identity', subject: 'applicant' }]
const accepted: Wish = [registrar, { do: 'act', action: 'accept' }]
const removed: Wish = [consul, { do: 'act', action: 'remove', entry: 'not-kept-here' }]
const withdrawn: Wish = ['applicant', { do: 'act', action: 'withdraw' }]

/** What becomes of a removal whose applicant reads a language. */
function stagesIn(language: DemoLanguage): Readonly<Record<InventedRemoval['fate'], readonly Stage[]>> {
  const refused: Wish = [
    consul,
    { do: 'act', action: 'refuse', ground: 'unreliable-documents', reason: WORDS.otherPassport[language] },
  ]
  const asked: Wish = [
    clerk,
    { do: 'act', action: 'request-evidence', evidence: ['identity'], reason: WORDS.showValid[language] },
  ]
  const appealed: Wish = ['applicant', { do: 'act', action: 'appeal', reason: WORDS.appeal[language] }]
  const upheld: Wish = [head, { do: 'act', action: 'uphold-appeal', reason: WORDS.upheld[language] }]
  return {
    'examined-today': [[0, sighted]],
    overdue: [[0, sighted]],
    'due-today': [[0, sighted]],
    'papers-awaited': [],
    removed: [
      [0, sighted, accepted],
      [1, removed],
    ],
    accepted: [[0, sighted, accepted]],
    'papers-asked': [[0, sighted, asked]],
    reopened: [
      [0, sighted, refused],
      [3, appealed],
      [6, upheld],
    ],
    'removed-late': [
      [0, sighted],
      [1, accepted],
      [5, removed],
    ],
    refused: [
      [0, sighted],
      [1, refused],
    ],
    'under-appeal': [
      [0, sighted],
      [1, refused],
      [8, appealed],
    ],
    withdrawn: [[0, withdrawn]],
  }
}

/** Everything that the removal's fate holds, in order: in the morning of its days. */
export function removalDeedsOf(
  { fate, shownOn, worker, language }: InventedRemoval,
  { calendar, timeZone }: { readonly calendar: WorkingCalendar; readonly timeZone: string },
): readonly Deed[] {
  const stages: readonly Stage[] = stagesIn(language)[fate]
  return stages.flatMap(([after, ...wishes], index) => {
    const day = after === 0 ? shownOn : addWorkingDays(calendar, shownOn, after)
    const given: Wish[] =
      index === 0 && worker !== undefined ? [[clerk, { do: 'assign', officer: worker }], ...wishes] : wishes
    return given.map(([by, command], place) => ({ at: instantOf(day, 9 * 60 + 30 + 2 * place, timeZone), by, command }))
  })
}
