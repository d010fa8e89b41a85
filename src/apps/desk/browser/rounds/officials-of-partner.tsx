// SPDX-License-Identifier: Apache-2.0
import { Title } from '@mantine/core'
import { useSpeech } from '../language/language.tsx'
import type { KeptBack } from '../marks/fold.ts'
import { Invented } from '../marks/invented.tsx'
import { Problem } from '../marks/problem.tsx'
import { useFold } from '../marks/use-fold.tsx'
import { usePartners } from '../partners/partners.ts'
import { RestsOn } from '../sources/rests-on.tsx'
import type { Official } from './officials.ts'
import { useOfficials } from './officials.ts'
import { RecordLeaving } from './record-leaving.tsx'
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
  const { kept, button } = useFold(officials.length, { wide: 6, narrow: 3 }, name)
  return (
    <div>
      <div className="section-head">
        <Title order={3}>{name}</Title>
        <RecordOfficial party={party} side={name} officials={officials} />
      </div>
      {found.isError && <Problem error={found.error} again={() => found.refetch()} />}
      {found.data && officials.length === 0 && <p className="soft">{say('officials.none')}</p>}
      <ul className="plain ruled officials">
        {officials.map((official, index) => (
          <OneOfficial key={official.tenure} official={official} kept={kept(index)} />
        ))}
      </ul>
      {button}
    </div>
  )
}

type LineProps = { readonly official: Official; readonly kept: KeptBack | undefined }

function OneOfficial({ official, kept }: LineProps) {
  const { say, sayWhen } = useSpeech()
  const { person, office, seen, left, leftBefore } = official
  return (
    <li className={kept}>
      <div>
        <strong>{person.name}</strong>
        {person.native && <span className="latin">{person.native}</span>}
        <Invented of={official} />
        <small className="below">
          {office.words}
          {office.rank && ` · ${say(`rounds.rank.${office.rank}`)}`}
        </small>
        {seen.map((one) => (
          <small key={one.value} className="below soft">
            {say('officials.seen', { day: sayWhen(one.value) })} <RestsOn {...one} />
          </small>
        ))}
        {left && (
          <small className="below">
            {say('officials.left', { day: sayWhen(left.value) })} <RestsOn {...left} />
          </small>
        )}
        {leftBefore.map((was, at) => (
          <small key={was.value} className="below soft">
            {say('officials.left-before', {
              day: sayWhen(was.value),
              reason: (leftBefore[at + 1] ?? left)?.reason ?? '',
            })}
          </small>
        ))}
      </div>
      <div className="deeds screen-only">
        <RecordLeaving official={official} />
      </div>
    </li>
  )
}
