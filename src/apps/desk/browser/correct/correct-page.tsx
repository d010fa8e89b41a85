// SPDX-License-Identifier: Apache-2.0
import { Loader } from '@mantine/core'
import { Link } from 'wouter'
import { useCase } from '../api/queries.ts'
import { offered } from '../case/open-case.ts'
import { useSpeech } from '../language/language.tsx'
import { EmptyState } from '../marks/empty-state.tsx'
import { Problem } from '../marks/problem.tsx'
import { useTitle } from '../shell/use-title.ts'
import { CorrectForm } from './correct-form.tsx'

/** The answers of a case in their form again; the earlier ones stay sealed beside the new ones. */
export function CorrectPage({ reference }: { reference: string }) {
  const { say } = useSpeech()
  useTitle(reference)
  const query = useCase(reference)
  if (query.isPending) return <Loader className="loading" aria-label={say('loading')} />
  if (!query.data) return <Problem error={query.error} again={() => query.refetch()} />
  const action = offered(query.data, 'correct-answers')
  if (!action)
    return (
      <EmptyState page title={say('correct.not-now')}>
        <Link href={`/cases/${reference}`}>{reference}</Link>
      </EmptyState>
    )
  return <CorrectForm key={reference} file={query.data} title={action.said.words} />
}
