// SPDX-License-Identifier: Apache-2.0
import { Alert, Button } from '@mantine/core'
import { Refused } from '../api/request.ts'
import { useSpeech } from '../language/language.tsx'

/** The API's own sentence, or that the server cannot be reached; with a way to try again where one is given. */
export function Problem({ error, again }: { error: unknown; again?: () => void }) {
  const { say } = useSpeech()
  const sentence = useSentence(error)
  const fields = error instanceof Refused ? (error.error.fields ?? []) : []
  return (
    <Alert color="grave" variant="outline" role="alert" my="sm">
      {sentence}
      {fields.length > 0 && (
        <ul>
          {fields.map((field) => (
            <li key={field.path}>{field.message}</li>
          ))}
        </ul>
      )}
      {again && (
        <Button variant="default" size="compact-md" mt="sm" onClick={again}>
          {say('problem.again')}
        </Button>
      )}
    </Alert>
  )
}

function useSentence(error: unknown): string {
  const { say } = useSpeech()
  if (!(error instanceof Refused)) return say('problem.connection')
  switch (error.error.code) {
    // The desk has fetched the case anew already: nobody need reload, and nothing written is lost.
    case 'case-has-moved-on':
      return say('problem.moved-on')
    case 'sign-in-needed':
      return say('problem.signed-out')
    default:
      return error.error.message
  }
}
