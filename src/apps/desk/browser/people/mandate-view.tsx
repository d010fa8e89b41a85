// SPDX-License-Identifier: Apache-2.0
import type { MandateView } from '#src/consular/cases/index.ts'
import type { Key } from '../language/language.tsx'
import { useSpeech } from '../language/language.tsx'
import { mandateKinds } from './mandate-words.tsx'

/** Under which mandate something was done: whose, as what, from when until when. */
export function UnderMandate({ view }: { view: MandateView }) {
  const { say, sayDay } = useSpeech()
  const { kind, representative, principal, from, until } = view
  const basis = (mandateKinds as readonly string[]).includes(kind) ? say(`mandate.kind.${kind}` as Key) : kind
  return (
    <>
      {say('mandate.line', {
        representative: representative ?? say('case.unnamed'),
        principal: principal ?? say('case.unnamed'),
      })}
      {' · '}
      {basis}
      {' · '}
      {say('mandate.from', { day: sayDay(from) })}
      {', '}
      {until ? say('mandate.until', { day: sayDay(until) }) : say('mandate.without-end')}
    </>
  )
}
