// SPDX-License-Identifier: Apache-2.0
import { Loader, Title } from '@mantine/core'
import { useState } from 'react'
import { useSpeech } from '../language/language.tsx'
import { EmptyState } from '../marks/empty-state.tsx'
import { Problem } from '../marks/problem.tsx'
import { TurnPages } from '../marks/turn-pages.tsx'
import { BeginInstrument } from './begin-instrument.tsx'
import { PAGE, useInstruments, useToBeFound } from './instruments.ts'
import { InstrumentsTable } from './instruments-table.tsx'
import { ToBeFound } from './to-be-found.tsx'

/** The agreements of a partner’s file: where they stand, and whose step is next. */
export function InstrumentsOfPartner({ party }: { party: string }) {
  const { say } = useSpeech()
  const [skip, turn] = useState(0)
  const found = useInstruments(party, skip)
  const gaps = useToBeFound(party, 0).data?.all
  return (
    <section aria-labelledby="instruments-of-partner">
      <div className="section-head">
        <Title order={2} id="instruments-of-partner">
          {say('instruments.title')}
        </Title>
        <BeginInstrument party={party} />
      </div>
      {found.isPending && <Loader className="loading" aria-label={say('loading')} />}
      {found.isError && <Problem error={found.error} again={() => found.refetch()} />}
      {found.data?.instruments.length === 0 && <EmptyState title={say('instruments.none')} />}
      {found.data && found.data.instruments.length > 0 && (
        <>
          <InstrumentsTable instruments={found.data.instruments} isFolded />
          <TurnPages skip={skip} shown={found.data.instruments.length} page={PAGE} all={found.data.all} turn={turn} />
        </>
      )}
      {gaps !== undefined && gaps > 0 && (
        <details className="more screen-only">
          <summary>{`${say('waiting.to-be-found')} (${gaps})`}</summary>
          <ToBeFound party={party} />
        </details>
      )}
    </section>
  )
}
