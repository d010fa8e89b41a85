// SPDX-License-Identifier: Apache-2.0
import { Title } from '@mantine/core'
import { useSpeech } from '../language/language.tsx'
import { Problem } from '../marks/problem.tsx'
import { usePartners } from '../partners/partners.ts'
import { RestsOn } from '../sources/rests-on.tsx'
import type { Official } from './officials.ts'
import { useOfficials } from './officials.ts'
import { RecordOfficial } from './record-official.tsx'

/** Who leads and led on both sides: people and offices apart, with the days on which a source shows the one in the other. */
export function OfficialsOfPartner({ party, name }: { party: string; name: string }) {
  const { say } = useSpeech()
  const home = usePartners().data?.home ?? ''
  return (
    <section aria-labelledby="officials">
      <Title order={2} id="officials">
        {say('officials.title')}
      </Title>
      <div className="ledger">
        <Side party={party} name={name} />
        {home !== '' && <Side party={home} name={say('officials.ours')} />}
      </div>
    </section>
  )
}

function Side({ party, name }: { party: string; name: string }) {
  const { say } = useSpeech()
  const found = useOfficials(party)
  const officials = found.data?.officials ?? []
  return (
    <div>
      <div className="section-head">
        <Title order={3}>{name}</Title>
        <RecordOfficial party={party} side={name} officials={officials} />
      </div>
      {found.isError && <Problem error={found.error} again={() => found.refetch()} />}
      {found.data && officials.length === 0 && <p className="soft">{say('officials.none')}</p>}
      <ul className="plain ruled">
        {officials.map((official) => (
          <OneOfficial key={official.tenure} official={official} />
        ))}
      </ul>
    </div>
  )
}

function OneOfficial({ official: { person, office, seen } }: { official: Official }) {
  const { say, sayWhen } = useSpeech()
  return (
    <li>
      <strong>{person.name}</strong>
      {person.native && <span className="latin">{person.native}</span>}
      <small className="below">
        {office.words}
        {office.rank && ` · ${say(`rounds.rank.${office.rank}`)}`}
      </small>
      {seen.map((one) => (
        <small key={one.value} className="below soft">
          {say('officials.seen', { day: sayWhen(one.value) })} <RestsOn {...one} />
        </small>
      ))}
    </li>
  )
}
