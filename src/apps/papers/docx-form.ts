// SPDX-License-Identifier: Apache-2.0
// How a paper looks in a word processor: A4, the styles that officers know by name, and fonts that stand on their machines.
import type * as Docx from 'docx'

const INK = '14202B'
const SOFT = '4A5B68'
const WARNING = 'B3261E'
const RULE = '9FB0BB'
/** Between the margins of A4, in twentieths of a point. */
export const TEXT_WIDTH = 9072

export const thin = { style: 'single', size: 4, color: RULE } as const
export const none = { style: 'none', size: 0, color: 'auto' } as const
export const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1247, bottom: 1474, left: 1417, right: 1417, header: 709, footer: 709 },
} as const

// Both come with the office's own machines, and have every letter of the four languages.
const font = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'Malgun Gothic' } as const

/** A language as a word processor checks its spelling: with the region where it is most written, English as in Britain. */
export function languageOf(code: string): { readonly value: string; readonly eastAsia?: string } {
  const { language, region } = new Intl.Locale(code).maximize()
  const value = language === 'en' ? 'en-GB' : `${language}-${region}`
  return eastAsian.has(language) ? { value, eastAsia: value } : { value }
}
const eastAsian: ReadonlySet<string> = new Set(['ko', 'ja', 'zh'])

/** The styles of the paper; whoever edits it changes a style, not each line. */
export function stylesIn(language: string): Docx.IStylesOptions {
  const titled = (size: number, before: number, after: number) => ({
    run: { size, bold: true, color: INK, font, italics: false },
    paragraph: { spacing: { before, after }, keepNext: true },
  })
  return {
    default: {
      document: {
        run: { font, size: 21, color: INK, language: languageOf(language) },
        paragraph: { spacing: { after: 120, line: 288 } },
      },
      title: titled(34, 240, 160),
      heading1: titled(24, 360, 140),
      heading2: titled(21, 280, 120),
      listParagraph: { paragraph: { spacing: { after: 120 } } },
      footnoteText: { run: { size: 16 }, paragraph: { spacing: { after: 20, line: 240 } } },
    },
    paragraphStyles: [
      styleOf('Issuer', { size: 19, color: SOFT }, { after: 60 }),
      styleOf('Mark', { color: WARNING, bold: true }, { before: 60, after: 160 }),
      styleOf('TableText', { size: 18 }, { before: 50, after: 50, line: 252 }, 'Table Text'),
      styleOf('TableHead', { size: 18, bold: true }, { before: 50, after: 50, line: 252 }, 'Table Head'),
      styleOf('Closing', { size: 18, color: SOFT }, { after: 40 }),
    ],
  }
}

function styleOf(
  id: string,
  run: Docx.IRunStylePropertiesOptions,
  spacing: Docx.ISpacingProperties,
  name = id,
): Docx.IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, run, paragraph: { spacing } }
}

const hanging = { left: 510, hanging: 510 } as const
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
