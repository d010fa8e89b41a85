// SPDX-License-Identifier: Apache-2.0
// The years with a partner as a picture: for each side a line of rounds, of steps of agreements, of documents, of promises due.

import type { Span } from '../instruments/placing.ts'
import { placeOf, roomFor, yearsOn } from '../instruments/placing.ts'
import { useSpeech } from '../language/language.tsx'
import { daysKnown, placeOfMark } from './days-known.ts'
import type { Happening, TimeLine } from './overview.ts'

const ROW = 22
const HEAD = 24
/** Room for what has no day yet. */
const UNDATED = 132
export const kinds = ['round', 'instrument', 'document', 'commitment'] as const

/** How long a bracket with a mark in it is at the most, in pixels. */
const BRACKET = 90

export function TimePicture({ timeLine, title, width }: { timeLine: TimeLine; title: string; width: number }) {
  const { say } = useSpeech()
  const { happenings, undated, lanes, on } = timeLine
  // What has no day yet stands apart from the years, at the end of them.
  const apart = undated.length > 0 ? roomFor(say('overview.no-day'), UNDATED) : 0
  const days = [on, ...happenings.map((one) => daysKnown(one).last)].sort()
  const left = Math.min(190, width * 0.24)
  const span: Span = {
    from: `${(days[0] ?? on).slice(0, 4)}-01-01`,
    until: `${Number((days.at(-1) ?? on).slice(0, 4)) + 1}-01-01`,
    left,
    right: width - 24 - apart,
  }
  const laneHeight = HEAD + kinds.length * ROW + 10
  const height = lanes.length * laneHeight + 24
  const today = placeOf(on, span)
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={say('time-line.picture', { partner: title })}
    >
      <g className="years">
        {yearsOn(span).map((year) => {
          const x = placeOf(`${year}-01-01`, span)
          return (
            <g key={year}>
              <line x1={x} x2={x} y1={4} y2={height - 20} />
              <text x={x} y={height - 4}>
                {year}
              </text>
            </g>
          )
        })}
      </g>
      <line className="today" x1={today} x2={today} y1={4} y2={height - 20} />
      <text className="today" x={today} y={14}>
        {say('time-line.today')}
      </text>
      {apart > 0 && (
        <g className="undated">
          <rect x={width - apart} y={0} width={apart} height={height - 20} />
          <text x={width - apart + 10} y={14}>
            {say('overview.no-day')}
          </text>
        </g>
      )}
      {lanes.map(({ code, name }, lane) => (
        <g key={code} className={`lane side-${lane}`} transform={`translate(0 ${lane * laneHeight})`}>
          <text className="side" x={0} y={HEAD - 6}>
            {name}
          </text>
          {kinds.map((kind, row) => (
            <Row
              key={kind}
              kind={kind}
              y={HEAD + row * ROW + ROW / 2}
              span={span}
              happenings={happenings.filter((one) => one.kind === kind && one.parties.includes(code))}
              undated={undated.filter((one) => one.kind === kind && one.parties.includes(code))}
              apart={width - apart + 18}
            />
          ))}
        </g>
      ))}
    </svg>
  )
}

type RowProps = {
  readonly kind: (typeof kinds)[number]
  readonly y: number
  readonly span: Span
  readonly happenings: readonly Happening[]
  readonly undated: TimeLine['undated']
  /** Where what has no day stands. */
  readonly apart: number
}

function Row({ kind, y, span, happenings, undated, apart }: RowProps) {
  const { say, sayWhen } = useSpeech()
  const markOf = ({ origin }: Pick<Happening, 'origin'>) => (origin === 'invented' ? ` ◇ ${say('invented')}` : '')
  return (
    <g>
      <text className="soft" x={0} y={y + 4}>
        {say(`time-line.row.${kind}`)}
      </text>
      <line x1={span.left} x2={span.right} y1={y} y2={y} />
      {happenings.map((one) => (
        <g key={`${one.id} ${one.of}`}>
          <title>{`${one.when ?? sayWhen(one.on)}: ${one.title}. ${one.words}${markOf(one)}`}</title>
          <Placed kind={kind} y={y} span={span} happening={one} />
        </g>
      ))}
      {undated.map((one, at) => (
        <g key={one.id}>
          <title>{`${say('overview.no-day')}: ${one.title}. ${one.words}${markOf(one)}`}</title>
          <Shape kind={kind} x={apart + at * 17} y={y} isExact={false} origin={one.origin} />
        </g>
      ))}
    </g>
  )
}

type PlacedProps = Pick<RowProps, 'kind' | 'y' | 'span'> & { readonly happening: Happening }

/** On its day; between the days between which it lies, with a mark in the middle where they are near each other. */
function Placed({ kind, y, span, happening }: PlacedProps) {
  const { first, last } = daysKnown(happening)
  const [left, right] = [placeOf(first, span), placeOf(last, span)] as const
  const x = first < span.from ? undefined : placeOfMark([left, right], BRACKET)
  const isExact = first === last && !happening.isReported
  return (
    <>
      {first !== last && <Bracket left={left} right={right} y={y} />}
      {x !== undefined && <Shape kind={kind} x={x} y={y} isExact={isExact} origin={happening.origin} />}
    </>
  )
}

type BracketProps = { readonly left: number; readonly right: number; readonly y: number }

export function Bracket({ left, right, y }: BracketProps) {
  return <path className="between" d={`M${left} ${y - 7}v14M${left} ${y}H${right}M${right} ${y - 7}v14`} />
}

type ShapeProps = Pick<RowProps, 'kind' | 'y'> &
  Pick<Happening, 'origin'> & { readonly x: number; readonly isExact: boolean }

/** A square for a round, a circle for a step, a triangle for a document, a rhomb for what is due; hollow where no day is known, dashed where it is invented. */
export function Shape({ kind, x, y, isExact, origin }: ShapeProps) {
  const look = `mark ${isExact ? 'exact' : ''} ${origin}`
  if (kind === 'round') return <rect className={look} x={x - 6} y={y - 6} width={12} height={12} />
  if (kind === 'instrument') return <circle className={look} cx={x} cy={y} r={5.5} />
  if (kind === 'document') return <path className={look} d={`M${x} ${y - 6}l6 11h-12z`} />
  return <path className={look} d={`M${x} ${y - 7}l7 7l-7 7l-7-7z`} />
}
