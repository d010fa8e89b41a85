// SPDX-License-Identifier: Apache-2.0
import { Button, Group, Title } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { useSpeech } from '../language/language.tsx'
import type { Lodged } from './window.ts'

type Props = { readonly lodged: Lodged; readonly service: string; readonly post: string; readonly again: () => void }

/** The slip that the applicant takes along: reference and code, shown once; a slip of their own for each co-signer. */
export function LodgedSlip({ lodged, service, post, again }: Props) {
  const { say } = useSpeech()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    scrollTo(0, 0)
    place.current?.focus()
  }, [])
  return (
    <div ref={place} tabIndex={-1}>
      <p role="status" className="kept screen-only">
        ● {say('window.lodged')}
      </p>
      <p className="screen-only">
        {say(lodged.slipCode === null ? 'window.lodged.represented' : 'window.lodged.give', {
          reference: lodged.reference,
        })}
      </p>
      <div className="slips">
        {lodged.slipCode !== null && <Slip code={lodged.slipCode} title={service} {...{ lodged, post }} />}
        {lodged.coSigners.map(({ subject, slipCode }) => (
          <Slip
            key={subject}
            code={slipCode}
            title={`${service}: ${say('window.slip.co-signer', { number: subject.replace(/\D/g, '') })}`}
            {...{ lodged, post }}
          />
        ))}
      </div>
      <Group my="md" gap="sm">
        <Button onClick={() => print()}>{say('window.print')}</Button>
        <Button variant="default" component={Link} href={`/cases/${lodged.reference}`}>
          {say('window.open')}
        </Button>
        <Button variant="default" onClick={again}>
          {say('window.another')}
        </Button>
      </Group>
    </div>
  )
}

function Slip(props: { lodged: Lodged; post: string; title: string; code: string }) {
  const { say } = useSpeech()
  return (
    <section className="slip" aria-label={props.title}>
      <p className="soft">{props.post}</p>
      <Title order={2}>{props.title}</Title>
      <dl>
        <dt>{say('window.reference')}</dt>
        <dd>{props.lodged.reference}</dd>
        <dt>{say('window.slip')}</dt>
        <dd>{props.code}</dd>
      </dl>
      <p>{say('window.slip.follow', { address: location.host })}</p>
    </section>
  )
}
