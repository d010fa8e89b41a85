// SPDX-License-Identifier: Apache-2.0
import { Button, NativeSelect, NumberInput, Title } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useRef, useState } from 'react'
import { displayName } from '#src/standards/names/index.ts'
import { usePosts, useSession } from '../api/queries.ts'
import { isRefusal } from '../api/request.ts'
import { isName } from '../case/open-case.ts'
import { languages, useSpeech } from '../language/language.tsx'
import { DayField } from '../marks/day-field.tsx'
import { useDraft } from '../marks/drafts.ts'
import { Problem } from '../marks/problem.tsx'
import { AlikeWarning, useAlikeWarning } from './alike-warning.tsx'
import { AskedEvidence } from './asked-evidence.tsx'
import { FormPages } from './form-pages.tsx'
import { LodgedSlip } from './lodged-slip.tsx'
import { ToMend } from './to-mend.tsx'
import { RepresentedAtWindow } from './under-mandate.tsx'
import { useSighting } from './use-sighting.ts'
import type { Answers } from './window.ts'
import { useCheckedForm, useForm, useLodge } from './window.ts'

/** The whole form on one page: at the window people do not turn pages. */
export function WindowForm({ service }: { service: string }) {
  const { say, language } = useSpeech()
  const [answers, setAnswers] = useDraft(`window ${service}`, nothingYet)
  const [about, setAbout] = useState<About>({ post: '', language, members: undefined, occurredOn: '' })
  const { form, on } = useFormOn(service, about.occurredOn)
  const [tried, setTried] = useState(false)
  // Nobody's, or one that is still to be chosen.
  const [mandate, setMandate] = useState<string | null>(null)
  const [commandId, setCommandId] = useState(() => crypto.randomUUID())
  // Lodging is wished for; it happens as soon as the server has checked what was typed last.
  const [wanted, setWanted] = useState(false)
  const place = useRef<HTMLFormElement>(null)
  const lodge = useLodge()
  const warning = useAlikeWarning(service)
  const sighting = useSighting()
  const posts = useMyPosts()
  const [settled] = useDebouncedValue(answers, 300)
  const members = about.members ?? form.data?.members.min ?? 0
  const checked = useCheckedForm(service, settled, {
    members,
    language: about.language,
    ...on,
  })
  const post = posts.find(({ id }) => id === about.post) ?? posts[0]
  const lodgeNow = () =>
    lodge.mutate(
      {
        commandId,
        service,
        serviceVersion: form.data?.service.version,
        post: post?.id,
        channel: 'window',
        language: about.language,
        answers,
        files: [],
        ...(about.occurredOn && { occurredOn: about.occurredOn }),
        ...(mandate && { mandate }),
      },
      {
        onSuccess: (lodged) => {
          sighting.note(lodged, checked.data?.evidence ?? [], about.occurredOn)
          setAnswers(nothingYet)
        },
      },
    )
  const isChecked = checked.data !== undefined && !checked.isPlaceholderData && settled === answers
  useEffect(() => {
    if (!wanted || !(isChecked || checked.isError)) return
    setWanted(false)
    if (checked.data && checked.data.problems.length === 0) warning.passFor({ post: post?.id ?? '', answers }, lodgeNow)
    // What must be mended is where the keyboard goes.
    else place.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-problem] input')?.focus()
  })
  if (!form.data) return form.isError ? <Problem error={form.error} again={() => form.refetch()} /> : null
  const again = () => {
    setAnswers(nothingYet)
    setAbout({ ...about, members: undefined, occurredOn: '' })
    setTried(false)
    setMandate(null)
    setCommandId(crypto.randomUUID())
    warning.forget()
    sighting.forget()
    lodge.reset()
  }
  if (lodge.data)
    return (
      <LodgedSlip
        lodged={lodge.data}
        service={service}
        post={post?.id ?? ''}
        language={about.language}
        names={namesIn(lodge.variables?.answers)}
        noted={sighting.noted}
        again={again}
      />
    )
  const send = () => {
    setTried(true)
    setWanted(true)
  }
  return (
    <form
      className="form"
      ref={place}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <Title order={2} my="md">
        {form.data.service.name}
      </Title>
      <ToMend tried={tried} checked={checked.data} />
      <AboutFields about={about} set={setAbout} posts={posts} range={form.data.members} members={members} />
      <RepresentedAtWindow key={commandId} service={service} mandate={mandate} choose={setMandate} />
      {checked.isError && <Problem error={checked.error} again={() => checked.refetch()} />}
      <FormPages
        pages={checked.data?.pages ?? []}
        answers={answers}
        set={setAnswers}
        problems={new Map(tried ? checked.data?.problems.map(({ path, message }) => [path, message]) : [])}
      />
      <AskedEvidence checked={checked.data} answers={answers} sighting={sighting} />
      {tried && checked.data && checked.data.problems.length > 0 && (
        <p className="late" role="alert">
          ▲ {say('window.mend', { count: checked.data.problems.length })}
        </p>
      )}
      <AlikeWarning warning={warning} answers={answers} />
      {lodge.isError && <NotLodged error={lodge.error} />}
      <Button type="submit" disabled={mandate === ''} loading={lodge.isPending || warning.isPending || wanted}>
        {say(warning.wordFor(answers))}
      </Button>
    </form>
  )
}

