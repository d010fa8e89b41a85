// SPDX-License-Identifier: Apache-2.0
import { Button, Stack, Textarea, Title } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { request } from '../api/request.ts'
import { useSpeech } from '../language/language.tsx'
import { Problem } from '../marks/problem.tsx'

/** Before a case is shown in which nothing waits for this reader: why they open it. */
export function SayWhy({ reference, because }: { reference: string; because: string }) {
  const { say } = useSpeech()
  const queries = useQueryClient()
  const [reason, setReason] = useState('')
  const opening = useMutation({
    mutationFn: () => request<void>('POST', `/cases/${reference}/reason`, { reason }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['case', reference] }),
  })
  return (
    <form
      className="empty"
      onSubmit={(event) => {
        event.preventDefault()
        opening.mutate()
      }}
    >
      <Stack gap="md">
        <Title order={1}>{reference}</Title>
        <p>{because}</p>
        <Textarea
          label={say('case.why')}
          description={say('case.why.note')}
          required
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
    </form>
  )
}
