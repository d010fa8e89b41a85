// SPDX-License-Identifier: Apache-2.0
import { Title } from '@mantine/core'
import { request } from '../api/request.ts'
import { Deed } from '../commitments/deed.tsx'
import { ChoiceField, OptionalText } from '../commitments/typed-fields.tsx'
import { offeredLanguages } from '../documents/language-name.ts'
import { NeededChoice } from '../forms/fields.tsx'
import { useSpeech } from '../language/language.tsx'
import { spokenLanguage } from '../language/spoken-language.ts'
import { RestsOn } from '../sources/rests-on.tsx'
import { SourceNeeded } from '../sources/source-field.tsx'
import type { File, InOneLanguage } from './instruments.ts'
import { useAdd } from './use-add.ts'

/** Of each language what the text is in it, the title, and the provisions: authentic, a translation of a kind, or none. */
export function Languages({ file }: { file: File }) {
  const { say } = useSpeech()
  const hasProvisions = file.provisions.length > 0
  return (
    <section>
      <div className="section-head">
        <Title order={2}>{say('instruments.languages')}</Title>
        {file.knownAt === undefined && (
          <div className="deeds screen-only">
            <TellLanguage file={file} />
          </div>
        )}
      </div>
      <table className="lines cards">
        <thead>
          <tr>
            <th scope="col">{say('instruments.language')}</th>
            <th scope="col">{say('instruments.text')}</th>
            <th scope="col">{say('instruments.begin.title')}</th>
            {hasProvisions && <th scope="col">{say('instruments.provisions')}</th>}
          </tr>
        </thead>
        <tbody>
          {file.languages.map((one) => (
            <Row key={one.code} one={one} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ one: { code, text, title, provisions } }: { one: InOneLanguage }) {
  const { say, language } = useSpeech()
  const { told, all } = provisions
  return (
    <tr>
      <td>{spokenLanguage(code, language)}</td>
      <td>
        <span className="card-label">{say('instruments.text')}: </span>
        <span className={text.code === 'not-told' ? 'soft' : undefined}>{text.words}</span>
        {text.source && <RestsOn sources={[text.source]} confidence="high" />}
      </td>
      <td>
        {title.title && <span lang={code}>{title.title}</span>}
        <small className="below">{title.words}</small>
        {title.source && <RestsOn sources={[title.source]} confidence="high" />}
      </td>
      {all > 0 && (
        <td>
          <span className="card-label">{say('instruments.provisions')}: </span>
          {told === 0 ? say('instruments.provisions.none') : say('instruments.provisions.ours', { told, all })}
        </td>
      )}
    </tr>
  )
}

const TEXTS = ['authentic', 'official', 'ours', 'none'] as const

/** Says what the text is in a language, and its title in it, with the source in which that was found. */
function TellLanguage({ file: { id, sequence } }: { file: File }) {
  const { say, language } = useSpeech()
  return (
    <Deed
      label={say('instruments.tell-language')}
      of={{ id, sequence }}
      empty={{ code: '', text: '', title: '', titleIs: '', source: '' }}
      send={useAdd(id, (told) => request('POST', `/instruments/${id}/languages`, told))}
      told={({ code, text, title, titleIs, source }) => ({
        language: code,
        text,
        source,
        ...(title.trim() && { title: { words: title.trim(), is: titleIs } }),
      })}
      fields={({ typed, type }) => (
        <>
          <ChoiceField
            label={say('instruments.language')}
            options={offeredLanguages.map((code) => ({ value: code, label: spokenLanguage(code, language) }))}
            value={typed.code}
            change={(code) => type({ code })}
          />
          <ChoiceField
            label={say('instruments.text-is')}
            options={TEXTS.map((value) => ({ value, label: say(`instruments.text.${value}`) }))}
            value={typed.text}
            change={(text) => type({ text })}
          />
          <OptionalText
            label={say('instruments.title-there')}
            hint={say('instruments.title-there.hint')}
            most={300}
            value={typed.title}
            change={(title) => type({ title })}
          />
          {typed.title.trim() !== '' && (
            <NeededChoice
              label={say('instruments.title-worth')}
              value={typed.titleIs}
              onChange={(event) => type({ titleIs: event.currentTarget.value })}
              data={[
                { value: '', label: say('form.choose') },
                ...TEXTS.filter((one) => one !== 'none').map((value) => ({
                  value,
                  label: say(`instruments.title.${value}`),
                })),
              ]}
            />
          )}
          <SourceNeeded label={say('sources.title')} value={typed.source} change={(source) => type({ source })} />
        </>
      )}
    />
  )
}
