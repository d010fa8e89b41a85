// SPDX-License-Identifier: Apache-2.0
// What happens to an invented case after it was lodged: who does what, and when. What would lie in the future has not happened yet.
import type { CaseCommand } from '#src/consular/cases/index.ts'
import type { PlainDate, WorkingCalendar } from '#src/standards/calendar/index.ts'
import { addWorkingDays, isWorkingDay, plainDateAt, timeAt } from '#src/standards/calendar/index.ts'
import type { DemoPost } from './places.data.ts'
import type { Random } from './random.ts'
import type { InventedCase } from './registration.ts'
import type { DemoLanguage } from './words.data.ts'
import { WORDS } from './words.data.ts'

type Without<T> = T extends unknown
  ? Omit<T, 'commandId' | 'post' | 'number' | 'occurredOn' | 'expectedSequence'>
  : never

/** A command of somebody at a moment. An officer is named by the roles that may do it. */
export type Deed = {
  readonly at: Date
  readonly by: { readonly roles: readonly string[] } | 'applicant' | { readonly signer: string }
  readonly command: Without<CaseCommand>
}

const clerks = { roles: ['officer'] }
const consuls = { roles: ['approving-consul'] }
const registrars = { roles: ['registrar'] }

/** When the case is lodged: at any hour by the portal, while the window is open at the post. */
export function lodgedAt(
  random: Random,
  { channel, lodgedOn }: Pick<InventedCase, 'channel' | 'lodgedOn'>,
  place: DemoPost,
  { calendar, timeZone }: { readonly calendar: WorkingCalendar; readonly timeZone: string },
): Date {
  if (channel === 'portal') return instantOf(lodgedOn, random.between(7 * 60, 22 * 60), timeZone)
  const [from, until] = place.hours
  return instantOf(
    isWorkingDay(calendar, lodgedOn) ? lodgedOn : addWorkingDays(calendar, lodgedOn, -1),
    random.between(from * 60, until * 60 - 20),
    timeZone,
  )
}

/** Everything that the case's fate holds, in order. */
export function deedsOf(
  random: Random,
  invented: InventedCase,
  begun: Date,
  local: { readonly calendar: WorkingCalendar; readonly timeZone: string },
): readonly Deed[] {
  let day = plainDateAt(begun, local.timeZone)
  // Minutes go on within a day, so that what follows comes later.
  let minute = 16 * 60
  const later = (least: number, most: number) => {
    day = addWorkingDays(local.calendar, day, random.between(least, most))
    minute = random.between(9 * 60, 15 * 60)
  }
  const now = () => {
    minute += 2
    return instantOf(day, minute, local.timeZone)
  }
  const deed = (by: Deed['by'], command: Deed['command']): Deed => ({ at: now(), by, command })
  const deeds: Deed[] = []
  const { language } = invented
  later(1, 2)
  if (invented.fate === 'signature-awaited') return deeds
  for (let signer = 1; signer <= invented.adults; signer++) {
    const subject = `member-${signer}`
    const by = invented.channel === 'window' ? clerks : { signer: subject }
    deeds.push(deed(by, { do: 'co-sign', signer: subject }))
  }
  if (invented.fate === 'lodged') return deeds
  if (invented.fate === 'withdrawn') {
    return [...deeds, deed('applicant', { do: 'act', action: 'withdraw' })]
  }
  later(1, 3)
  if (invented.worker !== undefined) deeds.push(deed(clerks, { do: 'assign', officer: invented.worker }))
  deeds.push(deed(clerks, { do: 'act', action: 'examine' }))
  if (invented.talks) deeds.push(...talk(deed, language))
  if (invented.fate === 'examined') return deeds
  if (invented.fate === 'evidence-asked') {
    return [
      ...deeds,
      deed(clerks, {
        do: 'act',
        action: 'request-evidence',
        evidence: ['identity'],
        reason: WORDS.bringPapers[language],
      }),
    ]
  }
  later(1, 6)
  if (invented.fate === 'refused') {
    const reason = WORDS.refusedExpired[language]
    return [...deeds, deed(consuls, { do: 'act', action: 'refuse', ground: 'requirements-not-met', reason })]
  }
  deeds.push(
    ...sighted(invented).map((command) => deed(clerks, command)),
    deed(registrars, { do: 'act', action: 'accept' }),
  )
  if (invented.fate === 'accepted') return deeds
  later(0, 2)
  const action = invented.answers.applicant?.['stay-kind'] === 'permanent' ? 'issue-insert' : 'issue-notice'
  return [...deeds, deed(consuls, { do: 'act', action })]
}

function sighted({ answers }: InventedCase): Deed['command'][] {
  const papers: Deed['command'][] = Object.keys(answers).map((subject) => ({
    do: 'sight-evidence',
    evidence: 'identity',
    subject,
  }))
  const leaves = answers.applicant?.['stay-kind'] === 'permanent'
  return leaves ? [...papers, { do: 'sight-evidence', evidence: 'permission-to-leave', subject: 'applicant' }] : papers
}

function talk(deed: (by: Deed['by'], command: Deed['command']) => Deed, language: DemoLanguage): Deed[] {
  return [
    deed(clerks, { do: 'add-note', note: WORDS.note[language] }),
    deed(clerks, { do: 'send-message', text: WORDS.message[language] }),
    deed('applicant', { do: 'send-message', text: WORDS.answer[language] }),
  ]
}

/** The instant of a day and a minute of it in a time zone. */
export function instantOf(day: PlainDate, minute: number, timeZone: string): Date {
  const asUtc = Date.parse(`${day}T00:00:00Z`) + minute * 60_000
  const guess = new Date(asUtc)
  const shown = Date.parse(`${plainDateAt(guess, timeZone)}T${timeAt(guess, timeZone)}:00Z`)
  return new Date(asUtc - (shown - asUtc))
}
