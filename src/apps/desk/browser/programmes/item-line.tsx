// SPDX-License-Identifier: Apache-2.0
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ItemState } from '#src/relations/programmes/index.ts'
import { useSpeech } from '../language/language.tsx'
import type { KeptBack } from '../marks/fold.ts'
import { Standing } from '../marks/standing.tsx'
import { RestsOn } from '../sources/rests-on.tsx'
import { ItemStep } from './item-step.tsx'
import type { ShownItem } from './programmes.ts'

const tones = {
  idea: 'void',
  agreed: 'plain',
  funded: 'plain',
  scheduled: 'waiting',
  held: 'kept',
  reported: 'kept',
  cancelled: 'void',
} as const satisfies Record<ItemState, string>

type Props = {
  readonly party: string
  readonly item: ShownItem
  readonly withBodies: boolean
  /** Whether it is told that nobody owns it; not where that is so of all. */
  readonly withOwner: boolean
  readonly kept?: KeptBack | '' | undefined
}

/** One item: what it is, who holds it, where it stands, what shows it, and the step that may be taken. */
export function ItemLine({ party, item, withBodies, withOwner, kept = '' }: Props) {
  const { say, sayNumber } = useSpeech()
  const [steps, step] = useState(false)
  const { name, area, kind, state, evidence, exchange, visitors } = item
  const isOpen = state !== 'reported' && state !== 'cancelled'
  return (
    <li className={`programme-item ${kept}`}>
      <div>
        <strong>{name}</strong>
        <small className="below">
          {kind !== 'other' && `${say(`programmes.kind.${kind}`)} · `}
          {say(`programmes.area.${area}`)}
          <When item={item} />
        </small>
        {withBodies && <small className="below">{bodiesOf(item)}</small>}
        {item.owner && <small className="below">{say('programmes.owned-by', { owner: item.owner })}</small>}
        {withOwner && isOpen && !item.owner && <small className="below">{say('programmes.no-owner')}</small>}
      </div>
      <div>
        <Standing tone={tones[state]} words={say(`programmes.state.${state}`)} />{' '}
        {item.lacks === 'late' && <Standing tone="late" words={say('programmes.late')} />}
        {item.lacks === 'evidence' && <Standing tone="waiting" words={say('programmes.waits-for-evidence')} />}
        {exchange?.delivered && <small className="below">{say('programmes.delivered')}</small>}
        {visitors !== undefined && (
          <small className="below">{say('programmes.visitors', { visitors: sayNumber(visitors) })}</small>
        )}
        {item.cancelledBecause && <small className="below">{item.cancelledBecause}</small>}
        <Evidence evidence={evidence} />
      </div>
      <div className="at-end">
        <RestsOn sources={item.sources} confidence={item.confidence} note={item.note} />
        {isOpen && (
          <Button variant="default" size="compact-sm" className="screen-only" onClick={() => step(true)}>
            {say('programmes.step')}
            <span className="unseen">: {name}</span>
          </Button>
        )}
      </div>
      {steps && <ItemStep party={party} item={item} close={() => step(false)} />}
    </li>
  )
}

/** The bodies that hold an item, each with its side. */
export function bodiesOf(item: ShownItem | undefined): string {
  return (item?.organisers ?? []).map((one) => `${one.name} (${one.sideName})`).join(' · ')
}

function When({ item }: { item: ShownItem }) {
  const { saySpan } = useSpeech()
  const { from, until, place } = item
  const first = from ?? until
  return [place, first && saySpan(first, until ?? first)].flatMap((words) => (words ? [` · ${words}`] : [])).join('')
}

function Evidence({ evidence }: Pick<ShownItem, 'evidence'>) {
  const { sayWhen } = useSpeech()
  return evidence.map(({ words, on, document }) => (
    <small key={`${words} ${on}`} className="below">
      {[words, on && sayWhen(on), document].filter(Boolean).join(', ')}
    </small>
  ))
}
