// SPDX-License-Identifier: Apache-2.0
import { Button, Checkbox, Loader } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useSpeech } from '../language/language.tsx'
import { Problem } from '../marks/problem.tsx'
import { Changes, Clauses } from './clauses.tsx'
import type { Choice, Further } from './releases.ts'
import { useChoices, usePreview } from './releases.ts'

/** By the key of a thing, the digest of what was shown; empty while it is being fetched. */
export type Seen = Readonly<Record<string, Pick<Choice, 'kind' | 'id'> & { readonly seen: string }>>
const keyOf = ({ kind, id }: Pick<Choice, 'kind' | 'id'>) => `${kind} ${id}`

function shownIn(before: Seen, { kind, id }: Choice, seen: string): Seen {
  return { ...before, [keyOf({ kind, id })]: { kind, id, seen } }
}

function without(before: Seen, choice: Choice): Seen {
  const { [keyOf(choice)]: _, ...rest } = before
  return rest
}

type Choosing = {
  readonly party: string
  readonly seen: Seen
  readonly see: (change: (before: Seen) => Seen) => void
}

/** Things of one kind, and what stands further back when it is asked for. */
export function Choices({
  choices,
  further,
  ...choosing
}: Choosing & { readonly choices: readonly Choice[]; readonly further: Further | undefined }) {
  const { seen, see, party } = choosing
  return (
    <>
      {choices.map((choice) => (
        <OneChoice
          key={keyOf(choice)}
          party={party}
          choice={choice}
          isChosen={keyOf(choice) in seen}
          choose={(isChosen) => see((before) => (isChosen ? shownIn(before, choice, '') : without(before, choice)))}
          shown={(digest) => see((before) => shownIn(before, choice, digest))}
        />
      ))}
      {further && <FurtherBack key={further.skip} from={further} {...choosing} />}
    </>
  )
}

function FurtherBack({ from, ...choosing }: Choosing & { readonly from: Further }) {
  const { say } = useSpeech()
  const [isAsked, ask] = useState(false)
  if (isAsked) return <Page from={from} {...choosing} />
  return (
    <Button variant="subtle" size="compact-md" onClick={() => ask(true)}>
      {say('releases.release.further')}
    </Button>
  )
}

function Page({ from, ...choosing }: Choosing & { readonly from: Further }) {
  const { say } = useSpeech()
  const found = useChoices(choosing.party, from)
  if (found.isPending) return <Loader className="loading" aria-label={say('loading')} />
  if (found.isError) return <Problem error={found.error} again={() => found.refetch()} />
  const { choices, further } = found.data
  return <Choices choices={choices} further={further[0]} {...choosing} />
}

type One = {
  readonly party: string
  readonly choice: Choice
  readonly isChosen: boolean
  readonly choose: (isChosen: boolean) => void
  readonly shown: (digest: string) => void
}

function OneChoice({ party, choice, isChosen, choose, shown }: One) {
  const { say } = useSpeech()
  const { title, words, stands } = choice
  // What is offered no longer is not chosen any more.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it goes
  useEffect(() => () => choose(false), [])
  return (
    <div className="choice">
      <Checkbox
        label={words || title}
        description={[words && title, say(`releases.stands.${stands}`)].filter(Boolean).join(' · ')}
        checked={isChosen}
        disabled={stands === 'as-released'}
        onChange={(event) => choose(event.currentTarget.checked)}
      />
      {isChosen && <Shown party={party} choice={choice} shown={shown} />}
    </div>
  )
}

/** What the partner will see, and what is new in it for them. */
function Shown({ party, choice, shown }: Pick<One, 'party' | 'choice' | 'shown'>) {
  const { say } = useSpeech()
  const found = usePreview(party, choice)
  const seen = found.data?.seen
  // What is fetched anew after a refusal is what is shown, and then what is released.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is done with the digest changes at each drawing; the digest alone decides
  useEffect(() => {
    if (seen !== undefined) shown(seen)
  }, [seen])
  if (found.isPending) return <Loader className="loading" aria-label={say('loading')} />
  if (found.isError) return <Problem error={found.error} again={() => found.refetch()} />
  const { content, version, changes } = found.data
  return (
    <div className="shown">
      <p className="soft">{say('releases.release.shown', { version })}</p>
      <p>
        <strong>{content.title}</strong>
      </p>
      {changes && <Changes changes={changes} since={version - 1} />}
      <Clauses content={content} />
    </div>
  )
}
