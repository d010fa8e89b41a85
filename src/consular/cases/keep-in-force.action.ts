// SPDX-License-Identifier: Apache-2.0
import { foldCase } from '#src/consular/history/index.ts'
import { asReader, systemActor } from '#src/platform/database/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import { pinnedService } from './case-context.ts'
import { factsTelling } from './count-register.action.ts'
import type { Engine } from './engine.ts'
import { answersIn } from './opened-answers.ts'
import { isInForce } from './register-count.ts'
import type { Alike } from './stored/identified.store.ts'
import { loadEntries } from './stored/register-entries.store.ts'
import { caseKeys, factOpener } from './stored/seal-facts.store.ts'

/**
 * Of cases that may be of one person, those that are open or in force today: whoever was taken off a register, or whose stay or
 * document is over, may ask anew and is nobody's duplicate. The program looks as itself, since the cases may be at any post;
 * nothing of them is told but that they stand.
 */
export async function keepInForce(engine: Engine, service: string, found: readonly Alike[]): Promise<readonly Alike[]> {
  const cases = found.filter(({ open }) => !open)
  if (cases.length === 0) return found
  const register = engine.registers?.find(({ enters }) => enters.service === service)
  const facts = register ? factsTelling(engine, register) : []
  const entries = await asReader(engine.db, systemActor, (tx) => loadEntries(tx, { cases, facts, whose: 'applicant' }))
  const standing = new Set<string>()
  for (const { key, events, keys, facts: sealed } of entries) {
    const state = foldCase(events, pinnedService(engine.catalogue, events))
    const answers = answersIn(state, factOpener(key, caseKeys(engine.keyring, keys), sealed))
    const on = plainDateAt(engine.clock.now(), engine.posts.timeZoneOf(state.handlingPost))
    if (isInForce(state, { answers, register, on })) standing.add(`${key.post} ${key.number}`)
  }
  return found.filter(({ open, post, number }) => open || standing.has(`${post} ${number}`))
}
