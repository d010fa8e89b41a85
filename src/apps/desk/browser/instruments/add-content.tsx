// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import { request } from '../api/request.ts'
import { Deed } from '../commitments/deed.tsx'
import { ChoiceField, OptionalText, WritingField } from '../commitments/typed-fields.tsx'
import { useSpeech } from '../language/language.tsx'
import { SourceNeeded } from '../sources/source-field.tsx'
import type { Clause } from './clauses.ts'
import { CLAUSES, clauseOf } from './clauses.ts'
import { DaysField } from './days-field.tsx'
import type { File, Provision } from './instruments.ts'
import { useAdd } from './use-add.ts'

type Read = { readonly article: string; readonly says: string; readonly source: string }
const toldOf = ({ article, says, source }: Read) => ({
  says,
  source,
  ...(article.trim() && { article: article.trim() }),
})

/** Adds what an article says, in words of one's own, with the source in which it was read. */
export function AddProvision({ file: { id, sequence } }: { file: File }) {
  const { say } = useSpeech()
  return (
    <Deed
      label={say('instruments.add-provision')}
      of={{ id, sequence }}
      empty={{ article: '', says: '', source: '' }}
      send={useAdd(id, (told) => request('POST', `/instruments/${id}/provisions`, told))}
      told={toldOf}
      fields={(into) => <ReadFields {...into} />}
    />
  )
}

type Correcting = { readonly file: File; readonly provision: Provision; readonly at: number }

/** Corrects what an officer had added, with the reason; what stood before stays to be read. */
export function CorrectProvision({ file: { id, sequence }, provision, at }: Correcting) {
  const { say } = useSpeech()
  const { article = '', says, sources } = provision
  return (
    <Deed
      label={say('instruments.correct-provision')}
      hint={article ? say('instruments.article', { article }) : says.slice(0, 80)}
      of={{ id: `${id} ${at}`, sequence }}
      empty={{ article, says, source: sources[0] ?? '', reason: '' }}
      send={useAdd(id, (told) => request('POST', `/instruments/${id}/provisions/${at}`, told))}
      told={({ reason, ...read }) => ({ ...toldOf(read), reason })}
      fields={({ typed, type }) => (
        <>
          <ReadFields typed={typed} type={type} />
          <WritingField
            label={say('officials.wrong')}
            most={500}
            value={typed.reason}
            change={(reason) => type({ reason })}
          />
        </>
      )}
    />
  )
}

function ReadFields({ typed, type }: { typed: Read; type: (part: Partial<Read>) => void }) {
  const { say } = useSpeech()
  return (
    <>
      <OptionalText
        label={say('instruments.article.label')}
        most={30}
        value={typed.article}
        change={(article) => type({ article })}
      />
      <WritingField label={say('instruments.says')} value={typed.says} change={(says) => type({ says })} />
      <SourceNeeded label={say('sources.title')} value={typed.source} change={(source) => type({ source })} />
    </>
  )
}

/** Adds the clause on entry into force of an instrument of which nobody had read it. */
export function AddClause({ file: { id, sequence } }: { file: File }) {
  const { say } = useSpeech()
  const [days, count] = useState(30)
  return (
    <Deed
      label={say('instruments.add-clause')}
      of={{ id, sequence }}
      empty={{ clause: '', words: '', source: '' }}
      send={useAdd(id, (told) => request('POST', `/instruments/${id}/clause`, told))}
      told={({ clause, words, source }) => ({
        source,
        entry: { ...clauseOf(clause as Clause, days), ...(words.trim() && { words: words.trim() }) },
      })}
      fields={({ typed, type }) => (
        <>
          <div className="pair top">
            <ChoiceField
              label={say('instruments.begin.clause')}
              options={CLAUSES.filter((one) => one !== 'unread').map((one) => ({
                value: one,
                label: say(`instruments.begin.clause.${one}`),
              }))}
              value={typed.clause}
              change={(clause) => type({ clause })}
            />
            {typed.clause.startsWith('after-') && <DaysField days={days} change={count} />}
          </div>
          <OptionalText
            label={say('instruments.clause-words')}
            most={500}
            value={typed.words}
            change={(words) => type({ words })}
          />
          <SourceNeeded label={say('sources.title')} value={typed.source} change={(source) => type({ source })} />
        </>
      )}
    />
  )
}
