// SPDX-License-Identifier: Apache-2.0
import type { Register } from '#src/consular/catalogue/index.ts'
import { foldCase } from '#src/consular/history/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { asReader } from '#src/platform/database/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { pinnedService } from './case-context.ts'
import type { Engine } from './engine.ts'
import { inPortions } from './in-portions.ts'
import { answersIn } from './opened-answers.ts'
import type { Counting, RegisterCount } from './register-count.ts'
import { countCase } from './register-count.ts'
import { grantedCases, loadEntries, postsWithEntries } from './stored/register-entries.store.ts'
import { caseKeys, factOpener } from './stored/seal-facts.store.ts'

export type { RegisterCount }

/** So many cases are loaded, folded and opened at once. */
const PORTION = 100

/**
 * How many people stand in a register of a post on a day, counted anew from the log of the cases that entered them, as far as
 * this actor may see those cases. Only numbers leave; that they were counted is on record.
 */
export async function countRegister(
  engine: Engine,
  actor: Actor,
  { register, post, on }: { readonly register: Register; readonly post: string; readonly on: PlainDate },
): Promise<RegisterCount> {
  const { service } = register.enters
  const facts = factsTelling(engine, register)
  const steps = stepsGranting(engine, service)
  const granted = await asReader(engine.db, actor, (tx) => grantedCases(tx, { service, post, steps }))
  const counting: Counting = { inForce: {}, over: 0, ended: 0 }
  await inPortions(granted, PORTION, async (cases) => {
    const entries = await asReader(engine.db, actor, (tx) => loadEntries(tx, { cases, facts, whose: 'applicant' }))
    for (const { key, events, keys, facts: sealed } of entries) {
      const state = foldCase(events, pinnedService(engine.catalogue, events))
      // Handed to another post while it was counted: counted there.
      if (state.handlingPost !== post) continue
      const answers = answersIn(state, factOpener(key, caseKeys(engine.keyring, keys), sealed))
      countCase(counting, { state, answers, register, on })
    }
  })
  await engine.readLog.record({
    actor,
    post,
    subjectKind: 'register',
    ids: [register.id],
    fields: ['count'],
    result: 'shown',
  })
  return { register: register.id, post, on, ...counting }
}

/**
 * The same at every post that the actor may see and that has entered anybody, each on its own day unless one is named. The desk of
 * the ministry is told these numbers of people, and no case of them.
 */
export async function countRegisterAtPosts(
  engine: Engine,
  actor: Actor,
  { register, dayAt }: { readonly register: Register; readonly dayAt: (post: string) => PlainDate },
): Promise<readonly RegisterCount[]> {
  const entered = await asReader(engine.db, actor, (tx) => postsWithEntries(tx, register.enters.service))
  const counts: RegisterCount[] = []
  for (const post of actor.posts)
    if (entered.has(post)) counts.push(await countRegister(engine, actor, { register, post, on: dayAt(post) }))
  return counts
}

/** Under which names the answers are sealed that tell the kind of an entry and its end, in any version of the service. */
export function factsTelling({ catalogue }: Pick<Engine, 'catalogue'>, { enters }: Register): readonly string[] {
  const questions = catalogue
    .versions()
    .filter(({ id }) => id === enters.service)
    .flatMap(({ sections }) => sections.flatMap((section) => section.questions))
  const asked = [enters.kindFrom, enters.untilFrom]
  return [...new Set(questions.filter(({ id }) => asked.includes(id)).map((one) => `answers.${one.class}`))]
}

/** In which steps a case is granted, in any version of the service. */
function stepsGranting({ catalogue }: Pick<Engine, 'catalogue'>, service: string): readonly string[] {
  const steps = catalogue.versions().flatMap((version) => (version.id === service ? version.steps : []))
  return [...new Set(steps.filter(({ final }) => final === 'granted').map(({ id }) => id))]
}
