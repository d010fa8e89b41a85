// SPDX-License-Identifier: Apache-2.0
import { displayName, latinName } from '#src/standards/names/index.ts'
import { isName } from './open-case.ts'

type Shown = { readonly kind: string; readonly value?: unknown; readonly told?: string | undefined }

/** An answer in words: names as the person's state writes them with the Latin spelling below, a town as the reader's language names it with what was typed, the rest as the API tells it. */
export function AnswerWords({ answer }: { answer: Shown }) {
  const { value, told } = answer
  const small = smallOf(answer)
  return (
    <>
      {isName(value) ? displayName(value) : told}
      {small && <small className="latin">{small}</small>}
    </>
  )
}

function smallOf({ kind, value, told }: Shown): string | undefined {
  if (isName(value)) return latinName(value)
  return kind === 'text' && value !== told ? String(value) : undefined
}
