// SPDX-License-Identifier: Apache-2.0

/** A goal as it is typed: the indicator with its reporter, and two days with their values. */
export type TypedGoal = {
  readonly line: string
  readonly from: string
  readonly least: string
  readonly until: string
  readonly aim: string
}

export const noGoal: TypedGoal = { line: '', from: '', least: '', until: '', aim: '' }

/** What the API is told of it; nothing where no indicator was chosen. */
export function goalOf({ line, from, least, until, aim }: TypedGoal) {
  const [indicator, reporter] = line.split(' ')
  if (!indicator) return undefined
  return {
    indicator,
    ...(reporter && { reporter }),
    baseline: { on: from, value: numberOf(least) },
    target: { on: until, value: numberOf(aim) },
  }
}

/** Blanks part thousands, and a comma may part the fraction. */
const numberOf = (text: string) => Number(text.replaceAll(/[\s\u202f\u00a0]/g, '').replace(',', '.'))
