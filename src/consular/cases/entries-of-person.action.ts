// SPDX-License-Identifier: Apache-2.0
import type { Answers, Register, Service, Subject } from '#src/consular/catalogue/index.ts'
import type { CaseKey, CaseState } from '#src/consular/history/index.ts'
import { foldCase } from '#src/consular/history/index.ts'
import type { Actor, Tx } from '#src/platform/database/index.ts'
import { asReader } from '#src/platform/database/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import { pinnedService } from './case-context.ts'
import { factsTelling } from './count-register.action.ts'
import type { Engine } from './engine.ts'
import { isAnswerOpen, marksOpenTo, mayFindMembers } from './names-open.ts'
import { answersIn } from './opened-answers.ts'
import { entryStands } from './register-count.ts'
import { birthOf, NAME_AND_BIRTH, spellingsOf } from './same-person.ts'
import type { Identified } from './stored/identified.store.ts'
import { findIdentified } from './stored/identified.store.ts'
import { findMembersNamed, loadEntries, MOST_NAMED } from './stored/register-entries.store.ts'
import { caseKeys, factOpener } from './stored/seal-facts.store.ts'
import { searchIndex } from './stored/search-index.store.ts'

/** Somebody in a register of the post who may be the person whom a case would take out of it. */
export type EntryOfPerson = CaseKey & {
  readonly subject: Subject
  /** The questions whose answers are the same. */
  readonly facts: readonly string[]
  /** `asked`: registration was asked for and is not decided. */
  readonly stands: 'in-force' | 'over' | 'ended' | 'asked'
  /** The post that handles it, the day on which it was entered, and of which kind it is, where this officer may read that. */
  readonly handlingPost: string
  readonly enteredOn?: PlainDate
  readonly kind?: string
}

/** What was looked for in the register, and what was found. */
export type EntriesFound = {
  /** The service by which the register is entered, in whose words the marks are told. */
  readonly enters: string
  readonly kindFrom: string
  readonly by: readonly string[]
  readonly entries: readonly EntryOfPerson[]
  /** More members of groups bear the name than tell anybody apart: how many are too many. Nobody was looked for by it among them. */
  readonly namedByMoreThan?: number
}

/** What is asked of a post, in the answers of which service. */
type AskedBy = { readonly service: Service; readonly answers: Answers; readonly post: string }

/**
 * For answers that ask to take a person out of a register: the entries at the post that bear the same numbers, or the same name and
 * birth, as far as this officer may look by them; of members of a group too. Undefined where no register is left, or nothing can
 * be looked for.
 */
export async function findEntriesOf(
  engine: Engine,
  actor: Actor,
  { service, answers, post }: AskedBy,
): Promise<EntriesFound | undefined> {
  const register = engine.registers?.find(({ leaves }) => leaves.service === service.id)
  if (!register || actor.kind !== 'officer') return undefined
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
  const asked = { service, answers, post, byName: marks.includes(NAME_AND_BIRTH) }
  const facts = [...new Set([...factsTelling(engine, register), ...versions.flatMap(birthFacts)])]
  const { found, cases, isCommon } = await asReader(engine.db, actor, async (tx) => {
    const named = await findNamed(tx, actor, versions, asked)
    const found = [...(await findIdentified(tx, blinds, open)), ...(named ?? [])]
    const cases = found.length === 0 ? [] : await loadEntries(tx, { cases: keysIn(found), facts, whose: 'everybody' })
    return { found, cases, isCommon: named === undefined }
  })
  const kept = cases
    .map((entered) => keptEntry(engine, register, entered))
    .filter((one) => one.state.handlingPost === post)
  const { kindFrom } = register.enters
  const born = answers.applicant?.[service.bornFrom ?? '']
  return {
    enters,
    kindFrom,
    by: [...new Set(own.map(({ fact }) => fact))],
    ...(isCommon && { namedByMoreThan: MOST_NAMED }),
    entries: kept.flatMap((one) => {
      const here = found.filter((mark) => mark.post === one.key.post && mark.number === one.key.number)
      return peopleIn(one, here, { born, mayTellKind: isAnswerOpen(actor, one.service, kindFrom) })
    }),
  }
}

