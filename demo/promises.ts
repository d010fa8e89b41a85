// SPDX-License-Identifier: Apache-2.0
// Two invented promises that measure themselves, one on course and one missed, made at an invented meeting of an invented series, with
// figures of invented indicators: nothing of it stands in a line, a table or a total with what a source tells.
import type { Elshi } from '#src/apps/compose/index.ts'
import { readThing, record } from '#src/consular/journal/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { actOnCommitment, commitments } from '#src/relations/commitments/index.ts'
import { indicators, recordFigure } from '#src/relations/figures/index.ts'
import { actOnRound, beginSeries, planRound, recordOutcome, rounds, series } from '#src/relations/rounds/index.ts'
import { lastDayOf } from '#src/relations/telling/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { addDays, plainDateAt } from '#src/standards/calendar/index.ts'
import { accept } from '#src/standards/outcome/index.ts'
import { deskOfficer } from './desk-officer.ts'
import type { FourLanguages } from './invented-source.ts'
import { asExample, four, inventedSource } from './invented-source.ts'

const partner = 'KR'

/** Days are told by their distance from the day on which the demonstration began. */
type Invented = {
  readonly id: string
  readonly indicator: FourLanguages
  readonly words: FourLanguages
  readonly area: string
  readonly isJoint: boolean
  readonly target: number
  readonly due: number
  readonly baseline: number
  readonly values: readonly (readonly [days: number, value: number])[]
}

const HELD = -330
/** No real state’s promise is told: the examples say only that something is to be brought to a number. */
const exampleIndicator = (number: number) =>
  four(
    `${number}-үлгі көрсеткіш, пайыз`,
    `Условный показатель ${number}, в процентах`,
    `Example indicator ${number}, per cent`,
    `예시 지표 ${number}(퍼센트)`,
  )

const examplePromise = (number: number, target: number) =>
  four(
    `${number}-үлгі міндеттеме: ${number}-үлгі көрсеткішті ${target} пайызға жеткізу`,
    `Условное обязательство ${number}: довести условный показатель ${number} до ${target} процентов`,
    `Example promise ${number}: bring example indicator ${number} to ${target} per cent`,
    `예시 약속 ${number}: 예시 지표 ${number} ${target}퍼센트 달성`,
  )

const PROMISES: readonly Invented[] = [
  {
    id: 'demo-answers',
    indicator: exampleIndicator(1),
    words: examplePromise(1, 80),
    area: 'residence-and-work-permits',
    isJoint: true,
    baseline: 40,
    target: 80,
    due: 240,
    values: [
      [-240, 47],
      [-150, 56],
      [-60, 64],
    ],
  },
  {
    id: 'demo-notices',
    indicator: exampleIndicator(2),
    words: examplePromise(2, 90),
    area: 'detention-notification-and-access',
    isJoint: false,
    baseline: 52,
    target: 90,
    due: -30,
    values: [
      [-240, 58],
      [-150, 61],
      [-45, 68],
    ],
  },
]

/** Makes the promises with their figures, once for ever: every command has an id of its own. */
export async function inventPromises({ journal, between }: Elshi): Promise<void> {
  const actor = deskOfficer()
  const { home, partners } = between
  // A home state without this partner.
  if (!actor || !partners.some(({ code }) => code === partner)) return
  const source = await inventedSource(journal, actor)
  if (source === undefined) return
  const began = await beginSeries(journal, actor, {
    commandId: 'demo-promises',
    partners: [partner],
    told: {
      names: four('Үлгі кездесулер', 'Условные встречи', 'Example meetings', '예시 회의'),
      parties: [home, partner],
      home,
      supporters: [],
      topic: 'other',
      numbering: 'none',
      alternation: 'none',
    },
  })
  const of = began.ok ? began.value.id : `${home}-${partner}-demo-promises`.toLowerCase()
  if (!(await readThing(journal, actor, series, of))) return
  const today = plainDateAt(journal.clock.now(), 'UTC')
  const round = await heldMeeting(journal, actor, { of, on: addDays(today, HELD), sides: [home, partner] })
  if (round === undefined) return
  const on = (await readThing(journal, actor, rounds, round))?.state.now.held[0]?.value
  // The meeting has its day from the first start on; whatever is told by distance is told from there.
  const anchor = on === undefined ? today : addDays(lastDayOf(on), -HELD)
  for (const one of PROMISES) await invent(journal, actor, { one, round, source, today: anchor, home })
}

type Journal = Elshi['journal']

/** The one meeting of the series: planned and held, each by a command with an id of its own. */
async function heldMeeting(
  journal: Journal,
  actor: Actor,
  { of, on, sides }: { readonly of: string; readonly on: PlainDate; readonly sides: readonly string[] },
): Promise<string | undefined> {
  const id = `${of}.demo-mee`
  // A second one planned without a number and a day would be another meeting.
  if (!(await readThing(journal, actor, rounds, id)))
    await planRound(journal, actor, 'demo-meeting-one', { series: of, form: 'video' })
  if (!(await readThing(journal, actor, rounds, id))) return undefined
  const office = asExample(four('Делегация басшысы', 'Глава делегации', 'Head of the delegation', '수석대표'))
  const heads = sides.map((side) => ({ side, name: HEADS[side] ?? 'N. N.', office }))
  const held = { id, commandId: 'demo-meeting-held' }
  await actOnRound(journal, actor, held, { do: 'hold', on, form: 'video', heads })
  return id
}

const HEADS: Readonly<Record<string, string>> = { KZ: 'Сәуле Мысалова', KR: '이예시' }

type Making = {
  readonly one: Invented
  readonly round: string
  readonly source: string
  readonly today: PlainDate
  readonly home: string
}

async function invent(journal: Journal, actor: Actor, { one, round, source, today, home }: Making): Promise<void> {
  const { id, area, words, isJoint, baseline, target, due, values } = one
  const indicator = `kr-${id}`
  const command = { id: indicator, commandId: `${id}-indicator` }
  const told = { topic: 'stay', about: [partner], names: one.indicator } as const
  await record(journal, actor, indicators, command, (there) =>
    accept(there ? [] : [{ what: 'recorded' as const, indicator: told }]),
  )
  for (const [days, value] of values) {
    const at = addDays(today, days)
    const figure = {
      indicator,
      value,
      unit: 'percent',
      period: { kind: 'as-of', at },
      sources: [source],
      confidence: 'low',
    } as const
    // The one source of all that is invented is older than what is invented of later days.
    await recordFigure(journal, actor, { commandId: `${-days}-${id}`, figure, confirmed: ['source-before-end'] })
  }
  if (await readThing(journal, actor, commitments, `${round}.${id}`)) return
  const sides = isJoint ? [home, partner] : [home]
  await recordOutcome(
    journal,
    actor,
    { id: round, commandId: id },
    {
      type: isJoint ? 'joint-undertaking' : 'undertaking',
      by: sides,
      area,
      words,
      sources: [source],
      commitment: {
        words,
        sides,
        due: { precision: 'day', on: addDays(today, due) },
        parts: [],
        goal: {
          indicator,
          baseline: { on: addDays(today, HELD), value: baseline },
          target: { on: addDays(today, due), value: target },
        },
      },
    },
  )
  const ours = { do: 'say-ours', view: { stands: 'in-progress', on: today } } as const
  await actOnCommitment(journal, actor, { id: `${round}.${id}`, commandId: `${id}-ours` }, ours)
}
