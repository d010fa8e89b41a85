// SPDX-License-Identifier: Apache-2.0
import { Anchor, Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { Link } from 'wouter'
import { readBrief, signBrief } from '../briefs/briefs.ts'
import { GapsOf } from '../briefs/gaps-of.tsx'
import type { Wish } from '../commitments/commitments.ts'
import { useDeed } from '../commitments/commitments.ts'
import { onClearance } from '../documents/documents.ts'
import { useSpeech } from '../language/language.tsx'
import { spokenLanguage } from '../language/spoken-language.ts'
import { Invented } from '../marks/invented.tsx'
import { Problem } from '../marks/problem.tsx'
import { Standing } from '../marks/standing.tsx'
import { StepOf } from '../rounds/round-words.tsx'
import { onRound } from '../rounds/rounds.ts'
import type { BriefDecision, Decision, PressDecision, RoundDecision } from './overview.ts'

/** What awaits a decision, and the one click that takes it; what is refused is said beside it. */
export function DecisionLine({ decision }: { decision: Decision }) {
  if (decision.kind === 'brief') return <OfBrief decision={decision} />
  return decision.kind === 'round' ? <OfRound decision={decision} /> : <OfPressText decision={decision} />
}

function OfRound({ decision }: { decision: RoundDecision }) {
  const { say } = useSpeech()
  const { id, sequence, to } = decision
  return (
    <Line
      decision={decision}
      label={`→ ${say(`rounds.step.${to}`)}`}
      told={say(`rounds.step.${to}`)}
      act={({ commandId }) => onRound(id)({ commandId, expected: sequence }, { do: 'move', to })}
    >
      <StepOf round={decision} />
    </Line>
  )
}

/** What is still open of the brief is shown before it is signed, as on its own page; where nothing is, one click signs it. */
function OfBrief({ decision }: { decision: BriefDecision }) {
  const { say, sayDay, language } = useSpeech()
  const { id, seen, on } = decision
  const [commandId] = useState(() => crypto.randomUUID())
  const deed = useDeed((wish) => signBrief(id, { commandId: wish.commandId, seen }))
  const sign = () => deed.mutate({ wish: { commandId, expected: 0 }, told: undefined })
  const look = useMutation({
    mutationFn: () => readBrief(id),
    onSuccess: ({ gaps }) => {
      if (gaps.length === 0) sign()
    },
  })
  const gaps = look.data?.gaps ?? []
  return (
    <Shown decision={decision} error={look.error ?? deed.error}>
      <Standing tone="waiting" words={say('head.brief')} />{' '}
      <span className="soft">
        {spokenLanguage(decision.language, language)}, {sayDay(on)}
      </span>
      <About decision={decision} />
      {gaps.length > 0 && (
        <div lang={decision.language} className="screen-only">
          <GapsOf gaps={gaps} />
        </div>
      )}
      <DecideButton
        decision={decision}
        label={say(gaps.length > 0 ? 'head.sign-anyway' : 'briefs.sign')}
        told={say(gaps.length > 0 ? 'head.sign-anyway' : 'briefs.sign')}
        isPending={look.isPending || deed.isPending}
        act={() => (gaps.length > 0 ? sign() : look.mutate())}
      />
      {gaps.length > 0 && (
        <Button variant="default" size="compact-sm" className="screen-only" onClick={look.reset}>
          {say('cancel')}
        </Button>
      )}
    </Shown>
  )
}

/** Whoever clears says by it that the names may be told and that nothing restricted is left in the text. */
function OfPressText({ decision }: { decision: PressDecision }) {
  const { say, sayDay } = useSpeech()
  const { id, sequence, on } = decision
  return (
    <Line
      decision={decision}
      label={say('head.clear')}
      told={say('head.clear')}
      act={({ commandId }) =>
        onClearance(id)({ commandId, expected: sequence }, { do: 'clear', namesCleared: true, nothingRestricted: true })
      }
    >
      <Standing tone="waiting" words={say('head.press-text')} /> <span className="soft">{sayDay(on)}</span>
    </Line>
  )
}

type Props = {
  readonly decision: Decision
  readonly label: string
  /** What the button does, for who hears the page. */
  readonly told: string
  readonly act: (wish: Wish) => Promise<unknown>
  readonly children: ReactNode
}

function Line({ decision, label, told, act, children }: Props) {
  const [commandId] = useState(() => crypto.randomUUID())
  const deed = useDeed((wish) => act(wish))
  return (
    <Shown decision={decision} error={deed.error}>
      {children}
      <About decision={decision} />
      <DecideButton
        decision={decision}
        label={label}
        told={told}
        isPending={deed.isPending}
        act={() => deed.mutate({ wish: { commandId, expected: 0 }, told: undefined })}
      />
    </Shown>
  )
}

type ShownProps = { readonly decision: Decision; readonly error: Error | null; readonly children: ReactNode }

function Shown({ decision, error, children }: ShownProps) {
  const { title, link } = decision
  return (
    <li>
      <Anchor component={Link} href={link}>
        {title}
      </Anchor>
      <Invented of={decision} /> {children}
      {error && <Problem error={error} />}
    </li>
  )
}

const About = ({ decision: { about } }: Pick<Props, 'decision'>) => (
  <p className="soft">{about.map(({ name }) => name).join(', ')}</p>
)

type DecideProps = Pick<Props, 'decision' | 'label' | 'told'> & {
  readonly isPending: boolean
  readonly act: () => void
}

function DecideButton({ decision: { title }, label, told, isPending, act }: DecideProps) {
  const { say } = useSpeech()
  return (
    <Button
      size="compact-sm"
      className="screen-only"
      loading={isPending}
      aria-label={say('head.decide', { to: told, what: title })}
      onClick={act}
    >
      {label}
    </Button>
  )
}
