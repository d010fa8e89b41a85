// SPDX-License-Identifier: Apache-2.0
// What a partner would see of a thing: drawn up for the preview and for the release by the same function.
import type { Elshi } from '#src/apps/compose/index.ts'
import { eventInWords, inLanguage, instrumentLine, namedTitles, whenInWords } from '#src/apps/wording/index.ts'
import type { InstrumentOn } from '#src/consular/rulebook/index.ts'
import { instrumentOn, instruments } from '#src/consular/rulebook/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { sayWhen } from '#src/platform/texts/index.ts'
import { commitments } from '#src/relations/commitments/index.ts'
import { documents } from '#src/relations/documents/index.ts'
import { figures, indicators } from '#src/relations/figures/index.ts'
import type { Content, Made, Speaker } from '#src/relations/releases/index.ts'
import { because, contentOf, kindToRelease, listReleases, withdrawnContent } from '#src/relations/releases/index.ts'
import { rounds, series } from '#src/relations/rounds/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import { refuse } from '#src/standards/outcome/index.ts'
import type { Reading } from './reading.ts'
import { readingFor } from './reading.ts'
import { speakersOf } from './speakers.ts'

/** A thing by its kind and id, for the partner in whose file it stands. */
export type Asked = { readonly party: string; readonly kind: string; readonly id: string }

const OF_ALL = '*'
const MOST = 2000
const notInFile = () => refuse(because('release-not-in-file'))

type Means = { readonly reading?: Reading; readonly speakers?: readonly Speaker[] }

/** In every language, or in those of the speakers alone: what is released is drawn up in every one. */
export async function drawUp(
  elshi: Elshi,
  actor: Actor,
  asked: Asked,
  { reading = readingFor(elshi, actor), speakers = speakersOf(elshi) }: Means = {},
): Promise<Made> {
  if (asked.kind === 'figure') return ofOneFigure(reading, asked)
  const kind = kindToRelease(asked.kind)
  if (!kind.ok) return kind
  const drawing: Drawing = { elshi, actor, reading, asked, speakers }
  switch (kind.value) {
    case 'agenda':
      return agendaOf(drawing)
    case 'commitment':
      return commitmentOf(drawing)
    case 'instrument':
      return stepsOf(drawing)
    case 'figures':
      return figuresOf(drawing)
    case 'minutes':
      return minutesOf(drawing)
  }
}

type Drawing = {
  readonly elshi: Elshi
  readonly actor: Actor
  readonly reading: Reading
  readonly asked: Asked
  readonly speakers: readonly Speaker[]
}

/** One figure is released with its indicator; one that is restricted not at all. */
async function ofOneFigure(reading: Reading, { party, id }: Asked): Promise<Made> {
  const figure = (await reading.one(figures, id))?.state
  if (!figure || !(figure.about.includes(party) || figure.about.includes(OF_ALL))) return notInFile()
  return refuse(because(figure.restricted ? 'release-of-restricted-figure' : 'release-not-shared'))
}

async function agendaOf({ reading, asked, speakers }: Drawing): Promise<Made> {
  const round = (await reading.one(rounds, asked.id))?.state.now
  if (!round?.parties.includes(asked.party)) return notInFile()
  const named = await reading.one(series, round.series)
  return contentOf.agenda(asked, round, named?.state.names ?? {}, speakers)
}

async function commitmentOf({ reading, asked, speakers }: Drawing): Promise<Made> {
  const commitment = (await reading.one(commitments, asked.id))?.state.now
  if (!commitment?.parties.includes(asked.party)) return notInFile()
  const [named, round] = await Promise.all([
    reading.one(series, commitment.series),
    reading.one(rounds, commitment.round),
  ])
  const made = { series: named?.state.names ?? {}, ordinal: round?.state.now.ordinal }
  return contentOf.commitment(asked, commitment, made, speakers)
}

