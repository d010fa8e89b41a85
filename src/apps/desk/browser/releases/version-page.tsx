// SPDX-License-Identifier: Apache-2.0
import { Anchor, Group, Loader, Textarea, Title } from '@mantine/core'
import { Link } from 'wouter'
import { saidStandings } from '../commitments/commitments.ts'
import { Deed } from '../commitments/deed.tsx'
import { ChoiceField, WritingField } from '../commitments/typed-fields.tsx'
import { useSpeech } from '../language/language.tsx'
import { Problem } from '../marks/problem.tsx'
import { useTitle } from '../shell/use-title.ts'
import { Changes, Clauses } from './clauses.tsx'
import type { Clause, Version } from './releases.ts'
import { remarkOn, useVersion } from './releases.ts'
import { RemarkLines } from './remark-lines.tsx'
import './releases.css'
import { VersionHead } from './version-head.tsx'

/** One version as the partner’s ministry reads it: it comments clause by clause, agrees, and says how a promise stands. */
export function VersionPage({ id }: { id: string }) {
  const { say } = useSpeech()
  const found = useVersion(id)
  useTitle(found.data?.title ?? say('released.title'))
  if (found.isPending) return <Loader className="loading" aria-label={say('loading')} />
  if (found.isError) return <Problem error={found.error} again={() => found.refetch()} />
  const version = found.data
  const { title, content, changes, remarks, kind } = version
  const ofWhole = remarks.filter(({ clause }) => clause === undefined)
  return (
    <div className="column released">
      <p className="crumbs">
        <Anchor component={Link} href="/">
          {say('nav.released')}
        </Anchor>
      </p>
      <Title order={1}>{title}</Title>
      <VersionHead version={version} place={(other) => `/released/${other}`} />
      {content && (
        <>
          <Group gap="sm" className="deeds">
            <Agree version={version} />
            <CommentOn version={version} />
            {kind === 'commitment' && <SayProgress version={version} />}
          </Group>
          <RemarkLines remarks={ofWhole} />
          {changes && <Changes changes={changes} since={version.version - 1} />}
          <Clauses
            content={content}
            under={(clause) => (
              <>
                <RemarkLines remarks={remarks.filter((one) => one.clause === clause.key)} />
                <Group gap="sm">
                  <Agree version={version} clause={clause} />
                  <CommentOn version={version} clause={clause} />
                </Group>
              </>
            )}
          />
        </>
      )}
    </div>
  )
}

type Of = { readonly version: Version; readonly clause?: Clause }

/** The version, or a clause of it, as a deed knows it. */
const meant = ({ version, clause }: Of) => ({ id: `${version.id} ${clause?.key ?? ''}`, sequence: 0 })

function Agree({ version, clause }: Of) {
  const { say } = useSpeech()
  const own = version.remarks.filter((one) => one.release === version.id && one.is === 'agreement')
  if (own.some((one) => one.clause === clause?.key)) return null
  return (
    <Deed
      label={say(clause ? 'released.agree' : 'released.agree-whole')}
      {...(clause && { hint: clause.words })}
      of={meant({ version, ...(clause && { clause }) })}
      empty={{}}
      send={remarkOn(version.id, clause?.key)}
      told={() => ({ is: 'agreement' })}
      fields={() => <p>{clause?.words ?? say('released.agree-whole.sure', { title: version.title })}</p>}
    />
  )
}

function CommentOn({ version, clause }: Of) {
  const { say } = useSpeech()
  return (
    <Deed
      label={say(clause ? 'released.comment' : 'released.comment-whole')}
      {...(clause && { hint: clause.words })}
      of={meant({ version, ...(clause && { clause }) })}
      empty={{ words: '' }}
      send={remarkOn(version.id, clause?.key)}
      told={({ words }) => ({ is: 'comment', words })}
      fields={({ typed, type }) => (
        <>
          {clause && <p className="soft">{clause.words}</p>}
          <WritingField label={say('released.comment.words')} value={typed.words} change={(words) => type({ words })} />
        </>
      )}
    />
  )
}

function SayProgress({ version }: Of) {
  const { say } = useSpeech()
  return (
    <Deed
      label={say('released.progress')}
      of={meant({ version })}
      empty={{ stands: '', words: '' }}
      send={remarkOn(version.id)}
      told={({ stands, words }) => ({ is: 'progress', stands, ...(words.trim() && { words: words.trim() }) })}
      fields={({ typed, type }) => (
        <>
          <ChoiceField
            label={say('released.progress.stands')}
            value={typed.stands}
            change={(stands) => type({ stands })}
            options={saidStandings.map((one) => ({ value: one, label: say(`commitments.stands.${one}`) }))}
          />
          <Textarea
            label={say('released.progress.words')}
            maxLength={1000}
            autosize
            minRows={2}
            value={typed.words}
            onChange={(event) => type({ words: event.currentTarget.value })}
          />
        </>
      )}
    />
  )
}
