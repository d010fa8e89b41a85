// SPDX-License-Identifier: Apache-2.0
// An invented agenda of the next round, with positions that say nothing but that they are examples: no state’s position is told.
import type { Elshi } from '#src/apps/compose/index.ts'
import { readThing } from '#src/consular/journal/index.ts'
import { setPosition } from '#src/relations/agendas/index.ts'
import { actOnRound, rounds } from '#src/relations/rounds/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import { deskOfficer } from './desk-officer.ts'
import { inventedSource } from './invented-source.ts'

const round = 'kz-kr-consular.8'
const example = { kk: 'Мысал мәтін', ru: 'Пример текста', en: 'Example text', ko: '예시 문구' }

/** Sets the agenda and the positions, once for ever: every command has an id of its own. */
export async function inventPositions({ journal }: Elshi): Promise<void> {
  const actor = deskOfficer()
  if (!actor?.compartments.includes('positions')) return
  const found = await readThing(journal, actor, rounds, round)
  // Set already, or a home state without this round.
  if (!found || found.state.now.agenda.length > 0) return
  const [side = ''] = found.state.now.parties.filter((party) => party !== found.state.now.home)
  const items = (['visa-regime', 'document-recognition-apostille'] as const).map((area, at) => ({
    id: `example-${at + 1}`,
    area,
    words: Object.fromEntries(Object.entries(example).map(([language, words]) => [language, `${words} ${at + 1}`])),
    side: at === 0 ? found.state.now.home : side,
  }))
  const of = { id: round, commandId: 'demo-agenda-eight', expected: found.sequence }
  await actOnRound(journal, actor, of, { do: 'set-agenda', items })
  const on = plainDateAt(journal.clock.now(), 'UTC')
  const source = await inventedSource(journal, actor)
  if (source === undefined) return
  for (const { id: item } of items)
    await setPosition(
      journal,
      actor,
      { round, item, commandId: `demo-position-${item}`, expected: 0 },
      {
        own: example,
        redLine: example,
        fallback: example,
        weAsk: example,
        theyAsk: example,
        counterparts: [{ side, kind: 'assessed', words: example, source, on }],
        talkingPoints: example,
        linked: [],
      },
    )
}
