// SPDX-License-Identifier: Apache-2.0
import { Button, Title } from '@mantine/core'
import { useState } from 'react'
import { useSpeech } from '../language/language.tsx'
import type { Block, BriefFile, Paragraph, Part, PartName } from './briefs.ts'
import { EditParagraph } from './edit-paragraph.tsx'
import { Rests } from './rests.tsx'

type Props = { readonly file: BriefFile; readonly name: PartName; readonly part: Part; readonly first: number }

/** A part of the brief: paragraphs numbered on from `first`, each to be edited until it is signed. */
export function TextOf({ file, name, part, first }: Props) {
  const [edited, edit] = useState<string>()
  const numbers = numbersIn(part.blocks, first)
  return (
    <>
      {part.blocks.map((block) => {
        if (block.kind === 'heading')
          return (
            <Title key={block.id} order={name === 'open' ? 2 : 3}>
              {block.words}
            </Title>
          )
        if (block.kind === 'table') return <TableOf key={block.id} table={block} />
        if (block.id === edited)
          return (
            <EditParagraph key={block.id} brief={file.id} part={name} paragraph={block} close={() => edit(undefined)} />
          )
        return (
          <ParagraphOf
            key={block.id}
            paragraph={block}
            number={numbers.get(block.id) ?? 0}
            edit={part.signed ? undefined : () => edit(block.id)}
          />
        )
      })}
    </>
  )
}

/** The number of each paragraph, by its id. */
function numbersIn(blocks: readonly Block[], first: number): ReadonlyMap<string, number> {
  const numbered = blocks.filter(({ kind }) => kind === 'paragraph')
  return new Map(numbered.map(({ id }, at) => [id, first + at]))
}

type One = {
  readonly paragraph: Paragraph
  readonly number: number
  readonly edit: (() => void) | undefined
}

function ParagraphOf({ paragraph, number, edit }: One) {
  const { say } = useSpeech()
  const { words, rests, editedBy } = paragraph
  return (
    <div className="brief-paragraph">
      <span className="soft">{number}.</span>
      <div>
        <p>{words}</p>
        {editedBy && <small className="soft">{say('briefs.written-by', { officer: editedBy })}</small>}
        <Rests rests={rests} />
      </div>
      {edit && (
        <Button variant="subtle" size="compact-sm" aria-label={say('briefs.edit-number', { number })} onClick={edit}>
          {say('briefs.edit')}
        </Button>
      )}
    </div>
  )
}

function TableOf({ table }: { table: Extract<Block, { kind: 'table' }> }) {
  const { caption, head, rows } = table
  return (
    // Wider than a narrow screen: it is moved with the keyboard as well.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    // biome-ignore lint/a11y/useSemanticElements: a group, so that two tables under one heading are no landmarks of one name
    <section className="brief-table" role="group" tabIndex={0} aria-label={caption}>
      <table>
        <thead>
          <tr>
            {head.map((words) => (
              <th key={words} scope="col">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, rests }, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows never move
            <tr key={row}>
              {cells.map((words, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells never move
                <td key={at}>
                  {words}
                  {at === cells.length - 1 && <Rests rests={rests} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
