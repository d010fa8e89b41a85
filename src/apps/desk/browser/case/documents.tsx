// SPDX-License-Identifier: Apache-2.0
import { Button, Title } from '@mantine/core'
import { useState } from 'react'
import { useSession } from '../api/queries.ts'
import { useSpeech } from '../language/language.tsx'
import { Standing } from '../marks/standing.tsx'
import { holdsAny } from '../sign-in/roles.ts'
import { ActionDialog } from './action-dialog.tsx'
import type { OpenCase } from './open-case.ts'
import { offered } from './open-case.ts'

/** What the case has issued, each as its PDF; revoking asks for a reason. */
export function Documents({ file }: { file: OpenCase }) {
  const { say, sayDay } = useSpeech()
  const [revoking, setRevoking] = useState<string | null>(null)
  const revoke = offered(file, 'revoke-document')
  const roles = useSession().data?.officer?.positions.flatMap((position) => position.roles) ?? []
  if (file.documents.length === 0) return null
  return (
    <>
      <Title order={2}>{say('case.documents')}</Title>
      <ul className="plain ruled">
        {file.documents.map((document) => (
          <li key={document.number}>
            {document.said.words}
            <p className="soft">
              {holdsAny(roles, 'case-worker') ? (
                <a
                  className="reference"
                  href={`/api/cases/${file.reference}/documents/${encodeURIComponent(document.number)}`}
                  target="_blank"
                  rel="noreferrer"
                >
                  {say('document.open', { number: document.number })}
                </a>
              ) : (
                // The paper itself bears what an inspector does not read.
                <span className="reference">{document.number}</span>
              )}{' '}
              · {sayDay(document.issuedOn)}
              {document.validUntil && ` · ${say('document.valid-until', { day: sayDay(document.validUntil) })}`}
            </p>
            {document.endedOn && (
              <Standing tone="void" words={say('document.ended', { day: sayDay(document.endedOn) })} />
            )}
            {document.revoked && <Standing tone="void" words={say('document.revoked')} />}
            {revoke && !document.revoked && (
              <Button
                variant="default"
                size="compact-md"
                className="actions"
                aria-label={`${revoke.said.words}: ${document.number}`}
                aria-haspopup="dialog"
                onClick={() => setRevoking(document.number)}
              >
                {revoke.said.words}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {revoke && revoking !== null && (
        <ActionDialog file={file} action={revoke} of={{ documentNumber: revoking }} close={() => setRevoking(null)} />
      )}
    </>
  )
}
