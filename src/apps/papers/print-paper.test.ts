// SPDX-License-Identifier: Apache-2.0
import { inflateSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { openPrinter } from '#src/platform/printing/index.ts'
import type { Paper } from '#src/relations/papers/index.ts'
import { printPaper } from './index.ts'

const printer = openPrinter()
afterAll(() => printer.close())
const paper: Paper = {
  language: 'kk',
  issuer: 'Министрлік',
  title: 'Құжат',
  mark: 'Жоба',
  registry: [{ side: 'Министрлік', lines: [{ label: '№', words: '12-3/45' }] }],
  parts: [
    { kind: 'heading', words: 'Бірінші', isNumbered: true },
    { kind: 'paragraph', words: 'Абзац', isNumbered: true, notes: [{ words: 'Source' }] },
    { kind: 'paragraph', words: 'Орташа', at: 'middle' },
    { kind: 'list', isOrdered: true, items: [{ words: 'бір' }, { words: 'екі' }] },
    { kind: 'table', head: ['Не', 'Қанша'], rows: [{ cells: ['виза', '10'], notes: [{ words: 'Source' }] }] },
    {
      kind: 'side-by-side',
      languages: ['kk', 'ko'],
      head: ['Қазақша', '한국어'],
      rows: [{ kind: 'paragraph', words: ['Тараптар', '양측은'], isNumbered: true }],
    },
    { kind: 'heading', words: 'I қосымша', onNewPage: true },
    { kind: 'signatures', blocks: [{ words: 'Бір' }, { words: 'Екі', name: 'А. Б.', office: 'Директор' }] },
  ],
  closing: ['SHA-256'],
}
/** As the properties of a paper list whoever wrote it. */
const nameOf = (name: string) => `<rdf:li>${Buffer.from(name).toString('latin1')}</rdf:li>`
const printed = async (told: Paper) => Buffer.from(await printPaper(printer, told)).toString('latin1')

test('a paper is tagged PDF/A: its parts, tables and languages are told to whoever hears it', async () => {
  const pdf = await printed(paper)
  expect(pdf).toMatch(/pdfaid:part>2</)
  expect(pdf).toMatch(/pdfaid:conformance>A</)
  expect(pdf).toContain('/StructTreeRoot')
  expect(pdf).toMatch(/\/Lang\s*\(kk/)
})

test('a paper names its author among its properties, and the issuer where nobody else wrote it', async () => {
  expect(await printed(paper)).toContain(nameOf('Министрлік'))
  const other = await printed({ ...paper, author: 'Ministry' })
  expect(other).toContain(nameOf('Ministry'))
  expect(other).not.toContain(nameOf('Министрлік'))
})

test('a paper is kept as archives ask: colours and fonts are in it, nothing in it runs, and its parts are told apart by their tags', async () => {
  const beside = { ...paper.parts[5], rows: [{ kind: 'heading', words: ['Бөлім', '제목'] }] } as Paper['parts'][number]
  const told: Paper = { ...paper, parts: [...paper.parts, beside] }
  const all = unpacked(Buffer.from(await printPaper(printer, told)))
  const count = (pattern: RegExp) => all.match(pattern)?.length ?? 0
  expect(all).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/)
  expect(all).toMatch(/\/OutputIntents/)
  expect(all).toMatch(/\/S\s*\/GTS_PDFA1/)
  expect(all).toContain('/DestOutputProfile')
  expect(count(/\/Type\s*\/FontDescriptor/g)).toBeGreaterThan(0)
  expect(count(/\/FontFile[23]?\s/g)).toBe(count(/\/Type\s*\/FontDescriptor/g))
  expect(all).not.toMatch(/\/JavaScript|\/EmbeddedFile|\/Encrypt\b/)
  // The table with its head, a heading of each level, the list, the footnotes, and Korean where it stands.
  const tags = ['Table', 'THead', 'TH', 'TD', 'H1', 'H2', 'L', 'LI', 'Note', 'Link'].filter(
    (tag) => count(new RegExp(`/S\\s*/${tag}\\b`, 'g')) === 0,
  )
  expect(tags).toEqual([])
  expect(all).toMatch(/\/Lang\s*\(ko/)
  // Headings: the title, two of its own, the annex, and one of the texts beside each other, in one language alone.
  expect(count(/\/S\s*\/H2\b/g)).toBe(3)
})

test('whatever is written on a paper is set, also signs for which the printer has no letters', async () => {
  const hostile = '#panic("no") *x* $y$ @z \u0000\ue000 😀 שלום العربية ქართული 漢字 \u202eturned \udc00'
  const told: Paper = { ...paper, title: hostile, parts: [{ kind: 'paragraph', words: hostile }] }
  await expect(printed(told)).resolves.toMatch(/^%PDF-/)
})

test('what a statement rests on is opened from its footnote: the page of the record, and the page of the web beside it', async () => {
  const notes = [{ words: 'Record', page: 'https://office.example/desk/rounds/1', address: 'https://source.example/a' }]
  const told: Paper = { ...paper, parts: [{ kind: 'paragraph', words: 'Said.', notes }] }
  const words = unpacked(Buffer.from(await printPaper(printer, told)))
  expect(words).toContain('https://office.example/desk/rounds/1')
  expect(words).toContain('https://source.example/a')
  expect(words).toMatch(/\/URI/)
})

const pagesOf = async (parts: Paper['parts']) =>
  (await printed({ ...paper, language: 'ko', parts })).match(/\/Type\s*\/Page\b/g)?.length

test('lines of Korean end between words, not within them', async () => {
  const said = (words: string) => Array.from({ length: 36 }, () => ({ kind: 'paragraph', words }) as const)
  // A line of the paper holds some forty syllables: one word of these, or three halves of them.
  const long = '가'.repeat(26)
  const short = '가'.repeat(13)
  expect(await pagesOf(said(`${long} ${long} ${long}`))).toBe(3)
  expect(await pagesOf(said(`${short} ${short} ${short} ${short} ${short} ${short}`))).toBe(2)
})

test('a text in several languages is set whatever its paragraphs are: headings on end, headings last, a single row', async () => {
  const row = (kind: 'heading' | 'paragraph', isNumbered = false) => ({ kind, words: ['Бөлім', '제목'], isNumbered })
  const [heading, text] = [row('heading'), row('paragraph', true)]
  const endings: readonly Paper['parts'][] = [
    [],
    [{ kind: 'signatures', blocks: [{ words: 'Бір' }, { words: 'Екі' }] }],
  ]
  for (const rows of [[heading], [text], [heading, heading], [heading, text, heading], [heading, heading, text, text]])
    for (const ending of endings) {
      const text = { kind: 'side-by-side', languages: ['kk', 'ko'], head: ['Қазақша', '한국어'], rows } as const
      expect(await pagesOf([text, ...ending])).toBe(1)
    }
})

/** The file with the streams of its objects inflated. */
function unpacked(pdf: Buffer): string {
  const text = pdf.toString('latin1')
  const streams = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, packed = '']) => inflated(packed))
  return [text, ...streams].join('\n')
}

function inflated(packed: string): string {
  try {
    return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')
  } catch {
    // Pictures and fonts are packed otherwise.
    return ''
  }
}
