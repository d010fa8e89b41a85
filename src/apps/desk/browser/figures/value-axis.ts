// SPDX-License-Identifier: Apache-2.0

/** Values to write beside an axis from nothing up to the highest: round steps, three to six of them. */
export function valuesUpTo(highest: number): readonly number[] {
  if (!(highest > 0)) return [0]
  const power = 10 ** Math.floor(Math.log10(highest))
  const step = [0.2, 0.5, 1, 2].map((part) => part * power).find((one) => highest / one <= 5) ?? power
  return Array.from({ length: Math.floor(highest / step) + 1 }, (_, at) => Number((at * step).toPrecision(12)))
}
