// SPDX-License-Identifier: Apache-2.0
import { displayName } from '#src/standards/names/index.ts'
import type { OpenCase } from '../case/open-case.ts'
import { isName } from '../case/open-case.ts'
import { OfWhom } from '../case/subject-name.tsx'
import { useSpeech } from '../language/language.tsx'
import { dayTyped } from '../language/typed-day.ts'
import type { SpokenField, SpokenPage } from '../window/window.ts'
import type { Change } from './corrections.ts'

type Props = {
  readonly file: OpenCase
  readonly changes: readonly Change[]
  readonly pages: readonly SpokenPage[]
}

/** Before and after, side by side, to be read once more before it is sent. */
export function Changes({ file, changes, pages }: Props) {
  const { say } = useSpeech()
  const words = useWords()
  if (changes.length === 0) return null
  const fields = new Map(pages.flatMap((page) => page.fields.map((field) => [field.name, field] as const)))
  return (
    <fieldset>
      <legend>{say('correct.changes')}</legend>
      <div className="scroll">
        <table className="lines">
          <thead>
            <tr>
              <th scope="col">{say('correct.question')}</th>
              <th scope="col">{say('correct.before')}</th>
              <th scope="col">{say('correct.after')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ name, before, after }) => {
              const field = fields.get(name)
              return (
                <tr key={name}>
                  <th scope="row" className="plain-head">
                    {field?.label.words ?? name.split('/')[1]}
                    <OfWhom file={file} subject={name.split('/')[0] ?? ''} />
                  </th>
                  <td>{words(field, before)}</td>
                  <td>{words(field, after)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </fieldset>
  )
}

/** An answer as its field would show it. */
function useWords(): (field: SpokenField | undefined, value: unknown) => string {
  const { say, sayDay } = useSpeech()
  return (field, value) => {
    const word = (one: unknown) => wordOf(field, one)
    if (isName(value)) return displayName(value)
    if (typeof value === 'boolean') return say(value ? 'yes' : 'no')
    if (Array.isArray(value)) return value.map(word).join(', ')
    const day = field?.kind === 'date' ? dayTyped(String(value)) : undefined
    return day ? sayDay(day) : word(value)
  }
}

function wordOf(field: SpokenField | undefined, value: unknown): string {
  if (value === undefined || value === null) return '–'
  return field?.options?.find((option) => option.value === value)?.label.words ?? String(value)
}
