// SPDX-License-Identifier: Apache-2.0
import { isDeepStrictEqual } from 'node:util'
import type { Journal, JournalRefusal, Thing } from '#src/consular/journal/index.ts'
import { readThing, record } from '#src/consular/journal/index.ts'
import { sources } from '#src/consular/sources/index.ts'
import type { EntryClause } from '#src/law/instruments/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { InstrumentProvision, Words } from './definition.ts'
import type { InstrumentState, LanguageTold } from './instruments-book.ts'
import { instruments } from './instruments-book.ts'
import type { EventRefusal } from './refusal.ts'

type Of = { readonly id: string; readonly commandId: string; readonly expected: number; readonly source: string }
type Told = { readonly article?: string | undefined; readonly says: Words }
type Answer = Promise<Outcome<Thing<InstrumentState>, EventRefusal | JournalRefusal>>

/** Adds what an article says, as an officer read it in a source that is on record. */
export async function addProvision(journal: Journal, actor: Actor, { source, ...of }: Of, told: Told): Answer {
  if (!(await readThing(journal, actor, sources, source))) return refuse(because('source-not-there', 'source'))
  return record(journal, actor, instruments, of, (state) => {
    if (!state) return refuse(because('instrument-not-found'))
    const { article, says } = told
    const provision = provisionOf(told, source)
    const isThere = state.definition.provisions?.some(
      (one) => one.article === article && Object.values(one.says).some((words) => Object.values(says).includes(words)),
    )
    return isThere
      ? refuse(because('provision-there', 'says'))
      : accept([{ what: 'provision-added', provision } as const])
  })
}

/** Corrects what an officer had added; what stood before is kept with the reason. What a definition tells is not corrected here. */
export async function correctProvision(
  journal: Journal,
  actor: Actor,
  { source, ...of }: Of,
  { at, reason, ...told }: Told & { readonly at: number; readonly reason: string },
): Answer {
  if (!(await readThing(journal, actor, sources, source))) return refuse(because('source-not-there', 'source'))
  return record(journal, actor, instruments, of, (state) => {
    if (!state) return refuse(because('instrument-not-found'))
    const was = state.added?.provisions[at]
    if (!was) return refuse(because('provision-not-recorded'))
    const provision = provisionOf(told, source)
    const { former: _, ...before } = was
    return isDeepStrictEqual(before, provision)
      ? refuse(because('nothing-corrected', 'says'))
      : accept([{ what: 'provision-corrected', at, provision, reason } as const])
  })
}

function provisionOf({ article, says }: Told, source: string): InstrumentProvision {
  return { ...(article && { article }), says, sources: [source], confidence: 'high' }
}

/** Adds the clause on entry into force where nobody had read it; the days that follow from it are counted from then on. */
export async function addClause(journal: Journal, actor: Actor, { source, ...of }: Of, entry: EntryClause): Answer {
  if (!(await readThing(journal, actor, sources, source))) return refuse(because('source-not-there', 'source'))
  return record(journal, actor, instruments, of, (state) => {
    if (!state) return refuse(because('instrument-not-found'))
    if (state.definition.entry) return refuse(because('clause-there', 'clause'))
    return accept([{ what: 'clause-read', entry } as const])
  })
}

/** Tells what its text is worth in a language, and its title in it: authentic, or a translation of a kind. */
export async function tellLanguage(
  journal: Journal,
  actor: Actor,
  { source, ...of }: Of,
  told: SaidOfLanguage,
): Answer {
  if (!(await readThing(journal, actor, sources, source))) return refuse(because('source-not-there', 'source'))
  return record(journal, actor, instruments, of, (state) => {
    if (!state) return refuse(because('instrument-not-found'))
    const { language, text, title } = told
    if (text === undefined && title === undefined) return refuse(because('nothing-told', 'text'))
    const isAuthentic = state.definition.texts?.value.languages.includes(language) === true
    if (isAuthentic && text !== undefined && text !== 'authentic') return refuse(because('text-authentic', 'text'))
    return accept([
      { what: 'language-told', told: { language, ...(text && { text }), ...(title && { title }), source } } as const,
    ])
  })
}

type SaidOfLanguage = Pick<LanguageTold, 'language' | 'text' | 'title'>

function because(code: string, field?: string): EventRefusal {
  const said = { text: `rulebook.problem.${code}` }
  return { code, ...said, ...(field && { fields: { [field]: said } }) }
}
