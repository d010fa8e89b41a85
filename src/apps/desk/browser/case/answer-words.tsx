// SPDX-License-Identifier: Apache-2.0
import { displayName, latinName } from '#src/standards/names/index.ts'
import { isName } from './open-case.ts'

/** An answer in words: names as the person's state writes them with the Latin spelling below, the rest as the API tells it. */
export function AnswerWords({ value, told }: { value: unknown; told: string | undefined }) {
  if (!isName(value)) return told ?? ''
  const latin = latinName(value)
  return (
    <>
      {displayName(value)}
      {latin && <small className="latin">{latin}</small>}
    </>
  )
}