type Kept = {
  readonly key: CaseKey
  readonly service: Service
  readonly state: CaseState
  readonly answers: Answers
  readonly kind: unknown
  readonly until: unknown
  readonly on: PlainDate
}

/** A case that enters people, folded, with those of its answers that tell of its entries. */
function keptEntry(
  engine: Engine,
  { enters }: Register,
  { key, events, keys, facts }: Awaited<ReturnType<typeof loadEntries>>[number],
): Kept {
  const service = pinnedService(engine.catalogue, events)
  const state = foldCase(events, service)
  const answers = answersIn(state, factOpener(key, caseKeys(engine.keyring, keys), facts))
  const { [enters.untilFrom]: until, [enters.kindFrom]: kind } = answers.applicant ?? {}
  const on = plainDateAt(engine.clock.now(), engine.posts.timeZoneOf(state.handlingPost))
  return { key, service, state, answers, kind, until, on }
}

/** Who of this case bears the marks. A name is a reason to look at the day of birth, and none by itself to think of the same person. */
function peopleIn(
  { key, service, state, answers, kind, until, on }: Kept,
  here: readonly Identified[],
  { born, mayTellKind }: { readonly born: unknown; readonly mayTellKind: boolean },
): readonly EntryOfPerson[] {
  const enteredOn = state.final === 'granted' ? state.path.at(-1)?.enteredOn : undefined
  const entered = {
    handlingPost: state.handlingPost,
    ...(enteredOn !== undefined && { enteredOn }),
    ...(mayTellKind && typeof kind === 'string' && { kind }),
  }
  return [...new Set(here.map((one) => one.subject))].flatMap((subject) => {
    const stands = standsAs(state, { subject, until, on })
    const isBorn = subject === 'applicant' || answers[subject]?.[birthOf(service, subject) ?? ''] === born
    const same = here.filter((one) => one.subject === subject).map(({ fact }) => fact)
    const facts = same.filter((fact) => fact !== NAME_AND_BIRTH || isBorn)
    return stands && facts.length > 0 ? [{ ...key, subject, facts, stands, ...entered }] : []
  })
}

/**
 * Members of groups by the name that is asked for: what they are called stands in the index of names, when they were born in their
 * case. Undefined where more bear the name than can be looked through.
 */
async function findNamed(
  tx: Tx,
  actor: Actor,
  versions: readonly Service[],
  { service, answers, post, byName }: AskedBy & { readonly byName: boolean },
): Promise<readonly Identified[] | undefined> {
  const [enters] = versions
  if (!byName || !enters || !versions.every((one) => mayFindMembers(actor, one))) return []
  const named = new Map<string, Identified>()
  for (const words of spellingsOf(service, answers)) {
    const members = await findMembersNamed(tx, { post, service: enters.id, words })
    if (members.length > MOST_NAMED) return undefined
    for (const one of members) named.set(`${one.post} ${one.number} ${one.subject}`, { ...one, fact: NAME_AND_BIRTH })
  }
  return [...named.values()]
}

/** In which fact the births of members are sealed. */
function birthFacts(service: Service): readonly string[] {
  const questions = service.sections.flatMap((section) => section.questions)
  return questions.filter(({ id }) => id === birthOf(service, 'member-1')).map((one) => `answers.${one.class}`)
}

/** Nothing where registration was refused, withdrawn or closed: it entered nobody. */
function standsAs(entry: CaseState, asked: Parameters<typeof entryStands>[1]): EntryOfPerson['stands'] | undefined {
  if (entry.final === 'granted') return entryStands(entry, asked)
  return entry.final === null ? 'asked' : undefined
}

function keysIn(found: readonly Identified[]): CaseKey[] {
  return [...new Map(found.map(({ post, number }) => [`${post} ${number}`, { post, number }])).values()]
}
