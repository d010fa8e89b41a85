// SPDX-License-Identifier: Apache-2.0
import type { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import type { Quote, SourceRecord } from '#src/consular/sources/index.ts'
import { linkOf, namedIn, quotesOfPage } from '#src/consular/sources/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import type { Contact, Lead, Project } from '#src/relations/leads/index.ts'
import { isStale, readLeads, STALE_AFTER } from '#src/relations/leads/index.ts'
import { partyName } from '#src/relations/parties/index.ts'
import { inWords } from '#src/relations/telling/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import type { answered } from './leads-schema.ts'

type Telling = {
  readonly language: string
  readonly today: PlainDate
  readonly nameOf: (code: string) => string
  /** Published sources by id. Such an office cannot open the ministry’s records of them, and is told who published what. */
  readonly published: ReadonlyMap<string, SourceRecord>
  readonly quotes: ReadonlyMap<string, Quote>
}

/** Leads and projects in the asker’s language, the stale ones first. */
export async function leadsOf(
  { journal, engine, between }: Elshi,
  actor: Actor,
  language: string,
): Promise<z.input<typeof answered>> {
  const found = await readLeads({ journal, keyring: engine.keyring }, actor)
  const published = new Map(between.sources.map(({ id, body }) => [id, body.source]))
  const quoted = found.leads.flatMap(({ id, state: { now } }) =>
    now.quote ? [{ key: id, source: now.sources[0], words: now.quote.words }] : [],
  )
  const telling: Telling = {
    language,
    today: plainDateAt(journal.clock.now(), 'UTC'),
    nameOf: (code) => partyName(between.partners, code, language),
    published,
    quotes: quotesOfPage(published, quoted),
  }
  return {
    isOpened: actor.compartments.includes('investment') || actor.compartments.includes('*'),
    staleAfter: STALE_AFTER,
    leads: found.leads
      .map(({ id, sequence, state }) => ({
        id,
        sequence,
        ...leadIn(id, state.now, telling),
        contacts: found.contacts.filter(({ lead }) => lead === id).map(contactIn),
      }))
      .toSorted((a, b) => Number(b.isStale) - Number(a.isStale) || a.steppedOn.localeCompare(b.steppedOn)),
    projects: found.projects.map(({ id, sequence, state }) => ({ id, sequence, ...projectIn(state, telling) })),
  }
}

const contactIn = ({ id, name, office, consentOn }: Contact) => ({ id, name, office, consentOn })

function leadIn(id: string, lead: Lead, telling: Telling) {
  const { topic, raisedBy, raisedAt, sector, market, minerals = [], quote } = lead
  const { state, steppedOn, raisedOn, company, need, owner, next, passedTo, outcome } = lead
  const say = (words: Lead['topic']) => inWords(words, telling.language)
  const shown = telling.quotes.get(id)
  return {
    ...toldOf(lead, telling),
    topic: say(topic),
    state,
    isStale: isStale(lead, telling.today),
    steppedOn,
    raisedOn,
    minerals: minerals.map(say),
    ...(raisedBy && { raisedBy: say(raisedBy) }),
    ...(raisedAt && { raisedAt: say(raisedAt) }),
    ...(company && { company }),
    ...(sector && { sector: say(sector) }),
    ...(market && { market: say(market) }),
    ...(need && { need }),
    ...(owner && { owner }),
    ...(next && { next: { ...next } }),
    ...(passedTo && { passedTo }),
    ...(outcome && { outcome }),
    ...(quote &&
      shown && {
        quote: { ...shown, ...(quote.corrected && { corrected: say(quote.corrected) }) },
      }),
  }
}

function projectIn(project: Project, telling: Telling) {
  const { names, partners, sector, region, value, stage, owner, next } = project
  return {
    ...toldOf(project, telling),
    name: inWords(names, telling.language),
    firms: partners.map((one) => ({ ...one })),
    stage,
    ...(owner && { owner }),
    ...(next && { next: { ...next } }),
    ...(sector && { sector: inWords(sector, telling.language) }),
    ...(region && { region: inWords(region, telling.language) }),
    ...(value && { value: { ...value } }),
  }
}

function toldOf({ about, confidence, sources }: Lead | Project, { language, nameOf, published }: Telling) {
  return {
    partners: about.map((code) => ({ code, name: nameOf(code) })),
    confidence,
    sources: sources.flatMap((id) => {
      const source = published.get(id)
      const link = source && linkOf(source)
      if (!source) return []
      return [
        {
          publisher: namedIn(source, language).publisher,
          ...(source.published && { published: source.published }),
          ...(link && { link }),
        },
      ]
    }),
  }
}
