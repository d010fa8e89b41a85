// SPDX-License-Identifier: Apache-2.0
import { Anchor, Group, Loader, Title } from '@mantine/core'
import { Link } from 'wouter'
import { useSpeech } from '../language/language.tsx'
import { EmptyState } from '../marks/empty-state.tsx'
import { Problem } from '../marks/problem.tsx'
import { Standing } from '../marks/standing.tsx'
import { AnswerRemark } from './answer-remark.tsx'
import { KeepNote } from './keep-note.tsx'
import { ReleaseThings } from './release-things.tsx'
import type { NoteLine, ReleaseLine } from './releases.ts'
import { newestOf, useReleases } from './releases.ts'
import { RemarkLines } from './remark-lines.tsx'
import './releases.css'

/** What the partner has of its file, and what its ministry said that waits for an answer. */
export function ReleasesOfPartner({ party }: { party: string }) {
  const { say } = useSpeech()
  const found = useReleases(party)
  return (
    <section aria-labelledby="released">
      <div className="section-head">
        <Title order={2} id="released">
          {say('releases.title')}
        </Title>
        <Group gap="sm">
          <ReleaseThings party={party} />
          {found.data && found.data.released.length > 0 && <KeepNote party={party} />}
        </Group>
      </div>
      {found.isPending && <Loader className="loading" aria-label={say('loading')} />}
      {found.isError && <Problem error={found.error} again={() => found.refetch()} />}
      {found.data && found.data.waiting.length > 0 && (
        <>
          <Title order={3}>{say('releases.waiting', { count: found.data.waiting.length })}</Title>
          <RemarkLines
            remarks={found.data.waiting}
            deeds={(remark) => (
              <>
                <p className="soft">
                  <Anchor component={Link} href={`/releases/${remark.release}`}>
                    {titleOf(found.data.released, remark.release)}
                  </Anchor>
                  {remark.clauseWords && `: ${remark.clauseWords}`}
                </p>
                <AnswerRemark remark={remark} />
              </>
            )}
          />
        </>
      )}
      {found.data?.released.length === 0 && <EmptyState title={say('releases.none')} />}
      {found.data && found.data.released.length > 0 && <Released lines={newestOf(found.data.released)} />}
      {found.data && <Notes party={party} notes={found.data.notes} />}
    </section>
  )
}

const titleOf = (released: readonly ReleaseLine[], id: string) => {
  const line = released.find((one) => one.id === id)
  return line?.words ?? line?.title ?? id
}

function Released({ lines }: { lines: readonly ReleaseLine[] }) {
  const { say, sayDay } = useSpeech()
  return (
    <table className="lines cards">
      <thead>
        <tr>
          <th scope="col">{say('releases.what')}</th>
          <th scope="col">{say('releases.which')}</th>
          <th scope="col">{say('releases.by')}</th>
          <th scope="col">{say('releases.state')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, kind, title, words, version, on, by, withdrawn, waiting }) => (
          <tr key={id}>
            <td>
              <Anchor component={Link} href={`/releases/${id}`}>
                {words ?? title}
              </Anchor>
              <small className="below">{say(`releases.one.${kind}`)}</small>
            </td>
            <td className="number">
              {say('releases.version', { version })}
              <small className="below">{sayDay(on)}</small>
            </td>
            <td>{by}</td>
            <td>
              {withdrawn ? (
                <Standing tone="void" words={say('releases.state.withdrawn')} />
              ) : (
                <Standing
                  tone={waiting > 0 ? 'waiting' : 'kept'}
                  words={
                    waiting > 0 ? say('releases.state.waiting', { count: waiting }) : say('releases.state.released')
                  }
                />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Notes under which all of it left on paper, each with what went along. */
function Notes({ party, notes }: { party: string; notes: readonly NoteLine[] }) {
  const { say, sayDay } = useSpeech()
  if (notes.length === 0) return null
  return (
    <>
      <Title order={3}>{say('releases.notes')}</Title>
      <ul className="plain">
        {notes.map(({ id, number, on, by }) => (
          <li key={id}>
            <a href={`/api/partners/${party}/releases/package.docx?note=${encodeURIComponent(id)}`}>
              {say('releases.note.open', { number })}
            </a>{' '}
            <span className="soft">
              {sayDay(on)} · {by}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
