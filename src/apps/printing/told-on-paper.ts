// SPDX-License-Identifier: Apache-2.0
// What a paper says of an answer and of the law, line by line.
import type { Elshi } from '#src/apps/compose/index.ts'
import type { Wording } from '#src/apps/wording/index.ts'
import { answerInWords, lawInWords } from '#src/apps/wording/index.ts'
import type { Provision } from '#src/consular/catalogue/index.ts'
import type { PersonName } from '#src/standards/names/index.ts'
import { latinName } from '#src/standards/names/index.ts'

type Shown = Parameters<typeof answerInWords>[2]

/** An answer in words; a name with its Latin spelling under it, so that whoever checks the paper compares both. */
export function answerOnPaper(elshi: Elshi, language: string, answer: Shown): string {
  const words = answerInWords(elshi, language, answer)
  const latin = answer.kind === 'name' ? latinName(answer.value as PersonName) : undefined
  return latin === undefined || latin === words ? words : `${words}\n${latin}`
}

/** Each law once, whatever was read of it and where. */
export function lawsOnPaper(wording: Wording, provisions: readonly Provision[]): readonly string[] {
  return [...new Set(provisions.map((provision) => lawInWords(wording, provision)))]
}
