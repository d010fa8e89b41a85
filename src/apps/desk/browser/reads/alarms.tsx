// SPDX-License-Identifier: Apache-2.0
import { Button, Group, Title } from '@mantine/core'
import { useSpeech } from '../language/language.tsx'
import { Problem } from '../marks/problem.tsx'
import { Standing } from '../marks/standing.tsx'
import { usePostNames, usePostTime } from '../shell/post-names.ts'
import type { Person } from './reads.ts'
import { useAcknowledgeAlarm, useAlarms } from './reads.ts'

/** Reading in mass, raised by itself; the inspector marks it as looked into. */
export function Alarms({ only }: { only: (person: Person) => void }) {
  const { say } = useSpeech()
  const postName = usePostNames()
  const timeAt = usePostTime()
  const alarms = useAlarms()
  const acknowledge = useAcknowledgeAlarm()
  if (alarms.isError) return <Problem error={alarms.error} again={() => alarms.refetch()} />
  if (!alarms.data || alarms.data.alarms.length === 0) return <p className="soft">{say('alarms.none')}</p>
  return (
    <section aria-labelledby="alarms">
      <Title order={2} id="alarms">
        {say('alarms.title')}
      </Title>
      <ul className="plain ruled">
        {alarms.data.alarms.map((alarm) => (
          <li key={alarm.id}>
            <Group justify="space-between">
              <span>
                <Standing
                  tone={alarm.seen ? 'void' : 'late'}
                  words={say('alarms.line', { name: alarm.actor.name, count: alarm.count })}
                />{' '}
                <span className="soft">
                  {[alarm.post && postName(alarm.post), timeAt(alarm.at, alarm.post)].filter(Boolean).join(' · ')}
                </span>
              </span>
              <Group gap="sm">
                <Button variant="default" size="compact-md" onClick={() => only(alarm.actor)}>
                  {say('alarms.look', { name: alarm.actor.name })}
                </Button>
                {alarm.seen ? (
                  <span className="soft">{say('alarms.seen')}</span>
                ) : (
                  <Button
                    variant="default"
                    size="compact-md"
                    aria-label={say('alarms.note-seen.of', { name: alarm.actor.name })}
                    onClick={() => acknowledge.mutate(alarm.id)}
                  >
                    {say('alarms.note-seen')}
                  </Button>
                )}
              </Group>
            </Group>
          </li>
        ))}
      </ul>
      {acknowledge.isError && <Problem error={acknowledge.error} />}
    </section>
  )
}
