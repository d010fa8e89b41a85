// SPDX-License-Identifier: Apache-2.0
import { Anchor } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { Link } from 'wouter'
import { anchorOf, placesOf, wordsBeside } from '../figures/chart-places.ts'
import { useFigureWords } from '../figures/figure-words.ts'
import '../figures/figures.css'
import { valuesUpTo } from '../figures/value-axis.ts'
import { useSpeech } from '../language/language.tsx'
import { Standing } from '../marks/standing.tsx'
import { usePartners } from '../partners/partners.ts'
import { useSourcesOf } from '../sources/sources.ts'
import type { CommitmentFile, Measured } from './commitments.ts'
import type { CoursePoint } from './course-points.ts'
import { courseOf } from './course-points.ts'
import { courseTones } from './curve.tsx'

const HEIGHT = 260
/** Room for the values beside the axis. */
const LEFT = 72

type Props = {
  readonly measured: Measured
  readonly commitment: Pick<CommitmentFile, 'basis' | 'about'>
}

/** How the figures of a promise run towards its target: the picture, and the table that it was drawn from with the source of each point. */
export function Course({ measured, commitment: { basis, about } }: Props) {
  const { say } = useSpeech()
  const words = useFigureWords()
  const { name, unit, reporter, course } = measured
  const points = courseOf(measured)
  const [partner] = about
  // Per cent stand at each value.
  const title = [name, unit && unit !== 'percent' && words.unit(unit)].filter(Boolean).join(', ')
  return (
    <>
      <p>
        <Standing tone={courseTones[course]} words={say(`commitments.course.${course}`)} />
        {reporter && <span className="soft"> · {say('head.moved.reporter', { reporter: reporter.name })}</span>}
        {partner && (
          <>
            {' · '}
            <Anchor component={Link} href={`/partners/${partner.code}#figures-of-partner`}>
              {say('commitments.all-figures', { partner: partner.name })}
            </Anchor>
          </>
        )}
      </p>
      <Picture measured={measured} points={points} title={title} />
      <table className="lines figures course" aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{say('figures.when')}</th>
            <th scope="col">{say('figures.value')}</th>
            <th scope="col">{say('commitments.point')}</th>
            <th scope="col">{say('sources.title')}</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <Row key={`${point.is} ${point.on} ${point.figure?.figure}`} point={point} unit={unit} basis={basis} />
          ))}
        </tbody>
      </table>
    </>
  )
}

type PictureProps = { readonly measured: Measured; readonly points: readonly CoursePoint[]; readonly title: string }

