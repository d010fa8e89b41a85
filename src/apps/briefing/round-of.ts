// SPDX-License-Identifier: Apache-2.0
import type { Thing } from '#src/consular/journal/index.ts'
import { readThing } from '#src/consular/journal/index.ts'
import type { Grounded } from '#src/consular/sources/index.ts'
import type { RoundMaterial } from '#src/relations/briefs/index.ts'
import { offices, people, tenures } from '#src/relations/people/index.ts'
import type { KeptRound } from '#src/relations/rounds/index.ts'
import { series, wasHeld } from '#src/relations/rounds/index.ts'
import type { PartialDay } from '#src/relations/telling/index.ts'
import { inWords } from '#src/relations/telling/index.ts'
import type { Gathering } from './gathering.ts'

/** A round in words: the days told of it, of one that was held those on which it was. */
export async function roundOf(
  gathering: Gathering,
  { id, isDefined, state: { now } }: Thing<KeptRound>,
): Promise<RoundMaterial> {
  const { elshi, actor, language, named, cite, markOf } = gathering
  const of = await readThing(elshi.journal, actor, series, now.series)
  const { ordinal, form, host, place } = now
  const days: readonly Grounded<PartialDay>[] = wasHeld(now) ? now.held : now.planned
  return {
    id,
    ...markOf({ isDefined }),
    series: of ? inWords(of.state.names, language) : now.series,
    ...(of && { topic: of.state.topic }),
    ...(of?.state.basis && {
      basis: { words: inWords(of.state.basis.value, language), rests: cite(of.state.basis.sources) },
    }),
    step: now.step,
    ...(ordinal !== undefined && { ordinal }),
    ...(form && { form }),
    ...(host && { host: named(host) }),
    ...(place && { place: { words: inWords(place.value, language), rests: cite(place.sources) } }),
    days: days.map(({ value, sources, confidence }) => ({
      on: value,
      rests: cite(sources),
      isLow: confidence === 'low',
    })),
    heads: await Promise.all(now.heads.map((head) => headOf(gathering, head))),
    bodies: now.bodies.map(({ value, sources }) => ({
      words: inWords(value.words, language),
      side: named(value.side),
      rests: cite(sources),
    })),
    agenda: now.agenda.map((item) => ({
      id: item.id,
      words: inWords(item.words, language),
      ...(item.side && { side: named(item.side) }),
    })),
    rests: cite(now.basis.sources),
  }
}

async function headOf(
  { elshi: { journal }, actor, language, named }: Gathering,
  { side, tenure }: KeptRound['now']['heads'][number],
) {
  const held = (await readThing(journal, actor, tenures, tenure))?.state
  if (!held) return { side: named(side), name: '', office: '' }
  const [person, office] = await Promise.all([
    readThing(journal, actor, people, held.person),
    readThing(journal, actor, offices, held.office),
  ])
  return {
    side: named(side),
    name: person?.state.name ?? '',
    office: office ? inWords(office.state.words, language) : '',
  }
}