/** The form of the day on which an application came; a day without one has today's, and lodging says why it cannot be that day. */
function useFormOn(service: string, day: string) {
  const today = useForm(service)
  const then = useForm(service, day)
  return then.data ? { form: then, on: day === '' ? {} : { on: day } } : { form: today, on: {} }
}

function NotLodged({ error }: { error: Error }) {
  const { say } = useSpeech()
  return (
    <>
      <Problem error={error} />
      {!isRefusal(error) && <p className="soft">{say('window.resend')}</p>}
    </>
  )
}

const nothingYet: Answers = { applicant: {} }

/** By subject, the people as they were entered. */
function namesIn(answers: unknown): Readonly<Record<string, string>> {
  const named = Object.entries((answers ?? {}) as Answers).flatMap(([subject, given]) => {
    const name = Object.values(given).find(isName)
    return name ? [[subject, displayName(name)] as const] : []
  })
  return Object.fromEntries(named)
}

type About = { post: string; language: string; members: number | undefined; occurredOn: string }
type Named = { readonly id: string; readonly name: string }

function useMyPosts(): readonly Named[] {
  const session = useSession()
  const posts = usePosts()
  const mine = new Set(session.data?.officer?.positions.map((position) => position.post) ?? [])
  return posts.data?.posts.filter((post) => mine.has(post.id)) ?? []
}

type AboutProps = {
  about: About
  set: (about: About) => void
  posts: readonly Named[]
  range: { min: number; max: number }
  members: number
}

function AboutFields({ about, set, posts, range, members }: AboutProps) {
  const { say } = useSpeech()
  return (
    <div className="pair top">
      {posts.length > 1 && (
        <NativeSelect
          label={say('window.post')}
          value={about.post}
          onChange={(event) => set({ ...about, post: event.currentTarget.value })}
          data={posts.map((post) => ({ value: post.id, label: post.name }))}
        />
      )}
      <NativeSelect
        label={say('window.language')}
        value={about.language}
        onChange={(event) => set({ ...about, language: event.currentTarget.value })}
        data={[...languages]}
      />
      <DayField
        label={say('window.occurred')}
        description={say('window.occurred.hint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={about.occurredOn}
        change={(occurredOn) => set({ ...about, occurredOn })}
      />
      {range.max > 0 && (
        <NumberInput
          label={say('window.members')}
          min={range.min}
          max={range.max}
          value={members}
          onChange={(value) => set({ ...about, members: Number(value) })}
        />
      )}
    </div>
  )
}
