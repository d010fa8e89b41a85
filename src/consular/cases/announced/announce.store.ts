// SPDX-License-Identifier: Apache-2.0
import type { Answers, Service } from '#src/consular/catalogue/index.ts'
import type { CaseEvent, CaseState } from '#src/consular/history/index.ts'
import { reference } from '#src/consular/history/index.ts'
import type { SqlStatement } from '#src/platform/database/index.ts'
import { queueing } from '#src/platform/mail/index.ts'
import type { Engine } from '../engine.ts'
import { addressIn, askedToSign, newsIn } from './announcement.ts'

type About = {
  readonly events: readonly CaseEvent[]
  readonly state: CaseState
  readonly service: Service
  readonly answers: Answers
}

/**
 * The statements that queue mails which tell of what is recorded in the same transaction: to the applicant, and to each co-signer who
 * is asked to sign. Of a co-signer who gave no address the applicant is told, once the case has begun: they have the slips.
 */
export async function announcements(
  { announcing, keyring, clock }: Pick<Engine, 'announcing' | 'keyring' | 'clock'>,
  about: About,
): Promise<readonly SqlStatement[]> {
  if (!announcing) return []
  const { state } = about
  const { texts, jobs, origin } = announcing
  const language = texts.languages.includes(state.language) ? state.language : (texts.languages[0] ?? 'en')
  const say = (key: string, details?: Record<string, string>) => texts.say(language, `mail.case.${key}`, details)
  const details = { reference: reference(state) }
  const where = origin ? say('where', { address: `${origin}/${language}/follow` }) : say('where-unknown')
  const mails = lettersOf(about).map(({ to, news }) =>
    queueing(
      { keyring, jobs, clock },
      {
        to,
        language,
        subject: say(`${news}.subject`, details),
        text: `${say(`${news}.text`, details)}\n\n${where}\n\n${say('closing')}\n`,
        about: { post: state.post, number: state.number },
      },
    ),
  )
  return (await Promise.all(mails)).flatMap(({ statements }) => statements)
}

type Letter = { readonly to: string; readonly news: string }

function lettersOf({ events, service, answers }: Omit<About, 'state'>): readonly Letter[] {
  const applicant = addressIn(service, answers)
  const news = newsIn(events)
  const letters: Letter[] = news && applicant ? [{ to: applicant, news }] : []
  const { signers, later } = askedToSign(events)
  for (const signer of signers) {
    const to = addressIn(service, answers, signer)
    if (to) letters.push({ to, news: later ? 'sign-again' : 'sign' })
  }
  const isSilent = signers.some((signer) => !addressIn(service, answers, signer))
  if (later && isSilent && applicant) letters.push({ to: applicant, news: 'others-sign-again' })
  return letters
}
