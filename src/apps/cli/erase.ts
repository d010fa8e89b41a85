// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto'
import type { Elshi } from '#src/apps/compose/index.ts'
import type { EraseCommand, Erased, Refusal } from '#src/consular/cases/index.ts'
import { eraseFacts, grounds } from '#src/consular/cases/index.ts'
import type { CaseKey } from '#src/consular/history/index.ts'
import { parseReference, reference } from '#src/consular/history/index.ts'
import { keepErasureLedger } from '#src/platform/backup/index.ts'
import type { Typed } from './command.ts'
import { WrongUsage } from './command.ts'
import { handOf } from './hand-of.ts'
import { withElshi } from './installation.ts'
import { ownSettings, say } from './terminal.ts'

/** Erases personal facts; the log says that it happened, on which ground and by whose two hands. */
export async function erase({ options }: Typed): Promise<number> {
  const { case: of = '', post = '', subject, ground = '', basis } = options as Record<string, string | undefined>
  const key = caseAt(of, post)
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
    const subjects = subject === undefined ? ['applicant'] : subject.split(',')
    const paper = basis === undefined ? {} : { basis }
    const command: EraseCommand = { do: 'erase-facts', commandId: randomUUID(), ...key, subjects, ground, ...paper }
    const outcome = await eraseFacts(elshi.engine, { requestedBy, approvedBy }, command)
    if (!outcome.ok) {
      say(options.json, { erased: false, code: outcome.refusal.code }, sentence(elshi, outcome.refusal))
      return 1
    }
    // The file outside the database knows it before anybody is told, so that no restore forgets it.
    await keepErasureLedger(elshi.database, elshi.settings.erasureLedger)
    const { gone } = outcome.value
    say(options.json, { erased: true, subjects, ground, gone }, told(key, command, gone))
    return 0
  })
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

function sentence({ texts, languages }: Elshi, { text, details }: Refusal): string {
  const language = languages.includes('en') ? 'en' : (languages[0] ?? 'en')
  return `Nothing was erased. ${texts.say(language, text, details)}`
}

function told(key: CaseKey, { subjects, ground }: EraseCommand, gone: Erased['gone']): string {
  const { facts, mails, files, people, accounts } = gone
  return [
    `Erased of ${reference(key)}, on the ground ${ground}: ${subjects.join(', ')}.`,
    `Gone for good: ${facts} sealed values with their keys and search entries, ${mails} mails, ${files} files,`,
    `${people} people of the registry with their names and mandates, ${accounts} accounts.`,
    'The log of the case stays, and says that it happened and by whose two hands.',
  ].join(' ')
}
