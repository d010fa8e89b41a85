// SPDX-License-Identifier: Apache-2.0
import { Title } from '@mantine/core'
import { Link } from 'wouter'
import { useSpeech } from '../language/language.tsx'
import { Standing } from '../marks/standing.tsx'
import { WhyNote } from '../marks/why.tsx'
import type { OpenCase } from './open-case.ts'

const tones = { fine: 'kept', look: 'waiting', stop: 'late' } as const

/** What the software found; the officer decides. */
export function Findings({ file }: { file: OpenCase }) {
  const { say, sayDay } = useSpeech()
  return (
    <>
      <Title order={2}>{say('case.findings')}</Title>
      {file.findings.length === 0 && <p className="soft">{say('case.findings.none')}</p>}
      <ul className="plain">
        {file.findings.map((finding) => (
          <FindingLine key={`${finding.id}${finding.said.words}`} finding={finding} />
        ))}
      </ul>
      {file.refusal && (
        <div className="refusal">
          <Standing tone="late" words={file.refusal.said.words} />
          {file.refusal.reason && <blockquote>{file.refusal.reason}</blockquote>}
          {file.refusal.appealUntil && <p>{say('case.appeal-until', { day: sayDay(file.refusal.appealUntil) })}</p>}
          <WhyNote why={file.refusal.why} />
        </div>
      )}
    </>
  )
}

/** One finding, with the way to the case that it speaks of. */
export function FindingLine({ finding }: { finding: OpenCase['findings'][number] }) {
  const { say } = useSpeech()
  return (
    <li>
      <Standing tone={tones[finding.weight]} words={finding.said.words} />
      {finding.reference && (
        <>
          {' '}
          <Link href={`/cases/${finding.reference}`}>
            {say('case.findings.open', { reference: finding.reference })}
          </Link>
        </>
      )}
      {finding.entry && (
        <p className="soft">
          <EntryTold entry={finding.entry} />
        </p>
      )}
      <WhyNote why={finding.why} />
    </li>
  )
}

/** An entry of a register: of whom, of which kind, since when, at which post. */
export function EntryTold({ entry }: { entry: NonNullable<OpenCase['findings'][number]['entry']> }) {
  const { say, sayDay } = useSpeech()
  const member = /^member-(\d+)$/.exec(entry.subject)?.[1]
  const parts = [
    member && say('subject.member', { number: Number(member) }),
    entry.kind?.words,
    entry.enteredOn && say('entry.since', { day: sayDay(entry.enteredOn) }),
    entry.post.words,
  ]
  return parts.filter(Boolean).join(' · ')
}
