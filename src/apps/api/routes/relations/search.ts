// SPDX-License-Identifier: Apache-2.0
// Everything that is kept between states, found by the beginnings of its words in any language, or by the name of a partner.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import type { Found } from '#src/consular/journal/index.ts'
import { byWords, listLatest, listThings } from '#src/consular/journal/index.ts'
import type { SourceRecord } from '#src/consular/sources/index.ts'
import { namedIn } from '#src/consular/sources/index.ts'
import { people, tenures } from '#src/relations/people/index.ts'
import type { KeptRound } from '#src/relations/rounds/index.ts'
import { rounds, standsOn } from '#src/relations/rounds/index.ts'
import type { AnyWords, Words } from '#src/relations/telling/index.ts'
import { calledIn, firstDayOf } from '#src/relations/telling/index.ts'
import { addRoute } from '../../route.ts'
import { dayFound } from './day-found.ts'
import { fileKeepers } from './keepers.ts'
import { partnersNamed } from './partners-named.ts'
import { roundTitles } from './round-titles.ts'
import { askInstead } from './search-near.ts'
import type { Teller } from './told-between.ts'
import { origin, party, partyCode, tellerIn } from './told-between.ts'

const kinds = [
  'series',
  'round',
  'outcome',
  'commitment',
  'letter',
  'instrument',
  'programme',
  'programme-item',
  'indicator',
  'brief',
  'document',
  'person',
  'source',
] as const
const MOST = 60

const hit = z.object({
  kind: z.enum(kinds),
  id: z.string(),
  title: z.string(),
  origin,
  on: z.string().optional(),
  about: z.array(party),
  /** The page of the desk on which it stands. */
  link: z.string(),
})

export function searchRoutes(server: FastifyInstance, elshi: Elshi): void {
  addRoute(
    server,
    {
      permission: fileKeepers,
      tag: 'relations',
      method: 'GET',
      url: '/relations/search',
      summary: 'Rounds, commitments, instruments, letters, programmes and sources by the beginnings of their words',
      /** In the file of a partner, what is about that partner comes first; of one kind, that file alone, its newest where no word is said. */
      query: z.strictObject({
        q: z.string().trim().max(200),
        party: partyCode.optional(),
        kind: z.enum(kinds).optional(),
      }),
      answer: z.object({
        hits: z.array(hit),
        isCut: z.boolean(),
        /** What may have been meant, where nothing is found. */
        near: z.array(z.string()).optional(),
      }),
    },
    async (request) => {
      const { q, party: first, kind } = request.query
      const words = byWords.wordsOf(q).slice(0, 12)
      const found = kind
        ? await findOfKind(elshi, request, { words, first, kind })
        : nearestTo(first, await findBy(elshi, request, { words, first }))
      const titleOf = await roundTitles(elshi, request, found.flatMap(roundOf))
      const partyOf = await partiesOfPeople(elshi, request, found)
      const hits = found.slice(0, MOST).map((one) => tell(one, { elshi, request, titleOf, partyOf, first }))
      if (kind || hits.length > 0) return { hits, isCut: found.length > MOST }
      const near = await askInstead(elshi, request, {
        words,
        kinds,
        finds: async (others) => (await findBy(elshi, request, { words: others, first: undefined })).length > 0,
      })
      return { hits, isCut: false, near: [...near] }
    },
  )
}

type Asking = Pick<FastifyRequest, 'visitor' | 'language'>
type Sought = { readonly words: readonly string[]; readonly first: string | undefined }

/** What is about the partner alone, then what is about others too, then the rest; otherwise as it was found. */
function nearestTo(party: string | undefined, found: readonly Found[]): readonly Found[] {
  if (party === undefined) return found
  const distance = ({ about }: Found) => (about.includes(party) ? Number(about.length > 1) : 2)
  return found.toSorted((one, other) => distance(one) - distance(other))
}

/** Things of one kind, in the file of a partner or in all: what a form offers to choose from. */
function findOfKind(
  { journal }: Elshi,
  { visitor }: Asking,
  { words, first, kind }: Sought & { readonly kind: (typeof kinds)[number] },
): Promise<readonly Found[]> {
  const parties = first === undefined ? undefined : [first]
  return byWords.find(journal, visitor.actor, { words, parties, kinds: [kind], most: MOST + 1 })
}

