// SPDX-License-Identifier: Apache-2.0
import { useSpeech } from '../language/language.tsx'
import { FormField } from './form-field.tsx'
import { placeOf } from './to-mend.tsx'
import type { Answers, SpokenPage } from './window.ts'
import { answerTo, withAnswer } from './window.ts'

type Props = {
  readonly pages: readonly SpokenPage[]
  readonly answers: Answers
  readonly set: (answers: Answers) => void
  /** What is wrong, by `subject/question`. */
  readonly problems: ReadonlyMap<string, string>
  /** Questions whose answers this officer may not read, and so not write over. */
  readonly closed?: ReadonlySet<string>
}

/** The pages of a service's form below each other, as the server opens them for the answers so far. */
export function FormPages({ pages, answers, set, problems, closed }: Props) {
  const { say } = useSpeech()
  return pages
    .filter((page) => page.visible)
    .map((page) => (
      <fieldset key={page.id}>
        <legend>
          {page.title.words}
          {page.subject !== 'applicant' && (
            <small> · {say('form.member', { number: page.subject.replace(/\D/g, '') })}</small>
          )}
        </legend>
        <div>
          {page.fields
            .filter((field) => field.visible && !(field.kind === 'region' && field.options?.length === 0))
            .map((field) =>
              closed?.has(field.name) ? (
                <p key={field.name} className="soft">
                  {field.label.words}: <em>{say('answer.not-cleared')}</em>
                </p>
              ) : (
                <div key={field.name} id={placeOf(field.name)} data-problem={problems.has(field.name) ? '' : undefined}>
                  <FormField
                    field={field}
                    value={answerTo(answers, field.name)}
                    change={(value) => set(withAnswer(answers, field.name, value))}
                    problem={problems.get(field.name)}
                  />
                </div>
              ),
            )}
        </div>
      </fieldset>
    ))
}
