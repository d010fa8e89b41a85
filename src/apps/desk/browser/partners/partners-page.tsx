// SPDX-License-Identifier: Apache-2.0
import { Anchor, Loader, Title } from '@mantine/core'
import { Link } from 'wouter'
import { useSpeech } from '../language/language.tsx'
import { EmptyState } from '../marks/empty-state.tsx'
import { Problem } from '../marks/problem.tsx'
import { SearchBox } from '../overview/search-box.tsx'
import { useTitle } from '../shell/use-title.ts'
import { usePartners } from './partners.ts'

/** With whom the state has dealings: a file for each. */
export function PartnersPage() {
  const { say } = useSpeech()
  useTitle(say('partners.title'))
  const partners = usePartners()
  if (partners.isPending) return <Loader className="loading" aria-label={say('loading')} />
  if (partners.isError) return <Problem error={partners.error} again={() => partners.refetch()} />
  return (
    <div className="operations">
      <Title order={1}>{say('partners.title')}</Title>
      <SearchBox />
      {partners.data.partners.length === 0 && <EmptyState title={say('partners.none')} />}
      <ul className="plain-list">
        {partners.data.partners.map(({ code, name }) => (
          <li key={code}>
            <Anchor component={Link} href={`/partners/${code}`}>
              {name}
            </Anchor>
          </li>
        ))}
      </ul>
    </div>
  )
}
