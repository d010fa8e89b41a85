// SPDX-License-Identifier: Apache-2.0
import type * as Docx from 'docx'
import type { LaidPaper, LaidPart, Paper } from '#src/relations/papers/index.ts'
import { layOut } from '#src/relations/papers/index.ts'
import { numbering, page, stylesIn, TEXT_WIDTH, tableStyles } from './docx-form.ts'
import type { Library } from './docx-parts.ts'
import { partIn, saidIn } from './docx-parts.ts'

/** The paper as a document that an officer goes on editing: named styles, lists that count themselves, real footnotes. */
export async function writeDocx(paper: Paper): Promise<Uint8Array> {
  // Loaded at the first paper: a start need not wait for it.
  const docx = await import('docx')
  const laid = layOut(paper)
  const { mark } = laid
  const document = new docx.Document({
    title: laid.title,
    creator: laid.author ?? laid.issuer,
    styles: stylesIn(laid.language, laid.isLetter),
    externalStyles: tableStyles,
    numbering,
    footnotes: footnotesOf(docx, laid.parts),
    sections: [
      {
        properties: { page, titlePage: true },
        headers: { first: headerIn(docx), default: headerIn(docx, mark) },
        footers: { first: footerIn(docx, laid), default: footerIn(docx, laid) },
        children: [
          ...headIn(docx, laid),
          ...laid.parts.flatMap((part, at) =>
            partIn(docx, part, { at, next: laid.parts[at + 1]?.kind, annex: annexesUntil(laid.parts, at) }),
          ),
          ...closingIn(docx, laid),
        ],
      },
    ],
  })
  return new Uint8Array(await docx.Packer.toBuffer(document))
}

/** What stands above the text: the issuer, how each side registered it, the title, and what the paper is not. */
function headIn(docx: Library, laid: LaidPaper): Docx.Paragraph[] {
  const { issuer, asOf = '', registry = [], title, mark, open = [], isLetter } = laid
  return [
    new docx.Paragraph({
      style: isLetter ? 'Letterhead' : 'Issuer',
      tabStops: [{ type: 'right', position: TEXT_WIDTH }],
      children: [new docx.TextRun(issuer), new docx.TextRun({ children: [new docx.Tab(), asOf] })],
    }),
    ...registry.map(
      ({ side, lines }) =>
        new docx.Paragraph({
          style: 'Issuer',
          children: [
            new docx.TextRun({ text: `${side}: `, bold: true }),
            new docx.TextRun(lines.map(({ label, words }) => `${label} ${words}`).join('; ')),
          ],
        }),
    ),
    new docx.Paragraph({ heading: 'Title', children: saidIn(docx, { words: title }) }),
    ...(mark ? [new docx.Paragraph({ style: 'Mark', text: mark })] : []),
    ...open.map((text, at) => new docx.Paragraph({ style: at === open.length - 1 ? 'OpenLast' : 'Open', text })),
  ]
}

const annexesUntil = (parts: readonly LaidPart[], at: number) =>
  parts.slice(0, at + 1).filter((part) => 'onNewPage' in part && part.onNewPage).length

const headerIn = (docx: Library, mark = '') =>
  new docx.Header({ children: [new docx.Paragraph({ style: 'Mark', alignment: 'right', text: mark })] })

function footerIn(docx: Library, { issuer }: LaidPaper): Docx.Footer {
  const { CURRENT, TOTAL_PAGES } = docx.PageNumber
  return new docx.Footer({
    children: [
      new docx.Paragraph({
        style: 'Issuer',
        tabStops: [{ type: 'right', position: TEXT_WIDTH }],
        children: [
          new docx.TextRun(issuer),
          new docx.TextRun({ children: [new docx.Tab(), CURRENT, ' / ', TOTAL_PAGES] }),
        ],
      }),
    ],
  })
}

const closingIn = (docx: Library, { closing = [] }: LaidPaper) =>
  closing.map((words) => new docx.Paragraph({ style: 'Closing', children: saidIn(docx, { words }) }))

/** Each footnote once, by its number. */
function footnotesOf(docx: Library, parts: readonly LaidPart[]): Record<string, { children: Docx.Paragraph[] }> {
  const cited = parts.flatMap(notesIn).filter(({ isFirst }) => isFirst)
  return Object.fromEntries(
    cited.map(({ number, words, page: of, address }) => [
      String(number),
      {
        children: [
          new docx.Paragraph({
            style: 'FootnoteText',
            children: [
              new docx.TextRun(' '),
              of ? linkTo(docx, of, words) : new docx.TextRun(words),
              ...(address ? [new docx.TextRun(', '), linkTo(docx, address)] : []),
            ],
          }),
        ],
      },
    ]),
  )
}

const linkTo = (docx: Library, address: string, words = address) =>
  new docx.ExternalHyperlink({ link: address, children: [new docx.TextRun({ text: words, style: 'Hyperlink' })] })

function notesIn(part: LaidPart) {
  switch (part.kind) {
    case 'heading':
    case 'paragraph':
      return part.notes
    case 'list':
      return part.items.flatMap(({ notes }) => notes)
    case 'table':
      return part.rows.flatMap(({ notes }) => notes)
    case 'side-by-side':
    case 'signatures':
      return []
  }
}
