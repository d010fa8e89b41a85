// SPDX-License-Identifier: Apache-2.0
import { useSpeech } from '../language/language.tsx'
import type { OpenCase } from './open-case.ts'
import { nameIn } from './open-case.ts'

/** Names a person of the case; one whose name is not open to this officer is told by their place. */
export function useSubjectName(file: OpenCase): (subject: string) => string {
  const { say } = useSpeech()
  return (subject) => {
    const name = nameIn(file, subject)
    if (name !== undefined) return name
    const number = subject.replace(/\D/g, '')
    if (subject.startsWith('member')) return say('subject.member', { number })
    return subject.startsWith('co-signer') ? say('subject.co-signer', { number }) : say('side.applicant')
  }
}

/** Of whom something is said, where that is not the applicant. */
export function OfWhom({ file, subject }: { file: OpenCase; subject: string }) {
  const nameOf = useSubjectName(file)
  return subject === 'applicant' ? null : <span className="of-whom"> · {nameOf(subject)}</span>
}
