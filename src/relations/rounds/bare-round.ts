// SPDX-License-Identifier: Apache-2.0
// What lists over very many series ask of a round. Read in this form, hundreds of rounds cost a third of what their outlines do.
import type { Places } from '#src/consular/journal/index.ts'
import type { PartialDay } from '#src/relations/telling/index.ts'
import type { Round, RoundStep } from './round.ts'

type Days = readonly { readonly value: PartialDay; readonly sources?: readonly string[] }[]

/** Whose round it is, where it stands, and of its days those that were told first; of the planned one the first source too. */
export type BareRound = Pick<Round, 'series' | 'parties' | 'home' | 'kind' | 'ordinal' | 'step' | 'form' | 'host'> & {
  readonly planned: Days
  readonly announced: Days
  readonly held: Days
  readonly published: Days
}

/** A round as it is kept, read without the rest of it. */
export const bareRounds: Places<BareRound> = {
  name: 'bare-rounds',
  under: 'now',
  places: [
    ...['series', 'parties', 'home', 'kind', 'step', 'ordinal', 'form', 'host'],
    ...['planned.0.value', 'announced.0.value', 'held.0.value', 'published.0.value'],
    'planned.0.sources.0',
  ],
  read: ([series = '', parties = '[]', home = '', kind, step, ordinal, form, host, ...days]) => {
    const [planned, announced, held, published] = days
      .slice(0, 4)
      .map((day): Days => (day === '' ? [] : [{ value: day }]))
    const source = days[4]
    const rests = { sources: source ? [source] : [] }
    return {
      series,
      parties: JSON.parse(parties) as readonly string[],
      home,
      kind: kind as Round['kind'],
      step: step as RoundStep,
      ...(ordinal && { ordinal: Number(ordinal) }),
      ...(form && { form: form as NonNullable<Round['form']> }),
      ...(host && { host }),
      planned: (planned ?? []).map((day) => ({ ...day, ...rests })),
      announced: announced ?? [],
      held: held ?? [],
      published: published ?? [],
    }
  },
}
