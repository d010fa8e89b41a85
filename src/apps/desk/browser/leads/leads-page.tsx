// SPDX-License-Identifier: Apache-2.0
import { Button, Loader, Title } from '@mantine/core'
import { useState } from 'react'
import '../figures/figures.css'
import { useSpeech } from '../language/language.tsx'
import { EmptyState } from '../marks/empty-state.tsx'
import { Problem } from '../marks/problem.tsx'
import { useTitle } from '../shell/use-title.ts'
import { LeadLine } from './lead-line.tsx'
import { useLeads } from './leads.ts'
import { Projects } from './projects.tsx'
import { RaiseLead } from './raise-lead.tsx'

/** Leads, the stale ones first, each with whose step is next; below, what firms build or run together. */
export function LeadsPage() {
  const { say } = useSpeech()
  useTitle(say('leads.title'))
  const leads = useLeads()
  const [raises, raise] = useState(false)
  if (leads.isPending) return <Loader className="loading" aria-label={say('loading')} />
  if (leads.isError) return <Problem error={leads.error} again={() => leads.refetch()} />
  if (!leads.data.isOpened)
    return (
      <EmptyState page title={say('leads.title')}>
        <p>{say('leads.not-opened')}</p>
      </EmptyState>
    )
  return (
    <div className="leads">
      <Title order={1}>{say('leads.title')}</Title>
      <p className="soft">{say('leads.lead', { days: leads.data.staleAfter })}</p>
      <Button my="sm" className="screen-only" onClick={() => raise(true)}>
        {say('leads.raise')}
      </Button>
      {raises && <RaiseLead close={() => raise(false)} />}
      {leads.data.leads.length === 0 && <EmptyState title={say('leads.none')} />}
      <ul className="plain ruled">
        {leads.data.leads.map((lead) => (
          <LeadLine key={lead.id} lead={lead} />
        ))}
      </ul>
      <Projects projects={leads.data.projects} />
    </div>
  )
}
