// SPDX-License-Identifier: Apache-2.0
import { Loader } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Fragment, useEffect, useRef, useState } from 'react'
import { useSession } from '../api/queries.ts'
import { useSpeech } from '../language/language.tsx'
import { Problem } from '../marks/problem.tsx'
import { isAtTheDesk } from './at-the-desk.ts'
import { SignInPage } from './sign-in-page.tsx'

/** Shows the desk to an officer who is signed in, and the door to everybody else. */
export function NeedsSignIn({ children }: { children: ReactNode }) {
  const { say } = useSpeech()
  const session = useSession()
  const former = useFormerDesk(session.data?.officer)
  if (!session.data) {
    if (session.isError) return <Problem error={session.error} again={() => session.refetch()} />
    return <Loader className="loading" aria-label={say('loading')} />
  }
  const { officer } = session.data
  const position = officer?.positions[0]?.id ?? former
  if (position === undefined) return <SignInPage session={session.data} />
  return (
    <>
      {/* Another position is another desk: nothing of the former one stays on the screen. */}
      <Fragment key={position}>
        <div hidden={!officer}>{children}</div>
      </Fragment>
      {!officer && (
        <div className="cover">
          <SignInPage session={session.data} ended />
        </div>
      )}
    </>
  )
}

type Officer = { readonly id: string; readonly positions: readonly { readonly id: string }[] }

/** The position of a session that ended by itself: the same officer signs in again and goes on; anybody else begins anew. */
function useFormerDesk(officer: Officer | undefined): string | undefined {
  const queries = useQueryClient()
  const [former, setFormer] = useState<string>()
  const last = useRef<Officer>(undefined)
  useEffect(() => {
    if (!officer) return
    const before = last.current
    last.current = officer
    setFormer(officer.positions[0]?.id)
    if (before) void queries.invalidateQueries({ predicate: ({ state }) => state.status === 'error' })
  }, [officer, queries])
  return isAtTheDesk() ? former : undefined
}
