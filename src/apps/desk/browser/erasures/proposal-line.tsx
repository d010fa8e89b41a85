// SPDX-License-Identifier: Apache-2.0
import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { useSession } from '../api/queries.ts'
import type { Key } from '../language/language.tsx'
import { useSpeech } from '../language/language.tsx'
import { Dialog } from '../marks/dialog.tsx'
import { Problem } from '../marks/problem.tsx'
import { Standing } from '../marks/standing.tsx'
import { holdsAny } from '../sign-in/roles.ts'
import type { Proposal } from './erasures.ts'
import { useSettleErasure } from './erasures.ts'
import { usePlaceWords } from './subject-words.ts'

const tones = { confirmed: 'void', declined: 'plain', withdrawn: 'plain' } as const

/** One erasure asked for: by whom, of whom, why, and what this person may do about it. */
export function ProposalLine({ proposal, roles }: { proposal: Proposal; roles: readonly string[] }) {
  const { say, sayMoment } = useSpeech()
  const placeOf = usePlaceWords()
  const me = useSession().data?.officer?.id
  const settle = useSettleErasure(proposal.id)
  const [confirming, setConfirming] = useState(false)
  const { reference, settledAs, settledBy, proposedBy } = proposal
  const isMine = proposedBy.id === me
  const maySettle = settledAs === null && !isMine && holdsAny(roles, 'inspector')
  return (
    <li>
      <Standing
        tone={settledAs === null ? 'waiting' : tones[settledAs]}
        words={say(settledAs === null ? 'erasures.open' : `erasures.${settledAs}`)}
      />{' '}
      <strong className="reference">
        {holdsAny(roles, 'inspector') ? <Link href={`/cases/${reference}`}>{reference}</Link> : reference}
      </strong>{' '}
      · {proposal.subjects.map(placeOf).join(', ')} · {say(`erasures.ground.${proposal.ground}` as Key)}
      {proposal.basis !== null && ` (${proposal.basis})`}
      <p className="soft">
        {say('erasures.asked-by', { name: proposedBy.name, at: sayMoment(proposal.proposedAt) })}
        {settledBy &&
          proposal.settledAt &&
          ` · ${say('erasures.settled-by', { name: settledBy.name, at: sayMoment(proposal.settledAt) })}`}
      </p>
      <Group gap="sm" mt="xs" className="actions">
        {maySettle && (
          <>
            <Button
              variant="default"
              size="compact-md"
              className="grave"
              aria-label={`${say('erasures.confirm')}: ${reference}`}
              aria-haspopup="dialog"
              onClick={() => setConfirming(true)}
            >
              {say('erasures.confirm')}
            </Button>
            <Button
              variant="default"
              size="compact-md"
              aria-label={`${say('erasures.decline')}: ${reference}`}
              loading={settle.isPending}
              onClick={() => settle.mutate('declined')}
            >
              {say('erasures.decline')}
            </Button>
          </>
        )}
        {settledAs === null && isMine && (
          <Button
            variant="default"
            size="compact-md"
            aria-label={`${say('erasures.take-back')}: ${reference}`}
            loading={settle.isPending}
            onClick={() => settle.mutate('withdrawn')}
          >
            {say('erasures.take-back')}
          </Button>
        )}
      </Group>
      {settle.isError && !confirming && <Problem error={settle.error} />}
      {confirming && (
        <Dialog title={`${say('erasures.confirm')}: ${reference}`} close={() => setConfirming(false)}>
          <p>
            {proposal.subjects.map(placeOf).join(', ')} · {say(`erasures.ground.${proposal.ground}` as Key)}
          </p>
          <p className="late">▲ {say('erasures.for-good')}</p>
          {settle.isError && <Problem error={settle.error} />}
          <Group justify="flex-end" mt="md">
            <Button variant="default" data-autofocus onClick={() => setConfirming(false)}>
              {say('cancel')}
            </Button>
            <Button
              color="grave"
              loading={settle.isPending}
              onClick={() => settle.mutate('confirmed', { onSuccess: () => setConfirming(false) })}
            >
              {say('erasures.confirm')}
            </Button>
          </Group>
        </Dialog>
      )}
    </li>
  )
}
