// SPDX-License-Identifier: Apache-2.0
import { Loader } from '@mantine/core'
import { useEffect } from 'react'
import { Link, useLocation } from 'wouter'
import { useCase } from '../api/queries.ts'
import { Refused } from '../api/request.ts'
import { usePrintRecord } from '../api/use-print-record.ts'
import { useKeys } from '../keys/use-keys.ts'
import { useSpeech } from '../language/language.tsx'
import { EmptyState } from '../marks/empty-state.tsx'
import { Problem } from '../marks/problem.tsx'
import { rememberQueue } from '../queue/remembered-queue.ts'
import { useFirstPlace } from '../shell/first-place.ts'
import { PrintedBy } from '../shell/printed-by.tsx'
import { useTitle } from '../shell/use-title.ts'
import { Answers } from './answers.tsx'
import { CaseHead } from './case-head.tsx'
import { CoSigners } from './co-signers.tsx'
import { Documents } from './documents.tsx'
import { Evidence } from './evidence.tsx'
import { Findings } from './findings.tsx'
import { Holds } from './holds.tsx'
import { Notes } from './notes.tsx'
import { Payments } from './payments.tsx'
import { PeopleOfCase } from './people-of-case.tsx'
import { Referrals } from './referrals.tsx'
import { SayWhy } from './say-why.tsx'
import { TimeLine } from './time-line.tsx'

/** Left the findings and who is concerned, in the middle evidence and answers, right the time line; on top what to do now. */
export function CasePage({ reference }: { reference: string }) {
  const { say } = useSpeech()
  const first = useFirstPlace()
  useTitle(reference)
  const query = useCase(reference)
  const [, go] = useLocation()
  useEffect(() => rememberQueue({ opened: reference }), [reference])
  useKeys({ u: () => go('/') })
  usePrintRecord(query.data ? [reference] : [])
  if (query.isPending) return <Loader className="loading" aria-label={say('loading')} />
  if (!query.data && query.error instanceof Refused && query.error.status === 404)
    return (
      <EmptyState page title={say('case.not-found', { reference })}>
        <Link href="/">{first}</Link>
      </EmptyState>
    )
  if (query.error instanceof Refused && query.error.error.code === 'reading-reason-needed')
    return <SayWhy reference={reference} because={query.error.error.message} />
  if (!query.data) return <Problem error={query.error} again={() => query.refetch()} />
  const file = query.data
  return (
    <>
      {query.isError && <Problem error={query.error} again={() => query.refetch()} />}
      <PrintedBy />
      <CaseHead file={file} />
      <div className="case">
        <section aria-label={say('case.findings')}>
          <Holds reference={reference} />
          <Findings file={file} />
          <CoSigners file={file} />
          <PeopleOfCase file={file} />
          <Documents file={file} />
          <Payments file={file} />
          <Referrals file={file} />
        </section>
        <section aria-label={say('case.evidence-and-answers')}>
          <Evidence file={file} />
          <Answers file={file} />
        </section>
        <section aria-label={say('case.time-line')}>
          <Notes file={file} />
          <TimeLine file={file} />
        </section>
      </div>
    </>
  )
}
