// SPDX-License-Identifier: Apache-2.0
import { Anchor, Button, Group, Loader, Title } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { useSpeech } from '../language/language.tsx'
import { Problem } from '../marks/problem.tsx'
import { useTitle } from '../shell/use-title.ts'
import type { BriefFile, Part } from './briefs.ts'
import { useBrief, useSignBrief } from './briefs.ts'
import './briefs.css'
import { GapsOf } from './gaps-of.tsx'
import { TextOf } from './text-of.tsx'

/** A brief as it stands: read, edited paragraph by paragraph, signed, and taken along on paper. */
export function BriefPage({ id }: { id: string }) {
  const { say } = useSpeech()
  const found = useBrief(id)
  useTitle(found.data?.title ?? say('briefs.title'))
  if (found.isPending) return <Loader className="loading" aria-label={say('loading')} />
  if (found.isError) return <Problem error={found.error} again={() => found.refetch()} />
  return <Whole file={found.data} />
}

function Whole({ file }: { file: BriefFile }) {
  const { say, sayDay } = useSpeech()
  const { title, language, on, partner, round, open, cleared } = file
  const before = open.blocks.filter(({ kind }) => kind === 'paragraph').length
  return (
    <div className="column brief">
      <p className="crumbs">
        <Anchor component={Link} href={`/partners/${partner}`}>
          {say('briefs.file')}
        </Anchor>
        {' · '}
        <Anchor component={Link} href={`/rounds/${round}`}>
          {say('briefs.round')}
        </Anchor>
      </p>
      <Title order={1} lang={language}>
        {title}
      </Title>
      <p className="soft">{say('briefs.as-of', { day: sayDay(on) })}</p>
      <SignatureOf part={open} />
      <Deeds file={file} />
      <div lang={language}>
        <TextOf file={file} name="open" part={open} first={1} />
      </div>
      {cleared && (
        <section className="cleared" lang={language}>
          <Title order={2} lang={undefined}>
            {say('briefs.cleared')}
          </Title>
          <SignatureOf part={cleared} />
          <TextOf file={file} name="cleared" part={cleared} first={before + 1} />
        </section>
      )}
    </div>
  )
}

function SignatureOf({ part }: { part: Part }) {
  const { say, sayDay } = useSpeech()
  const { signed } = part
  if (!signed) return <p className="soft">{say('briefs.draft')}</p>
  return (
    <p>
      {say('briefs.signed', { officer: signed.by, day: sayDay(signed.at.slice(0, 10)) })}
      <br />
      <small className="soft digest">{say('briefs.digest', { digest: signed.digest })}</small>
    </p>
  )
}

function Deeds({ file }: { file: BriefFile }) {
  const { say } = useSpeech()
  const sign = useSignBrief(file.id)
  const [asked, ask] = useState(false)
  const { id, open, cleared } = file
  const isSigned = open.signed && (!cleared || cleared.signed)
  const seen = { open: open.sequence, cleared: cleared?.sequence }
  return (
    <div className="deeds">
      <Group gap="sm">
        <Button component="a" variant="default" size="compact-md" href={`/api/briefs/${id}/pdf`}>
          {say('briefs.pdf')}
        </Button>
        <Button component="a" variant="default" size="compact-md" href={`/api/briefs/${id}/docx`}>
          {say('briefs.docx')}
        </Button>
        {!isSigned && !asked && (
          <Button size="compact-md" onClick={() => ask(true)}>
            {say('briefs.sign')}
          </Button>
        )}
        {!isSigned && asked && (
          <>
            <span>{say('briefs.sign.sure')}</span>
            <Button
              size="compact-md"
              loading={sign.isPending}
              onClick={() => sign.mutate({ commandId: crypto.randomUUID(), seen })}
            >
              {say('briefs.sign')}
            </Button>
            <Button variant="default" size="compact-md" onClick={() => ask(false)}>
              {say('cancel')}
            </Button>
          </>
        )}
      </Group>
      {!isSigned && asked && <GapsOf gaps={file.gaps} />}
      {sign.isError && <Problem error={sign.error} />}
    </div>
  )
}
