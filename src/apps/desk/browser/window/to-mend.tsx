// SPDX-License-Identifier: Apache-2.0
import { Title } from '@mantine/core'
import { useSpeech } from '../language/language.tsx'
import type { CheckedForm } from './window.ts'

/** Where a question stands on the page, by its `subject/question`. */
export const placeOf = (name: string): string => `question-${name.replace('/', '-')}`

/** Above the form: each answer that must be corrected, as the way to it. */
export function ToMend({ tried, checked }: { tried: boolean; checked: CheckedForm | undefined }) {
  const { say } = useSpeech()
  if (!tried || !checked || checked.problems.length === 0) return null
  const labels = new Map(
    checked.pages.flatMap(({ fields }) => fields.map((field) => [field.name, field.label.words] as const)),
  )
  return (
    <nav className="warning mend" aria-labelledby="to-mend">
      <Title order={3} id="to-mend">
        {say('window.mend.list')}
      </Title>
      <ul className="plain">
        {checked.problems.map(({ path, message }) => (
          <li key={path}>
            <a
              href={`#${placeOf(path)}`}
              onClick={(event) => {
                event.preventDefault()
                document.getElementById(placeOf(path))?.querySelector<HTMLElement>('input, select, textarea')?.focus()
              }}
            >
              {summaryOf(labels.get(path), message)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The question and what is wrong; once, where the sentence begins with the question itself. */
export const summaryOf = (label: string | undefined, message: string): string =>
  label === undefined || message.startsWith(label) ? message : `${label} – ${message}`
