// SPDX-License-Identifier: Apache-2.0
// Everything a brief is drafted from, as far as whoever drafts may see it.
import type { Elshi } from '#src/apps/compose/index.ts'
import type { Thing } from '#src/consular/journal/index.ts'
import { listInFile } from '#src/consular/journal/index.ts'
import { entryOriginOf, originOf } from '#src/consular/sources/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import type { Position } from '#src/relations/agendas/index.ts'
import { isCleared, readPositions } from '#src/relations/agendas/index.ts'
import type { BriefMaterial } from '#src/relations/briefs/index.ts'
import { outcomes } from '#src/relations/commitments/index.ts'
import { partyName } from '#src/relations/parties/index.ts'
import type { KeptRound } from '#src/relations/rounds/index.ts'
import { standsOn, wasHeld } from '#src/relations/rounds/index.ts'
import { inWords, lastDayOf } from '#src/relations/telling/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { addMonths, plainDateAt } from '#src/standards/calendar/index.ts'
import { casesSince } from './cases-in.ts'
import { citing } from './citing.ts'
import { figuresOf } from './figures-of.ts'
import type { Gathering } from './gathering.ts'
import { happenedIn } from './happened-in.ts'
import { papersOf } from './papers-of.ts'
import { postsOf } from './posts-of.ts'
import { promisesOf } from './promises-of.ts'
import { registersIn } from './registers-in.ts'
import { roundOf } from './round-of.ts'
import { touchedBy } from './touched-by.ts'
import { treatiesOf } from './treaties-of.ts'

type Asked = {
  readonly partner: string
  readonly round: Thing<KeptRound>
  /** All rounds of the partner’s file. */
  readonly rounds: readonly Thing<KeptRound>[]
  readonly language: string
}

export async function gather(elshi: Elshi, actor: Actor, asked: Asked): Promise<BriefMaterial> {
  const { partner, round, rounds, language } = asked
  const { journal, between, engine } = elshi
  const named = (code: string) => ({ code, name: partyName(between.partners, code, language) })
  const on = plainDateAt(journal.clock.now(), 'UTC')
  const gathering: Gathering = {
    elshi,
    actor,
    partner,
    language,
    on,
    named,
    markOf: (told) => {
      const origin = 'by' in told ? entryOriginOf(told.by, elshi) : originOf(told, elshi)
      return origin === 'invented' ? { isInvented: true } : {}
    },
    cite: await citing(elshi, actor, language),
  }
  const last = lastBefore(gathering, round, rounds)
  const touched = await touchedBy(gathering, round)
  const [told, lastTold, came, figures, promised, instruments, registers, cases, papers, positions, happened] =
    await Promise.all([
      roundOf(gathering, round),
      last && roundOf(gathering, last),
      last ? outcomesOf(gathering, last.id) : [],
      figuresOf(gathering),
      promisesOf(gathering, rounds, touched),
      treatiesOf(gathering, touched),
      registersIn(gathering),
      casesSince(gathering, dayBefore(last, on)),
      papersOf(gathering, round.id),
      isCleared(actor) && actor.kind === 'officer'
        ? readPositions({ journal, readLog: engine.readLog }, actor, { id: round.id, party: partner })
        : undefined,
      last ? happenedIn(gathering, rounds, last) : [],
    ])
  return {
    partner: named(partner),
    home: named(between.home),
    on,
    round: told,
    ...(lastTold && { last: lastTold }),
    outcomes: came,
    figures,
    ...promised,
    happened,
    instruments,
    posts: postsOf(gathering),
    papers,
    ...(registers && { registers }),
    ...(cases && { cases }),
    ...(positions && { positions: positions.map(({ state }) => citedIn(state, gathering)) }),
  }
}

/** Since when cases are counted: since the last round, or else for a year. */
function dayBefore(last: Thing<KeptRound> | undefined, on: PlainDate): PlainDate {
  const day = last && standsOn(last.state.now)
  return day === undefined ? addMonths(on, -12) : lastDayOf(day)
}

/** The position with its sources as a reader knows them. */
function citedIn(position: Position, { cite }: Gathering): Position {
  const counterparts = position.counterparts.map((one) => ({
    ...one,
    source: cite([one.source])[0]?.words ?? one.source,
  }))
  return { ...position, counterparts }
}

/** The round of the same series that was held last before this one; before one that is to be, none that was invented. */
function lastBefore(
  { markOf }: Gathering,
  round: Thing<KeptRound>,
  rounds: readonly Thing<KeptRound>[],
): Thing<KeptRound> | undefined {
  const dayOf = ({ state: { now } }: Thing<KeptRound>) => {
    const day = standsOn(now)
    return day === undefined ? undefined : lastDayOf(day)
  }
  const own = dayOf(round)
  return rounds
    .filter(({ id, state: { now } }) => id !== round.id && now.series === round.state.now.series && wasHeld(now))
    .filter((other) => markOf(round).isInvented || !markOf(other).isInvented)
    .filter((other) => own === undefined || (dayOf(other) ?? own) < own)
    .toSorted((one, other) => ((dayOf(one) ?? '') < (dayOf(other) ?? '') ? 1 : -1))[0]
}

async function outcomesOf(
  { elshi, actor, partner, language, named, cite, markOf }: Gathering,
  round: string,
): Promise<BriefMaterial['outcomes']> {
  const asked = { party: partner, within: round, order: 'newest', most: 100 } as const
  const { things } = await listInFile(elshi.journal, actor, outcomes, asked)
  const saidBy = (said: string, party: string | undefined) =>
    party === undefined ? said : elshi.texts.say(language, 'brief.said-by', { words: said, party: named(party).name })
  return things.flatMap(({ isDefined, state: { type, by, words, basis } }) =>
    basis.confidence === 'low'
      ? []
      : [
          {
            words: saidBy(
              elshi.texts.say(language, `brief.since.${type}`, {
                by: by.map((code) => named(code).name).join(', '),
                words: inWords(words, language),
              }),
              basis.saidBy,
            ),
            rests: cite(basis.sources),
            isAsked: type === 'request',
            ...markOf({ isDefined }),
          },
        ],
  )
}
