// SPDX-License-Identifier: Apache-2.0
// How a round, an outcome and a commitment are written down.
import type { Defined } from '#src/consular/journal/index.ts'
import type { Commitment, CommitmentBody, OutcomeBody, RoundOutcome } from '#src/relations/commitments/index.ts'
import type { AgendaArea, AgendaItem, Round, RoundBody } from '#src/relations/rounds/index.ts'
import type { Words } from '#src/relations/telling/index.ts'

const HOME = 'KZ'
const nothing = {
  home: HOME,
  planned: [],
  announced: [],
  held: [],
  published: [],
  signed: [],
  heads: [],
  bodies: [],
  agenda: [],
  sideMeetings: [],
  took: [],
  exits: [],
} as const

type ToldRound = Pick<Round, 'step' | 'basis'> & Partial<Round>

/** A round of a series; what is not told of it is not known. */
export function round(id: string, told: ToldRound): Defined<RoundBody> {
  const of = seriesOf(id)
  return {
    id,
    body: { what: 'defined', round: { ...nothing, series: of, parties: partiesOf(of), kind: 'round', ...told } },
  }
}

type ToldOutcome = Omit<RoundOutcome, 'series' | 'round' | 'parties' | 'home'> & { readonly area: AgendaArea }

export function outcome(id: string, told: ToldOutcome): Defined<OutcomeBody> {
  return { id, body: { what: 'defined', outcome: { ...placeOf(id), ...told } } }
}

type ToldCommitment = Pick<Commitment, 'made' | 'words' | 'sides' | 'due' | 'basis'> & Partial<Commitment>

export function commitment(id: string, told: ToldCommitment): Defined<CommitmentBody> {
  const empty = { parts: [], evidence: [], theirs: {}, letters: [], carried: [] }
  return { id, body: { what: 'defined', commitment: { ...empty, ...placeOf(id), ...told } } }
}

/** An item of an agenda; nobody recorded which side led it unless told. */
export const item = (area: AgendaArea, words: Words): AgendaItem => ({ id: area, area, words })

function placeOf(id: string) {
  const of = seriesOf(id)
  return { series: of, round: id.split('.').slice(0, 2).join('.'), parties: partiesOf(of), home: HOME }
}

const seriesOf = (id: string) => id.split('.')[0] ?? ''
/** Ids of series name their parties: `kz-kr-consular`. */
const partiesOf = (series: string) => series.toUpperCase().split('-').slice(0, 2)
