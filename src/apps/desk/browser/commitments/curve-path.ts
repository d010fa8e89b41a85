// SPDX-License-Identifier: Apache-2.0
import type { Point } from './commitments.ts'

const [width, height, margin] = [240, 64, 6]

type Way = { readonly baseline: Point; readonly target: Point; readonly values: readonly Point[] }

/** The straight line from the baseline to the target, and the figures on their days, in the picture’s units. */
export function pathOf({ baseline, target, values }: Way) {
  const points = [baseline, ...values.filter(({ on }) => on > baseline.on)]
  const all = [...points, target]
  const across = scale(
    all.map(({ on }) => Date.parse(on)),
    [margin, width - margin],
  )
  const up = scale(
    all.map(({ value }) => value),
    [height - margin, margin],
  )
  const at = ({ on, value }: Point): [number, number] => [across(Date.parse(on)), up(value)]
  const line = (some: readonly Point[]) =>
    some.map((point, index) => `${index ? 'L' : 'M'}${at(point).join(' ')}`).join('')
  return {
    aim: line([baseline, target]),
    run: points.length > 1 ? line(points) : '',
    dots: points.map(at),
  }
}

function scale(values: readonly number[], [from, to]: readonly [number, number]) {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  // One value alone lies in the middle.
  if (least === most) return () => (from + to) / 2
  return (value: number) => Math.round((from + ((value - least) / (most - least)) * (to - from)) * 10) / 10
}
