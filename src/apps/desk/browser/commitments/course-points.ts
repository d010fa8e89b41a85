// SPDX-License-Identifier: Apache-2.0
import type { Measured, MeasuredPoint, Point } from './commitments.ts'

/** A line of the table under the picture: where it began, a figure, or where it is to come. */
export type CoursePoint = Point & {
  readonly is: 'baseline' | 'figure' | 'target'
  /** What it rests on, where a figure says it; of the goal itself that is what the promise rests on. */
  readonly figure?: MeasuredPoint
}

/** From the baseline to the target in the order of their days; what was before the baseline is no part of the way. */
export function courseOf({
  baseline,
  target,
  values,
}: Pick<Measured, 'baseline' | 'target' | 'values'>): readonly CoursePoint[] {
  const first = values.find(({ on, value }) => on === baseline.on && value === baseline.value)
  const later = values.filter(({ on }) => on > baseline.on)
  const points: readonly CoursePoint[] = [
    { ...baseline, is: 'baseline', ...(first && { figure: first }) },
    ...later.map((figure): CoursePoint => ({ on: figure.on, value: figure.value, is: 'figure', figure })),
    { ...target, is: 'target' },
  ]
  return points.toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)))
}
