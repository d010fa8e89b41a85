// SPDX-License-Identifier: Apache-2.0
import { Loader, Title } from '@mantine/core'
import { useSession } from '../api/queries.ts'
import { useSpeech } from '../language/language.tsx'
import { EmptyState } from '../marks/empty-state.tsx'
import { Problem } from '../marks/problem.tsx'
import { useTitle } from '../shell/use-title.ts'
import { holdsAny } from '../sign-in/roles.ts'
import { AskForErasure } from './ask-for-erasure.tsx'
import { useErasures } from './erasures.ts'
import { FindCaseToHold } from './find-case-to-hold.tsx'
import { ProposalLine } from './proposal-line.tsx'

/** Erasure in two hands: asked for by an operator, confirmed by an inspector. */
export function ErasuresPage() {
  const { say } = useSpeech()
  useTitle(say('erasures.title'))
  const roles = useSession().data?.officer?.positions.flatMap((position) => position.roles) ?? []
  const erasures = useErasures()
  return (
    <div className="column">
      <Title order={1}>{say('erasures.title')}</Title>
      <p className="soft">{say('erasures.lead')}</p>
      {holdsAny(roles, 'operator') && <AskForErasure grounds={erasures.data?.grounds ?? []} />}
      {holdsAny(roles, 'inspector') && <FindCaseToHold />}
      <Title order={2}>{say('erasures.list')}</Title>
      {erasures.isError && <Problem error={erasures.error} again={() => erasures.refetch()} />}
      {erasures.isPending && <Loader className="loading" aria-label={say('loading')} />}
      {erasures.data?.proposals.length === 0 && (
        <EmptyState title={say('erasures.none')}>
          <p>{say(holdsAny(roles, 'operator') ? 'erasures.none.ask' : 'erasures.none.wait')}</p>
        </EmptyState>
      )}
      <ul className="plain ruled">
        {erasures.data?.proposals.map((proposal) => (
          <ProposalLine key={proposal.id} proposal={proposal} roles={roles} />
        ))}
      </ul>
    </div>
  )
}
