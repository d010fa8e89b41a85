// SPDX-License-Identifier: Apache-2.0
import { Anchor, Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { onCommitment, onLetter, useDeed } from '../commitments/commitments.ts'
import { Deed } from '../commitments/deed.tsx'
import { PartialDayField } from '../commitments/typed-fields.tsx'
import { useSpeech } from '../language/language.tsx'
import type { KeptBack } from '../marks/fold.ts'
import { Invented } from '../marks/invented.tsx'
import { Problem } from '../marks/problem.tsx'
import { Standing } from '../marks/standing.tsx'
import { onRound, planRound } from '../rounds/rounds.ts'
import type { Act, Reminder } from './overview.ts'
import { placeOf } from './overview.ts'

type LineProps = {
  readonly reminder: Reminder
  readonly withPartner?: boolean
  readonly kept?: KeptBack | undefined | ''
}

/** What has waited too long: what, why it is told, and what may be done at once. */
export function ReminderLine({ reminder, withPartner, kept = '' }: LineProps) {
  const { say } = useSpeech()
  const { title, words, about, isOverdue, link, act } = reminder
  return (
    <li className={`reminder ${kept}`}>
      <Standing tone={isOverdue ? 'late' : 'waiting'} words={say(isOverdue ? 'reminders.late' : 'reminders.waiting')} />
      <Anchor component={Link} href={placeOf(link)}>
        {title}
      </Anchor>
      <p className="soft">
        {withPartner && about.length > 0 && `${about.map(({ name }) => name).join(', ')} · `}
        {words}
        <Invented of={reminder} />
      </p>
      {act?.do === 'agree-dates' && <AgreeDatesNow act={act} of={title} />}
      {act && act.do !== 'agree-dates' && <ActNow act={act} of={title} />}
    </li>
  )
}

type AtOnce = Exclude<Act, { readonly do: 'agree-dates' }>

/** What only its day is missing of is asked for that day. */
function AgreeDatesNow({ act, of }: { act: Extract<Act, { do: 'agree-dates' }>; of: string }) {
  const { say } = useSpeech()
  return (
    <span className="screen-only">
      <Deed
        label={say('rounds.agree-dates')}
        hint={of}
        of={{ id: act.round, sequence: act.expected }}
        empty={{ on: '' }}
        send={onRound(act.round)}
        told={({ on }) => ({ do: 'agree-dates', on: on.trim() })}
        fields={({ typed, type }) => (
          <PartialDayField label={say('rounds.agreed-for')} value={typed.on} change={(on) => type({ on })} />
        )}
      />
    </span>
  )
}

/** One click does it; what is refused is said beside it. */
function ActNow({ act, of }: { act: AtOnce; of: string }) {
  const { say } = useSpeech()
  const [commandId] = useState(() => crypto.randomUUID())
  const deed = useDeed((wish, told: AtOnce) => send(wish, told))
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        className="screen-only"
        aria-label={`${say(`reminders.do.${act.do}`)}: ${of}`}
        loading={deed.isPending}
        onClick={() => deed.mutate({ wish: { commandId, expected: 'expected' in act ? act.expected : 0 }, told: act })}
      >
        {say(`reminders.do.${act.do}`)}
      </Button>
      {deed.isError && <Problem error={deed.error} />}
    </>
  )
}

type Wish = { readonly commandId: string; readonly expected: number }

function send(wish: Wish, act: AtOnce): Promise<unknown> {
  if (act.do === 'carry-over') return onCommitment(act.commitment)(wish, { do: 'carry-over', to: act.to })
  if (act.do === 'remind') return onLetter(act.letter)(wish, { do: 'remind' })
  const { do: _, ...plan } = act
  return planRound(wish, { ...plan, form: 'in-person' })
}
