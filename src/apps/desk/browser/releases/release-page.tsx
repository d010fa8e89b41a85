// SPDX-License-Identifier: Apache-2.0
import { Anchor, Loader, Title } from '@mantine/core'
import { Link } from 'wouter'
import { Deed } from '../commitments/deed.tsx'
import { WritingField } from '../commitments/typed-fields.tsx'
import { useSpeech } from '../language/language.tsx'
import { Problem } from '../marks/problem.tsx'
import { useTitle } from '../shell/use-title.ts'
import { AnswerRemark } from './answer-remark.tsx'
import { Changes, Clauses } from './clauses.tsx'
import { useRelease, withdraw } from './releases.ts'
import { RemarkLines } from './remark-lines.tsx'
import './releases.css'
import { VersionHead } from './version-head.tsx'

/** One version as the partner sees it, with all that was said of it. */
export function ReleasePage({ id }: { id: string }) {
  const { say } = useSpeech()
  const found = useRelease(id)
  useTitle(found.data?.title ?? say('releases.title'))
  if (found.isPending) return <Loader className="loading" aria-label={say('loading')} />
  if (found.isError) return <Problem error={found.error} again={() => found.refetch()} />
  const version = found.data
  const { title, content, changes, remarks, withdrawn, partner } = version
  const answer = (one: (typeof remarks)[number]) => <AnswerRemark remark={one} />
  const keys = new Set(content?.clauses.map(({ key }) => key))
  // What was said of the whole, or of a clause that this version no longer has.
  const ofWhole = remarks.filter(({ clause }) => clause === undefined || !keys.has(clause))
  return (
    <div className="column released">
      <p className="crumbs">
        <Anchor component={Link} href={`/partners/${partner.code}#released`}>
          {partner.name}
        </Anchor>
      </p>
      <Title order={1}>{title}</Title>
      <VersionHead version={version} place={(other) => `/releases/${other}`} />
      {!withdrawn && (
        <div className="deeds">
          <Deed
            label={say('releases.withdraw')}
            of={version}
            empty={{ reason: '' }}
            send={withdraw(id)}
            told={({ reason }) => ({ reason })}
            isGrave
            fields={({ typed, type }) => (
              <WritingField
                label={say('releases.withdraw.reason')}
                hint={say('releases.withdraw.hint')}
                value={typed.reason}
                change={(reason) => type({ reason })}
              />
            )}
          />
        </div>
      )}
      <RemarkLines remarks={ofWhole} deeds={answer} />
      {changes && <Changes changes={changes} since={version.version - 1} />}
      {content && (
        <Clauses
          content={content}
          under={(clause) => (
            <RemarkLines remarks={remarks.filter((one) => one.clause === clause.key)} deeds={answer} />
          )}
        />
      )}
    </div>
  )
}
