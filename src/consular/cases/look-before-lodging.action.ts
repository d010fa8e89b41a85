// SPDX-License-Identifier: Apache-2.0
import type { Answers, Service } from '#src/consular/catalogue/index.ts'
import { checkAnswers } from '#src/consular/forms/index.ts'
import { may } from '#src/consular/permissions/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { asReader } from '#src/platform/database/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import { lodgerOf } from './asker-of.ts'
import type { CaseFile } from './case-file.ts'
import type { Engine } from './engine.ts'
import { findEntriesOf } from './entries-of-person.action.ts'
import { keepInForce } from './keep-in-force.action.ts'
import { marksOpenTo } from './names-open.ts'
import { alikeFindings } from './presented/alike.ts'
import { doubtsIn } from './presented/doubts.ts'
import { entriesTold } from './presented/entries.ts'
import { findAlike } from './stored/identified.store.ts'
import { searchIndex } from './stored/search-index.store.ts'

/**
 * What an officer is told before lodging a case at the window, as its page would tell it: a number that says another day of birth,
 * the entry of a register that the case is about, and whether the applicant has a case of the same service already, here or at
 * another post. The question is on record whether or not something is found.
 */
export async function lookBeforeLodging(
  engine: Engine,
  actor: Actor,
  { service, answers, post }: { readonly service: Service; readonly answers: Answers; readonly post: string },
): Promise<CaseFile['findings']> {
  if (actor.kind !== 'officer' || !engine.posts.ids.includes(post)) return []
  if (!may(lodgerOf(actor, post), 'read', service)) return []
  const today = plainDateAt(engine.clock.now(), engine.posts.timeZoneOf(post))
  // In their kept form, as the index has them; a number that is none is looked for by nobody.
  const checked = checkAnswers(service, answers, { today, checks: engine.checks })
  const doubts = doubtsIn({ service, checks: engine.checks }, checked.answers)
  const { identifiers } = searchIndex(engine.keyring, service, checked.answers)
  const blinds = identifiers.filter(({ subject }) => subject === 'applicant').map(({ blind }) => blind)
  if (blinds.length === 0) return doubts
  const marks = marksOpenTo(actor, service)
  const found = await asReader(engine.db, actor, (tx) => findAlike(tx, service.id, { blinds, marks }))
  const alike = alikeFindings(service, await keepInForce(engine, service.id, found))
  const entries = await findEntriesOf(engine, actor, { service, answers: checked.answers, post })
  const inRegister = entries ? entriesTold(entries, service, true) : []
  const ids = [...alike, ...inRegister].flatMap(({ reference }) => reference ?? [])
  const fields = ['possible-duplicate', ...(entries ? ['register'] : [])]
  await engine.readLog.record({ actor, post, subjectKind: 'case', ids, fields })
  return [...doubts, ...inRegister, ...alike]
}
