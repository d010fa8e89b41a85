// SPDX-License-Identifier: Apache-2.0
import type { Elshi } from '#src/apps/compose/index.ts'
import { sendCode } from '#src/platform/identity/index.ts'
import { queueMail } from '#src/platform/mail/index.ts'
import { limitAttempts } from './floor/limits.ts'

/** Mails a one-time code in the reader's language; how often one address may ask is limited, wherever it is asked from. */
export async function mailSignInCode(elshi: Elshi, address: string, language: string): Promise<void> {
  const { engine, identity, jobs, texts } = elshi
  await limitAttempts(elshi, 'code', address.toLowerCase())
  await sendCode(identity, address, async (tx, code) => {
    const mail = {
      to: address,
      language,
      subject: texts.say(language, 'sign-in.code-mail.subject', { code }),
      text: texts.say(language, 'sign-in.code-mail.text', { code }),
    }
    await queueMail(tx, { keyring: engine.keyring, clock: engine.clock, jobs }, mail)
  })
}
