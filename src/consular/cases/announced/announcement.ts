// SPDX-License-Identifier: Apache-2.0
// Which news of a case its applicant and its co-signers hear by mail. A mail says that there is something to do or read and
// where, never what; only which kinds of papers are shown at the post is told at once, because nobody comes without knowing.
import type { Answers, Service, Subject } from '#src/consular/catalogue/index.ts'
import type { CaseEvent, CaseState } from '#src/consular/history/index.ts'

/** The text keys are `mail.case.<news>.subject` and `.text`. */
export type News = 'lodged' | 'awaits-you' | 'message' | 'decided'

const news: Partial<Record<CaseEvent['kind'], News>> = {
  'case-lodged': 'lodged',
  'evidence-requested': 'awaits-you',
  'evidence-rejected': 'awaits-you',
  'case-granted': 'decided',
  'case-refused': 'decided',
  'appeal-upheld': 'decided',
  'appeal-dismissed': 'decided',
  'document-issued': 'decided',
  'case-closed': 'decided',
}

/** The one piece of news in what was just recorded; the gravest, if there are several. */
export function newsIn(events: readonly CaseEvent[]): News | undefined {
  const found = new Set(events.map(newsOf))
  return (['decided', 'awaits-you', 'message', 'lodged'] as const).find((one) => found.has(one))
}

function newsOf(event: CaseEvent): News | undefined {
  if (event.kind === 'message-sent') return event.data.direction === 'to-applicant' ? 'message' : undefined
  return news[event.kind]
}

/** Who is asked to sign by what was just recorded, and whether the case had begun before: then most are asked again. */
export function askedToSign(events: readonly CaseEvent[]): {
  readonly signers: readonly Subject[]
  readonly later: boolean
} {
  const signers = events.flatMap((event) => (event.kind === 'co-signature-requested' ? [event.data.signer] : []))
  return { signers, later: events[0]?.kind !== 'case-lodged' }
}

/** The kinds of papers that are shown at the post before the case can be granted, each once, whoever's they are. */
export function papersToShow({ evidence }: Service, pieces: CaseState['evidence']): readonly string[] {
  const waited = new Set(
    pieces.filter(({ needed, stands }) => needed && stands === 'missing').map((one) => one.evidence),
  )
  return evidence.filter(({ id, by }) => by === 'sighted' && waited.has(id)).map(({ id }) => id)
}

/** Where a person of the case wants to be written to; undefined when they gave no address. */
export function addressIn(service: Service, answers: Answers, subject: Subject = 'applicant'): string | undefined {
  const questions = service.sections.flatMap((section) => section.questions).filter(({ kind }) => kind === 'email')
  const given = questions.map(({ id }) => answers[subject]?.[id])
  return given.find((address) => typeof address === 'string' && address !== '') as string | undefined
}
