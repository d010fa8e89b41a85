// SPDX-License-Identifier: Apache-2.0
// Where points and their words stand in a picture: pure, so that it can be tried without a screen.

export type Point = { readonly x: number; readonly y: number; readonly value: number; readonly id: string }
export type Line = {
  readonly key: string
  readonly tone: 'home' | 'partner' | 'third' | 'untold'
  readonly name?: string | undefined
  readonly points: readonly Point[]
}
type Told = {
  readonly key: string
  readonly tone: Line['tone']
  readonly name?: string | undefined
  readonly figures: readonly { readonly id: string; readonly end: string; readonly value: number }[]
}
export type Places = {
  readonly lines: readonly Line[]
  readonly zero: number
  /** How high a value stands. */
  readonly up: (value: number) => number
  /** Years to write below, each with its place. */
  readonly years: readonly { readonly year: number; readonly x: number }[]
  /** The same, as `2026`; where all values are of a year or two, and several of one, as months: `2026-03`. */
  readonly times: readonly { readonly when: string; readonly x: number }[]
}

const EDGE = { left: 24, right: 24, top: 24, bottom: 24 } as const
/** Room for a month and its year, as long as `2026 ж. қыркүйек`; at an edge it stands wholly to one side. */
const MONTH = 160
const dayOf = (end: string) => Date.parse(`${end}T00:00:00Z`) / 86_400_000

/** Points by the end of their time and by their value, from zero; years below, as many as there is room for. */
export function placesOf(
  series: readonly Told[],
  { width, height, left = EDGE.left }: { readonly width: number; readonly height: number; readonly left?: number },
): Places {
  const all = series.flatMap(({ figures }) => figures)
  const days = all.map(({ end }) => dayOf(end))
  const first = Math.min(...days)
  const span = Math.max(Math.max(...days) - first, 1)
  const highest = Math.max(...all.map(({ value }) => value), 0) || 1
  const across = (day: number) => left + ((day - first) / span) * (width - left - EDGE.right)
  const up = (value: number) =>
    height - EDGE.bottom - (Math.max(value, 0) / highest) * (height - EDGE.top - EDGE.bottom)
  const lines = series.map(({ key, tone, name, figures }) => ({
    key,
    tone,
    name,
    points: figures.map(({ id, end, value }) => ({ id, value, x: across(dayOf(end)), y: up(value) })),
  }))
  const years = yearsBelow(all, across)
  const times = isOfMonths(all) ? monthsBelow(all, across) : years.map(({ year, x }) => ({ when: String(year), x }))
  return { lines, zero: up(0), up, years, times }
}

function yearsBelow(all: readonly { readonly end: string }[], across: (day: number) => number): Places['years'] {
  const years = [...new Set(all.map(({ end }) => Number(end.slice(0, 4))))].sort((a, b) => a - b)
  const placed: { year: number; x: number }[] = []
  for (const year of years) {
    const last = all.filter(({ end }) => end.startsWith(String(year))).map(({ end }) => across(dayOf(end)))
    const x = Math.max(...last)
    const former = placed.at(-1)
    if (!former || x - former.x >= 36) placed.push({ year, x })
  }
  return placed
}

const different = (all: readonly { readonly end: string }[], letters: number) =>
  [...new Set(all.map(({ end }) => end.slice(0, letters)))].toSorted()

const isOfMonths = (all: readonly { readonly end: string }[]) => {
  const years = different(all, 4).length
  return years <= 2 && different(all, 7).length > years
}

/** The last month stays where two would lie on each other. */
function monthsBelow(all: readonly { readonly end: string }[], across: (day: number) => number): Places['times'] {
  const placed: { when: string; x: number }[] = []
  for (const when of different(all, 7).toReversed()) {
    const x = Math.max(...all.filter(({ end }) => end.startsWith(when)).map(({ end }) => across(dayOf(end))))
    const later = placed.at(-1)
    if (!later || later.x - x >= MONTH) placed.push({ when, x })
  }
  return placed.toReversed()
}

/** The words beside points, without those that would lie on others: those of later points stay. */
export function wordsBeside(
  lines: readonly Line[],
  width: number,
): readonly { readonly id: string; readonly below: boolean }[] {
  const taken: { x: number; y: number }[] = []
  const isFree = (x: number, y: number) => taken.every((one) => Math.abs(one.x - x) > 62 || Math.abs(one.y - y) > 13)
  const points = lines.flatMap((line) => line.points).toSorted((a, b) => b.x - a.x || a.y - b.y)
  const hidesNone = (own: Point, y: number) =>
    points.every((one) => one === own || Math.abs(one.x - own.x) > 24 || Math.abs(one.y - (y - 4)) > 8)
  return points.flatMap((point) => {
    const { id, y } = point
    const x = middleOf(point, width)
    const spot = [
      { below: false, y: y - 8 },
      { below: true, y: y + 16 },
    ].find((one) => isFree(x, one.y) && hidesNone(point, one.y))
    if (!spot) return []
    taken.push({ x, y: spot.y })
    return [{ id, below: spot.below }]
  })
}

/** Beside which end of its words a point stands, so that they stay in the picture. */
export function anchorOf({ x }: Pick<Point, 'x'>, width: number): 'start' | 'middle' | 'end' {
  if (x < 60) return 'start'
  return x > width - 60 ? 'end' : 'middle'
}

function middleOf(point: Point, width: number): number {
  return point.x + { start: 30, middle: 0, end: -30 }[anchorOf(point, width)]
}
