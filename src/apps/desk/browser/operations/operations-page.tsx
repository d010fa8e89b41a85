// SPDX-License-Identifier: Apache-2.0
import { Loader, Title } from '@mantine/core'
import { useSession } from '../api/queries.ts'
import { useSpeech } from '../language/language.tsx'
import { Problem } from '../marks/problem.tsx'
import { Standing } from '../marks/standing.tsx'
import { useTitle } from '../shell/use-title.ts'
import { Failures } from './failures.tsx'
import { useOperations } from './operations.ts'
import { usePartWords } from './part-words.ts'

/** For the operator: what is healthy, what failed, and one click to try again. */
export function OperationsPage() {
  const { say } = useSpeech()
  const words = usePartWords()
  useTitle(say('operations.title'))
  const operations = useOperations()
  const demonstration = useSession().data?.demonstration
  if (operations.isPending) return <Loader className="loading" aria-label={say('loading')} />
  if (operations.isError) return <Problem error={operations.error} again={() => operations.refetch()} />
  const { health, failedJobs, failedMail, queues } = operations.data
  return (
    <div className="operations">
      <Title order={1}>{say('operations.title')}</Title>
      <section>
        <Title order={2}>{say('operations.health')}</Title>
        <dl className="answers">
          {health.map((part) => (
            <div key={part.part}>
              <dt>
                <Standing tone={part.ok ? 'kept' : 'late'} words={words(part.part)} />
              </dt>
              <dd>
                {part.says}{' '}
                {part.part === 'mail' && demonstration && <a href="/demo/mailbox">{say('operations.mailbox')}</a>}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <Failures
        what="jobs"
        failures={failedJobs.map((job) => ({ ...job, at: job.failedAt, what: words(job.queue) }))}
      />
      <Failures what="mail" failures={failedMail.map((mail) => ({ ...mail, what: say('operations.mail.one') }))} />
      <section>
        <Title order={2}>{say('operations.queues')}</Title>
        <dl className="answers">
          {queues.map((queue) => (
            <div key={queue.queue}>
              <dt>{words(queue.queue)}</dt>
              <dd className="number">{queue.waiting}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  )
}
