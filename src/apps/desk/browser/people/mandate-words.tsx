// SPDX-License-Identifier: Apache-2.0
import { displayName } from '#src/standards/names/index.ts'
import { useServices } from '../api/queries.ts'
import type { Key } from '../language/language.tsx'
import { useSpeech } from '../language/language.tsx'
import type { Mandate } from './people.ts'

/** Kinds that the desk offers; another kind, recorded elsewhere, is shown by its code. */
export const mandateKinds = [
  'parent',
  'guardian',
  'custodian',
  'power-of-attorney',
  'court-order',
  'organisation-contact',
] as const

/** A mandate in words: who acts for whom, as what, from when and until when. */
export function MandateWords({ mandate }: { mandate: Mandate }) {
  const { say, sayDay } = useSpeech()
  const nameOf = (id: string) => {
    const found = mandate.people.find((person) => person.id === id)
    return found ? displayName(found.name) : say('case.unnamed')
  }
  const services = useServices()
  const serviceName = (id: string) => services.data?.services.find((one) => one.id === id)?.name ?? id
  const isKnown = (mandateKinds as readonly string[]).includes(mandate.kind)
  const { until, revokedOn } = mandate
  return (
    <>
      {say('mandate.line', { representative: nameOf(mandate.representative), principal: nameOf(mandate.principal) })}
      <span className="soft">
        {' · '}
        {isKnown ? say(`mandate.kind.${mandate.kind}` as Key) : mandate.kind}
        {' · '}
        {say('mandate.from', { day: sayDay(mandate.from) })}
        {', '}
        {until ? say('mandate.until', { day: sayDay(until) }) : say('mandate.without-end')}
      </span>
      <span className="soft">
        {' · '}
        {mandate.services === null ? say('mandate.every-service') : mandate.services.map(serviceName).join(', ')}
        {' · '}
        {['read' as const, ...mandate.acts].map((act) => say(`mandate.act.${act}`)).join(', ')}
      </span>
      {revokedOn && <strong className="void"> · {say('mandate.ended', { day: sayDay(revokedOn) })}</strong>}
    </>
  )
}
