// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto'
import type { EraseCommand } from '#src/consular/cases/index.ts'
import { eraseFacts } from '#src/consular/cases/index.ts'
import { parseReference, reference } from '#src/consular/history/index.ts'
import { keepErasureLedger } from '#src/platform/backup/index.ts'
import type { Typed } from './command.ts'
import { WrongUsage } from './command.ts'
import { handOf } from './hand-of.ts'
import { withElshi } from './installation.ts'
import { ownSettings, say } from './terminal.ts'

/** Erases personal facts; the log says that it happened, on which ground and by whose two hands. */
export async function erase({ options }: Typed): Promise<number> {
  const { case: of = '', subject, ground = '' } = options as Record<string, string | undefined>
  const key = parseReference(of)
  if (!key) throw new WrongUsage(`"${of}" is no reference of a case, such as BUS-26-000123.`)
  return withElshi(ownSettings(), async (elshi) => {
    const requestedBy = await handOf(elshi, options['requested-by'], 'operator')
    const approvedBy = await handOf(elshi, options['approved-by'], 'inspector')
    const subjects = subject === undefined ? ['applicant'] : subject.split(',')
    const command: EraseCommand = { do: 'erase-facts', commandId: randomUUID(), ...key, subjects, ground }
    const outcome = await eraseFacts(elshi.engine, { requestedBy, approvedBy }, command)
    if (!outcome.ok) {
      const { code, text, details } = outcome.refusal
      const language = elshi.languages.includes('en') ? 'en' : (elshi.languages[0] ?? 'en')
      say(options.json, { erased: false, code }, elshi.texts.say(language, text, details))
      return 1
    }
    // The file outside the database knows it before anybody is told, so that no restore forgets it.
    await keepErasureLedger(elshi.database, elshi.settings.erasureLedger)
    say(options.json, { erased: true, subjects }, `Erased of ${reference(key)}: ${subjects.join(', ')}.`)
    return 0
  })
}
