// SPDX-License-Identifier: Apache-2.0
import { Button, NativeSelect, Title } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { Deed } from '../commitments/deed.tsx'
import { ChoiceField, TextField } from '../commitments/typed-fields.tsx'
import { Confirm } from '../forms/confirm.tsx'
import { useSpeech } from '../language/language.tsx'
import type { AgendaArea } from './areas.ts'
import { agendaAreas, belowItem } from './areas.ts'
import { RecordedBy } from './recorded-by.tsx'
import type { RoundFile } from './rounds.ts'
import { onRound } from './rounds.ts'

const settled = ['held', 'minutes-draft', 'minutes-agreed', 'minutes-signed', 'follow-up', 'closed', 'cancelled']

/** What the round is about, item by item, each with the side that leads it. */
export function Agenda({ round }: { round: RoundFile }) {
  const { say } = useSpeech()
  const { agenda, step } = round
  return (
    <section>
      <div className="section-head">
        <Title order={2}>{say('rounds.agenda')}</Title>
        {!settled.includes(step) && <SetAgenda round={round} />}
      </div>
      {agenda.length === 0 && <p className="soft">{say('rounds.no-agenda')}</p>}
      <ol className="agenda">
        {agenda.map(({ id, area, words, side }) => (
          <li key={id}>
            {words}
            <small className="below soft">
              {belowItem(words, {
                area: say(`rounds.area.${area as AgendaArea}`),
                ledBy: side && say('rounds.led-by', { side: side.name }),
              })}
            </small>
          </li>
        ))}
      </ol>
      <RecordedBy round={round} part="agenda" />
    </section>
  )
}

type Row = { readonly id: string; readonly area: string; readonly words: string; readonly side: string }

function SetAgenda({ round }: { round: RoundFile }) {
  const { say } = useSpeech()
  const queries = useQueryClient()
  const rows: readonly Row[] = round.agenda.map(({ side, ...item }) => ({ ...item, side: side?.code ?? '' }))
  return (
    <Deed
      label={say('rounds.set-agenda')}
      of={round}
      empty={{ rows, confirmed: [] as readonly string[] }}
      send={async (wish, told) => {
        await onRound(round.id)(wish, told)
        // Positions stand under the items of the agenda.
        await queries.invalidateQueries({ queryKey: ['positions', round.id] })
      }}
      told={({ rows: items, confirmed }) => ({
        do: 'set-agenda',
        items: items.map(({ side, ...item }) => ({ ...item, ...(side && { side }) })),
        ...(confirmed.length > 0 && { confirmed }),
      })}
      fields={({ typed: { rows: typed, confirmed }, type: put, error }) => {
        // Another agenda is confirmed anew.
        const type = (items: readonly Row[]) => put({ rows: items, confirmed: [] })
        const change = (at: number, part: Partial<Row>) => type(typed.with(at, { ...(typed[at] as Row), ...part }))
        return (
          <>
            {typed.map((row, at) => (
              <fieldset key={row.id} className="item">
                <legend>{say('rounds.item', { number: at + 1 })}</legend>
                <TextField
                  label={say('rounds.item.words')}
                  value={row.words}
                  change={(words) => change(at, { words })}
                />
                <ChoiceField
                  label={say('rounds.item.area')}
                  options={agendaAreas.map((value) => ({ value, label: say(`rounds.area.${value}`) }))}
                  value={row.area}
                  change={(area) => change(at, { area })}
                />
                <NativeSelect
                  label={say('rounds.item.side')}
                  value={row.side}
                  onChange={(event) => change(at, { side: event.currentTarget.value })}
                  data={[
                    { value: '', label: say('rounds.item.no-side') },
                    ...round.parties.map(({ code, name }) => ({ value: code, label: name })),
                  ]}
                />
                <Button variant="subtle" size="compact-md" mt="xs" onClick={() => type(typed.toSpliced(at, 1))}>
                  {say('rounds.item.remove')}
                </Button>
              </fieldset>
            ))}
            <Button
              variant="default"
              onClick={() =>
                type([...typed, { id: `item-${crypto.randomUUID().slice(0, 8)}`, area: '', words: '', side: '' }])
              }
            >
              {say('rounds.item.add')}
            </Button>
            <Confirm confirmed={confirmed} confirm={(codes) => put({ confirmed: codes })} error={error} />
          </>
        )
      }}
    />
  )
}
