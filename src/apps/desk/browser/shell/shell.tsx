// SPDX-License-Identifier: Apache-2.0
import { Anchor, Button, Group, NativeSelect, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { useSession, useSignOut, useTakePosition } from '../api/queries.ts'
import { languages, useSpeech } from '../language/language.tsx'
import { holdsAny } from '../sign-in/roles.ts'

/** Head, navigation by what this officer may do, and the page. */
export function Shell({ children }: { children: ReactNode }) {
  const { say } = useSpeech()
  const session = useSession()
  const officer = session.data?.officer
  const roles = officer?.positions.flatMap((position) => position.roles) ?? []
  const places = [
    { href: '/', label: say('nav.queue'), open: holdsAny(roles, 'case-worker') },
    { href: '/window', label: say('nav.window'), open: holdsAny(roles, 'case-worker') },
    { href: '/reads', label: say('nav.reads'), open: holdsAny(roles, 'inspector') },
    { href: '/operations', label: say('nav.operations'), open: holdsAny(roles, 'operator') },
  ].filter((place) => place.open)
  return (
    <>
      <a className="skip" href="#main">
        {say('skip')}
      </a>
      {session.data?.demonstration && (
        <p className="demonstration" role="status">
          {say('demonstration')}
          {session.data.demoProgress && ` ${say('demonstration.progress', session.data.demoProgress)}`}
        </p>
      )}
      <header className="head">
        <Link href="/" className="name">
          Elshi
        </Link>
        <nav aria-label={say('nav.label')}>
          {places.map((place) => (
            <Place key={place.href} {...place} />
          ))}
        </nav>
        <Group gap="sm" ml="auto">
          <Anchor href="/" size="sm">
            {say('nav.portal')}
          </Anchor>
          <Language />
          <Officer />
        </Group>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  )
}

function Place({ href, label }: { href: string; label: string }) {
  const [at] = useLocation()
  const here = href === '/' ? at === '/' || at.startsWith('/cases') : at.startsWith(href)
  return (
    <Link href={href} className={here ? 'here' : ''} aria-current={here ? 'page' : undefined}>
      {label}
    </Link>
  )
}

export function Language() {
  const { say, language, speak } = useSpeech()
  return (
    <NativeSelect
      aria-label={say('language')}
      size="sm"
      value={language}
      data={[...languages]}
      onChange={(event) => speak(event.currentTarget.value)}
    />
  )
}

function Officer() {
  const { say } = useSpeech()
  const session = useSession()
  const signOut = useSignOut()
  const take = useTakePosition()
  const officer = session.data?.officer
  if (!officer) return null
  return (
    <>
      <Text size="sm" className="officer">
        {officer.name}
        <small>{officer.positions.map((position) => position.post).join(' · ')}</small>
      </Text>
      {officer.others.length > 0 && (
        <NativeSelect
          aria-label={say('position')}
          value={officer.positions[0]?.id ?? ''}
          onChange={(event) => take.mutate(event.currentTarget.value)}
          data={[...officer.positions, ...officer.others].map((position) => ({
            value: position.id,
            label: `${position.post} · ${position.roles.join(', ')}`,
          }))}
        />
      )}
      <Button variant="default" size="compact-md" loading={signOut.isPending} onClick={() => signOut.mutate()}>
        {say('sign-out')}
      </Button>
    </>
  )
}
