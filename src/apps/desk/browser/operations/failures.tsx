// SPDX-License-Identifier: Apache-2.0
import { Button, Group, Title } from '@mantine/core'
import { useSpeech } from '../language/language.tsx'
import { Problem } from '../marks/problem.tsx'
import { Standing } from '../marks/standing.tsx'
import { useRetry } from './operations.ts'

type Failure = {
  readonly id: string
  readonly at: string
  readonly what: string
  readonly says: string
  readonly tries: number
}

/** What failed, why as far as the program may say, and the button to try it once more. */
export function Failures({ what, failures }: { what: 'jobs' | 'mail'; failures: readonly Failure[] }) {
  const { say, sayMoment } = useSpeech()
  const retry = useRetry(what)
  return (
    <section aria-labelledby={`failed-${what}`}>
      <Title order={2} id={`failed-${what}`}>
        {say(`operations.${what}`)}
      </Title>
      {retry.isError && <Problem error={retry.error} />}
      {failures.length === 0 && <p className="soft">{say(`operations.${what}.none`)}</p>}
      <ul className="plain ruled">
        {failures.map((failure) => (
          <li key={failure.id}>
            <Group justify="space-between" gap="sm" align="flex-start">
              <div>
                <Standing tone="late" words={failure.what} />
                <p className="soft">
                  {sayMoment(failure.at)} · {say('operations.tries', { count: failure.tries })}
                </p>
                {failure.says && <p className="says">{failure.says}</p>}
              </div>
              <Button
                variant="default"
                size="compact-md"
                aria-label={`${say('problem.again')}: ${failure.what}`}
                loading={retry.isPending && retry.variables === failure.id}
                onClick={() => retry.mutate(failure.id)}
              >
                {say('problem.again')}
              </Button>
            </Group>
          </li>
        ))}
      </ul>
    </section>
  )
}
