// SPDX-License-Identifier: Apache-2.0
// An application that is being written. What somebody typed is kept as typed, wrong or not; the check comes at each page and at
// the end. It is sealed in the database under its resume code.
import type { Answers, Said, Subject } from '#src/consular/catalogue/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'

export type DraftFile = {
  readonly evidence: string
  readonly subject: Subject
  readonly file: string
  /** As the uploader named it; shown to nobody but the uploader. */
  readonly name: string
  /** `error`: taken in and locked, to be examined again. */
  readonly state: 'clean' | 'error'
}

/** A piece to be shown at the post, and whose it is. */
export type ToShow = { readonly evidence: string; readonly name: string }

/** On whose behalf: the mandate, with what the reader is told of it. */
export type Behalf = {
  readonly mandate: string
  readonly kind: string
  readonly from: PlainDate
  readonly name: string
}

/** What was taken over from a case of the writer's own, to be looked at: from which, and which answers. */
export type TakenOver = {
  readonly reference: string
  readonly post: string
  readonly kind?: Said
  readonly since?: PlainDate
  readonly questions: readonly string[]
}

export type Draft = {
  /** Whoever writes it: an account that is signed in, or a name made for this draft alone. Its files belong to it. */
  readonly owner: string
  readonly service: string
  readonly serviceVersion: string
  readonly post: string
  /** Whom it is written for by a representative, under which mandate. */
  readonly behalf?: Behalf
  readonly takenOver?: TakenOver
  readonly answers: Answers
  readonly files: readonly DraftFile[]
  /** Pages that were sent at least once, by id: the first other one is where a resumed application goes on. */
  readonly seen: readonly string[]
  /** One command for one application: sent twice, it lodges once. */
  readonly commandId: string
  /** Set when it was lodged: the codes are shown until the applicant says that they are noted. */
  readonly lodged?: {
    readonly reference: string
    /** None when it was lodged for somebody else: the case is followed by the account. */
    readonly slipCode: string | null
    readonly coSigners: readonly { readonly name: string; readonly slipCode: string }[]
    /** None is told of a case that was lodged before these were kept. */
    readonly toShow?: readonly ToShow[]
  }
}

/** Written by somebody who was signed in by e-mail: the case will stand among theirs. */
export function isOfAccount({ owner }: Pick<Draft, 'owner'>): boolean {
  return !owner.startsWith('applicant:')
}

/** The draft with one subject's answers to some questions replaced; `undefined` takes an answer back. */
export function withAnswers(draft: Draft, subject: Subject, given: Readonly<Record<string, unknown>>): Draft {
  const merged = { ...draft.answers[subject], ...given }
  const kept = Object.fromEntries(Object.entries(merged).filter(([, answer]) => answer !== undefined))
  return { ...draft, answers: { ...draft.answers, [subject]: kept } }
}

export function withSeen(draft: Draft, page: string): Draft {
  return draft.seen.includes(page) ? draft : { ...draft, seen: [...draft.seen, page] }
}

/** The members of the group in order: `member-1`, `member-2` … */
export function membersOf({ answers }: Pick<Draft, 'answers'>): readonly Subject[] {
  return Object.keys(answers)
    .filter((subject) => /^member-[1-9]\d{0,2}$/.test(subject))
    .sort((one, other) => numberOf(one) - numberOf(other))
}

/** One more person in the group. */
export function withMember(draft: Draft): Draft {
  return { ...draft, answers: { ...draft.answers, [`member-${membersOf(draft).length + 1}`]: {} } }
}

/** The group without one person: those after move up, with their answers, their files and the pages they have seen. */
export function withoutMember(draft: Draft, gone: Subject): Draft {
  const members = membersOf(draft)
  if (!members.includes(gone)) return draft
  const renamed = new Map(
    members.filter((member) => member !== gone).map((member, place) => [member, `member-${place + 1}`]),
  )
  const rename = (subject: Subject) => (subject.startsWith('member-') ? renamed.get(subject) : subject)
  const answers = Object.entries(draft.answers).flatMap(([subject, given]) => {
    const name = rename(subject)
    return name === undefined ? [] : [[name, given] as const]
  })
  const files = draft.files.flatMap((file) => {
    const subject = rename(file.subject)
    return subject === undefined ? [] : [{ ...file, subject }]
  })
  const seen = draft.seen.flatMap((page) => {
    const [subject = '', section] = page.split('/')
    const name = rename(subject)
    return name === undefined ? [] : [section === undefined ? name : `${name}/${section}`]
  })
  return { ...draft, answers: Object.fromEntries(answers), files, seen }
}

function numberOf(member: Subject): number {
  return Number(member.slice('member-'.length))
}
