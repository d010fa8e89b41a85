// SPDX-License-Identifier: Apache-2.0
import { Button, Title } from '@mantine/core'
import { useState } from 'react'
import { useSession } from '../api/queries.ts'
import type { Key } from '../language/language.tsx'
import { useSpeech } from '../language/language.tsx'
import { Problem } from '../marks/problem.tsx'
import { Standing } from '../marks/standing.tsx'
import { holdsAny } from '../sign-in/roles.ts'
import type { Hold } from './hold-queries.ts'
import { useHolds, useLiftHold } from './hold-queries.ts'
import { PlaceHold } from './place-hold.tsx'

/** What forbids erasing this case: whoever reads the case is told, an inspector places and lifts. */
export function Holds({ reference }: { reference: string }) {
  const { say } = useSpeech()
  const roles = useSession().data?.officer?.positions.flatMap((position) => position.roles) ?? []
  const isInspector = holdsAny(roles, 'inspector')
  const { data } = useHolds(reference)
  const [placing, setPlacing] = useState(false)
  if (!data || (data.holds.length === 0 && !isInspector)) return null
  return (
    <>
      <Title order={2}>{say('holds.title')}</Title>
      {data.holds.length > 0 && <p>{say('holds.means')}</p>}
      {data.holds.length === 0 && <p className="soft">{say('holds.none')}</p>}
      <ul className="plain ruled">
        {data.holds.map((hold) => (
          <HoldLine key={hold.id} reference={reference} hold={hold} isInspector={isInspector} />
        ))}
      </ul>
      {isInspector && (
        <p className="actions">
          <Button variant="default" size="compact-md" aria-haspopup="dialog" onClick={() => setPlacing(true)}>
            {say('holds.place')}
          </Button>
        </p>
      )}
      {placing && <PlaceHold reference={reference} grounds={data.grounds} close={() => setPlacing(false)} />}
    </>
  )
}

type OfHold = { readonly reference: string; readonly hold: Hold; readonly isInspector: boolean }

function HoldLine({ reference, hold, isInspector }: OfHold) {
  const { say, sayMoment } = useSpeech()
  const lift = useLiftHold(reference)
  const ground = say(`holds.ground.${hold.ground}` as Key)
  return (
    <li>
      <Standing tone="waiting" words={ground} /> · {hold.provision}
      <p>{hold.reason}</p>
      <p className="soft">{say('holds.placed-by', { name: hold.placedBy, at: sayMoment(hold.placedAt) })}</p>
      {isInspector && (
        <Button
          variant="default"
          size="compact-md"
          aria-label={`${say('holds.lift')}: ${ground}`}
          loading={lift.isPending}
          onClick={() => lift.mutate(hold.id)}
        >
          {say('holds.lift')}
        </Button>
      )}
      {lift.isError && <Problem error={lift.error} />}
    </li>
  )
}
