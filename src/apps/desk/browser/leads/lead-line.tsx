// SPDX-License-Identifier: Apache-2.0
import { Anchor, Button } from '@mantine/core'
import { useState } from 'react'
import type { LeadState } from '#src/relations/leads/index.ts'
import { useSpeech } from '../language/language.tsx'
import { Standing } from '../marks/standing.tsx'
import { Contacts } from './contacts.tsx'
import { LeadStep } from './lead-step.tsx'
import type { ShownLead } from './leads.ts'

const tones = {
  new: 'void',
  qualified: 'plain',
  'passed-on': 'waiting',
  'in-talks': 'waiting',
  won: 'kept',
  lost: 'late',
} as const satisfies Record<LeadState, string>

/** One lead: what was proposed and by whom, where it stands, whose step is next, and with whom to speak. */
export function LeadLine({ lead }: { lead: ShownLead }) {
  const { say, sayDay } = useSpeech()
  const [steps, step] = useState(false)
  const { topic, state, owner, next, passedTo, outcome } = lead
  const isOpen = state !== 'won' && state !== 'lost'
  return (
    <li className="programme-item lead-line">
      <Proposed lead={lead} />
      <div>
        <Standing tone={tones[state]} words={say(`leads.state.${state}`)} />
        {lead.isStale && (
          <div>
            <Standing tone="late" words={say('leads.stale', { day: sayDay(lead.steppedOn) })} />
          </div>
        )}
        {passedTo && <small>{say('leads.passed-to', { to: passedTo })}</small>}
        {outcome && <small>{outcome}</small>}
        <small>{owner ? say('leads.owned-by', { owner }) : say('leads.nobodys')}</small>
        {next && (
          <small>
            {say('leads.next', { step: next.step })}
            {next.by && ` · ${say('clock.due', { day: sayDay(next.by) })}`}
          </small>
        )}
      </div>
      <div>
        <Contacts lead={lead} />
        {isOpen && (
          <Button variant="default" size="compact-sm" className="screen-only" onClick={() => step(true)}>
            {say('programmes.step')}
            <span className="unseen">: {topic}</span>
          </Button>
        )}
      </div>
      {steps && <LeadStep lead={lead} close={() => step(false)} />}
    </li>
  )
}

function Proposed({ lead }: { lead: ShownLead }) {
  const { say, sayWhen } = useSpeech()
  const { topic, partners, sector, minerals, company, market, need, raisedBy, raisedAt, raisedOn, sources, quote } =
    lead
  const about = [partners.map(({ name }) => name).join(', '), sector, minerals.join(', '), company]
  return (
    <div>
      <strong>{topic}</strong>
      <small>{about.filter(Boolean).join(' · ')}</small>
      {need && <small>{say('leads.need', { need: say(`leads.need.${need}`) })}</small>}
      {market && <small>{say('leads.market', { market })}</small>}
      <small>{[raisedBy, raisedAt, sayWhen(raisedOn)].filter(Boolean).join(' · ')}</small>
      {quote?.shown && <small>“{quote.words}”</small>}
      {quote?.corrected && <small>{say('figures.corrected', { reading: quote.corrected })}</small>}
      {sources.map(({ publisher, published, link }) => (
        <small key={`${publisher} ${published}`}>
          {say('sources.title')}:{' '}
          {link ? (
            <Anchor href={link} underline="always">
              {publisher}
            </Anchor>
          ) : (
            publisher
          )}
          {published && `, ${sayWhen(published)}`}
        </small>
      ))}
    </div>
  )
}
