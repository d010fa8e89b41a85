// SPDX-License-Identifier: Apache-2.0
// Series and rounds as the API tells them.
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import type { Thing } from '#src/consular/journal/index.ts'
import { readThing } from '#src/consular/journal/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import type { Office } from '#src/relations/people/index.ts'
import { areUnequal, offices, people, tenures } from '#src/relations/people/index.ts'
import type { KeptRound, Round, Series } from '#src/relations/rounds/index.ts'
import { hostWarning, nextSteps, roundSteps } from '#src/relations/rounds/index.ts'
import type { Teller } from './told-between.ts'
import { basis, origin, party, told } from './told-between.ts'

const days = z.array(told(z.string()))
const head = z.object({
  side: party,
  name: z.string(),
  native: z.string().optional(),
  office: z.string(),
  rank: z.string().optional(),
})
export type HeadTold = z.input<typeof head>

export const roundTold = z.object({
  id: z.string(),
  sequence: z.int(),
  series: z.string(),
  origin,
  kind: z.enum(['round', 'preparatory']),
  ordinal: z.int().optional(),
  step: z.enum(roundSteps),
  before: z.enum(roundSteps).optional(),
  form: z.enum(['in-person', 'video']).optional(),
  host: party.optional(),
  hostWarning: z.object({ due: party, reason: z.string().optional() }).optional(),
  place: told(z.string()).optional(),
  planned: days,
  announced: days,
  held: days,
  published: days,
  signed: days,
  basis,
})

export const roundWhole = roundTold.extend({
  seriesName: z.string(),
  parties: z.array(party.extend({ isHome: z.boolean() })),
  nextSteps: z.array(z.enum(roundSteps)),
  heads: z.array(head),
  /** Whether the heads stand at unequal heights; absent where a rank is not known. */
  unequal: z.boolean().optional(),
  bodies: z.array(told(z.object({ side: party, words: z.string() }))),
  agenda: z.array(z.object({ id: z.string(), area: z.string(), words: z.string(), side: party.optional() })),
  sideMeetings: z.array(told(z.object({ with: z.string(), words: z.string() }))),
  next: told(
    z.object({
      host: party.optional(),
      place: z.string().optional(),
      when: z.object({ kind: z.string(), words: z.string() }),
    }),
  ).optional(),
  exits: z.array(z.object({ to: z.string(), on: z.string(), reason: z.string() })),
})

type Kept = Thing<KeptRound>
const facts = (all: Round['held'], teller: Teller) => all.map((one) => teller.grounded(one, (day) => day))

/** A round in one line. */
export function tellRound(
  { id, sequence, isDefined, state: { now } }: Thing<Pick<KeptRound, 'now'>>,
  {
    teller,
    series,
    rounds,
  }: { readonly teller: Teller; readonly series: Series | undefined; readonly rounds: readonly Round[] },
) {
  const { ordinal, before, form, host, place } = now
  const warning = series && hostWarning(series, rounds, now)
  return {
    id,
    sequence,
    series: now.series,
    origin: teller.origin({ isDefined }),
    kind: now.kind,
    ...(ordinal !== undefined && { ordinal }),
    step: now.step,
    ...(before && { before }),
    ...(form && { form }),
    ...(host && { host: teller.party(host) }),
    ...(warning && {
      hostWarning: { due: teller.party(warning.due), ...(warning.reason && { reason: warning.reason }) },
    }),
    ...(place && { place: teller.grounded(place, teller.words) }),
    planned: facts(now.planned, teller),
    announced: facts(now.announced, teller),
    held: facts(now.held, teller),
    published: facts(now.published, teller),
    signed: facts(now.signed, teller),
    basis: teller.basis(now.basis),
  }
}

/** The rest of a round, for its own page. */
export async function tellWhole(
  { journal }: Elshi,
  actor: Actor,
  { state: { now } }: Kept,
  { teller, series }: { readonly teller: Teller; readonly series: Series | undefined },
) {
  const led = await Promise.all(now.heads.map((one) => readHead({ journal, actor }, one)))
  const [one, other] = led.map(({ office }) => office)
  const unequal = areUnequal(one, other)
  const { next } = now
  return {
    seriesName: series ? teller.words(series.names) : now.series,
    parties: now.parties.map((code) => ({ ...teller.party(code), isHome: code === now.home })),
    nextSteps: [...nextSteps[now.step]],
    heads: led.map((found) => headTold(found, teller)),
    ...(unequal !== undefined && { unequal }),
    bodies: now.bodies.map((body) =>
      teller.grounded(body, ({ side, words }) => ({ side: teller.party(side), words: teller.words(words) })),
    ),
    agenda: now.agenda.map(({ id, area, words, side }) => ({
      id,
      area,
      words: teller.words(words),
      ...(side && { side: teller.party(side) }),
    })),
    sideMeetings: now.sideMeetings.map((meeting) =>
      teller.grounded(meeting, (value) => ({ with: value.with, words: teller.words(value.words) })),
    ),
    ...(next && {
      next: teller.grounded(next, ({ host, place, when }) => ({
        ...(host && { host: teller.party(host) }),
        ...(place && { place: teller.words(place) }),
        when: { kind: when.kind, words: when.kind === 'day' ? when.on : teller.words(when.words) },
      })),
    }),
    exits: [...now.exits],
  }
}

type Found = {
  readonly side: string
  readonly name: string
  readonly native?: string | undefined
  readonly office: Office | undefined
}

async function readHead(
  { journal, actor }: { readonly journal: Elshi['journal']; readonly actor: Actor },
  { side, tenure }: Round['heads'][number],
): Promise<Found> {
  const held = (await readThing(journal, actor, tenures, tenure))?.state
  if (!held) return { side, name: '', office: undefined }
  const [person, office] = await Promise.all([
    readThing(journal, actor, people, held.person),
    readThing(journal, actor, offices, held.office),
  ])
  return { side, name: person?.state.name ?? '', native: person?.state.native, office: office?.state }
}

function headTold({ side, name, native, office }: Found, teller: Teller): HeadTold {
  return {
    side: teller.party(side),
    name,
    ...(native && { native }),
    office: office ? teller.words(office.words) : '',
    ...(office?.rank && { rank: office.rank }),
  }
}
