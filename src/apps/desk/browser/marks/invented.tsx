// SPDX-License-Identifier: Apache-2.0
// What was invented for a demonstration says so where it stands, by a word and a shape; what has a source needs no mark.
import type { Origin } from '#src/consular/sources/index.ts'
import { useSpeech } from '../language/language.tsx'

/** What the API tells of each thing. */
export type Marked = { readonly origin: Origin }

export function Invented({ of: { origin } }: { of: Marked }) {
  const { say } = useSpeech()
  if (origin !== 'invented') return null
  return (
    <>
      {' '}
      <small className="invented">
        <span aria-hidden="true">◇</span> {say('invented')}
      </small>
    </>
  )
}

/** How many there are that have a source, and how many are invented besides: never one number of both. */
export function CountApart({ sourced, invented = 0 }: { sourced: number; invented?: number | undefined }) {
  const { say, sayNumber } = useSpeech()
  return (
    <>
      {sayNumber(sourced)}
      {invented > 0 && (
        <>
          {' '}
          <small className="invented">
            <span aria-hidden="true">◇</span> {say('invented.besides', { count: sayNumber(invented) })}
          </small>
        </>
      )}
    </>
  )
}
