// SPDX-License-Identifier: Apache-2.0
// The short pages of an application in order: the people, the service's own pages, the papers, the letter.
import type { Service, Subject } from '#src/consular/catalogue/index.ts'
import { holds } from '#src/consular/catalogue/index.ts'
import type { FormContext, FormPage } from '#src/consular/forms/index.ts'
import { formOf } from '#src/consular/forms/index.ts'
import type { Draft } from './draft.ts'
import { membersOf } from './draft.ts'

export type Step = { readonly id: string } & (
  | { readonly kind: 'people' | 'papers' | 'review' }
  | { readonly kind: 'page'; readonly page: FormPage }
)

export function stepsOf(service: Service, draft: Draft, context: FormContext): readonly Step[] {
  const pages = formOf(service, draft.answers, context).filter(({ visible }) => visible)
  const steps = pages.map((page) => ({ id: page.id, kind: 'page', page }) as const)
  return [
    // One's own pages first, then who comes along, then theirs.
    ...steps.filter(({ page }) => page.subject === 'applicant'),
    ...(service.members.max > 0 ? [{ id: 'people', kind: 'people' } as const] : []),
    ...steps.filter(({ page }) => page.subject !== 'applicant'),
    ...(papersOf(service, draft, context).length > 0 ? [{ id: 'papers', kind: 'papers' } as const] : []),
    { id: 'review', kind: 'review' } as const,
  ]
}

/** The page after this one; the letter is the last. */
export function stepAfter(steps: readonly Step[], id: string): string {
  const place = steps.findIndex((step) => step.id === id)
  return steps[place + 1]?.id ?? 'review'
}

export function stepBefore(steps: readonly Step[], id: string): string | undefined {
  return steps[steps.findIndex((step) => step.id === id) - 1]?.id
}

/** Where a resumed application goes on: the first page that was never sent. */
export function firstUnseen(steps: readonly Step[], seen: readonly string[]): string {
  return steps.find(({ id }) => !seen.includes(id))?.id ?? 'review'
}

/** A piece of evidence that these answers call for, for one person. */
export type Paper = { readonly evidence: Service['evidence'][number]; readonly subject: Subject }

/** What to bring and what to upload, as the answers stand. */
export function papersOf(service: Service, draft: Draft, { today }: Pick<FormContext, 'today'>): readonly Paper[] {
  const members = membersOf(draft)
  return service.evidence.flatMap((evidence) => {
    const subjects = evidence.repeats === 'per-member' ? ['applicant', ...members] : ['applicant']
    return subjects
      .filter(
        (subject) =>
          evidence.when === undefined ||
          holds(evidence.when, { answers: draft.answers, subject, today, members: members.length }),
      )
      .map((subject) => ({ evidence, subject }))
  })
}
