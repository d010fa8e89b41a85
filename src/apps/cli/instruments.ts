// SPDX-License-Identifier: Apache-2.0
import type { Elshi } from '#src/apps/compose/index.ts'
import type { InstrumentLine } from '#src/apps/wording/index.ts'
import { instrumentLine } from '#src/apps/wording/index.ts'
import { speak } from '#src/consular/catalogue/index.ts'
import { listThings } from '#src/consular/journal/index.ts'
import { instrumentOn, instruments } from '#src/consular/rulebook/index.ts'
import { systemActor } from '#src/platform/database/index.ts'
import { sayDate } from '#src/platform/texts/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { isPlainDate, plainDateAt } from '#src/standards/calendar/index.ts'
import type { Typed } from './command.ts'
import { WrongUsage } from './command.ts'
import { withElshi } from './installation.ts'
import { inColumns, languageTold, ownSettings } from './terminal.ts'

/** Where each instrument stands on a day, as known at an instant, and whose step is next. */
export async function tellInstruments({ options }: Typed): Promise<number> {
  const asked = {
    on: dayTold(options.on),
    knownAt: knownAtTold(options['known-at']),
    party: typeof options.party === 'string' ? options.party : undefined,
  }
  return withElshi(ownSettings(), async (elshi) => {
    const today = plainDateAt(elshi.journal.clock.now(), 'UTC')
    refuseAhead(asked.knownAt, today)
    const on = asked.on ?? today
    const things = await thingsOf(elshi, asked.party)
    const speech = { elshi, language: languageTold(elshi, options.language) }
    const lines = linesOf(speech, things, { ...asked, on })
    // A program that reads the JSON sees an empty list; whoever typed the line is told why it is empty.
    if (lines.length === 0) console.error(whyNone(things, asked))
    if (options.json === true) {
      const { knownAt } = asked
      console.log(JSON.stringify({ on, ...(knownAt && { knownAt }), instruments: lines }))
      return 0
    }
    if (lines.length > 0) for (const row of tableOf(lines, sayIn(speech))) console.log(row)
    return 0
  })
}

type Asked = { readonly knownAt: string | undefined; readonly party: string | undefined }

async function thingsOf({ journal }: Elshi, party: string | undefined) {
  const things = await listThings(journal, systemActor, instruments)
  return party === undefined ? things : things.filter(({ state }) => state.definition.about.includes(party))
}

type Kept = Awaited<ReturnType<typeof thingsOf>>

/** Why no instrument is told: none is on record, or none was at the instant. */
export function whyNone(
  things: readonly { readonly state: Pick<Kept[number]['state'], 'definedAt' | 'earlier'> }[],
  { knownAt, party }: Pick<Asked, 'knownAt' | 'party'>,
): string {
  const of = party === undefined ? 'any instrument' : `any instrument with ${party}`
  const recorded = things.flatMap(({ state }) => [state.definedAt, ...state.earlier.map((one) => one.definedAt)])
  const first = recorded.toSorted()[0]
  if (first === undefined || knownAt === undefined) return `Nothing is on record of ${of}.`
  return `Nothing was on record of ${of} at ${minute(knownAt)}: the first was recorded at ${minute(first)}. Ask with a later --known-at, or leave it out.`
}

const minute = (instant: string) => `${instant.slice(0, 16).replace('T', ' ')} UTC`

type Speaking = { readonly elshi: Elshi; readonly language: string }
type Say = (text: string, details?: Readonly<Record<string, string | number>>) => string

function sayIn({ elshi: { texts }, language }: Speaking): Say {
  const speech = {
    say: (key: string, details?: Readonly<Record<string, string | number>>) => texts.say(language, key, details),
    sayDay: (day: PlainDate) => sayDate(language, day),
  }
  return (text, details) => speak({ text, ...(details && { details }) }, speech)
}

function linesOf(
  speaking: Speaking,
  things: Kept,
  { on, knownAt }: Asked & { readonly on: PlainDate },
): InstrumentLine[] {
  const { between, demonstration } = speaking.elshi
  const { home, partners } = between
  const wording = { language: speaking.language, partners, home, demonstration, say: sayIn(speaking) }
  return things.flatMap(({ state }) => {
    const found = instrumentOn(state, { on, knownAt })
    return found ? [instrumentLine(found, wording)] : []
  })
}

/** One row an instrument: its title, where it stands and since when, and what comes next. Ids and codes are for programs, in JSON. */
export function tableOf(lines: readonly InstrumentLine[], say: Say): string[] {
  const rows = lines.map(({ title, state, effect, next }) => [
    title,
    standing(state, effect, say),
    state.since ?? (state.isDayUntold ? '?' : ''),
    next.map(({ words }) => words).join(' '),
  ])
  const columns = ['instrument', 'state', 'since', 'next'] as const
  return inColumns([columns.map((column) => say(`rulebook.column.${column}`)), ...rows])
}

/** What is signed and known to enter into force later says so and from when. */
function standing(state: InstrumentLine['state'], effect: InstrumentLine['effect'], say: Say): string {
  const both = effect.code === 'not-yet-in-force' ? `${state.words}, ${effect.words}` : state.words
  const words = effect.code === 'provisional' ? effect.words : both
  return state.origin === 'invented' ? say('rulebook.state.invented', { words }) : words
}

function dayTold(typed: string | boolean | undefined): PlainDate | undefined {
  if (typed === undefined) return undefined
  if (typeof typed === 'string' && isPlainDate(typed)) return typed
  throw new WrongUsage(`--on must be a day, as 2026-11-22; "${typed}" is none.`)
}

/** A day means its end: what was recorded on it was known then. */
function knownAtTold(typed: string | boolean | undefined): string | undefined {
  if (typed === undefined) return undefined
  const text = String(typed)
  if (isPlainDate(text)) return `${text}T23:59:59.999Z`
  const isInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text)
  const at = isInstant ? new Date(text) : undefined
  if (at && !Number.isNaN(at.getTime())) return at.toISOString()
  throw new WrongUsage(
    `--known-at must be a day, as 2026-11-22, or an instant with its offset, as 2026-11-22T09:00+05:00; "${text}" is neither.`,
  )
}

/** What will be on record on a day ahead nobody knows. */
export function refuseAhead(knownAt: string | undefined, today: PlainDate): void {
  if (knownAt === undefined || knownAt.slice(0, 10) <= today) return
  throw new WrongUsage(`--known-at must not lie ahead: what will be on record on ${knownAt.slice(0, 10)} nobody knows.`)
}
