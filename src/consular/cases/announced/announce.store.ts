// SPDX-License-Identifier: Apache-2.0
import type { Answers, Service } from '#src/consular/catalogue/index.ts'
import type { CaseEvent, CaseState } from '#src/consular/history/index.ts'
import { reference } from '#src/consular/history/index.ts'
import type { SqlStatement } from '#src/platform/database/index.ts'
import { queueing } from '#src/platform/mail/index.ts'
import type { Announcing, Engine } from '../engine.ts'
import { addressIn, askedToSign, newsIn, papersToShow } from './announcement.ts'

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
  const showing = () => showingIn({ texts, language, origin }, about)
  const mails = lettersOf(about).map(({ to, news }) =>
    queueing(
      { keyring, jobs, clock },
      {
        to,
        language,
        subject: say(`${news}.subject`, details),
        text: `${say(`${news}.text`, details)}\n\n${news === 'lodged' ? showing() : ''}${where}\n\n${say('closing')}\n`,
        about: { post: state.post, number: state.number },
      },
    ),
  )
  return (await Promise.all(mails)).flatMap(({ statements }) => statements)
}

type Writer = Pick<Announcing, 'texts' | 'origin'> & { readonly language: string }

/** The applicant's own next step, told at once: what is shown at the post, at which, and where its hours stand. */
function showingIn({ texts, origin, language }: Writer, { state, service }: About): string {
  const say = (key: string, details?: Record<string, string>) => texts.say(language, key, details)
  const papers = papersToShow(service, state.evidence).map((id) => say(`${service.id}.evidence.${id}`))
  if (papers.length === 0) return ''
  const listed = new Intl.ListFormat(language, { type: 'conjunction' }).format(papers)
  const post = state.handlingPost
  const where = origin
    ? say('mail.case.show.where', { address: `${origin}/${language}/posts/${post}` })
    : say('mail.case.show.where-unknown')
  return `${say('mail.case.show', { papers: listed, post: say(`post.name.${post}`) })}\n${where}\n\n`
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
