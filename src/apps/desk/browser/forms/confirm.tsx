// SPDX-License-Identifier: Apache-2.0
import { Refused } from '../api/request.ts'
import { useSpeech } from '../language/language.tsx'
import { NeededTick } from './fields.tsx'

/** What is unusual and may be right: an officer confirms it, and nothing that was typed is lost. */
const CONFIRMABLE = [
  'ordinal-leaves-gap',
  'planned-in-the-past',
  'source-before-end',
  'number-given-already',
  'agenda-item-has-position',
] as const

type Props = {
  /** The codes that were confirmed. */
  readonly confirmed: readonly string[]
  readonly confirm: (codes: readonly string[]) => void
  /** Why the last try was refused. */
  readonly error: unknown
}

/** A tick for each sentence that was told and can be confirmed. */
export function Confirm({ confirmed, confirm, error }: Props) {
  const { say } = useSpeech()
  const told = error instanceof Refused ? error.error.code : undefined
  return CONFIRMABLE.filter((code) => confirmed.includes(code) || code === told).map((code) => (
    <NeededTick
      key={code}
      my="sm"
      label={say(`confirm.${code}`)}
      checked={confirmed.includes(code)}
      onChange={(event) =>
        confirm(event.currentTarget.checked ? [...confirmed, code] : confirmed.filter((one) => one !== code))
      }
    />
  ))
}
