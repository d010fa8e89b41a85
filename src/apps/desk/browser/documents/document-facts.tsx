// SPDX-License-Identifier: Apache-2.0
import { Anchor } from '@mantine/core'
import { Link } from 'wouter'
import { useSpeech } from '../language/language.tsx'
import { Fact } from '../marks/fact.tsx'
import type { DocumentFile } from './documents.ts'

/** Numbers and days, clearance, publication and the filed copy: each with who did it. */
export function DocumentFacts({ file }: { file: DocumentFile }) {
  const { say, sayDay } = useSpeech()
  const { registration, begun, replaces, replacedBy, embargo, published, dropped, parties } = file
  const { ours, theirs, dated, sent, received, inReplyTo, attachments, classification } = registration
  const home = parties.find(({ isHome }) => isHome)?.name ?? ''
  const other = parties.find(({ isHome }) => !isHome)?.name ?? ''
  return (
    <dl className="answers">
      <Fact term={say('documents.begun')}>{sayDay(begun)}</Fact>
      {ours && <Fact term={say('documents.number-of', { side: home })}>{ours}</Fact>}
      {theirs && <Fact term={say('documents.number-of', { side: other })}>{theirs}</Fact>}
      {dated && <Fact term={say('documents.dated')}>{sayDay(dated)}</Fact>}
      {sent && <Fact term={say('documents.sent')}>{sayDay(sent)}</Fact>}
      {received && <Fact term={say('documents.received')}>{sayDay(received)}</Fact>}
      {inReplyTo && <Fact term={say('documents.in-reply-to')}>{inReplyTo}</Fact>}
      {attachments && <Fact term={say('documents.attachments')}>{attachments}</Fact>}
      {classification && <Fact term={say('documents.classification')}>{classification}</Fact>}
      {embargo && <Fact term={say('documents.embargo')}>{sayDay(embargo)}</Fact>}
      <ClearanceOf file={file} />
      {published && (
        <Fact term={say('documents.step.published')}>
          {sayDay(published.on)} · {published.source} <span className="soft">({published.by})</span>
        </Fact>
      )}
      <CopyOf file={file} />
      {dropped && (
        <Fact term={say('documents.step.dropped')}>
          {sayDay(dropped.on)} · {dropped.reason} <span className="soft">({dropped.by})</span>
        </Fact>
      )}
      <LeftOpen file={file} />
      {replaces && (
        <Fact term={say('documents.replaces')}>
          <Anchor component={Link} href={`/documents/${replaces}`}>
            {say('documents.frozen-one')}
          </Anchor>
        </Fact>
      )}
      {replacedBy && (
        <Fact term={say('documents.replaced-by')}>
          <Anchor component={Link} href={`/documents/${replacedBy}`}>
            {say('documents.newer-one')}
          </Anchor>
        </Fact>
      )}
    </dl>
  )
}

function ClearanceOf({ file: { clearance } }: { file: DocumentFile }) {
  const { say, sayDay } = useSpeech()
  if (!clearance) return null
  const { stands, askedBy, askedOn, by = '', on, reason } = clearance
  return (
    <Fact term={say('documents.clearance')}>
      {say('documents.clearance.asked', { officer: askedBy, day: sayDay(askedOn) })}
      {stands !== 'asked' && on && (
        <span className="below">{say(`documents.clearance.${stands}`, { officer: by, day: sayDay(on) })}</span>
      )}
      {reason && <blockquote>{reason}</blockquote>}
    </Fact>
  )
}

function CopyOf({ file: { id, copy } }: { file: DocumentFile }) {
  const { say, sayDay } = useSpeech()
  if (!copy) return null
  const { on, signers, digest, textDigest, by, filedOn, bytes } = copy
  return (
    <Fact term={say('documents.copy')}>
      <a href={`/api/documents/${id}/copy`} download>
        {say('documents.copy.open', { kilobytes: Math.ceil(bytes / 1024) })}
      </a>
      <span className="below">
        {say(signers.length > 0 ? 'documents.copy.signed' : 'documents.copy.dated', { day: sayDay(on) })}
      </span>
      {signers.map(({ side, name }) => (
        <span className="below" key={side.code}>
          {side.name}: {name}
        </span>
      ))}
      <span className="below soft">{say('documents.copy.filed', { officer: by, day: sayDay(filedOn) })}</span>
      <small className="below soft digest">{say('documents.copy.digest', { digest })}</small>
      <small className="below soft digest">{say('briefs.digest', { digest: textDigest })}</small>
    </Fact>
  )
}

function LeftOpen({ file: { leftOpen } }: { file: DocumentFile }) {
  const { say, sayDay } = useSpeech()
  if (!leftOpen) return null
  const { by, on, reason } = leftOpen
  return (
    <Fact term={say('documents.left-open')}>
      {reason}{' '}
      <span className="soft">
        ({by}, {sayDay(on)})
      </span>
    </Fact>
  )
}
