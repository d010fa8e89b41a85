// SPDX-License-Identifier: Apache-2.0
import { DEMO_OFFICERS } from '#demo/officers.ts'
import { DEMO_POSTS } from '#demo/places.data.ts'
import { randomFor } from '#demo/random.ts'
import { inventRegistration } from '#demo/registration.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'

/** An invented officer at the window in Busan. */
export const OFFICER = DEMO_OFFICERS.find(({ post, roles }) => post === 'BUS' && roles.includes('officer'))?.id ?? ''

/** A command with which an officer in Busan registers an invented citizen at the window. */
export function registration(commandId: string) {
  const [busan] = DEMO_POSTS
  if (!busan) throw new Error('The demonstration has posts.')
  const today = plainDateAt(new Date(), 'Asia/Seoul')
  const { language, answers } = inventRegistration(randomFor(commandId), busan, 1, today)
  const applicant = { ...answers.applicant, 'stay-until': undefined }
  return {
    commandId,
    service: 'consular-registration',
    serviceVersion: '1',
    post: 'BUS',
    channel: 'window',
    language,
    answers: { applicant },
    files: [],
  }
}
