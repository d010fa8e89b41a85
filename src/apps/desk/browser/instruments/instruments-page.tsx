// SPDX-License-Identifier: Apache-2.0
import { Loader, Title } from '@mantine/core'
import { useSpeech } from '../language/language.tsx'
import { EmptyState } from '../marks/empty-state.tsx'
import { Problem } from '../marks/problem.tsx'
import { useTitle } from '../shell/use-title.ts'
import { BeginInstrument } from './begin-instrument.tsx'
import { useInstruments } from './instruments.ts'
import { InstrumentsTable } from './instruments-table.tsx'

/** The whole book: agreements, conventions, acts and measures. */
export function InstrumentsPage() {
  const { say } = useSpeech()
  useTitle(say('instruments.title'))
  const found = useInstruments()
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
    </>
  )
}
