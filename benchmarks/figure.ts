// SPDX-License-Identifier: Apache-2.0

/** What was measured, beside its limit. */
export type Figure = {
  readonly what: string
  readonly value: number
  readonly unit: string
  readonly limit?: { readonly atMost: number } | { readonly atLeast: number }
}

/** A benchmark: what it measures and how. Long ones tell each figure as soon as they have it; what is returned is told at the end. */
export type Benchmark = {
  readonly name: string
  readonly run: (tell: (figure: Figure) => void) => Promise<readonly Figure[]>
}

/** Whether a figure keeps its limit; undefined when it has none. */
export function isKept({ value, limit }: Figure): boolean | undefined {
  if (!limit) return undefined
  return 'atMost' in limit ? value <= limit.atMost : value >= limit.atLeast
}

/** One line of the report. */
export function lineOf(figure: Figure): string {
  const { what, value, unit, limit } = figure
  const number = (count: number) => count.toLocaleString('en', { maximumFractionDigits: count < 10 ? 2 : 0 })
  const mark = { true: '✓', false: '✗', undefined: ' ' }[String(isKept(figure)) as 'true']
  const beside = limit
    ? ` (limit: ${'atMost' in limit ? 'at most' : 'at least'} ${number(Object.values(limit)[0] ?? 0)})`
    : ''
  return `${mark} ${what}: ${number(value)} ${unit}${beside}`
}

/** The middle of some measurements. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
