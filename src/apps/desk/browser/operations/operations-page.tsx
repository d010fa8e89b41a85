// SPDX-License-Identifier: Apache-2.0
import { Button, Loader, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { request } from '../api/request.ts'
import { useSpeech } from '../language/language.tsx'
import { Problem } from '../marks/problem.tsx'
import { Standing } from '../marks/standing.tsx'

type Failure = {
  readonly id: string
  readonly at: string
  readonly what: string
  readonly says: string
  readonly tries: number
}
type Operations = {
  readonly health: readonly { readonly part: string; readonly ok: boolean; readonly says: string }[]
  readonly failedJobs: readonly {
    readonly id: string
    readonly queue: string
    readonly failedAt: string
    readonly says: string
    readonly tries: number
  }[]
  readonly failedMail: readonly {
    readonly id: string
    readonly at: string
    readonly tries: number
    readonly says: string
  }[]
  readonly queues: readonly { readonly queue: string; readonly waiting: number }[]
}

/** For the operator: what is healthy, what failed, and one click to try again. */
export function OperationsPage() {
  const { say } = useSpeech()
  const operations = useQuery({
    queryKey: ['operations'],
    refetchInterval: 15_000,
    queryFn: () => request<Operations>('GET', '/operations'),
  })
  if (operations.isPending) return <Loader className="waiting" aria-label={say('loading')} />
  if (operations.isError) return <Problem error={operations.error} again={() => operations.refetch()} />
  const { health, failedJobs, failedMail, queues } = operations.data
  return (
    <>
      <Title order={1}>{say('operations.title')}</Title>
      <Title order={2}>{say('operations.health')}</Title>
      <ul className="plain ruled">
        {health.map((part) => (
          <li key={part.part}>
            <Standing tone={part.ok ? 'kept' : 'late'} words={part.part} /> <span className="soft">{part.says}</span>
          </li>
        ))}
      </ul>
      <Failures
        title={say('operations.jobs')}
        none={say('operations.jobs.none')}
        path="jobs"
        failures={failedJobs.map((job) => ({
          id: job.id,
          at: job.failedAt,
          what: job.queue,
          says: job.says,
          tries: job.tries,
        }))}
      />
      <Failures
        title={say('operations.mail')}
        none={say('operations.mail.none')}
        path="mail"
        failures={failedMail.map((mail) => ({ ...mail, what: say('operations.mail.one') }))}
      />
      <Title order={2}>{say('operations.queues')}</Title>
      <dl className="answers">
        {queues.map((queue) => (
          <div key={queue.queue}>
            <dt>{queue.queue}</dt>
            <dd>{queue.waiting}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Failures(props: { title: string; none: string; path: 'jobs' | 'mail'; failures: readonly Failure[] }) {
  const { say, sayMoment } = useSpeech()
  const queries = useQueryClient()
  const retry = useMutation({
    mutationFn: (id: string) =>
      props.path === 'jobs'
        ? request<void>('POST', `/operations/jobs/${id}/retry`)
        : request<void>('POST', `/operations/mail/${id}/retry`),
    onSettled: () => queries.invalidateQueries({ queryKey: ['operations'] }),
  })
  return (
    <section>
      <Title order={2}>{props.title}</Title>
      {retry.isError && <Problem error={retry.error} />}
      {props.failures.length === 0 && <p className="soft">{props.none}</p>}
      <ul className="plain ruled">
        {props.failures.map((failure) => (
          <li key={failure.id}>
            <Standing tone="late" words={failure.what} /> {failure.says}{' '}
            <span className="soft">
              {sayMoment(failure.at)} · {say('operations.tries', { count: failure.tries })}
            </span>{' '}
            <Button
              variant="default"
              size="compact-md"
              loading={retry.isPending}
              onClick={() => retry.mutate(failure.id)}
            >
              {say('problem.again')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
