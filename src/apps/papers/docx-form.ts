// SPDX-License-Identifier: Apache-2.0
// How a paper looks in a word processor: A4, the styles that officers know by name, and fonts that stand on their machines.
import type * as Docx from 'docx'

const INK = '14202B'
const SOFT = '4A5B68'
export const WARNING = 'B3261E'
const RULE = '9FB0BB'
/** Between the margins of A4, in twentieths of a point. */
export const TEXT_WIDTH = 9412

export const thin = { style: 'single', size: 4, color: RULE } as const
export const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1134, bottom: 1304, left: 1247, right: 1247, header: 624, footer: 624 },
} as const

// Both come with the office's own machines, and have every letter of the four languages.
const font = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'Malgun Gothic' } as const

const ENGLISH = 'en-GB'
/**
 * A language as a word processor checks its spelling: with the region where it is most written, English as in Britain.
 * Of scripts of East Asia, Latin letters and numbers between them are told as English: their lines would break anywhere otherwise.
 */
export function languageOf(code: string): { readonly value: string; readonly eastAsia?: string } {
  const { language, region } = new Intl.Locale(code).maximize()
  const value = language === 'en' ? ENGLISH : `${language}-${region}`
  return eastAsian.has(language) ? { value: ENGLISH, eastAsia: value } : { value }
}
const eastAsian: ReadonlySet<string> = new Set(['ko', 'ja', 'zh'])

/** The styles of the paper; whoever edits it changes a style, not each line. */
export function stylesIn(language: string, isLetter = false): Docx.IStylesOptions {
  const spacing = isLetter ? { after: 180, ...lined(1.25) } : { after: 90, ...lined(1.15) }
  const titled = (size: number, before: number, after: number) => ({
    run: { size, bold: true, color: INK, font, italics: false },
    paragraph: { spacing: { before, after, ...lined(1.1) }, keepNext: true, keepLines: true },
  })
  return {
    default: {
      document: {
        run: { font, size: isLetter ? 23 : 20, color: INK, language: languageOf(language) },
        paragraph: { spacing },
      },
      title: titled(32, 200, 120),
      heading1: titled(23, 280, 100),
      heading2: titled(20, 220, 80),
      listParagraph: { paragraph: { spacing } },
      footnoteText: { run: { size: 16 }, paragraph: { spacing: { after: 0, ...lined(1) } } },
    },
    paragraphStyles: [
      styleOf('Issuer', { size: 19, color: SOFT }, { after: 60 }),
      styleOf('Letterhead', { size: 22, bold: true }, { after: 60 }),
      styleOf('Mark', { color: WARNING, bold: true, size: 20 }, { before: 60, after: 100 }),
      styleOf('Open', { color: WARNING, size: 18 }, { before: 0, after: 40 }),
      styleOf('OpenLast', { color: WARNING, size: 18 }, { before: 0, after: 180 }, 'Open Last'),
      styleOf('Place', {}, { before: isLetter ? 360 : 0, after: 160 }),
      styleOf('TableText', { size: 17 }, { before: 30, after: 30, ...lined(1.05) }, 'Table Text'),
      styleOf('TableHead', { size: 17, bold: true }, { before: 30, after: 30, ...lined(1.05) }, 'Table Head'),
      styleOf('TableEnd', { size: 8 }, { before: 0, after: 40, ...lined(1) }, 'Table End'),
      // Not a heading of Word's own: each would stand in the list of contents once in every language.
      styleOf(
        'ParallelHeading',
        { size: 19, bold: true },
        { before: 120, after: 40, ...lined(1.1) },
        'Parallel Heading',
      ),
      styleOf('ParallelText', { size: 19 }, { before: 0, after: 80, ...lined(1.1) }, 'Parallel Text'),
      styleOf('SignedFor', {}, { before: 240, after: 900 }, 'Signed For'),
      styleOf('Signer', {}, { after: 0 }),
      styleOf('Closing', { size: 18, color: SOFT }, { after: 40 }),
    ],
  }
}

/** So many lines high, whatever is written in it; a line without its rule is as high as its number says. */
const lined = (lines: number) => ({ line: Math.round(240 * lines), lineRule: 'auto' }) as const

function styleOf(
  id: string,
  run: Docx.IRunStylePropertiesOptions,
  spacing: Docx.ISpacingProperties,
  name = id,
): Docx.IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, run, paragraph: { spacing } }
}

const ruled = (...sides: readonly string[]) =>
  sides.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${RULE}"/>`).join('')
const tableStyle = (id: string, name: string, { borders = '', left = 0 }) =>
  [
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/>`,
    `<w:uiPriority w:val="99"/><w:qFormat/><w:tblPr>${borders && `<w:tblBorders>${borders}</w:tblBorders>`}`,
    `<w:tblCellMar><w:left w:w="${left}" w:type="dxa"/><w:right w:w="113" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
  ].join('')

/** How tables are ruled, each kind by a style of its own. */
export const tableStyles = [
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults/>',
  tableStyle('PaperTable', 'Paper Table', { borders: ruled('top', 'bottom', 'insideH') }),
  tableStyle('ParallelTable', 'Parallel Texts', { borders: ruled('insideV'), left: 113 }),
  tableStyle('SignatureTable', 'Signatures', {}),
  '</w:styles>',
].join('')

const hanging = { left: 454, hanging: 454 } as const
const listOf = (reference: string, level: Pick<Docx.ILevelsOptions, 'format' | 'text' | 'start'>) => ({
  reference,
  levels: [{ level: 0, alignment: 'left', style: { paragraph: { indent: hanging } }, ...level } as const],
})

/** A list that counts itself, so that a paragraph put in between moves all that follow. */
export const countedFrom = (start: number, reference: string) =>
  listOf(reference, { format: 'decimal', text: '%1.', start })

export const numbering: Docx.INumberingOptions = {
  config: [
    ...['headings', 'paragraphs', 'ordered'].map((reference) => countedFrom(1, reference)),
    listOf('bullets', { format: 'bullet', text: '•' }),
  ],
}
