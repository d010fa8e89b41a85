// SPDX-License-Identifier: Apache-2.0
// The parts of a paper as a word processor has them: paragraphs of named styles, lists that count themselves, tables with heads.
import type * as Docx from 'docx'
import type { CitedNote, LaidPart } from '#src/relations/papers/index.ts'
import { countedFrom, languageOf, TEXT_WIDTH, thin, WARNING } from './docx-form.ts'

export type Library = typeof Docx
type Of<K extends LaidPart['kind']> = Extract<LaidPart, { kind: K }>
type Said = {
  readonly words: string
  readonly language?: string
  readonly notes?: readonly CitedNote[]
  readonly isMissing?: boolean
}

/** One part; `at` is its place in the paper, so that a list of its own begins at one, and `annex` how many began before, each of which counts its own. What `next` signs or tables goes to a page with it. */
export function partIn(
  docx: Library,
  part: LaidPart,
  { at, next, annex }: { readonly at: number; readonly next?: LaidPart['kind'] | undefined; readonly annex: number },
): readonly (Docx.Paragraph | Docx.Table)[] {
  const keepNext = next === 'signatures' || next === 'table'
  const end = () => new docx.Paragraph({ style: 'TableEnd', ...(next === 'signatures' && { keepNext }) })
  switch (part.kind) {
    case 'heading':
      return [headingIn(docx, part)]
    case 'paragraph':
      return [
        new docx.Paragraph({
          ...(part.isNumbered && { numbering: { reference: 'paragraphs', level: 0, instance: annex } }),
          ...(part.at && { style: 'Place', alignment: part.at === 'right' ? 'right' : 'center' }),
          ...(keepNext && { keepNext }),
          children: saidIn(docx, part),
        }),
      ]
    case 'list':
      return part.items.map(
        (item) =>
          new docx.Paragraph({
            numbering: { reference: part.isOrdered ? 'ordered' : 'bullets', level: 0, instance: at },
            children: saidIn(docx, item),
          }),
      )
    case 'table':
      return [tableIn(docx, part), end()]
    case 'side-by-side':
      return [
        ...(part.onNewPage ? [new docx.Paragraph({ style: 'TableEnd', pageBreakBefore: true })] : []),
        sideBySideIn(docx, part, { at, isSigned: next === 'signatures' }),
        end(),
      ]
    case 'signatures':
      return [signaturesIn(docx, part)]
  }
}

function headingIn(docx: Library, part: Of<'heading'>): Docx.Paragraph {
  return new docx.Paragraph({
    heading: part.level === 2 ? 'Heading2' : 'Heading1',
    ...(part.onNewPage && { pageBreakBefore: true }),
    ...(part.isNumbered && { numbering: { reference: 'headings', level: 0, instance: 0, custom: true } }),
    children: saidIn(docx, part),
  })
}

/** Words in their language, a line under a line where they are so written, and the marks of their notes. */
export function saidIn(docx: Library, { words, language, notes = [], isMissing }: Said): Docx.ParagraphChild[] {
  const form = { ...(isMissing && { color: WARNING }), ...(language && { language: languageOf(language) }) }
  const lines = words
    .split('\n')
    .map((text, line) => new docx.TextRun({ text, ...(line > 0 && { break: 1 }), ...form }))
  return [...lines, ...notes.flatMap((note, at) => [...(at > 0 ? [comma(docx)] : []), ...markOf(docx, note)])]
}

const comma = (docx: Library) => new docx.TextRun({ text: ',', superScript: true })

/** The mark of a footnote; what was cited before is referred to, and keeps its number when others come before it. */
function markOf(docx: Library, { number, isFirst }: CitedNote): readonly Docx.ParagraphChild[] {
  const id = `note${number}`
  if (isFirst) return [new docx.Bookmark({ id, children: [new docx.FootnoteReferenceRun(number)] })]
  const xml = (told: string) => docx.ImportedXmlComponent.fromXmlString(told.replace(' ', ` xmlns:w="${WORD}" `))
  const field = (type: string) => xml(`<w:fldChar w:fldCharType="${type}"/>`)
  const asked = xml(`<w:instrText xml:space="preserve"> NOTEREF ${id} \\f \\h </w:instrText>`)
  // Each sign of a field is a run of its own: where they share one, not every word processor finds where it ends.
  return [field('begin'), asked, field('separate'), String(number), field('end')].map(
    (child) => new docx.TextRun({ style: 'FootnoteReference', children: [child] }),
  )
}
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

