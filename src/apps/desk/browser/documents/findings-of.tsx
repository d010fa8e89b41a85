// SPDX-License-Identifier: Apache-2.0
import { Deed } from '../commitments/deed.tsx'
import { WritingField } from '../commitments/typed-fields.tsx'
import { useSpeech } from '../language/language.tsx'
import { Standing } from '../marks/standing.tsx'
import type { DocumentFile, Finding, Paragraph } from './documents.ts'
import { lastSeen, onText } from './documents.ts'
import { useLanguageName } from './language-name.ts'

type Props = { readonly file: DocumentFile; readonly paragraph: Paragraph }
type Differs = Extract<Finding, { what: 'differs' }>

/** What one version of a paragraph says and another does not, to the very token; and a way to say why they agree all the same. */
export function FindingsOf({ file, paragraph }: Props) {
  const { say, sayDay } = useSpeech()
  const { alike } = paragraph
  const differing = file.findings.filter(
    (one): one is Differs => one.what === 'differs' && one.paragraph === paragraph.id,
  )
  if (alike)
    return (
      <small className="soft below">
        {say('documents.said-alike', { officer: alike.by, day: sayDay(alike.on), reason: alike.reason })}
      </small>
    )
  if (differing.length === 0) return null
  return (
    <div className="differs">
      {differing.map((one) => (
        <DiffersIn key={one.language} finding={one} />
      ))}
      <Deed
        label={say('documents.say-alike')}
        hint={String(paragraph.number ?? '')}
        of={{ id: `${file.id} ${paragraph.id}`, sequence: file.sequence }}
        empty={{ reason: '' }}
        send={onText(file.id)}
        told={({ reason }) => ({ do: 'say-alike', paragraph: paragraph.id, seen: lastSeen(paragraph), reason })}
        fields={({ typed, type }) => (
          <>
            <p>{say('documents.say-alike.lead')}</p>
            <WritingField
              label={say('commitments.reason')}
              value={typed.reason}
              change={(reason) => type({ reason })}
            />
          </>
        )}
      />
    </div>
  )
}

function DiffersIn({ finding: { language, against, lacks, more } }: { finding: Differs }) {
  const { say } = useSpeech()
  const name = useLanguageName()
  const told = [
    ...lacks.map((token) => ({ ...token, has: against, not: language })),
    ...more.map((token) => ({ ...token, has: language, not: against })),
  ]
  return (
    <ul className="plain">
      {told.map(({ kind, value, said, has, not }) => (
        <li key={`${kind} ${value} ${has}`}>
          <Standing
            tone="late"
            words={say('documents.differs', {
              token:
                kind === 'list'
                  ? say('documents.token.list', { place: value })
                  : say('documents.token.words', { words: said }),
              has: name(has),
              not: name(not),
            })}
          />
        </li>
      ))}
    </ul>
  )
}
