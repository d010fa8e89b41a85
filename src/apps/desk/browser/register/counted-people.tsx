// SPDX-License-Identifier: Apache-2.0
import { useSpeech } from '../language/language.tsx'

/** One count of a register, in the reader's words. */
export type Counted = {
  readonly register: string
  readonly name: string
  readonly how: string
  readonly on: string
  readonly inForce: readonly { readonly kind: string; readonly name: string; readonly count: number }[]
  readonly over: number
  readonly ended: number
}

/** In force by kind, over, and taken off: each by itself. */
export function CountedPeople({ count: { inForce, over, ended } }: { count: Counted }) {
  const { say, sayNumber } = useSpeech()
  const number = (count: number) => <span className="number">{sayNumber(count)}</span>
  return (
    <dl className="answers">
      {inForce.map(({ kind, name, count }) => (
        <div key={kind}>
          <dt>{say('register.in-force', { kind: name })}</dt>
          <dd>{number(count)}</dd>
        </div>
      ))}
      <div>
        <dt>{say('register.over')}</dt>
        <dd>{number(over)}</dd>
      </div>
      <div>
        <dt>{say('register.ended')}</dt>
        <dd>{number(ended)}</dd>
      </div>
    </dl>
  )
}
