// SPDX-License-Identifier: Apache-2.0
import { useElementSize } from '@mantine/hooks'
import { useSpeech } from '../language/language.tsx'
import { anchorOf, placesOf, wordsBeside } from './chart-places.ts'
import { useFigureWords } from './figure-words.ts'
import type { ShownSeries } from './figures.ts'

const HEIGHT = 160

type Props = {
  readonly series: readonly ShownSeries[]
  /** The whole name of the picture, for who does not see it. */
  readonly title: string
  /** What the heading above does not say of it. */
  readonly caption: string | undefined
}

/** A picture of series: a line for each reporter, in the colour of its side, its name and values beside its points. The table under it says the same. */
export function FigureChart({ series, title, caption }: Props) {
  const { short } = useFigureWords()
  const { ref, width } = useElementSize()
  const { sayWhen } = useSpeech()
  const { lines, zero, times } = placesOf(series.map(drawn), { width: width || 320, height: HEIGHT })
  const beside = new Map(wordsBeside(lines, width || 320).map(({ id, below }) => [id, below]))
  return (
    <div className="figure-chart" ref={ref}>
      {caption && <p>{caption}</p>}
      <svg viewBox={`0 0 ${width || 320} ${HEIGHT}`} width={width || 320} height={HEIGHT} role="img" aria-label={title}>
        <line x1={0} x2={width || 320} y1={zero} y2={zero} className="rail" />
        {times.map(({ when, x }) => (
          <text
            key={when}
            x={x}
            y={HEIGHT - 6}
            textAnchor={when.length > 4 ? anchorOf({ x }, width || 320) : 'middle'}
            className="year"
          >
            {when.length === 4 ? when : sayWhen(when)}
          </text>
        ))}
        {lines.map(({ key, tone, name, points }) => (
          <g key={key} className={tone}>
            <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
            {points.map(({ id, x, y, value }, at) => (
              <g key={id}>
                <circle cx={x} cy={y} r={3.5} />
                {beside.has(id) && (
                  <text x={x} y={beside.get(id) ? y + 16 : y - 8} textAnchor={anchorOf({ x }, width || 320)}>
                    {[short(value), at === points.length - 1 ? name : undefined].filter(Boolean).join(' · ')}
                  </text>
                )}
              </g>
            ))}
          </g>
        ))}
      </svg>
    </div>
  )
}

function drawn({ key, reporter, figures }: ShownSeries) {
  const known = figures.flatMap(({ id, end, value }) => (value === null ? [] : [{ id, end, value }]))
  return { key, tone: reporter?.side ?? ('untold' as const), name: reporter?.name, figures: known }
}
