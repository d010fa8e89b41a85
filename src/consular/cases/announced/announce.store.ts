// SPDX-License-Identifier: Apache-2.0
import type { Answers, Service } from '#src/consular/catalogue/index.ts'
import type { CaseEvent, CaseState } from '#src/consular/history/index.ts'
import { reference } from '#src/consular/history/index.ts'
import type { Tx } from '#src/platform/database/index.ts'
import { queueMail } from '#src/platform/mail/index.ts'
import type { Engine } from '../engine.ts'
import { addressIn, newsIn } from './announcement.ts'

/** Queues the mail that tells the applicant of what was just recorded, in the same transaction, if there is something to tell. */
export async function announce(
  { announcing, keyring, clock }: Pick<Engine, 'announcing' | 'keyring' | 'clock'>,
  tx: Tx,
  about: {
    readonly events: readonly CaseEvent[]
    readonly state: CaseState
    readonly service: Service
    readonly answers: Answers
  },
): Promise<void> {
  const { state } = about
  const news = newsIn(about.events)
  const to = news && announcing && addressIn(about.service, about.answers)
  if (!to) return
  const { texts, jobs, origin } = announcing
  const language = texts.languages.includes(state.language) ? state.language : (texts.languages[0] ?? 'en')
  const say = (key: string, details?: Record<string, string>) => texts.say(language, `mail.case.${key}`, details)
  const details = { reference: reference(state) }
  const where = origin ? say('where', { address: `${origin}/${language}/follow` }) : say('where-unknown')
  await queueMail(
    tx,
    { keyring, jobs, clock },
    {
      to,
      language,
      subject: say(`${news}.subject`, details),
      text: `${say(`${news}.text`, details)}\n\n${where}\n\n${say('closing')}\n`,
      about: { post: state.post, number: state.number },
    },
  )
}