function tableIn(docx: Library, { head, widths, rows }: Of<'table'>): Docx.Table {
  const whole = widths.reduce((sum, width) => sum + width, 0)
  const columnWidths = widths.map((width) => Math.round((width / whole) * TEXT_WIDTH))
  const cell = (style: string, said: Said, column: number) =>
    new docx.TableCell({
      width: { size: columnWidths[column] ?? 0, type: 'dxa' },
      children: [new docx.Paragraph({ style, children: saidIn(docx, said) })],
    })
  return new docx.Table({
    width: { size: TEXT_WIDTH, type: 'dxa' },
    columnWidths,
    layout: 'fixed',
    style: 'PaperTable',
    rows: [
      new docx.TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((words, column) => cell('TableHead', { words }, column)),
      }),
      ...rows.map(
        ({ cells, notes }) =>
          new docx.TableRow({
            cantSplit: true,
            children: cells.map((words, column) =>
              cell('TableText', { words, ...(column === cells.length - 1 && { notes }) }, column),
            ),
          }),
      ),
    ],
  })
}

type Place = { readonly at: number; readonly isSigned: boolean }

function sideBySideIn(docx: Library, part: Of<'side-by-side'>, { at, isSigned }: Place): Docx.Table {
  const { languages, head, rows } = part
  const size = Math.floor(TEXT_WIDTH / languages.length)
  const cell = (paragraph: Docx.IParagraphOptions) =>
    new docx.TableCell({ width: { size, type: 'dxa' }, children: [new docx.Paragraph(paragraph)] })
  const said = (words: string, column: number, isMissing = false) =>
    saidIn(docx, { words, isMissing, ...(languages[column] && { language: languages[column] }) })
  const tabled = (row: Rows[number], place: number) =>
    new docx.TableRow({
      children: row.words.map((text, column) => {
        const list = row.kind === 'heading' ? 'headings' : 'paragraphs'
        // The first column counts on in the paper, unless an annex counts its own; the others beside it begin where it does.
        const isOfPaper = column === 0 && !(part.onNewPage && row.kind === 'paragraph')
        const reference = isOfPaper ? list : countedFrom(firstOf(rows, row.kind), `${list}-${at}-${column}`)
        // The last two rows stand on one page, and with who signs them.
        const keepNext = row.kind === 'heading' || place === rows.length - 2 || (isSigned && place === rows.length - 1)
        return cell({
          style: row.kind === 'heading' ? 'ParallelHeading' : 'ParallelText',
          ...(row.isNumbered && { numbering: { reference, level: 0, instance: 0, custom: true } }),
          ...(keepNext && { keepNext }),
          children: said(text, column, row.missing[column]),
        })
      }),
    })
  return new docx.Table({
    width: { size: size * languages.length, type: 'dxa' },
    columnWidths: languages.map(() => size),
    layout: 'fixed',
    style: 'ParallelTable',
    rows: [
      new docx.TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((words, column) => cell({ style: 'TableHead', children: said(words, column) })),
      }),
      ...rows.map(tabled),
    ],
  })
}

type Rows = Of<'side-by-side'>['rows']

/** The number of the first row of its kind that has one. */
const firstOf = (rows: Rows, kind: Rows[number]['kind']) =>
  rows.find((row) => row.kind === kind && row.number !== undefined)?.number ?? 1

function signaturesIn(docx: Library, { blocks }: Of<'signatures'>): Docx.Table {
  const size = Math.floor(TEXT_WIDTH / blocks.length)
  const line = { top: { ...thin, space: 4 } }
  return new docx.Table({
    width: { size: size * blocks.length, type: 'dxa' },
    columnWidths: blocks.map(() => size),
    layout: 'fixed',
    style: 'SignatureTable',
    rows: [
      new docx.TableRow({
        cantSplit: true,
        children: blocks.map(({ words, name = '', office, language, isOpen = false }) => {
          const said = (text: string, isMissing = false) =>
            saidIn(docx, { words: text, isMissing, ...(language && { language }) })
          return new docx.TableCell({
            width: { size, type: 'dxa' },
            margins: { right: 284 },
            children: [
              new docx.Paragraph({ style: 'SignedFor', keepNext: true, children: said(words) }),
              new docx.Paragraph({ style: 'Signer', border: line, children: said(name, isOpen) }),
              ...(office ? [new docx.Paragraph({ style: 'Signer', children: said(office, isOpen) })] : []),
            ],
          })
        }),
      }),
    ],
  })
}
