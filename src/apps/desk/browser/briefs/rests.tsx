// SPDX-License-Identifier: Apache-2.0
import { Anchor } from '@mantine/core'
import { Link } from 'wouter'
import { useSpeech } from '../language/language.tsx'
import type { Rest } from './briefs.ts'

/** On what a paragraph or a row rests, each to be opened: the source, and the record of the program. */
export function Rests({ rests }: { rests: readonly Rest[] }) {
  const { say } = useSpeech()
  if (rests.length === 0) return null
  return (
    <details className="rests-on">
      <summary title={say('sources.rests-on')}>{say('briefs.rests', { count: rests.length })}</summary>
      <ul>
        {rests.map((rest) => (
          <li key={`${rest.kind} ${rest.id}`}>
            <Opened page={rest.page}>{rest.words}</Opened>
            {rest.address && (
              <>
                {' · '}
                <a href={rest.address} rel="noreferrer">
                  {say('sources.open')}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** A page of the desk is opened within it; what stands outside, such as a counting, as a page of its own. */
function Opened({ page, children }: { page: string; children: string }) {
  if (!page.startsWith('/desk/')) return <a href={page}>{children}</a>
  return (
    <Anchor component={Link} href={page.slice('/desk'.length)}>
      {children}
    </Anchor>
  )
}
