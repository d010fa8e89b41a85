// SPDX-License-Identifier: Apache-2.0
import { Button, Group, Title } from '@mantine/core'
import { Link } from 'wouter'
import { useSpeech } from '../language/language.tsx'
import type { Lodged } from './window.ts'

/** The slip that the applicant takes along: reference and code, shown once. */
export function LodgedSlip({ lodged, service, again }: { lodged: Lodged; service: string; again: () => void }) {
  const { say } = useSpeech()
  return (
    <>
      <div className="slip" role="status">
        <Title order={2}>{say('window.lodged')}</Title>
        <p>{service}</p>
        <p>{say('window.lodged.give')}</p>
        <dl>
          <dt>{say('window.reference')}</dt>
          <dd>{lodged.reference}</dd>
          <dt>{say('window.slip')}</dt>
          <dd>{lodged.slipCode}</dd>
        </dl>
      </div>
      <Group my="md">
        <Button onClick={() => print()}>{say('window.print')}</Button>
        <Button variant="default" component={Link} href={`/cases/${lodged.reference}`}>
          {say('window.open')}
        </Button>
        <Button variant="default" onClick={again}>
          {say('window.another')}
        </Button>
      </Group>
    </>
  )
}
