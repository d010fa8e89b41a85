// SPDX-License-Identifier: Apache-2.0
import { Title } from '@mantine/core'
import { useSpeech } from '../language/language.tsx'
import { BeginDocument } from './begin-document.tsx'
import { DocumentsList } from './documents-list.tsx'

/** The documents of a partner’s file. */
export function DocumentsOfPartner({ party }: { party: string }) {
  const { say } = useSpeech()
  return (
    <section aria-labelledby="documents-of-partner">
      <div className="section-head">
        <Title order={2} id="documents-of-partner">
          {say('documents.title')}
        </Title>
        <BeginDocument party={party} />
      </div>
      <DocumentsList party={party} />
    </section>
  )
}
