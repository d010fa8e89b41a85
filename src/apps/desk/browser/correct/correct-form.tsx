// SPDX-License-Identifier: Apache-2.0
import { Button, Group, Title } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { useCommand } from '../api/queries.ts'
import type { OpenCase } from '../case/open-case.ts'
import { useSpeech } from '../language/language.tsx'
import { useDraft } from '../marks/drafts.ts'
import { Problem } from '../marks/problem.tsx'
import { FormPages } from '../window/form-pages.tsx'
import type { Answers } from '../window/window.ts'
import { useCheckedForm } from '../window/window.ts'
import { Changes } from './changes.tsx'
import { answersIn, changesIn, closedIn, correctionOf, membersIn } from './corrections.ts'

export function CorrectForm({ file, title }: { file: OpenCase; title: string }) {
  const { say, language } = useSpeech()
  const [, go] = useLocation()
  const command = useCommand(file.reference)
  const [commandId] = useState(() => crypto.randomUUID())
  // What the officer began with: a colleague's change meanwhile is refused by the sequence, not written over.
  const [begun] = useState(() => ({ answers: answersIn(file), sequence: file.sequence }))
  const [answers, setAnswers] = useDraft<Answers>(`correct ${file.reference} ${begun.sequence}`, begun.answers)
  const [settled] = useDebouncedValue(answers, 300)
  const about = { members: membersIn(file), language, digest: file.service.digest }
  const checked = useCheckedForm(file.service.id, settled, about)
  const closed = closedIn(file)
  const changes = changesIn(begun.answers, answers)
  const problems = new Map(
    checked.data?.problems.filter(({ path }) => !closed.has(path)).map(({ path, message }) => [path, message]),
  )
  const back = `/cases/${file.reference}`
  const isChecked = checked.data !== undefined && !checked.isPlaceholderData && settled === answers
  const send = () =>
    command.mutate(
      {
        commandId,
        expectedSequence: file.sequence,
        do: 'correct-answers',
        answers: correctionOf(changes),
      },
      {
        onSuccess: () => {
          setAnswers(begun.answers)
          go(back)
        },
      },
    )
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (isChecked && problems.size === 0 && changes.length > 0) send()
      }}
    >
      <nav aria-label={say('case.place')} className="soft">
        <Link href="/">{say('nav.queue')}</Link> › <Link href={back}>{file.reference}</Link> › {title}
      </nav>
      <Title order={1}>{title}</Title>
      <p className="soft">{say('correct.lead')}</p>
      {checked.isError && <Problem error={checked.error} again={() => checked.refetch()} />}
      <FormPages
        pages={checked.data?.pages ?? []}
        answers={answers}
        set={setAnswers}
        problems={problems}
        closed={closed}
      />
      <Changes file={file} changes={changes} pages={checked.data?.pages ?? []} />
      {problems.size > 0 && (
        <p className="late" role="alert">
          ▲ {say('window.mend', { count: problems.size })}
        </p>
      )}
      {command.isError && <Problem error={command.error} />}
      <Group gap="sm">
        <Button
          type="submit"
          loading={command.isPending}
          disabled={changes.length === 0 || problems.size > 0 || !isChecked}
        >
          {say('correct.send', { count: changes.length })}
        </Button>
        <Button variant="default" component={Link} href={back}>
          {say('cancel')}
        </Button>
      </Group>
    </form>
  )
}
