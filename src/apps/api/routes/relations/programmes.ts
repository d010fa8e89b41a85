// SPDX-License-Identifier: Apache-2.0
// What two sides do together: programmes with their items, and the steps of an item.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { listInFile } from '#src/consular/journal/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { partyName } from '#src/relations/parties/index.ts'
import type { Item, Programme } from '#src/relations/programmes/index.ts'
import { actOnItem, beginProgramme, lackOf, programmeItems, programmes } from '#src/relations/programmes/index.ts'
import { inWords } from '#src/relations/telling/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import { addRoute } from '../../route.ts'
import { idText } from '../../schemas/said.ts'
import { fileKeepers } from './keepers.ts'
import { answered, command, item as itemTold, programme } from './programmes-schema.ts'
import { recorded, recordedThing, wish } from './recorded.ts'

const common = { permission: fileKeepers, tag: 'relations' } as const

export function programmeRoutes(server: FastifyInstance, elshi: Elshi): void {
  addRoute(
    server,
    {
      ...common,
      method: 'GET',
      url: '/programmes',
      summary:
        'Programmes in a partner’s file with their items; events of cities and foundations apart from a committee’s',
      query: z.strictObject({ party: z.string().regex(/^[A-Z]{2,8}$/) }),
      answer: answered,
    },
    async ({ visitor, query, language }) => programmesOf(elshi, visitor.actor, { party: query.party, language }),
  )
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/programmes',
      summary: 'Begin a programme of a committee or memorandum, or of cities and foundations',
      body: z.strictObject({ commandId: wish.commandId, programme }),
      answer: recordedThing,
    },
    async ({ visitor, body, language }, reply) => {
      const { partner, name, ...told } = body.programme
      const begun = { ...told, about: [partner], names: { [language]: name }, confidence: 'high' } as Programme
      const { id, sequence } = recorded(
        await beginProgramme(elshi.journal, visitor.actor, { commandId: body.commandId, programme: begun }),
      )
      reply.code(201)
      return { id, sequence }
    },
  )
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/programme-items',
      summary: 'Begin an item of a programme',
      body: z.strictObject({ commandId: wish.commandId, item: itemTold }),
      answer: recordedThing,
    },
    async ({ visitor, body, language }, reply) => {
      const { commandId, item } = body
      const id = `${item.programme}.${commandId.slice(0, 8)}`
      const begun = itemIn(item, language)
      const wished = { id, commandId, expected: 0, command: { do: 'begin', item: begun } } as const
      const { sequence } = recorded(await actOnItem(elshi.journal, visitor.actor, wished as never))
      reply.code(201)
      return { id, sequence }
    },
  )
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/programme-items/:id/steps',
      summary: 'Record a step of an item: agreed, funded, scheduled, held, reported, called off; evidence, owner',
      params: z.object({ id: idText }),
      body: z.strictObject({ ...wish, command }),
      answer: recordedThing,
    },
    async ({ visitor, params, body, language }) => {
      const { command: wanted, ...rest } = body
      const asked = { ...rest, id: params.id, command: inLanguage(wanted, language) as never }
      const { id, sequence } = recorded(await actOnItem(elshi.journal, visitor.actor, asked))
      return { id, sequence }
    },
  )
}

/** What an officer wrote of an item, as words of the language in which they wrote. */
function itemIn({ name, owner, place, exchange, ...item }: z.output<typeof itemTold>, language: string) {
  const said = (text: string) => ({ [language]: text })
  return {
    ...item,
    names: said(name),
    organisers: organisersIn(item, language),
    ...(owner && { owner: said(owner) }),
    ...(place && { place: said(place) }),
    ...(exchange && {
      exchange: {
        ...(exchange.reference && { reference: exchange.reference }),
        ...(exchange.holder && { holder: said(exchange.holder) }),
        ...(exchange.rights && { rights: said(exchange.rights) }),
      },
    }),
  }
}

function organisersIn({ organisers }: Pick<z.output<typeof itemTold>, 'organisers'>, language: string) {
  return organisers.map(({ name, ...rest }) => ({ ...rest, names: { [language]: name } }))
}

/** What an officer writes is words of the language in which they write. */
function inLanguage(wanted: z.output<typeof command>, language: string) {
  if ('evidence' in wanted && wanted.evidence) {
    const { words, ...rest } = wanted.evidence
    return { ...wanted, evidence: { ...rest, words: { [language]: words } } }
  }
  return wanted.do === 'own' ? { ...wanted, language } : wanted
}

async function programmesOf(
  { journal, between }: Elshi,
  actor: Actor,
  { party, language }: { readonly party: string; readonly language: string },
): Promise<z.input<typeof answered>> {
  const [known, items] = await Promise.all([
    listInFile(journal, actor, programmes, { party, order: 'newest', most: 200 }),
    listInFile(journal, actor, programmeItems, { party, order: 'newest', most: 500 }),
  ])
  const today = plainDateAt(journal.clock.now(), 'UTC')
  const nameOf = (code: string) => partyName(between.partners, code, language)
  return {
    programmes: known.things.map(({ id, state: { names, of, series, from, until, sources, confidence } }) => ({
      id,
      name: inWords(names, language),
      of,
      ...(series && { series }),
      ...(from && { from }),
      ...(until && { until }),
      sources: [...sources],
      confidence,
      items: items.things
        .filter(({ state }) => state.now.programme === id)
        .map(({ id: item, sequence, state }) => ({
          id: item,
          sequence,
          ...toldIn(state.now, { language, today, nameOf }),
        })),
    })),
    shown: items.things.length,
    all: items.all,
  }
}

type Telling = { readonly language: string; readonly today: string; readonly nameOf: (code: string) => string }

function toldIn(item: Item, { language, today, nameOf }: Telling) {
  const { area, kind, names, organisers, owner, place, from, until, state, exchange, evidence, visitors, note } = item
  const { commitment, cancelledBecause, sources, confidence } = item
  const say = (words: Item['names']) => inWords(words, language)
  const lacks = lackOf(item, today)
  return {
    area,
    kind,
    state,
    name: say(names),
    organisers: organisers.map((one) => ({
      side: one.side,
      sideName: nameOf(one.side),
      body: one.body,
      name: say(one.names),
    })),
    ...(lacks && { lacks }),
    evidence: evidence.map(({ words, ...rest }) => ({ ...rest, words: say(words) })),
    sources: [...sources],
    confidence,
    ...(owner && { owner: say(owner) }),
    ...(place && { place: say(place) }),
    ...(from && { from }),
    ...(until && { until }),
    ...(visitors !== undefined && { visitors }),
    ...(note && { note: say(note) }),
    ...(commitment && { commitment }),
    ...(cancelledBecause && { cancelledBecause }),
    ...(exchange && {
      exchange: {
        ...(exchange.holder && { holder: say(exchange.holder) }),
        ...(exchange.reference && { reference: exchange.reference }),
        ...(exchange.rights && { rights: say(exchange.rights) }),
        ...(exchange.delivered && { delivered: exchange.delivered }),
      },
    }),
  }
}
