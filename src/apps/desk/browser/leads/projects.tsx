// SPDX-License-Identifier: Apache-2.0
import { Title } from '@mantine/core'
import { useSpeech } from '../language/language.tsx'
import { Standing } from '../marks/standing.tsx'
import type { ShownProject } from './leads.ts'

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
  const { say, sayNumber } = useSpeech()
  return (
    <section className="file-part" aria-labelledby="projects">
      <Title order={2} id="projects">
        {say('projects.title')}
      </Title>
      {projects.length === 0 && <p className="soft">{say('projects.none')}</p>}
      <ul className="plain ruled">
        {projects.map(({ id, name, firms, sector, region, value, stage }) => (
          <li key={id} className="programme-item">
            <div>
              <strong>{name}</strong>
              <small>{firms.map((firm) => `${firm.name} (${firm.side})`).join(' · ')}</small>
            </div>
            <Standing tone={tones[stage]} words={say(`projects.stage.${stage}`)} />
            <div>
              {[sector, region].filter(Boolean).join(' · ')}
              {value && <small>{`${sayNumber(value.amount)} ${value.currency}`}</small>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
