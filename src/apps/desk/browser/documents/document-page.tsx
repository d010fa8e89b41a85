// SPDX-License-Identifier: Apache-2.0
import { Anchor, Loader, Title } from '@mantine/core'
import { Link } from 'wouter'
import { useSpeech } from '../language/language.tsx'
import { Invented } from '../marks/invented.tsx'
import { Problem } from '../marks/problem.tsx'
import { useTitle } from '../shell/use-title.ts'
import { DocumentDeeds } from './document-deeds.tsx'
import { DocumentFacts } from './document-facts.tsx'
import type { DocumentFile } from './documents.ts'
import { useDocument } from './documents.ts'
import { Matching } from './matching.tsx'
import { StepOf } from './step-of.tsx'
import { TextTable } from './text-table.tsx'
import './documents.css'

/** One document: its versions beside each other, whether they match, its numbers and days, and what became of it. */
export function DocumentPage({ id }: { id: string }) {
  const { say } = useSpeech()
  const found = useDocument(id)
  useTitle(found.data?.title ?? say('documents.title'))
  if (found.isPending) return <Loader className="loading" aria-label={say('loading')} />
  if (found.isError) return <Problem error={found.error} again={() => found.refetch()} />
  return <Whole file={found.data} />
}

function Whole({ file }: { file: DocumentFile }) {
  const { say } = useSpeech()
  const { partner, round, commitment, instrument, title, titleIn, kind, step } = file
  return (
    <div className="document">
      <p className="crumbs">
        <Anchor component={Link} href={`/partners/${partner.code}`}>
          {partner.name}
        </Anchor>
        {round && (
          <>
            {' · '}
            <Anchor component={Link} href={`/rounds/${round}`}>
              {say('documents.round')}
            </Anchor>
          </>
        )}
        {commitment && (
          <>
            {' · '}
            <Anchor component={Link} href={`/commitments/${commitment}`}>
              {say('documents.commitment')}
            </Anchor>
          </>
        )}
        {instrument && (
          <>
            {' · '}
            <Anchor component={Link} href={`/instruments/${instrument}`}>
              {say('documents.instrument')}
            </Anchor>
          </>
        )}
      </p>
      <Title order={1} lang={titleIn}>
        {title}
      </Title>
      <p>
        <StepOf step={step} /> <span className="soft">· {say(`documents.kind.${kind}`)}</span>
        <Invented of={file} />
      </p>
      <DocumentDeeds file={file} />
      <DocumentFacts file={file} />
      <Matching file={file} />
      <TextTable file={file} />
    </div>
  )
}
