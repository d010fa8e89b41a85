// SPDX-License-Identifier: Apache-2.0
import { Anchor, Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { Link } from 'wouter'
import { signBrief } from '../briefs/briefs.ts'
import type { Wish } from '../commitments/commitments.ts'
import { useDeed } from '../commitments/commitments.ts'
import { onClearance } from '../documents/documents.ts'
import { useSpeech } from '../language/language.tsx'
import { spokenLanguage } from '../language/spoken-language.ts'
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

function OfBrief({ decision }: { decision: BriefDecision }) {
  const { say, sayDay, language } = useSpeech()
  const { id, seen, on } = decision
  return (
    <Line
      decision={decision}
      label={say('briefs.sign')}
      told={say('briefs.sign')}
      act={({ commandId }) => signBrief(id, { commandId, seen })}
    >
      <Standing tone="waiting" words={say('head.brief')} />{' '}
      <span className="soft">
        {spokenLanguage(decision.language, language)}, {sayDay(on)}
      </span>
    </Line>
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

function Line({ decision: { title, about, link }, label, told, act, children }: Props) {
  const { say } = useSpeech()
  const [commandId] = useState(() => crypto.randomUUID())
  const deed = useDeed((wish) => act(wish))
  return (
    <li>
      <Anchor component={Link} href={link}>
        {title}
      </Anchor>{' '}
      {children}
      <p className="soft">{about.map(({ name }) => name).join(', ')}</p>
      <Button
        size="compact-sm"
        className="screen-only"
        loading={deed.isPending}
        aria-label={say('head.decide', { to: told, what: title })}
        onClick={() => deed.mutate({ wish: { commandId, expected: 0 }, told: undefined })}
      >
        {label}
      </Button>
      {deed.isError && <Problem error={deed.error} />}
    </li>
  )
}
