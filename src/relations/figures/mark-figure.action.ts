// SPDX-License-Identifier: Apache-2.0
// What an officer marks on a figure: that both sides stand by it, or that no partner is ever told it.
import type { Journal, JournalRefusal, Thing } from '#src/consular/journal/index.ts'
import { record } from '#src/consular/journal/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { MarkBody } from './books.ts'
import { figures } from './books.ts'
import type { Figure } from './figure.ts'

export type FigureMark =
  | { readonly do: 'agree'; readonly with: string; readonly how: string }
  | { readonly do: 'restrict'; readonly reason: string }
  | { readonly do: 'open' }

export type MarkRefusal = {
  readonly code: 'figure-not-there' | 'figure-restricted' | 'figure-not-in-file'
  readonly text: string
}
const because = (code: MarkRefusal['code']) => refuse({ code, text: `figures.refused.${code}` } as const)

/** Marks a figure; one that is restricted is agreed with nobody until it is opened again. */
export function markFigure(
  journal: Journal,
  actor: Actor,
  of: { readonly id: string; readonly commandId: string; readonly expected: number },
  mark: FigureMark,
): Promise<Outcome<Thing<Figure>, MarkRefusal | JournalRefusal>> {
  const on = plainDateAt(journal.clock.now(), 'UTC')
  return record(journal, actor, figures, of, (figure): Outcome<readonly MarkBody[], MarkRefusal> => {
    if (!figure) return because('figure-not-there')
    if (mark.do === 'open') return accept([{ what: 'opened' }])
    if (mark.do === 'restrict') return accept([{ what: 'restricted', on, reason: mark.reason }])
    if (figure.restricted) return because('figure-restricted')
    if (!figure.about.includes(mark.with) && !figure.about.includes('*')) return because('figure-not-in-file')
    return accept([{ what: 'agreed', with: mark.with, on, how: mark.how }])
  })
}
