// SPDX-License-Identifier: Apache-2.0
import { Anchor, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { Link, useLocation } from 'wouter'
import { useSession } from '../api/queries.ts'
import { KeysList } from '../keys/keys-list.tsx'
import { useKeys } from '../keys/use-keys.ts'
import { useSendKey } from '../keys/use-send-key.ts'
import { useSpeech } from '../language/language.tsx'
import { holdsAny } from '../sign-in/roles.ts'
import { ChooseLanguage } from './choose-language.tsx'
import { OpenPages } from './not-open.tsx'
import { SignedIn } from './signed-in.tsx'

/** Head, navigation by what this officer may do, and the page. */
export function Shell({ children }: { children: ReactNode }) {
  const { say } = useSpeech()
  const session = useSession()
  const main = useFocusOnNewPage()
  const roles = session.data?.officer?.positions.flatMap((position) => position.roles) ?? []
  // A guest of a partner ministry finds what was released to it, and no way to anything else.
  const isGuest = holdsAny(roles, 'guest')
  const worksCases = holdsAny(roles, 'case-worker')
  const places = [
    { href: '/', label: say('nav.queue'), open: holdsAny(roles, 'case-worker') },
    { href: '/', label: say('nav.released'), open: isGuest },
    { href: '/window', label: say('nav.window'), open: holdsAny(roles, 'case-worker') },
    { href: '/people', label: say('nav.people'), open: holdsAny(roles, 'case-worker') },
    { href: '/register', label: say('nav.register'), open: worksCases },
    { href: '/reads', label: say('nav.reads'), open: holdsAny(roles, 'inspector') },
    { href: '/operations', label: say('nav.operations'), open: holdsAny(roles, 'operator') },
    {
      href: '/erasures',
      label: say('nav.erasures'),
      open: holdsAny(roles, 'operator') || holdsAny(roles, 'inspector'),
    },
    { href: '/head', label: say('nav.head'), open: roles.includes('head-of-department') },
    { href: '/partners', label: say('nav.partners'), open: holdsAny(roles, 'ministry') },
    { href: '/instruments', label: say('nav.instruments'), open: holdsAny(roles, 'ministry') },
    { href: '/waiting', label: say('nav.waiting'), open: holdsAny(roles, 'ministry') },
    {
      href: '/leads',
      label: say('nav.leads'),
      open: holdsAny(roles, 'investment') || holdsAny(roles, 'ministry'),
    },
    { href: '/ministry', label: say('nav.ministry'), open: holdsAny(roles, 'ministry') },
    // The registers of all posts, after the page that such a position meets first.
    {
      href: '/register',
      label: say('nav.register'),
      open: !worksCases && (holdsAny(roles, 'inspector') || holdsAny(roles, 'ministry')),
    },
  ].filter((place) => place.open)
  const [at, go] = useLocation()
  const goTo = (href: string) => () => places.some((place) => place.href === href) && go(href)
  useKeys({ q: goTo('/'), w: goTo('/window'), p: goTo('/people') })
  useSendKey()
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
          {say('brand')}
        </Link>
        <nav aria-label={say('nav.label')}>
          {places.map((place) => (
            <Place key={place.href} {...place} first={place === places[0]} />
          ))}
        </nav>
        <Group gap="md" ml="auto" className="head-end">
          {!isGuest && (
            <Anchor href="/" size="sm">
              {say('nav.portal')}
            </Anchor>
          )}
          {!isGuest && <KeysList />}
          <ChooseLanguage />
          <SignedIn />
        </Group>
      </header>
      <main id="main" tabIndex={-1} ref={main}>
        <OpenPages key={`${at} ${session.data?.officer?.positions[0]?.id ?? ''}`}>{children}</OpenPages>
      </main>
    </>
  )
}

function Place({ href, label, first }: { href: string; label: string; first: boolean }) {
  const [at] = useLocation()
  // What a position meets first stands at the root as well.
  const here = (first && at === '/') || at.startsWith(href === '/' ? '/cases' : href)
  return (
    <Link href={href} className={here ? 'here' : ''} aria-current={here ? 'page' : undefined}>
      {label}
    </Link>
  )
}

/** A new page is where the keyboard goes on, unless the page has put it somewhere already. */
function useFocusOnNewPage() {
  const main = useRef<HTMLElement>(null)
  const [at] = useLocation()
  const former = useRef(at)
  useEffect(() => {
    if (former.current === at) return
    former.current = at
    scrollTo(0, 0)
    if (document.activeElement === document.body) main.current?.focus()
  }, [at])
  return main
}
