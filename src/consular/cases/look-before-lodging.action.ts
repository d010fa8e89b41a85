// SPDX-License-Identifier: Apache-2.0
import type { Answers, Service } from '#src/consular/catalogue/index.ts'
import { checkAnswers } from '#src/consular/forms/index.ts'
import { may } from '#src/consular/permissions/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { asReader } from '#src/platform/database/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import { lodgerOf } from './asker-of.ts'
import type { Engine } from './engine.ts'
import { keepInForce } from './keep-in-force.action.ts'
import { marksOpenTo } from './names-open.ts'
import type { AlikeFinding } from './presented/alike.ts'
import { alikeFindings } from './presented/alike.ts'
import { findAlike } from './stored/identified.store.ts'
import { searchIndex } from './stored/search-index.store.ts'

/**
 * What an officer is told before lodging a case at the window: whether the applicant has one of the same service already, here or
 * at another post. The question is on record whether or not something is found.
 */
export async function findAlikeCases(
  engine: Engine,
  actor: Actor,
  { service, answers, post }: { readonly service: Service; readonly answers: Answers; readonly post: string },
): Promise<readonly AlikeFinding[]> {
  if (actor.kind !== 'officer' || !engine.posts.ids.includes(post)) return []
  if (!may(lodgerOf(actor, post), 'read', service)) return []
  const today = plainDateAt(engine.clock.now(), engine.posts.timeZoneOf(post))
  // In their kept form, as the index has them; a number that is none is looked for by nobody.
  const checked = checkAnswers(service, answers, { today, checks: engine.checks })
  const { identifiers } = searchIndex(engine.keyring, service, checked.answers)
  const blinds = identifiers.filter(({ subject }) => subject === 'applicant').map(({ blind }) => blind)
  if (blinds.length === 0) return []
  const marks = marksOpenTo(actor, service)
  const found = await asReader(engine.db, actor, (tx) => findAlike(tx, service.id, { blinds, marks }))
  const findings = alikeFindings(service, await keepInForce(engine, service.id, found))
  const ids = findings.flatMap(({ reference }) => reference ?? [])
  await engine.readLog.record({ actor, post, subjectKind: 'case', ids, fields: ['possible-duplicate'] })
  return findings
}
