// SPDX-License-Identifier: Apache-2.0
import { Title } from '@mantine/core'
import { useSpeech } from '../language/language.tsx'
import type { RoundFile } from '../rounds/rounds.ts'
import { BeginDocument } from './begin-document.tsx'
import { DocumentsList } from './documents-list.tsx'

/** The documents of a round: drafted from what it knows, and those that officers began for it. */
export function DocumentsOfRound({ round: { id, parties } }: { round: RoundFile }) {
  const { say } = useSpeech()
  const partner = parties.find(({ isHome }) => !isHome)
  if (!partner) return null
  return (
    <section aria-labelledby="documents-of-round">
      <div className="section-head">
        <Title order={2} id="documents-of-round">
          {say('documents.title')}
        </Title>
        <BeginDocument party={partner.code} round={id} />
      </div>
      <DocumentsList party={partner.code} within={id} />
    </section>
  )
}
