// SPDX-License-Identifier: Apache-2.0
import { Title } from '@mantine/core'
import { useSpeech } from '../language/language.tsx'
import { Standing } from '../marks/standing.tsx'
import type { ShownProject } from './leads.ts'
import { RecordProject } from './record-project.tsx'

const tones = {
  idea: 'void',
  agreed: 'plain',
  financed: 'plain',
  building: 'waiting',
  operating: 'kept',
  stopped: 'late',
} as const

/** What firms of both sides build or run; nothing where none is on record. */
export function Projects({ projects }: { projects: readonly ShownProject[] }) {
  const { say, sayDay, sayNumber } = useSpeech()
  return (
    <section className="file-part" aria-labelledby="projects">
      <div className="section-head">
        <Title order={2} id="projects">
          {say('projects.title')}
        </Title>
        <RecordProject />
      </div>
      {projects.length === 0 && <p className="soft">{say('projects.none')}</p>}
      <ul className="plain ruled">
        {projects.map((project) => {
          const { id, name, firms, sector, region, value, stage, owner, next } = project
          return (
            <li key={id} className="programme-item">
              <div>
                <strong>{name}</strong>
                <small>{firms.map((firm) => `${firm.name} (${firm.side})`).join(' · ')}</small>
              </div>
              <Standing tone={tones[stage]} words={say(`projects.stage.${stage}`)} />
              <div>
                {[sector, region].filter(Boolean).join(' · ')}
                {value && <small>{`${sayNumber(value.amount)} ${value.currency}`}</small>}
                <small>{owner ? say('leads.owned-by', { owner }) : say('leads.nobodys')}</small>
                {next && (
                  <small>
                    {say('leads.next', { step: next.step })}
                    {next.by && ` · ${say('clock.due', { day: sayDay(next.by) })}`}
                  </small>
                )}
                <RecordProject project={project} />
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
