// SPDX-License-Identifier: Apache-2.0
import { Anchor, Loader, Title } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { useSpeech } from '../language/language.tsx'
import { EmptyState } from '../marks/empty-state.tsx'
import type { KeptBack } from '../marks/fold.ts'
import { Invented } from '../marks/invented.tsx'
import { Problem } from '../marks/problem.tsx'
import { TurnPages } from '../marks/turn-pages.tsx'
import { useFold } from '../marks/use-fold.tsx'
import { RestsOn } from '../sources/rests-on.tsx'
import type { Commitment } from './commitments.ts'
import { PAGE, useCommitments } from './commitments.ts'
import { Curve } from './curve.tsx'
import { ledgerOf } from './ledger.ts'
import { DueOf, StandingOf } from './standing-of.tsx'

/** What was promised between the two, as a ledger: what both promised above, ours and theirs side by side. */
export function PromisesOfPartner({ party }: { party: string }) {
  const { say } = useSpeech()
  const [skip, turn] = useState(0)
  const found = useCommitments(party, skip)
  return (
    <section aria-labelledby="promises">
      <Title order={2} id="promises">
        {say('commitments.title')}
      </Title>
      {found.isPending && <Loader className="loading" aria-label={say('loading')} />}
      {found.isError && <Problem error={found.error} again={() => found.refetch()} />}
      {found.data?.commitments.length === 0 && <EmptyState title={say('commitments.none')} />}
      {found.data && found.data.commitments.length > 0 && (
        <>
          <Ledger party={party} commitments={found.data.commitments} />
          <TurnPages skip={skip} shown={found.data.commitments.length} page={PAGE} all={found.data.all} turn={turn} />
        </>
      )}
    </section>
  )
}

type Of = { readonly party: string; readonly commitments: readonly Commitment[] }

function Ledger({ party, commitments }: Of) {
  const { say } = useSpeech()
  const { both, ours, theirs } = ledgerOf(commitments, party)
  return (
    <>
      {both.length > 0 && <Column title={say('commitments.both')} commitments={both} isWide />}
      {ours.length + theirs.length > 0 && (
        <div className="ledger">
          <Column title={say('commitments.ours')} commitments={ours} />
          <Column title={say('commitments.theirs')} commitments={theirs} />
        </div>
      )}
    </>
  )
}

type ColumnProps = { readonly title: string; readonly commitments: readonly Commitment[]; readonly isWide?: boolean }

function Column({ title, commitments, isWide }: ColumnProps) {
  const { say } = useSpeech()
  const { kept, button } = useFold(commitments.length, { wide: isWide ? 10 : 5, narrow: 4 }, title)
  return (
    <div className="of-side">
      <Title order={3}>{title}</Title>
      {commitments.length === 0 && <p className="soft">{say('commitments.none-here')}</p>}
      <ul className={isWide ? 'plain ruled in-pairs' : 'plain ruled'}>
        {commitments.map((commitment, index) => (
          <PromiseLine key={commitment.id} commitment={commitment} kept={kept(index)} isTold={isWide} />
        ))}
      </ul>
      {button}
    </div>
  )
}

type LineProps = {
  readonly commitment: Commitment
  readonly kept?: KeptBack | undefined
  /** Whether the list says already whose they are. */
  readonly isTold?: boolean | undefined
}

/** One promise in a list: what, by when, how it stands, what it waits for. */
export function PromiseLine({ commitment, kept, isTold }: LineProps) {
  const { say, sayWhen } = useSpeech()
  const { id, words, sides, made, letters, measured, basis, agency, owner } = commitment
  const dealers = [agency, owner].filter((name) => name !== undefined)
  const silent = letters.filter(({ silentDays }) => silentDays !== undefined)
  return (
    <li className={kept}>
      <Anchor component={Link} href={`/commitments/${id}`}>
        {words}
      </Anchor>
      <Invented of={commitment} />
      <p>
        <StandingOf commitment={commitment} />
      </p>
      <p className="soft">
        {sayWhen(made)} · <DueOf commitment={commitment} />
        {sides.length > 1 && !isTold && ` · ${say('commitments.joint')}`}
      </p>
      {dealers.length > 0 && <p className="soft">{say('commitments.dealt-with-by', { names: dealers.join(', ') })}</p>}
      {silent.map(({ letter, authority, silentDays = 0 }) => (
        <p key={letter} className="waiting">
          ◐ {say('commitments.waits-on', { authority, days: silentDays })}
        </p>
      ))}
      {measured && <Curve measured={measured} />}
      {basis.saidBy && <p className="waiting">◐ {say('sources.said-by', { party: basis.saidBy })}</p>}
      <RestsOn {...basis} />
    </li>
  )
}
