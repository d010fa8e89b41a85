// SPDX-License-Identifier: Apache-2.0
// docs/instruments.md, from the definitions: every instrument with its events, provisions and claims, their sources and confidence.
import { join } from 'node:path'
import { eventInWords, inLanguage, instrumentLine, namedParty } from '#src/apps/wording/index.ts'
import { speak } from '#src/consular/catalogue/index.ts'
import type { InstrumentOn } from '#src/consular/rulebook/index.ts'
import { instrumentOn, instruments } from '#src/consular/rulebook/index.ts'
import { BETWEEN } from '#src/jurisdictions/kazakhstan/index.ts'
import type { When } from '#src/law/instruments/index.ts'
import { loadTexts } from '#src/platform/texts/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { row as cellsOf, HEADING, pageOf, READ } from './source-rows.ts'

const texts = loadTexts([join(import.meta.dirname, '../src/consular/rulebook/texts')])
const speech = {
  say: (key: string, details?: Readonly<Record<string, string | number>>) => texts.say('en', key, details),
  sayDay: (day: PlainDate) => day,
}
const wording = {
  language: 'en',
  partners: BETWEEN.partners,
  home: BETWEEN.home,
  titles: new Map(
    BETWEEN.instruments.flatMap(({ id, body }) => ('instrument' in body ? [[id, body.instrument.titles]] : [])),
  ),
  say: (text: string, details?: Readonly<Record<string, string | number>>) =>
    speak({ text, ...(details && { details }) }, speech),
}

/** The whole page. */
export function instrumentsPage(): string {
  const book = BETWEEN.instruments.map(({ id, body }) =>
    instrumentOn(
      instruments.evolve(undefined, {
        sequence: 1,
        commandId: id,
        by: 'system',
        recordedAt: `${READ}T00:00:00.000Z`,
        body,
      }),
      { on: plainDate(READ) },
    ),
  )
  return pageOf([
    '# Instruments',
    '',
    `Every agreement, convention, act and measure in the definitions of Kazakhstan, with what is told of each, by which source, and how sure that is. This page is written by \`npm run documents\` from the definitions; a test compares the two. States are those of ${READ}. What officers record in an installation is not here.`,
    '',
    '`high` and `medium` are found so, the second with reason to doubt; `inferred` is concluded from what was found; `low` is shown only beside, never as a fact. A day after “by” is the latest that it can have been. Nothing here is a legal opinion: the kind of an instrument is a finding that a person confirms.',
    '',
    ...book.flatMap((found) => (found ? sectionOf(found) : [])),
  ])
}

function sectionOf(found: InstrumentOn): string[] {
  const { definition } = found
  const line = instrumentLine(found, wording)
  const { since: day, isDayUntold } = line.state
  const known = day ? ` (${day})` : ''
  const told = day ? `, since ${day}` : ''
  const since = isDayUntold ? `; day not recorded${known}` : told
  return [
    `## ${line.title} (${line.parties.map(({ code }) => code).join(', ')})`,
    '',
    `\`${line.id}\` · ${line.kind.words} · **${line.state.words}**${since}. ${line.next.map(({ words }) => words).join(' ')}`.trimEnd(),
    '',
    ...(definition.note ? [inLanguage(definition.note, wording), ''] : []),
    ...HEADING,
    ...found.events.map((event) =>
      row(
        eventInWords(event, found, wording),
        whenOf(event) + (event.note ? ` (${noteOf(event.note)})` : ''),
        [event.source],
        event.confidence ?? '',
      ),
    ),
    ...(definition.acts ?? []).map(({ party, title, on, sources: named, confidence }) =>
      row(
        `Domestic act of ${nameOf(party, found)}`,
        `${inLanguage(title, wording)}${on ? `, ${on}` : ''}`,
        named,
        confidence,
      ),
    ),
    ...(definition.texts
      ? [
          row(
            'Authentic languages',
            definition.texts.value.languages.join(', '),
            definition.texts.sources,
            definition.texts.confidence,
          ),
        ]
      : []),
    ...(definition.provisions ?? []).map(({ article, says, sources: named, confidence }) =>
      row(article ? `Article ${article}` : 'Provision, article not read', inLanguage(says, wording), named, confidence),
    ),
    ...(definition.claims ?? []).map(({ of, value, words, saidBy, sources: named, confidence }) =>
      row(
        `Another source: ${wording.say(`rulebook.claim.${of}`)}`,
        [value, words && inLanguage(words, wording), saidBy && `said by ${nameOf(saidBy, found)}`]
          .filter(Boolean)
          .join('; '),
        named,
        confidence,
      ),
    ),
    '',
  ]
}

function nameOf(code: string, found: InstrumentOn): string {
  return namedParty(code, found, wording).name
}

function noteOf(note: NonNullable<InstrumentOn['events'][number]['note']>): string {
  return typeof note === 'string' ? note : inLanguage(note, wording)
}

function whenOf(event: InstrumentOn['events'][number]): string {
  const told: object = event
  const { on } = { on: undefined, ...('from' in told && { on: told.from }), ...told } as { on?: When }
  if (on === undefined) return 'day not told'
  return typeof on === 'string' ? on : `between ${on.earliest} and ${on.latest}`
}

const row = (what: string, told: string, named: readonly string[], confidence: string) =>
  cellsOf([what, told], named, confidence)
