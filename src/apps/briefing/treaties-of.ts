// SPDX-License-Identifier: Apache-2.0
import type { InstrumentWording } from '#src/apps/wording/index.ts'
import { eventInWords, instrumentLine } from '#src/apps/wording/index.ts'
import { listInFile } from '#src/consular/journal/index.ts'
import type { InstrumentOn } from '#src/consular/rulebook/index.ts'
import { instrumentOn, instruments } from '#src/consular/rulebook/index.ts'
import { sayDate } from '#src/platform/texts/index.ts'
import type { InstrumentMaterial } from '#src/relations/briefs/index.ts'
import { inWords, isPartialDay } from '#src/relations/telling/index.ts'
import { isPlainDate, plainDate } from '#src/standards/calendar/index.ts'
import type { Gathering } from './gathering.ts'

/** The instruments of the partner’s file on the day: state, next step, whom it waits for, and what befell them. */
export async function treatiesOf(gathering: Gathering): Promise<readonly InstrumentMaterial[]> {
  const { elshi, actor, partner, language, on } = gathering
  const { things } = await listInFile(elshi.journal, actor, instruments, { party: partner, order: 'newest', most: 500 })
  const wording: InstrumentWording = {
    language,
    partners: elshi.between.partners,
    say: (key, details = {}) => elshi.texts.say(language, key, spoken(details, language)),
  }
  return things.flatMap(({ state }) => {
    const found = instrumentOn(state, { on })
    return found ? [told(found, wording, gathering)] : []
  })
}

function told(found: InstrumentOn, wording: InstrumentWording, gathering: Gathering): InstrumentMaterial {
  const { cite, language } = gathering
  const { id, title, state, next } = instrumentLine(found, wording)
  const standing = found.events.filter(({ confidence }) => confidence !== 'low')
  return {
    id,
    title,
    state: state.words,
    ...(state.since && { since: plainDate(state.since) }),
    ...(state.isSinceLatest && { isSinceLatest: true }),
    next: next.map(({ step, words, party, since }) => {
      const waitsOn = party?.name ?? whoFor(step, found, gathering)
      return { words, ...(waitsOn && { waitsOn }), ...(since && { since }) }
    }),
    events: standing.flatMap((event) => {
      const when = 'on' in event && event.on ? event.on : dayOfNote(event)
      if (when === undefined) return []
      const [from, until] = typeof when === 'string' ? [when, when] : [when.earliest, when.latest]
      return [{ from, until, words: eventInWords(event, found, wording), rests: cite([event.source]) }]
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

/** A step of no single party: a text is agreed by both of two, and a day that nobody recorded is found by us. */
function whoFor(step: string, { definition }: InstrumentOn, { elshi, named }: Gathering): string | undefined {
  const { parties } = definition
  if (step === 'find-day') return named(elshi.between.home).name
  return step === 'agree-text' && parties.length === 2 ? parties.map((code) => named(code).name).join(', ') : undefined
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
