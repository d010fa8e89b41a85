// SPDX-License-Identifier: Apache-2.0
import type { InstrumentWording } from '#src/apps/wording/index.ts'
import { eventInWords, instrumentLine } from '#src/apps/wording/index.ts'
import { listInFile } from '#src/consular/journal/index.ts'
import type { InstrumentOn } from '#src/consular/rulebook/index.ts'
import { instrumentOn, instruments } from '#src/consular/rulebook/index.ts'
import { certainFrom } from '#src/law/instruments/index.ts'
import type { InstrumentMaterial } from '#src/relations/briefs/index.ts'
import { inWords, isPartialDay } from '#src/relations/telling/index.ts'
import type { Gathering } from './gathering.ts'

/** The instruments of the partner’s file on the day: state, next step, whom it waits for, and what befell them. */
export async function treatiesOf(gathering: Gathering): Promise<readonly InstrumentMaterial[]> {
  const { elshi, actor, partner, language, on } = gathering
  const { things } = await listInFile(elshi.journal, actor, instruments, { party: partner, order: 'newest', most: 500 })
  const wording: InstrumentWording = {
    language,
    partners: elshi.between.partners,
    say: (key, details) => elshi.texts.say(language, key, details),
  }
  return things.flatMap(({ state }) => {
    const found = instrumentOn(state, { on })
    return found ? [told(found, wording, gathering)] : []
  })
}

function told(found: InstrumentOn, wording: InstrumentWording, { cite, language }: Gathering): InstrumentMaterial {
  const { id, title, state, next } = instrumentLine(found, wording)
  const standing = found.events.filter(({ confidence }) => confidence !== 'low')
  return {
    id,
    title,
    state: state.words,
    ...(state.since && { since: state.since }),
    next: next.map(({ words, party, since }) => ({
      words,
      ...(party && { waitsOn: party.name }),
      ...(since && { since }),
    })),
    events: standing.flatMap((event) => {
      const on = 'on' in event && event.on ? certainFrom(event, event.on) : dayOfNote(event)
      return on ? [{ on, words: eventInWords(event, found, wording), rests: cite([event.source]) }] : []
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

/** As many sources of an instrument as one row of a table can bear; its own record has all of them. */
const MOST = 2

function dayOfNote(event: InstrumentOn['events'][number]) {
  if (event.kind !== 'notified') return undefined
  const when = event.received ?? event.sent ?? event.dated
  return when === undefined ? undefined : certainFrom(event, when)
}