/** By words alone; where some of them name partners, also what the others find in the partners’ files; and the rounds of series found. */
async function findBy(elshi: Elshi, { visitor }: Asking, { words, first }: Sought): Promise<readonly Found[]> {
  if (words.length === 0) return []
  const { journal } = elshi
  const { actor } = visitor
  const named = partnersNamed(elshi, words)
  const rest = words.filter((word) => !named.has(word))
  const parties = [...new Set([...named.values()].flat())]
  const most = MOST + 1
  const [near, plain, inFiles] = await Promise.all([
    first === undefined ? [] : byWords.find(journal, actor, { words, parties: [first], kinds, most }),
    byWords.find(journal, actor, { words, kinds, most }),
    parties.length > 0 ? byWords.find(journal, actor, { words: rest, parties, kinds, most }) : [],
  ])
  const series = [...near, ...plain, ...inFiles].filter(({ kind }) => kind === 'series')
  const of = series.flatMap(({ id, about }) => about.slice(0, 1).map((party) => ({ party, within: id })))
  const own = await listLatest(journal, actor, rounds, { of, most: 10 })
  const ofSeries = own.map((round): Found => {
    const { parties: both, home } = round.state.now
    const day = standsOn(round.state.now)
    return { ...round, kind: 'round', about: both.filter((code) => code !== home), on: day ? firstDayOf(day) : null }
  })
  const once = new Map([...near, ...plain, ...inFiles, ...ofSeries].map((one) => [`${one.kind} ${one.id}`, one]))
  return [...once.values()]
}

const roundOf = ({ kind, state }: Found) => (kind === 'round' ? [(state as KeptRound).now] : [])

type PartyOf = ReadonlyMap<string, string>

/** By the id of each person found, the party of whose office it was seen in. */
async function partiesOfPeople({ journal }: Elshi, { visitor }: Asking, found: readonly Found[]): Promise<PartyOf> {
  if (!found.some(({ kind }) => kind === people.kind)) return new Map()
  const held = await listThings(journal, visitor.actor, tenures)
  return new Map(held.map(({ state }) => [state.person, state.party]))
}

type State = {
  readonly now?: { readonly words?: Words; readonly names?: Words }
  readonly definition?: { readonly titles?: Words }
  readonly names?: Words
  readonly words?: Words
  readonly subject?: AnyWords
  readonly title?: string
  /** Of a person. */
  readonly name?: string
  readonly publisher?: string
  readonly knownAs?: NonNullable<SourceRecord['knownAs']>
  readonly commitment?: string
  readonly round?: string
  /** Of a document, its first one is its title. */
  readonly paragraphs?: readonly { readonly texts: Words; readonly called?: Words }[]
}

function tell(
  found: Found,
  {
    elshi,
    request,
    titleOf,
    partyOf,
    first,
  }: {
    readonly elshi: Elshi
    readonly request: Asking
    readonly titleOf: Awaited<ReturnType<typeof roundTitles>>
    readonly partyOf: PartyOf
    readonly first: string | undefined
  },
) {
  const teller = tellerIn(elshi, request.language)
  const state = found.state as State
  const words =
    state.now?.words ??
    state.now?.names ??
    state.definition?.titles ??
    state.words ??
    state.names ??
    (state.paragraphs && calledIn(state.paragraphs[0]))
  const [round] = roundOf(found)
  const said = words && typeof words === 'object' ? teller.words(words) : (plainOf(state, teller, request) ?? found.id)
  const on = dayFound(found)
  return {
    kind: found.kind as (typeof kinds)[number],
    id: found.id,
    title: round ? titleOf(round) : said,
    origin: teller.origin(found),
    ...(on && { on }),
    about: aboutIn(found, partyOf).map(teller.party),
    link: linkOf(found, state) ?? linkInFile(aboutIn(found, partyOf), { elshi, first }),
  }
}

const aboutIn = ({ kind, id, about }: Found, partyOf: PartyOf): readonly string[] => {
  if (kind !== people.kind) return about.filter((code) => code !== '*')
  const party = partyOf.get(id)
  return party === undefined ? [] : [party]
}

/** What is told in no more than one wording: a subject, a title, a name. */
function plainOf({ subject, title, name, publisher, ...state }: State, teller: Teller, { language }: Asking) {
  return (
    (subject && teller.said(subject)) ??
    title ??
    name ??
    (publisher && namedIn({ ...state, publisher }, language).publisher)
  )
}

/** The part of a file in which people stand; those of the home state stand in each partner’s file. */
function linkInFile(
  [party]: readonly string[],
  { elshi: { between }, first }: { readonly elshi: Elshi; readonly first: string | undefined },
): string {
  const own = party === between.home ? undefined : party
  return `/desk/partners/${own ?? first ?? between.partners[0]?.code ?? ''}#officials`
}

const ownPages = new Set(['round', 'commitment', 'instrument', 'source', 'document', 'brief'])

/** Where it stands; undefined of people, who stand in the file of their party. */
function linkOf({ kind, id, about }: Found, state: State): string | undefined {
  if (kind === people.kind) return undefined
  if (ownPages.has(kind)) return `/desk/${kind}s/${id}`
  if (kind === 'letter' && state.commitment) return `/desk/commitments/${state.commitment}`
  if (kind === 'outcome' && state.round) return `/desk/rounds/${state.round}`
  return `/desk/partners${about[0] && about[0] !== '*' ? `/${about[0]}` : ''}`
}
