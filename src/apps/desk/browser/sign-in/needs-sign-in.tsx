// SPDX-License-Identifier: Apache-2.0
import { Loader } from '@mantine/core'
import type { ReactNode } from 'react'
import { Fragment } from 'react'
import { useSession } from '../api/queries.ts'
import { useSpeech } from '../language/language.tsx'
import { Problem } from '../marks/problem.tsx'
import { SignInPage } from './sign-in-page.tsx'

/** Shows the desk to an officer who is signed in, and the door to everybody else. */
export function NeedsSignIn({ children }: { children: ReactNode }) {
  const { say } = useSpeech()
  const session = useSession()
  if (session.isPending) return <Loader className="loading" aria-label={say('loading')} />
  if (session.isError) return <Problem error={session.error} again={() => session.refetch()} />
  if (!session.data.officer) return <SignInPage session={session.data} />
  // Another position is another desk: nothing of the former one stays on the screen.
  return <Fragment key={session.data.officer.positions[0]?.id}>{children}</Fragment>
}
