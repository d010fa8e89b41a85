// SPDX-License-Identifier: Apache-2.0
import type { Answers } from '#src/consular/catalogue/index.ts'
import type { CaseKey, CaseState } from '#src/consular/history/index.ts'
import { factsIn, foldCase, reference } from '#src/consular/history/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { asReader } from '#src/platform/database/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import { contextOf, pinnedService } from './case-context.ts'
import type { CaseFile } from './case-file.ts'
import type { Engine } from './engine.ts'
import { answersIn } from './opened-answers.ts'
import { presentCase } from './present-case.ts'
import type { StoredCase } from './stored/load-case.store.ts'
import { loadCase } from './stored/load-case.store.ts'
import { caseKeys, factId, factOpener } from './stored/seal-facts.store.ts'

/**
 * A case as this actor may see it, with the reading on record before anything of it is given; undefined when there is no such
 * case, or none for this actor: the two look alike.
 */
export async function readCase(
  engine: Engine,
  actor: Actor,
  key: CaseKey,
  { reason }: { readonly reason?: string } = {},
): Promise<CaseFile | undefined> {
  const stored = await asReader(engine.db, actor, (tx) => loadCase(tx, key, { facts: 'all' }))
  if (stored.events.length === 0) return undefined
  const service = pinnedService(engine.catalogue, stored.events)
  const state = foldCase(stored.events, service)
  const open = factOpener(key, caseKeys(engine.keyring, stored.keys), stored.facts)
  const today = plainDateAt(engine.clock.now(), engine.posts.timeZoneOf(state.handlingPost))
  const answers: Answers = answersIn(state, open)
  const context = contextOf(engine, actor, state, { service, today, answers })
  const facts = new Map<string, unknown>()
  for (const fact of stored.events.flatMap(factsIn)) {
    const value = open(fact)
    if (value !== undefined) facts.set(factId(fact), value)
  }
  const names =
    actor.kind === 'applicant' ? new Map<string, string>() : await engine.officerNames(officersIn(state, stored))
  const file = presentCase({
    state,
    events: stored.events,
    context,
    facts,
    names,
    files: new Map(),
  })
  await engine.readLog.record({
    actor,
    post: state.handlingPost,
    subjectKind: 'case',
    ids: [reference(key)],
    fields: fieldsIn(file),
    ...(reason !== undefined && { reason }),
  })
  return file
}

function officersIn(state: CaseState, stored: StoredCase): string[] {
  const ids = new Set(
    stored.events.map(({ actor }) => actor).filter((id) => !id.startsWith('case:') && id !== 'system'),
  )
  if (state.assignedTo !== null) ids.add(state.assignedTo)
  return [...ids]
}

/** Which classes of answers the file shows, and whether it tells free text. */
function fieldsIn(file: CaseFile): string[] {
  const shown = file.sections.flatMap((section) => section.answers.filter((answer) => answer.shown))
  const classes = new Set(shown.map((answer) => answer.class))
  if (file.timeLine.some(({ words }) => words !== undefined)) classes.add('words')
  return ['case', ...classes]
}
