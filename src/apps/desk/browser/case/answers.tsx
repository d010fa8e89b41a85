// SPDX-License-Identifier: Apache-2.0
import { Button, Title } from '@mantine/core'
import { Link } from 'wouter'
import { useSpeech } from '../language/language.tsx'
import { AnswerWords } from './answer-words.tsx'
import type { OpenCase } from './open-case.ts'
import { offered } from './open-case.ts'
import { OfWhom } from './subject-name.tsx'

/** Answers by page of the form, each said in full, or why it is not shown. */
export function Answers({ file }: { file: OpenCase }) {
  const { say } = useSpeech()
  const correct = offered(file, 'correct-answers')
  return (
    <>
      {correct && (
        <Button
          variant="default"
          mt="md"
          className="actions"
          component={Link}
          href={`/cases/${file.reference}/answers`}
        >
          {correct.said.words}
        </Button>
      )}
      {file.sections.map((section) => (
        <div key={`${section.id}/${section.subject}`}>
          <Title order={2}>
            {section.said.words}
            <OfWhom file={file} subject={section.subject} />
          </Title>
          <dl className="answers">
            {section.answers.map((answer) => (
              <div key={answer.question}>
                <dt>{answer.said.words}</dt>
                <dd>
                  {answer.shown ? (
                    <AnswerWords answer={answer} />
                  ) : (
                    <em className="soft">{say(`answer.${answer.because}`)}</em>
                  )}
                  {answer.shown && answer.corrected && <small className="soft"> · {say('answer.corrected')}</small>}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </>
  )
}
