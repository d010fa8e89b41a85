// SPDX-License-Identifier: Apache-2.0
import { Button, Checkbox, Group, Loader, Title } from '@mantine/core'
import { useState } from 'react'
import { useSpeech } from '../language/language.tsx'
import { EmptyState } from '../marks/empty-state.tsx'
import { Problem } from '../marks/problem.tsx'
import { TurnPages } from '../marks/turn-pages.tsx'
import { useFold } from '../marks/use-fold.tsx'
import './figures.css'
import { PAGE, useFigures } from './figures.ts'
import { FewFigures, hasPicture, IndicatorFigures } from './indicator-figures.tsx'
import { FileContext } from './mark-figure.tsx'
import { RecordFigure } from './record-figure.tsx'
import { VisasTable } from './visas-table.tsx'

/** Figures in a partner’s file, each with whose it is and what it rests on. */
export function FiguresOfPartner({ party }: { party: string }) {
  const { say } = useSpeech()
  const [asPartner, look] = useState(false)
  const [records, record] = useState(false)
  const [skip, turn] = useState(0)
  const figures = useFigures(party, asPartner ? 'partner' : 'us', skip)
  const told = figures.data?.indicators.filter(({ series }) => series.length > 0) ?? []
  const ofAll = told.filter((one) => one.ofAll)
  const own = told.filter((one) => !one.ofAll && one.origin === 'sourced')
  const invented = told.filter((one) => !one.ofAll && one.origin === 'invented')
  const few = own.filter((one) => !hasPicture(one))
  const drawn = own.filter(hasPicture)
  const { kept, button } = useFold(drawn.length, { wide: 4, narrow: 2 }, say('figures.title'))
  return (
    <section className="file-part" aria-labelledby="figures-of-partner">
      <div className="section-head">
        <Title order={2} id="figures-of-partner">
          {say('figures.title')}
        </Title>
        <Group gap="md" className="screen-only">
          <Checkbox
            label={say('figures.as-partner')}
            checked={asPartner}
            onChange={(event) => look(event.currentTarget.checked)}
          />
          <Button variant="default" size="compact-md" onClick={() => record(true)}>
            {say('figures.record')}
          </Button>
        </Group>
      </div>
      <p className="soft">{say('figures.lead')}</p>
      {records && figures.data && (
        <RecordFigure party={party} indicators={figures.data.known} close={() => record(false)} />
      )}
      {figures.isError && <Problem error={figures.error} again={() => figures.refetch()} />}
      {figures.isPending && <Loader className="loading" aria-label={say('loading')} />}
      {figures.data && told.length === ofAll.length && figures.data.visas.length === 0 && (
        <EmptyState title={say('figures.none')} />
      )}
      {figures.data && <VisasTable rows={figures.data.visas} />}
      <FileContext value={asPartner ? undefined : party}>
        {drawn.map((indicator, index) => (
          <IndicatorFigures key={indicator.id} indicator={indicator} kept={kept(index)} />
        ))}
        {button}
        {few.length > 0 && <FewFigures indicators={few} />}
        {invented.map((indicator) => (
          <IndicatorFigures key={indicator.id} indicator={indicator} />
        ))}
        {ofAll.length > 0 && (
          <details>
            <summary>{say('figures.of-all')}</summary>
            {ofAll.map((indicator) => (
              <IndicatorFigures key={indicator.id} indicator={indicator} />
            ))}
          </details>
        )}
      </FileContext>
      {figures.data && (
        <TurnPages skip={skip} shown={figures.data.indicators.length} page={PAGE} all={figures.data.all} turn={turn} />
      )}
    </section>
  )
}