/** The way as it was to be, broken; the way as it went, drawn through; nothing of one side stands for the other. */
function Picture({ measured, points, title }: PictureProps) {
  const { say } = useSpeech()
  const words = useFigureWords()
  const home = usePartners().data?.home
  const { ref, width: known } = useElementSize()
  const width = known || 320
  const { reporter, baseline, target, unit } = measured
  const tone = toneOf(reporter?.code, home)
  const went = points.filter(({ is }) => is !== 'target')
  const drawn = (key: string, some: readonly CoursePoint[]) => ({
    key,
    tone,
    figures: some.map(({ on, value, is }, at) => ({ id: `${is} ${at}`, end: on, value })),
  })
  const aim = points.filter(({ is }) => is !== 'figure')
  const { lines, zero, up, years } = placesOf([drawn('went', went), drawn('aim', aim)], {
    width,
    height: HEIGHT,
    left: LEFT,
  })
  const [run, goal] = lines
  const last = goal?.points.at(-1)
  const labelled = [...(run?.points ?? []), ...(last ? [last] : [])]
  const told = new Set(wordsBeside([{ key: 'all', tone, points: labelled }], width).map(({ id }) => id))
  // Words stand on the side of the line where the aim is not.
  const aimAt = heightOf(goal?.points ?? [])
  // Where the way goes up its beginning has room below it, and its end above.
  const rises = target.value >= baseline.value
  const highest = Math.max(...points.map(({ value }) => value), 0)
  return (
    <div className="figure-chart course" ref={ref}>
      <p>{title}</p>
      <svg
        viewBox={`0 0 ${width} ${HEIGHT}`}
        width={width}
        height={HEIGHT}
        role="img"
        aria-label={say('commitments.picture', {
          title,
          from: words.value(baseline.value, unit ?? ''),
          to: words.value(target.value, unit ?? ''),
        })}
      >
        {valuesUpTo(highest).map((value) => (
          <g key={value}>
            <line x1={LEFT - 8} x2={width} y1={up(value)} y2={up(value)} className="rail" />
            <text x={LEFT - 14} y={up(value) + 4} textAnchor="end" className="year">
              {unit === 'percent' ? words.value(value, unit) : words.short(value)}
            </text>
          </g>
        ))}
        <line x1={LEFT - 8} x2={width} y1={zero} y2={zero} className="axis" />
        {years.map(({ year, x }) => (
          <text key={year} x={x} y={HEIGHT - 6} textAnchor="middle" className="year">
            {year}
          </text>
        ))}
        {goal && <polyline className="aim" points={pointsOf(goal.points)} />}
        <g className={tone}>
          {run && <polyline points={pointsOf(run.points)} />}
          {labelled.map(({ id, x, y, value }) => {
            const is = id.split(' ')[0]
            const isBelow = is === 'figure' ? y > aimAt(x) : (is === 'baseline') === rises
            return (
              <g key={id}>
                <circle
                  cx={x}
                  cy={y}
                  r={is === 'target' ? 5 : 3.5}
                  className={is === 'target' ? 'to-come' : undefined}
                />
                {(is !== 'figure' || told.has(id)) && (
                  <text x={x} y={isBelow ? y + 18 : y - 9} textAnchor={anchorOf({ x: x - LEFT + 24 }, width - LEFT)}>
                    {[words.short(value), is !== 'figure' && say(`commitments.${is as 'baseline' | 'target'}`)]
                      .filter(Boolean)
                      .join(' · ')}
                  </text>
                )}
              </g>
            )
          })}
        </g>
      </svg>
    </div>
  )
}

type At = { readonly x: number; readonly y: number }

/** How high the straight way between two points is at a place. */
function heightOf([from, to]: readonly At[]): (x: number) => number {
  if (!from || !to || to.x === from.x) return () => 0
  return (x) => from.y + ((x - from.x) / (to.x - from.x)) * (to.y - from.y)
}

const pointsOf = (points: readonly At[]) => points.map(({ x, y }) => `${x},${y}`).join(' ')

type RowProps = {
  readonly point: CoursePoint
  readonly unit: string | undefined
  readonly basis: CommitmentFile['basis']
}

function Row({ point: { on, value, is, figure }, unit, basis }: RowProps) {
  const { say, sayDay } = useSpeech()
  const words = useFigureWords()
  return (
    <tr>
      <td>{figure ? words.period(figure.period) : sayDay(on)}</td>
      <td className="number">{words.value(value, unit ?? '')}</td>
      <td>{is === 'figure' ? say('commitments.point.figure') : say(`commitments.${is}`)}</td>
      <td>{figure ? <SourcesOf sources={figure.sources} /> : <SourcesOf sources={basis.sources} isOfPromise />}</td>
    </tr>
  )
}

/** The sources by name, each one click away. */
function SourcesOf({ sources, isOfPromise = false }: { sources: readonly string[]; isOfPromise?: boolean }) {
  const { say, sayWhen } = useSpeech()
  const found = useSourcesOf(sources, true)
  return (
    <>
      {sources.length === 0 && <span className="soft">{say('sources.own-record')}</span>}
      {found.map(
        ({ data }) =>
          data && (
            <span key={data.id} className="below">
              <Anchor component={Link} href={`/sources/${data.id}`} underline="always">
                {data.publisher}
              </Anchor>
              {data.published && `, ${sayWhen(data.published)}`}
            </span>
          ),
      )}
      {isOfPromise && <span className="below soft">{say('commitments.as-promised')}</span>}
    </>
  )
}

function toneOf(reporter: string | undefined, home: string | undefined): 'home' | 'partner' | 'untold' {
  if (reporter === undefined) return 'untold'
  return reporter === home ? 'home' : 'partner'
}
