// SPDX-License-Identifier: Apache-2.0
// What awaits the decision of the head of the department: steps of rounds, briefs to be signed, press texts to be cleared. Each is done with one click.
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { listOverFiles } from '#src/consular/journal/index.ts'
import { unsignedBriefs } from '#src/relations/briefs/index.ts'
import { documents, stepOf } from '#src/relations/documents/index.ts'
import type { Round } from '#src/relations/rounds/index.ts'
import { calledIn } from '#src/relations/telling/index.ts'
import type { Overview } from './overview-of.ts'
import { titlesIn } from './round-titles.ts'
import { origin, party, tellerIn } from './told-between.ts'

/** From which steps a round goes on by the word of the department, and where to. */
const decided: Partial<Readonly<Record<Round['step'], string>>> = {
  'agenda-draft': 'agenda-agreed',
  'minutes-draft': 'minutes-agreed',
  'minutes-agreed': 'minutes-signed',
}

const common = { id: z.string(), title: z.string(), origin, about: z.array(party), link: z.string() } as const
export const decisionTold = z.discriminatedUnion('kind', [
  z.object({
    ...common,
    kind: z.literal('round'),
    sequence: z.int(),
    step: z.string(),
    /** The step that one click takes. */
    to: z.string(),
  }),
  z.object({
    ...common,
    kind: z.literal('brief'),
    language: z.string(),
    on: z.string(),
    /** What is signed: the text as it stood here. */
    seen: z.object({ open: z.int(), cleared: z.int().optional() }),
  }),
  z.object({
    ...common,
    kind: z.literal('press-text'),
    sequence: z.int(),
    /** Since when it waits. */
    on: z.string(),
  }),
])
type Told = z.infer<typeof decisionTold>
type Asking = Pick<FastifyRequest, 'visitor' | 'language'>

/** Press texts that this reader may clear, what has waited longest first: nobody clears what they wrote or sent for clearance themselves. */
async function textsToClear(elshi: Elshi, { visitor, language }: Asking): Promise<Told[]> {
  const { journal, between } = elshi
  const partners = new Set(between.partners.map(({ code }) => code))
  const asked = { waits: true, order: 'waiting', most: 200 } as const
  const found = await listOverFiles(journal, visitor.actor, documents, asked)
  const { party: named, words, origin: from } = tellerIn(elshi, language)
  return found.flatMap(({ id, sequence, isDefined, state }): Told[] => {
    const { clearance, writers, paragraphs, home } = state
    if (stepOf(state) !== 'to-be-cleared' || !clearance) return []
    if (!state.parties.some((code) => partners.has(code))) return []
    if (writers.includes(visitor.actor.id) || clearance.askedBy === visitor.actor.id) return []
    const about = state.parties.filter((code) => code !== home).map(named)
    const title = words(calledIn(paragraphs[0]))
    const told = { id, sequence, title, origin: from({ isDefined }), about, on: clearance.askedOn }
    return [{ kind: 'press-text', ...told, link: `/documents/${id}` }]
  })
}

/** What awaits a decision: briefs first, for rounds wait on them. */
export async function decisionsIn(elshi: Elshi, request: Asking, overview: Overview): Promise<Told[]> {
  const parties = elshi.between.partners.map(({ code }) => code)
  const [drafts, texts] = await Promise.all([
    unsignedBriefs(elshi.journal, request.visitor.actor, parties),
    textsToClear(elshi, request),
  ])
  const teller = tellerIn(elshi, request.language)
  const titleOf = titlesIn(elshi, request, overview.series)
  const ofBriefs = drafts.map(({ open: { id, sequence, isDefined, state }, cleared }): Told => {
    const round = overview.rounds.find((one) => one.id === state.round)?.state
    return {
      kind: 'brief',
      id,
      title: round ? titleOf(round) : state.title,
      origin: teller.origin({ isDefined }),
      about: [teller.party(state.partner)],
      language: state.language,
      on: state.on,
      seen: { open: sequence, ...(cleared !== undefined && { cleared }) },
      link: `/briefs/${id}`,
    }
  })
  const ofRounds = overview.rounds.flatMap(({ id, sequence, isDefined, state: now }): Told[] => {
    const to = decided[now.step]
    if (!to) return []
    const about = now.parties.filter((code) => code !== now.home).map(teller.party)
    const told = { id, sequence, title: titleOf(now), origin: teller.origin({ isDefined }), about }
    return [{ kind: 'round', ...told, step: now.step, to, link: `/rounds/${id}` }]
  })
  return [...ofBriefs, ...texts, ...ofRounds]
}
