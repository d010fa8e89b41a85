// SPDX-License-Identifier: Apache-2.0
import { Title } from '@mantine/core'
import { useSpeech } from '../language/language.tsx'
import type { Of } from './begin-document.tsx'
import { BeginDocument } from './begin-document.tsx'
import { DocumentsList } from './documents-list.tsx'

/** The documents of a partner’s file; or of a round, a commitment or an instrument in it. */
export function DocumentsOf({ party, of }: { party: string; of?: Of }) {
  const { say } = useSpeech()
  const id = `documents-of-${of?.kind ?? 'partner'}`
  return (
    <section aria-labelledby={id}>
      <div className="section-head">
        <Title order={2} id={id}>
          {say('documents.title')}
        </Title>
        <BeginDocument party={party} of={of} />
      </div>
      <DocumentsList party={party} within={of?.id} />
    </section>
  )
}