async function stepsOf({ elshi, actor, reading, asked, speakers }: Drawing): Promise<Made> {
  const { journal, between } = elshi
  const state = (await reading.one(instruments, asked.id))?.state
  if (!state?.definition.about.includes(asked.party)) return notInFile()
  const on = plainDateAt(journal.clock.now(), 'UTC')
  const found = instrumentOn(state, { on })
  if (!found) return notInFile()
  const titles = await namedTitles(journal, actor, [state])
  const wordings = speakers.map(({ language, say }) => ({
    language,
    wording: { say, language, partners: between.partners, home: between.home, titles },
    sayDay: (day: string) => sayWhen(language, day),
  }))
  type Wording = (typeof wordings)[number]
  const each = (tell: (one: Wording) => string) =>
    Object.fromEntries(wordings.map((one) => [one.language, tell(one)] as const))
  const lines = new Map(wordings.map(({ language, wording }) => [language, instrumentLine(found, wording)]))
  return contentOf.instrument(
    asked,
    found,
    {
      title: each(({ wording }) => inLanguage(found.definition.titles, wording)),
      step: (event) => ({
        words: each(({ wording }) => eventInWords(event, found, wording)),
        when: each(({ wording, sayDay }) => whenInWords(dayOf(event), wording, sayDay)),
      }),
      next: (step) => {
        const at = found.nextSteps.indexOf(step)
        return each(({ language }) => lines.get(language)?.next[at]?.words ?? '')
      },
    },
    speakers,
  )
}

const afterAgreement: ReadonlySet<string> = new Set(['minutes-agreed', 'minutes-signed', 'follow-up', 'closed'])

/** Minutes are agreed once their signed copy is filed, or their round says that they are. */
async function minutesOf({ reading, asked }: Drawing): Promise<Made> {
  const document = (await reading.one(documents, asked.id))?.state
  if (!document?.parties.includes(asked.party)) return notInFile()
  const round = document.round === undefined ? undefined : await reading.one(rounds, document.round)
  const areAgreed = document.copy !== undefined || afterAgreement.has(round?.state.now.step ?? '')
  return contentOf.minutes(asked, document, areAgreed)
}

/** The day of an event; of a note the day on it. */
function dayOf(event: InstrumentOn['events'][number]) {
  if (event.kind === 'notified') return event.dated ?? event.sent ?? event.received
  if (event.kind === 'denounced') return event.received
  return 'on' in event ? event.on : undefined
}

async function figuresOf({ elshi, actor, reading, asked, speakers }: Drawing): Promise<Made> {
  const { party, id } = asked
  const indicator = (await reading.one(indicators, id))?.state
  if (!indicator || !(indicator.about.includes(party) || indicator.about.includes(OF_ALL))) return notInFile()
  const files = await Promise.all(
    [party, OF_ALL].map((of) =>
      Promise.all([
        reading.inFile(figures, { party: of, order: 'newest', most: MOST }),
        reading.inFile(indicators, { party: of, order: 'newest', most: 200 }),
      ]),
    ),
  )
  const kept = files.flatMap(([told]) => told.map((one) => ({ ...one.state, id: one.id })))
  const known = new Map(files.flatMap(([, measured]) => measured.map((one) => [one.id, one.state] as const)))
  const told = await toldBefore(elshi.journal, actor, party)
  return contentOf.figures(
    asked,
    indicator,
    { figures: kept, indicators: known, told: told.map((one) => contentOf.toldFigures(one, speakers)) },
    speakers,
  )
}

/** Figures of every version that went to the partner; what was withdrawn had been read. */
async function toldBefore(journal: Elshi['journal'], actor: Actor, party: string): Promise<readonly Content[]> {
  const released = (await listReleases(journal, actor, party)).filter(({ state }) => state.kind === 'figures')
  const contents = await Promise.all(
    released.map(({ id, state }) => state.content ?? withdrawnContent(journal, actor, id)),
  )
  return contents.filter((content) => content !== undefined)
}
