// SPDX-License-Identifier: Apache-2.0
import { Button, Group, Title } from '@mantine/core'
import { useCommand } from '../api/queries.ts'
import { useSpeech } from '../language/language.tsx'
import { Problem } from '../marks/problem.tsx'
import { Standing, toneOfSignature } from '../marks/standing.tsx'
import type { OpenCase } from './open-case.ts'
import { offered } from './open-case.ts'
import { useSubjectName } from './subject-name.tsx'

/** Second signatures; at the window an officer records one that was given on paper before their eyes. */
export function CoSigners({ file }: { file: OpenCase }) {
  const { say } = useSpeech()
  const nameOf = useSubjectName(file)
  const command = useCommand(file.reference)
  if (file.coSigners.length === 0) return null
  const record = (kind: 'co-sign' | 'decline-co-signature', signer: string) =>
    command.mutate({ commandId: crypto.randomUUID(), expectedSequence: file.sequence, do: kind, signer })
  return (
    <>
      <Title order={2}>{say('case.co-signers')}</Title>
      <ul className="plain ruled">
        {file.coSigners.map(({ signer, stands }) => (
          <li key={signer}>
            {nameOf(signer)} <Standing tone={toneOfSignature(stands)} words={say(`co-signer.${stands}`)} />
            {stands === 'requested' && (
              <Group gap="sm" mt="xs" className="actions">
                {(['co-sign', 'decline-co-signature'] as const).map((kind) => {
                  if (!offered(file, kind)) return null
                  const words = say(`co-signer.record.${kind}`)
                  return (
                    <Button
                      key={kind}
                      variant="default"
                      size="compact-md"
                      aria-label={`${words}: ${nameOf(signer)}`}
                      loading={command.isPending}
                      onClick={() => record(kind, signer)}
                    >
                      {words}
                    </Button>
                  )
                })}
              </Group>
            )}
          </li>
        ))}
      </ul>
      {command.isError && <Problem error={command.error} />}
    </>
  )
}
