// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto'
import { text } from 'node:stream/consumers'
import type { Elshi } from '#src/apps/compose/index.ts'
import type { EraseCommand, Erased, Refusal, TwoHands } from '#src/consular/cases/index.ts'
import { erasedAlone, eraseFacts, grounds } from '#src/consular/cases/index.ts'
import type { CaseKey } from '#src/consular/history/index.ts'
import { parseReference, reference } from '#src/consular/history/index.ts'
import { keepErasureLedger } from '#src/platform/backup/index.ts'
import { linkedAccounts } from '#src/platform/identity/index.ts'
import type { Typed } from './command.ts'
import { WrongUsage } from './command.ts'
import { handOf } from './hand-of.ts'
import { withElshi } from './installation.ts'
import { ownSettings, say } from './terminal.ts'

/** Erases personal facts; the log says that it happened, on which ground and by whose two hands. */
export async function erase({ options }: Typed): Promise<number> {
  const { case: of, post = '', subject, ground = '', basis } = options as Record<string, string | undefined>
  const key = of === undefined ? undefined : caseAt(of, post)
  const whom = aloneIn(options, key)
  const wrong = grounds.groundWrong({ ground, basis })
  if (wrong?.code === 'erasure-ground-not-known')
    throw new WrongUsage(`"${ground}" is no ground of an erasure. The grounds are: ${wrong.details?.grounds}.`)
  if (wrong)
    throw new WrongUsage(
      `The ground ${ground} rests on a paper: name it with --basis by its number and day, such as "2-145/2026, 2026-11-20".`,
    )
  return withElshi(ownSettings(), async (elshi) => {
    const requestedBy = await handOf(elshi, options['requested-by'], 'operator', post)
    const approvedBy = await handOf(elshi, options['approved-by'], 'inspector', post)
    if (!key) {
      const asked = { post, ground, basis, whom: await whom?.(elshi) }
      return alone(elshi, { requestedBy, approvedBy }, asked, options.json)
    }
    const subjects = subject === undefined ? ['applicant'] : subject.split(',')
    const paper = basis === undefined ? {} : { basis }
    const command: EraseCommand = { do: 'erase-facts', commandId: randomUUID(), ...key, subjects, ground, ...paper }
    const outcome = await eraseFacts(elshi.engine, { requestedBy, approvedBy }, command)
    if (!outcome.ok) {
      say(options.json, { erased: false, code: outcome.refusal.code }, sentence(elshi, outcome.refusal))
      return 1
    }
    // The file outside the database knows it before anybody is told, so that no restore forgets it.
    await erasedAlone.eraseLeftBehind(elshi.engine)
    await keepErasureLedger(elshi.database, elshi.settings.erasureLedger)
    const { gone } = outcome.value
    say(options.json, { erased: true, subjects, ground, gone }, told(key, command, gone))
    return 0
  })
}

type Whom = (elshi: Elshi) => Promise<erasedAlone.Alone | undefined>

/** Whom to erase where there is no case: exactly one of the three is named. */
function aloneIn({ person, account }: Typed['options'], key: CaseKey | undefined): Whom | undefined {
  if ([key, person, account].filter((one) => one !== undefined).length !== 1)
    throw new WrongUsage('Name what is erased: one of --case, --person and --account.')
  if (typeof person === 'string') return async () => ({ person })
  if (typeof account !== 'string') return undefined
  if (account !== '-') return async () => ({ account })
  return async ({ identity }) => {
    const address = (await text(process.stdin)).trim()
    const found = await linkedAccounts.findAccount(identity, address)
    return found === undefined ? undefined : { account: found }
  }
}

/** Erases an account, or somebody of the registry without a case. */
async function alone(
  { engine, database, settings, ...elshi }: Elshi,
  hands: TwoHands,
  { whom, ...asked }: { post: string; ground: string; basis: string | undefined; whom: erasedAlone.Alone | undefined },
  json: Typed['options'][string],
): Promise<number> {
  const outcome = await erasedAlone.eraseAlone(engine, hands, { ...asked, whom: whom ?? { account: '' } })
  if (!outcome.ok) {
    say(json, { erased: false, code: outcome.refusal.code }, sentence(elshi, outcome.refusal))
    return 1
  }
  await keepErasureLedger(database, settings.erasureLedger)
  const told = `Erased for good, on the ground ${asked.ground}. ${counted(outcome.value)} No case changes.`
  say(json, { erased: true, ground: asked.ground, gone: outcome.value }, told)
  return 0
}

/** The case of the reference, which the post must have lodged: a slip of the keyboard does not reach another post's case. */
function caseAt(of: string, post: string): CaseKey {
  const key = parseReference(of)
  if (!key) throw new WrongUsage(`"${of}" is no reference of a case, such as BUS-26-000123.`)
  if (key.post !== post)
    throw new WrongUsage(
      `${reference(key)} was lodged at ${key.post}, and --post says "${post}": one of the two is wrong.`,
    )
  return key
}

function sentence({ texts, languages }: Pick<Elshi, 'texts' | 'languages'>, { text, details }: Refusal): string {
  const language = languages.includes('en') ? 'en' : (languages[0] ?? 'en')
  return `Nothing was erased. ${texts.say(language, text, details)}`
}

function told(key: CaseKey, { subjects, ground }: EraseCommand, gone: Erased['gone']): string {
  return [
    `Erased of ${reference(key)}, on the ground ${ground}: ${subjects.join(', ')}.`,
    `Gone for good. ${counted(gone)}`,
    'The log of the case stays, and says that it happened and by whose two hands.',
  ].join(' ')
}

const KINDS = {
  facts: 'sealed values with their keys and search entries',
  mails: 'mails',
  files: 'files',
  people: 'people of the registry with their names and mandates',
  accounts: 'accounts',
} as const

/** How many of each kind went, the kind first: no number has to agree with its noun. */
export function counted(gone: Partial<Readonly<Record<keyof typeof KINDS, number>>>): string {
  const parts = Object.entries(KINDS).flatMap(([kind, words]) => {
    const count = gone[kind as keyof typeof KINDS]
    return count === undefined ? [] : [`${words}: ${count}`]
  })
  return `${(parts[0] ?? '').replace(/^./, (letter) => letter.toUpperCase())}${parts
    .slice(1)
    .map((part) => `; ${part}`)
    .join('')}.`
}
