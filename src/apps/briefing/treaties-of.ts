// SPDX-License-Identifier: Apache-2.0
import type { InstrumentWording } from '#src/apps/wording/index.ts'
import { eventInWords, instrumentLine, namedTitles } from '#src/apps/wording/index.ts'
import { listInFile } from '#src/consular/journal/index.ts'
import type { InstrumentOn } from '#src/consular/rulebook/index.ts'
import { instrumentOn, instruments } from '#src/consular/rulebook/index.ts'
import { sayDate } from '#src/platform/texts/index.ts'
import type { InstrumentMaterial } from '#src/relations/briefs/index.ts'
import { inWords, isPartialDay } from '#src/relations/telling/index.ts'
import { isPlainDate } from '#src/standards/calendar/index.ts'
import type { Gathering } from './gathering.ts'
import type { Touched } from './touched-by.ts'

/** The instruments of the partner’s file on the day: state, next step, whom it waits for, and what befell them. */
export async function treatiesOf(gathering: Gathering, touched: Touched): Promise<readonly InstrumentMaterial[]> {
  const { elshi, actor, partner, language, on } = gathering
  const { things } = await listInFile(elshi.journal, actor, instruments, { party: partner, order: 'newest', most: 500 })
  const wording: InstrumentWording = {
    language,
    partners: elshi.between.partners,
    home: elshi.between.home,
    demonstration: elshi.demonstration,
    titles: await namedTitles(
      elshi.journal,
      actor,
      things.map(({ state }) => state),
    ),
    say: (key, details = {}) => elshi.texts.say(language, key, spoken(details, language)),
  }
  return things.flatMap(({ isDefined, state }) => {
    const found = instrumentOn(state, { on })
    return found
      ? [
          {
            ...told(found, wording, gathering),
            ...gathering.markOf({ isDefined }),
            ...(touched.has(found.definition.id) && { isOnAgenda: true }),
          },
        ]
      : []
  })
}

/** What an agreement of the two sides is, beside their other papers. */
const agreed: ReadonlySet<string> = new Set(['treaty-interstate', 'treaty-intergovernmental', 'exchange-of-notes'])

function rankOf(
  { kind, parties }: InstrumentOn['definition'],
  { elshi, partner }: Gathering,
): InstrumentMaterial['rank'] {
  const isOfBoth = parties.length === 2 && parties.includes(partner) && parties.includes(elshi.between.home)
  if (!isOfBoth) return 'other'
  return agreed.has(kind) ? 'agreement' : 'between-both'
}

function told(found: InstrumentOn, wording: InstrumentWording, gathering: Gathering): InstrumentMaterial {
  const { cite, language } = gathering
  const { id, title, state, next, isWithoutHome } = instrumentLine(found, wording)
  const standing = found.events.filter(({ confidence }) => confidence !== 'low')
  return {
    id,
    title,
    rank: isWithoutHome ? 'without-home' : rankOf(found.definition, gathering),
    state: state.words,
    ...(state.origin === 'invented' && { isStateInvented: true }),
    ...(state.since && { since: state.since }),
    ...(state.isDayUntold && { isDayUntold: true }),
    next: next.map(({ words, since, waitsOn }) => {
      const whom = waitsOn.map(({ name }) => name).join(', ')
      return { words, ...(whom && { waitsOn: whom }), ...(since && { since }) }
    }),
    events: standing.flatMap((event) => {
      const when = 'on' in event && event.on ? event.on : dayOfNote(event)
      if (when === undefined) return []
      const [from, until] = typeof when === 'string' ? [when, when] : [when.earliest, when.latest]
      const mark = gathering.markOf({ by: event.recordedBy })
      return [{ ...mark, from, until, words: eventInWords(event, found, wording), rests: cite([event.source]) }]
    }),
    claims: (found.definition.claims ?? []).map(({ of, value, words, sources, confidence }) => ({
      of: wording.say(`rulebook.claim.${of}`),
      value: isPartialDay(value) ? value : '',
      words: words ? inWords(words, language).replace(/[.。]$/u, '') : '',
      rests: cite(sources),
      isLow: confidence === 'low',
    })),
    rests: cite([...new Set(standing.map(({ source }) => source))].slice(0, MOST)),
  }
}

/** Days in the reader’s language. */
const spoken = (details: Readonly<Record<string, string | number>>, language: string) =>
  Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      typeof value === 'string' && isPlainDate(value) ? sayDate(language, value) : value,
    ]),
  )

/** As many sources of an instrument as one row of a table can bear; its own record has all of them. */
const MOST = 2

function dayOfNote(event: InstrumentOn['events'][number]) {
  if (event.kind !== 'notified') return undefined
  return event.received ?? event.sent ?? event.dated
}
