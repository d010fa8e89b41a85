// SPDX-License-Identifier: Apache-2.0
import { useElementSize } from '@mantine/hooks'
import { useSpeech } from '../language/language.tsx'
import { Invented } from '../marks/invented.tsx'
import type { File, Mark } from './instruments.ts'
import type { Span } from './placing.ts'
import { apart, placeOf, yearsOn } from './placing.ts'

const LANE = 52
const TOP = 40
const RADIUS = 9

type Numbered = Mark & { readonly number: number }

/** Every mark once, numbered in the order of days: what concerns all parties stands in each lane under one number. */
function numbered({ timeLine: { lanes } }: File): readonly Numbered[] {
  const marks = new Map(lanes.flatMap(({ marks: own }) => own.map((mark) => [mark.event, mark] as const)))
  return [...marks.values()]
    .sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)))
    .map((mark, index) => ({ ...mark, number: index + 1 }))
}

/** The life of an instrument as a picture: what it does above, a lane for each party below. The table beside says the same. */
export function TimePicture({ file }: { file: File }) {
  const { say } = useSpeech()
  const { ref, width } = useElementSize()
  const { lanes, stretches } = file.timeLine
  const marks = numbered(file)
  const days = [...marks.map(({ from, on }) => from ?? on), ...stretches.map(({ from }) => from)].sort()
  const first = days[0]
  if (first === undefined) return <p className="soft">{say('instruments.picture.empty')}</p>
  const until = [file.on, ...marks.map(({ on }) => on)].sort().at(-1) ?? file.on
  const span: Span = { from: `${first.slice(0, 4)}-01-01`, until, left: 12, right: Math.max(240, width - 12) }
  const height = TOP + lanes.length * LANE + 24
  return (
    <div ref={ref} className="life">
      {width > 0 && (
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="img"
          aria-label={say('instruments.picture', { title: file.title })}
        >
          <Stretches file={file} span={span} />
          {lanes.map((lane, index) => (
            <Lane
              key={lane.code}
              name={lane.name}
              side={index}
              marks={marks.filter(({ event }) => lane.marks.some((mark) => mark.event === event))}
              span={span}
            />
          ))}
          <Years span={span} height={height} />
        </svg>
      )}
    </div>
  )
}

function Stretches({ file, span }: { file: File; span: Span }) {
  const { stretches, overlays } = file.timeLine
  const bar = (from: string, until: string | undefined) => {
    const left = placeOf(from, span)
    return { x: left, width: Math.max(2, placeOf(until ?? span.until, span) - left) }
  }
  return (
    <g>
      {stretches.map(({ code, words, from, until }) => {
        const { x, width } = bar(from, until)
        return (
          <g key={from}>
            <rect className={`does ${code}`} x={x} y={4} width={width} height={18} />
            {width > words.length * 8 && (
              <text className={`does-words ${code}`} x={x + 6} y={17}>
                {words}
              </text>
            )}
          </g>
        )
      })}
      {overlays
        .filter(({ kind }) => kind === 'suspended')
        .map(({ from, until }) => (
          <rect key={from} className="does suspended" {...bar(from, until)} y={18} height={4} />
        ))}
    </g>
  )
}

type LaneProps = {
  readonly name: string
  readonly side: number
  readonly marks: readonly Numbered[]
  readonly span: Span
}

function Lane({ name, side, marks, span }: LaneProps) {
  const y = TOP + side * LANE + 30
  const places = apart(
    marks.map(({ on }) => placeOf(on, span)),
    RADIUS * 2 + 2,
    span.right,
  )
  return (
    <g className={`lane side-${side % 3}`}>
      <text x={span.left} y={y - 16}>
        {name}
      </text>
      <line x1={span.left} x2={span.right} y1={y} y2={y} />
      {marks.map(
        ({ event, from, on }) =>
          from && (
            <line key={event} className="between" x1={placeOf(from, span)} x2={placeOf(on, span)} y1={y} y2={y} />
          ),
      )}
      {marks.map(({ event, number, words, when }, index) => (
        <g key={event}>
          <title>{`${number}. ${words}: ${when}`}</title>
          <circle cx={places[index]} cy={y} r={RADIUS} />
          <text className="mark" x={places[index]} y={y + 4}>
            {number}
          </text>
        </g>
      ))}
    </g>
  )
}

function Years({ span, height }: { span: Span; height: number }) {
  return (
    <g className="years">
      {yearsOn(span).map((year) => {
        const x = placeOf(`${year}-01-01`, span)
        return (
          <g key={year}>
            <line x1={x} x2={x} y1={26} y2={height - 18} />
            <text x={x} y={height - 4}>
              {year}
            </text>
          </g>
        )
      })}
    </g>
  )
}

/** The table that the picture was drawn from. */
export function TimeTable({ file }: { file: File }) {
  const { say, sayDay } = useSpeech()
  const { lanes, stretches, overlays } = file.timeLine
  const whose = (event: string) => {
    const own = lanes.filter(({ marks }) => marks.some((mark) => mark.event === event))
    return own.length === lanes.length && lanes.length > 1 ? say('instruments.all-parties') : own[0]?.name
  }
  return (
    <div className="scroll">
      <table className="lines">
        <thead>
          <tr>
            <th scope="col">{say('instruments.number')}</th>
            <th scope="col">{say('instruments.day')}</th>
            <th scope="col">{say('instruments.whose')}</th>
            <th scope="col">{say('instruments.what')}</th>
          </tr>
        </thead>
        <tbody>
          {numbered(file).map(({ event, number, when, words, origin }) => (
            <tr key={event}>
              <td className="number">{number}</td>
              <td>{when}</td>
              <td>{whose(event)}</td>
              <td>
                {words}
                {origin && <Invented of={{ origin }} />}
              </td>
            </tr>
          ))}
          {[...stretches, ...overlays.filter(({ kind }) => kind === 'suspended')].map(
            ({ from, until, words, ...told }) => (
              <tr key={`${from} ${words}`}>
                <td />
                <td>
                  {until ? say('instruments.from-until', { from: sayDay(from), until: sayDay(until) }) : sayDay(from)}
                </td>
                <td>{say('instruments.does')}</td>
                <td>
                  {words}
                  {'origin' in told && told.origin && <Invented of={{ origin: told.origin }} />}
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  )
}
