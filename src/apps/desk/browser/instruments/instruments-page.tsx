// SPDX-License-Identifier: Apache-2.0
import { Loader, Title } from '@mantine/core'
import { useState } from 'react'
import { useSpeech } from '../language/language.tsx'
import { EmptyState } from '../marks/empty-state.tsx'
import { Problem } from '../marks/problem.tsx'
import { TurnPages } from '../marks/turn-pages.tsx'
import { useTitle } from '../shell/use-title.ts'
import { BeginInstrument } from './begin-instrument.tsx'
import { PAGE, useInstruments } from './instruments.ts'
import { InstrumentsTable } from './instruments-table.tsx'

/** The whole book: agreements, conventions, acts and measures. */
export function InstrumentsPage() {
  const { say } = useSpeech()
  useTitle(say('instruments.title'))
  const [skip, turn] = useState(0)
  const found = useInstruments(undefined, skip)
  if (found.isPending) return <Loader className="loading" aria-label={say('loading')} />
  if (found.isError) return <Problem error={found.error} again={() => found.refetch()} />
  return (
    <>
      <div className="section-head">
        <Title order={1}>{say('instruments.title')}</Title>
        <BeginInstrument />
      </div>
      {found.data.instruments.length === 0 ? (
        <EmptyState title={say('instruments.none')} />
      ) : (
        <InstrumentsTable instruments={found.data.instruments} />
      )}
      <TurnPages skip={skip} shown={found.data.instruments.length} page={PAGE} all={found.data.all} turn={turn} />
    </>
  )
}
