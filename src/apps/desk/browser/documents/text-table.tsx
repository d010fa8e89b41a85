// SPDX-License-Identifier: Apache-2.0
import { Button, Title } from '@mantine/core'
import { useState } from 'react'
import { useSpeech } from '../language/language.tsx'
import type { DocumentFile, Paragraph } from './documents.ts'
import { EditText } from './edit-text.tsx'
import { FindingsOf } from './findings-of.tsx'
import { useLanguageName } from './language-name.ts'
import { MoveParagraph } from './move-paragraph.tsx'

/** The versions beside each other, paragraph by paragraph; below each other where there is no room. */
export function TextTable({ file }: { file: DocumentFile }) {
  const { say } = useSpeech()
  const nameOf = useLanguageName()
  const { languages, prevailing, paragraphs } = file
  const [edited, edit] = useState<string>()
  return (
    <section aria-labelledby="text">
      <Title order={2} id="text">
        {say('documents.text')}
      </Title>
      {languages.length > 1 && (
        <ul className="plain of-languages">
          {languages.map((code) => (
            <li key={code}>
              {nameOf(code)}: <StatusOf file={file} language={code} />
              {code === prevailing && ` · ${say('documents.prevails')}`}
            </li>
          ))}
        </ul>
      )}
      <table className={`versions of-${languages.length}`}>
        <thead>
          <tr>
            <th scope="col" className="number">
              {say('documents.number-short')}
            </th>
            {languages.map((code) => (
              <th scope="col" key={code}>
                {nameOf(code)}
                <small className="soft">
                  <StatusOf file={file} language={code} />
                  {code === prevailing && ` · ${say('documents.prevails')}`}
                </small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {paragraphs.map((paragraph) => (
            <Row key={paragraph.id} file={file} paragraph={paragraph} edited={edited} edit={edit} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** What the text in a language is worth, wherever it is shown. */
function StatusOf({ file, language }: { file: DocumentFile; language: string }) {
  const { say } = useSpeech()
  return <>{say(`documents.status.${file.statuses[language] ?? 'not-told'}`)}</>
}

type RowProps = {
  readonly file: DocumentFile
  readonly paragraph: Paragraph
  readonly edited: string | undefined
  readonly edit: (cell: string | undefined) => void
}

function Row({ file, paragraph, edited, edit }: RowProps) {
  const { id, form, number } = paragraph
  return (
    <tr className={form}>
      <td className="number">
        {number === undefined ? '' : `${number}.`}
        {!file.isFrozen && <MoveParagraph file={file} paragraph={paragraph} />}
      </td>
      {file.languages.map((language, at) => {
        const cell = `${id} ${language}`
        return (
          <td key={language}>
            {edited === cell ? (
              <EditText file={file} paragraph={paragraph} language={language} close={() => edit(undefined)} />
            ) : (
              <Text file={file} paragraph={paragraph} language={language} edit={() => edit(cell)} />
            )}
            {at === 0 && <FindingsOf file={file} paragraph={paragraph} />}
          </td>
        )
      })}
    </tr>
  )
}

/** Of whoever is put down to sign: for which side. */
function SignsFor({ file, paragraph: { id, form } }: Pick<RowProps, 'file' | 'paragraph'>) {
  const { say } = useSpeech()
  const side = file.parties.find(({ code }) => id === `signature.${code}`)
  if (form !== 'signature' || !side) return null
  return <small className="soft below">{say('documents.signs-for', { side: side.name })}</small>
}

type TextProps = Pick<RowProps, 'file' | 'paragraph'> & { readonly language: string; readonly edit: () => void }

function Text({ file, paragraph, language, edit }: TextProps) {
  const { say } = useSpeech()
  const nameOf = useLanguageName()
  const words = paragraph.texts[language]
  const isOriginal = file.languages[0] === language || Object.keys(paragraph.texts).length === 0
  const name = nameOf(language)
  return (
    <>
      {file.languages.length > 1 && <small className="of-language soft">{name}</small>}
      <SignsFor file={file} paragraph={paragraph} />
      {words === undefined ? (
        <p className="soft">{say(isOriginal ? 'documents.not-written' : 'documents.not-translated')}</p>
      ) : (
        <p lang={language} className="words">
          {words}
        </p>
      )}
      {paragraph.writtenBy[language] && (
        <small className="soft below">{say('briefs.written-by', { officer: paragraph.writtenBy[language] })}</small>
      )}
      {!file.isFrozen && (
        <Button
          variant="subtle"
          size="compact-sm"
          className="screen-only"
          aria-label={say('documents.edit-one', { language: name, words: (words ?? '').slice(0, 40) })}
          onClick={edit}
        >
          {say('briefs.edit')}
        </Button>
      )}
    </>
  )
}
