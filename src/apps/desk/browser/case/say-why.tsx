// SPDX-License-Identifier: Apache-2.0
import { Button, Stack, Title } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../api/queries.ts'
import { request } from '../api/request.ts'
import { NeededWriting } from '../forms/fields.tsx'
import { Form } from '../forms/form.tsx'
import { useSpeech } from '../language/language.tsx'
import { Problem } from '../marks/problem.tsx'
import { holdsAny } from '../sign-in/roles.ts'

/** Before a case is shown in which nothing waits for this reader: why they open it. */
export function SayWhy({ reference, because }: { reference: string; because: string }) {
  const { say } = useSpeech()
  const queries = useQueryClient()
  const roles = useSession().data?.officer?.positions.flatMap((position) => position.roles) ?? []
  const [reason, setReason] = useState('')
  const opening = useMutation({
    mutationFn: () => request<void>('POST', `/cases/${reference}/reason`, { reason }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['case', reference] }),
  })
  return (
    <Form className="say-why" send={opening.mutate}>
      <Stack gap="md" align="flex-start">
        <Title order={1}>{reference}</Title>
        <p>{holdsAny(roles, 'inspector') ? say('case.why.inspector') : because}</p>
        <NeededWriting
          label={say('case.why')}
          description={say('case.why.note')}
          empty="lack.why"
          minLength={3}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Button type="submit" loading={opening.isPending}>
          {say('case.why.open')}
        </Button>
        {opening.isError && <Problem error={opening.error} />}
      </Stack>
    </Form>
  )
}
