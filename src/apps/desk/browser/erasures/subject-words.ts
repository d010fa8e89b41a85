// SPDX-License-Identifier: Apache-2.0
import { useSpeech } from '../language/language.tsx'

/** A person of a case by their place in it: neither hand sees names. */
export function usePlaceWords(): (subject: string) => string {
  const { say } = useSpeech()
  return (subject) => {
    const number = subject.replace(/\D/g, '')
    if (subject.startsWith('member')) return say('subject.member', { number })
    return subject.startsWith('co-signer') ? say('subject.co-signer', { number }) : say('side.applicant')
  }
}
