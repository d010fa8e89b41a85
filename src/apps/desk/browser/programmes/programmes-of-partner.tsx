// SPDX-License-Identifier: Apache-2.0
import { Loader, Title } from '@mantine/core'
import '../figures/figures.css'
import { useSpeech } from '../language/language.tsx'
import { EmptyState } from '../marks/empty-state.tsx'
import { Problem } from '../marks/problem.tsx'
import { useFold } from '../marks/use-fold.tsx'
import { RestsOn } from '../sources/rests-on.tsx'
import { BeginItem } from './begin-item.tsx'
import { BeginProgramme } from './begin-programme.tsx'
import { bodiesOf, ItemLine } from './item-line.tsx'
import { inOrderOfNeed, isOpen } from './order-of-need.ts'
import type { ShownProgramme } from './programmes.ts'
import { useProgrammes } from './programmes.ts'

/** What is done together with a partner, a list for each programme; events of cities and foundations stand apart from a committee’s. */
export function ProgrammesOfPartner({ party }: { party: string }) {
  const { say } = useSpeech()
  const programmes = useProgrammes(party)
  return (
    <section className="file-part" aria-labelledby="programmes-of-partner">
      <div className="section-head">
        <Title order={2} id="programmes-of-partner">
          {say('programmes.title')}
        </Title>
        <BeginProgramme party={party} />
      </div>
      {programmes.isError && <Problem error={programmes.error} again={() => programmes.refetch()} />}
      {programmes.isPending && <Loader className="loading" aria-label={say('loading')} />}
      {programmes.data?.programmes.length === 0 && <EmptyState title={say('programmes.none')} />}
      {programmes.data?.programmes.toSorted(committeeFirst).map((programme) => (
        <OneProgramme key={programme.id} party={party} programme={programme} />
      ))}
    </section>
  )
}

const order = ['committee', 'memorandum', 'cities-and-foundations']
const committeeFirst = (a: ShownProgramme, b: ShownProgramme) => order.indexOf(a.of) - order.indexOf(b.of)

function OneProgramme({ party, programme }: { party: string; programme: ShownProgramme }) {
  const { say } = useSpeech()
  const { name, of, sources, confidence } = programme
  const items = inOrderOfNeed(programme.items)
  // Bodies that hold all of it are named once, above the list.
  const common = items.length > 1 && items.every((item) => bodiesOf(item) === bodiesOf(items[0]))
  const isOwned = items.some(({ owner }) => owner)
  const { kept, button } = useFold(
    items.length,
    { wide: 6, narrow: Math.min(2, Math.max(1, items.filter(isOpen).length)) },
    name,
  )
  return (
    <section className="programme" aria-label={name}>
      <div className="section-head">
        <Title order={3}>{name}</Title>
        <BeginItem party={party} programme={programme} />
      </div>
      <p className="soft">
        {[
          say(`programmes.of.${of}`),
          common && bodiesOf(items[0]),
          !isOwned && items.some(isOpen) && say('programmes.none-owned'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <RestsOn sources={sources} confidence={confidence} />
      <ul className="plain ruled">
        {items.map((item, index) => (
          <ItemLine
            key={item.id}
            party={party}
            item={item}
            withBodies={!common}
            withOwner={isOwned}
            kept={kept(index)}
          />
        ))}
      </ul>
      {button}
    </section>
  )
}
