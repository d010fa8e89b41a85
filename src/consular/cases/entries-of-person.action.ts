// SPDX-License-Identifier: Apache-2.0
import type { Answers, Service, Subject } from '#src/consular/catalogue/index.ts'
import type { CaseKey, CaseState } from '#src/consular/history/index.ts'
import { foldCase } from '#src/consular/history/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { asReader } from '#src/platform/database/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import { pinnedService } from './case-context.ts'
import { factsTelling } from './count-register.action.ts'
import type { Engine } from './engine.ts'
import { marksOpenTo } from './names-open.ts'
import { answersIn } from './opened-answers.ts'
import { entryStands } from './register-count.ts'
import type { Identified } from './stored/identified.store.ts'
import { findIdentified } from './stored/identified.store.ts'
import { loadEntries } from './stored/register-entries.store.ts'
import { caseKeys, factOpener } from './stored/seal-facts.store.ts'
import { searchIndex } from './stored/search-index.store.ts'

/** Somebody in a register of the post who may be the person whom a case would take out of it. */
export type EntryOfPerson = CaseKey & {
  readonly subject: Subject
  /** The questions whose answers are the same. */
  readonly facts: readonly string[]
  /** `asked`: registration was asked for and is not decided. */
  readonly stands: 'in-force' | 'over' | 'ended' | 'asked'
}

/** What was looked for in the register, and what was found. */
export type EntriesFound = {
  /** The service by which the register is entered, in whose words the marks are told. */
  readonly enters: string
  readonly by: readonly string[]
  readonly entries: readonly EntryOfPerson[]
}

/**
 * For an open case that would take a person out of a register: the entries at its post that bear the same numbers, or the same name and
 * birth, as far as this officer may look by them. Undefined where no register is left, or nothing can be looked for.
 */
export async function findEntriesOf(
  engine: Engine,
  actor: Actor,
  state: CaseState,
  { service, answers }: { readonly service: Service; readonly answers: Answers },
): Promise<EntriesFound | undefined> {
  const register = engine.registers?.find(({ leaves }) => leaves.service === service.id)
  if (!register || actor.kind !== 'officer' || state.final !== null) return undefined
  const enters = register.enters.service
  const versions = engine.catalogue.versions().filter(({ id }) => id === enters)
  const open = versions.flatMap((one) =>
    marksOpenTo(actor, one).map((mark) => [engine.catalogue.digest(one), mark] as const),
  )
  const marks = marksOpenTo(actor, service)
  const own = searchIndex(engine.keyring, service, answers).identifiers.filter(
    ({ subject, fact }) => subject === 'applicant' && marks.includes(fact),
  )
  if (own.length === 0 || open.length === 0) return undefined
  const blinds = own.map(({ blind }) => blind)
  const facts = factsTelling(engine, register)
  const { found, cases } = await asReader(engine.db, actor, async (tx) => {
    const found = await findIdentified(tx, blinds, open)
    return { found, cases: found.length === 0 ? [] : await loadEntries(tx, { cases: keysIn(found), facts }) }
  })
  const entries: EntryOfPerson[] = []
  for (const { key, events, keys, facts: sealed } of cases) {
    const entry = foldCase(events, pinnedService(engine.catalogue, events))
    if (entry.handlingPost !== state.handlingPost) continue
    const told = answersIn(entry, factOpener(key, caseKeys(engine.keyring, keys), sealed))
    const until = told.applicant?.[register.enters.untilFrom]
    const on = plainDateAt(engine.clock.now(), engine.posts.timeZoneOf(entry.handlingPost))
    const here = found.filter(({ post, number }) => post === key.post && number === key.number)
    for (const subject of new Set(here.map((one) => one.subject))) {
      const stands = standsAs(entry, { subject, until, on })
      const same = here.filter((one) => one.subject === subject).map(({ fact }) => fact)
      if (stands) entries.push({ ...key, subject, facts: same, stands })
    }
  }
  return { enters, by: [...new Set(own.map(({ fact }) => fact))], entries }
}

/** Nothing where registration was refused, withdrawn or closed: it entered nobody. */
function standsAs(entry: CaseState, asked: Parameters<typeof entryStands>[1]): EntryOfPerson['stands'] | undefined {
  if (entry.final === 'granted') return entryStands(entry, asked)
  return entry.final === null ? 'asked' : undefined
}

function keysIn(found: readonly Identified[]): CaseKey[] {
  return [...new Map(found.map(({ post, number }) => [`${post} ${number}`, { post, number }])).values()]
}
