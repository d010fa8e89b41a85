// SPDX-License-Identifier: Apache-2.0
import { listInFile, outlineFile } from '#src/consular/journal/index.ts'
import type { Origin } from '#src/consular/sources/index.ts'
import { originOf } from '#src/consular/sources/index.ts'
import { systemActor } from '#src/platform/database/index.ts'
import { sayWhen } from '#src/platform/texts/index.ts'
import type { Commitment } from '#src/relations/commitments/index.ts'
import { commitments, standingOn } from '#src/relations/commitments/index.ts'
import { partyName } from '#src/relations/parties/index.ts'
import { dueRoundsIn, rounds } from '#src/relations/rounds/index.ts'
import { inWords } from '#src/relations/telling/index.ts'
import { isPlainDate, plainDateAt } from '#src/standards/calendar/index.ts'
import type { Typed } from './command.ts'
import { WrongUsage } from './command.ts'
import { withElshi } from './installation.ts'
import { say as answer, languageTold, ownSettings } from './terminal.ts'

/** Lists what was undertaken with a partner, what was promised first before the rest, as it stands on a day. */
export async function listCommitments({ options }: Typed): Promise<number> {
  const { partner, on, open, json } = options
  if (typeof on === 'string' && !isPlainDate(on)) throw new WrongUsage('--on must be a day, as 2019-12-31.')
  await withElshi(ownSettings(), async (elshi) => {
    const { journal, between, texts } = elshi
    const language = languageTold(elshi, options.language)
    const tell: Speech['say'] = (key, details) => texts.say(language, key, details)
    const known = between.partners.map(({ code }) => code)
    const party = String(partner).toUpperCase()
    if (!known.includes(party)) throw new WrongUsage(`--partner must be one of ${known.join(', ')}.`)
    const today = plainDateAt(journal.clock.now(), 'UTC')
    const day = typeof on === 'string' && isPlainDate(on) ? on : today
    const asked = { party, order: 'due', most: 10_000 } as const
    const [kept, held] = await Promise.all([
      listInFile(journal, systemActor, commitments, { ...asked, ...(open === true && { isOpen: true }) }),
      outlineFile(journal, systemActor, rounds, asked),
    ])
    const all = held.things.map(({ id, state }) => ({ id, ...state.now }))
    const dueOf = dueRoundsIn(all)
    const told = oldestFirst(kept.things).map(({ id, isDefined, state: { now } }) => {
      const origin = originOf({ isDefined }, elshi)
      const nextRound = dueOf(now)
      const { stands, isOverdue, lastDay } = standingOn(now, { on: day, isOver: day < today, nextRound })
      const { round, made, sides, due } = now
      return { id, round, made, sides, words: inWords(now.words, language), origin, due, lastDay, stands, isOverdue }
    })
    const lines = told.map((one) =>
      lineOf(one, { language, say: tell, nameOf: (code) => partyName(between.partners, code, language) }),
    )
    answer(
      json,
      { partner: party, on: day, commitments: told },
      lines.join('\n') || `Nothing is on record with ${party}.`,
    )
  })
  return 0
}

/** By the day on which it was promised; of one day, as they are due. */
export const oldestFirst = <T extends { readonly state: { readonly now: Pick<Commitment, 'made'> } }>(
  things: readonly T[],
): readonly T[] => things.toSorted(({ state: one }, { state: other }) => compare(one.now.made, other.now.made))

const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other))

type Told = Pick<Commitment, 'sides' | 'due'> & {
  readonly words: string
  readonly origin: Origin
  readonly stands: string
  readonly isOverdue: boolean
}
type Speech = {
  readonly language: string
  say(key: string, details?: Readonly<Record<string, string>>): string
  nameOf(party: string): string
}

/** What was promised, by whom, and how it stands, in words: ids and codes are for programs, in JSON. */
export function lineOf(
  { sides, words, origin, stands, isOverdue, due }: Told,
  { language, say, nameOf }: Speech,
): string {
  const until = 'on' in due ? sayWhen(language, due.on) : say(`brief.due.${due.precision}`)
  const late = isOverdue ? [say('brief.overdue'), `${say('brief.due').toLocaleLowerCase(language)}: ${until}`] : []
  const title = origin === 'invented' ? say('between.calendar.invented', { title: words }) : words
  return `${title}\n    ${[sides.map(nameOf).join(', '), say(`brief.stands.${stands}`), ...late].join(' · ')}`
}
