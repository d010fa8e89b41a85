// SPDX-License-Identifier: Apache-2.0
import { Title } from '@mantine/core'
import { Link } from 'wouter'
import { useServices } from '../api/queries.ts'
import { useSpeech } from '../language/language.tsx'
import { EmptyState } from '../marks/empty-state.tsx'
import { Problem } from '../marks/problem.tsx'
import { useTitle } from '../shell/use-title.ts'
import { WindowForm } from './window-form.tsx'

/** An officer lodges for a citizen without an account. */
export function WindowPage({ service }: { service: string | undefined }) {
  const { say } = useSpeech()
  useTitle(say('window.title'))
  return (
    <>
      <Title order={1} className="screen-only">
        {say('window.title')}
      </Title>
      <p className="soft screen-only">{say('window.lead')}</p>
      {service === undefined ? <ChooseService /> : <WindowForm key={service} service={service} />}
    </>
  )
}

function ChooseService() {
  const { say } = useSpeech()
  const services = useServices()
  if (services.isError) return <Problem error={services.error} again={() => services.refetch()} />
  const atWindow = services.data?.services.filter((service) => service.channels.includes('window')) ?? []
  if (services.data && atWindow.length === 0) return <EmptyState title={say('window.none')} />
  return (
    <>
      <Title order={2}>{say('window.choose')}</Title>
      <ul className="plain ruled">
        {atWindow.map((service) => (
          <li key={service.id}>
            <Link href={`/window/${service.id}`}>{service.name}</Link>
          </li>
        ))}
      </ul>
    </>
  )
}
