// SPDX-License-Identifier: Apache-2.0
import { inflateRawSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Paper } from '#src/relations/papers/index.ts'
import { writeDocx } from './index.ts'

const source = {
  words: 'Ministry, a report, 2024',
  page: 'https://office.example/desk/sources/report',
  address: 'https://example.org/report?a=1&b=2',
}
const paper: Paper = {
  language: 'kk',
  issuer: 'Министрлік',
  title: 'Құжат',
  mark: 'Жоба',
  registry: [{ side: 'Министрлік', lines: [{ label: '№', words: '12-3/45' }] }],
  parts: [
    { kind: 'heading', words: 'Бірінші', isNumbered: true },
    { kind: 'paragraph', words: 'Абзац', isNumbered: true, notes: [source] },
    { kind: 'heading', level: 2, words: 'Екінші' },
    { kind: 'paragraph', words: 'По-русски', language: 'ru' },
    { kind: 'list', isOrdered: true, items: [{ words: 'бір' }, { words: 'екі' }] },
    { kind: 'table', head: ['Не', 'Қанша'], widths: [2, 1], rows: [{ cells: ['виза', '10'], notes: [source] }] },
    {
      kind: 'side-by-side',
      languages: ['kk', 'ko', 'en'],
      head: ['Қазақша', '한국어', 'English'],
      rows: [
        { kind: 'heading', words: ['Визалар', '사증', 'Visas'] },
        { kind: 'paragraph', words: ['Тараптар келісті', '양측은 합의하였다', 'Both sides agreed'], isNumbered: true },
      ],
    },
    { kind: 'signatures', blocks: [{ words: 'Бір тарап үшін' }, { words: 'Екінші тарап үшін', name: 'А. Б.' }] },
  ],
  closing: ['SHA-256'],
}

describe('a paper as a document to be edited', () => {
  let parts: ReadonlyMap<string, string>
  let body: string
  const paragraphWith = (words: string) =>
    [...body.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs)].map(([one]) => one).find((one) => one.includes(words)) ?? ''

  beforeAll(async () => {
    parts = unzipped(await writeDocx(paper))
    body = parts.get('word/document.xml') ?? ''
  })

  test('its headings are headings, and its lists count themselves', () => {
    expect(paragraphWith('>Құжат<')).toContain('<w:pStyle w:val="Title"/>')
    expect(paragraphWith('>Бірінші<')).toMatch(/<w:pStyle w:val="Heading1"\/>.*<w:numPr>/s)
    expect(paragraphWith('>Екінші<')).toContain('<w:pStyle w:val="Heading2"/>')
    expect(paragraphWith('>Абзац<')).toMatch(/<w:pStyle w:val="ListParagraph"\/>.*<w:numPr>/s)
    expect(paragraphWith('>бір<')).toContain('<w:numPr>')
    expect(body).not.toMatch(/>1\. ?</)
    const styles = parts.get('word/styles.xml') ?? ''
    for (const style of ['Title', 'Heading1', 'Heading2', 'ListParagraph', 'FootnoteText'])
      expect(styles).toContain(`w:styleId="${style}"`)
    expect(styles).toContain('w:eastAsia="Malgun Gothic"')
  })

  test('each run says its language to whoever checks its spelling', () => {
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="kk-KZ"/>')
    expect(paragraphWith('По-русски')).toContain('<w:lang w:val="ru-RU"/>')
    expect(paragraphWith('양측은')).toContain('<w:lang w:val="en-GB" w:eastAsia="ko-KR"/>')
    expect(paragraphWith('Both sides agreed')).toContain('<w:lang w:val="en-GB"/>')
  })

  test('the same paragraph stands side by side in one row, under the names of the languages on every page', () => {
    const table = body.split('<w:tbl>').find((one) => one.includes('양측은')) ?? ''
    const rows = table.split('<w:tr>').slice(1)
    expect(rows[0]).toContain('<w:tblHeader/>')
    expect(
      ['Тараптар келісті', '양측은 합의하였다', 'Both sides agreed'].every((words) => rows[2]?.includes(words)),
    ).toBe(true)
    expect(rows[2]?.match(/<w:numPr>/g)).toHaveLength(3)
  })

  test('tables have heads that are repeated, and rows that pages do not break', () => {
    const table = body.split('<w:tbl>').find((one) => one.includes('виза')) ?? ''
    expect(table).toMatch(/<w:tblHeader\/>.*Қанша/s)
    expect(table.match(/<w:cantSplit\/>/g)).toHaveLength(2)
  })

  test('a footnote is a footnote with its link, and cited again it is the same one', () => {
    expect(parts.get('word/footnotes.xml')).toContain('Ministry, a report, 2024')
    const opened = parts.get('word/_rels/footnotes.xml.rels')
    expect(opened).toContain('https://example.org/report?a=1&amp;b=2')
    expect(opened).toContain('https://office.example/desk/sources/report')
    expect(body.match(/<w:footnoteReference /g)).toHaveLength(1)
    expect(body).toMatch(/<w:instrText[^>]*> NOTEREF note1 /)
  })

  test('each sign of a field is a run of its own: where they share one, some office programs count every paragraph after it', () => {
    const signs = [...body.matchAll(/<w:r>(?:(?!<\/w:r>).)*<\/w:r>/gs)].map(
      ([run]) => run.match(/<w:(?:fldChar|instrText|t)[ >]/g)?.length ?? 0,
    )
    expect(body).toContain('w:fldCharType="separate"')
    expect(Math.max(...signs)).toBe(1)
  })

  test('tables are ruled by a style that an officer changes once, under the defaults of the document', () => {
    const styles = parts.get('word/styles.xml') ?? ''
    expect(styles).toMatch(/<w:styles[^>]*><w:docDefaults>/)
    expect(styles.match(/<w:docDefaults>/g)).toHaveLength(1)
    for (const [style] of body.matchAll(/(?<=<w:tblStyle w:val=")\w+/g))
      expect(styles).toContain(`w:type="table" w:customStyle="1" w:styleId="${style}"`)
    expect(body.match(/<w:tblStyle /g)).toHaveLength(3)
    expect(body).not.toContain('<w:tblBorders>')
  })

  test('what is said last goes to the next page with those who sign it', () => {
    const rows = (body.split('<w:tbl>').find((one) => one.includes('양측은')) ?? '').split('<w:tr>')
    expect(rows.at(-1)?.match(/<w:keepNext\/>/g)?.length).toBeGreaterThanOrEqual(3)
  })

  test('it is A4, says on every page what it is not, and counts its pages', () => {
    expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/)
    const all = [...parts.entries()]
    // A word processor calls a file broken whose header or footer has no paragraph.
    for (const [name, text] of all) if (/^word\/(header|footer)/.test(name)) expect(text, name).toMatch(/<w:p[ >]/)
    expect(all.some(([name, text]) => name.startsWith('word/header') && text.includes('Жоба'))).toBe(true)
    expect(all.some(([name, text]) => name.startsWith('word/footer') && text.includes('NUMPAGES'))).toBe(true)
  })

  test('whatever is written in it is text: signs of markup and of other scripts come back as they were', async () => {
    const hostile = `</w:t><w:br/> & "x" 'y' ]]> ${'\u0000\u001b'}שלום العربية 😀 ქართული ${'\u202e'}turned`
    const back = unzipped(await writeDocx({ ...paper, parts: [{ kind: 'paragraph', words: hostile }] }))
    const xml = back.get('word/document.xml') ?? ''
    expect(textOf(xml)).toContain(`</w:t><w:br/> & "x" 'y' ]]> שלום العربية 😀 ქართული turned`)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may stand in XML
    expect(xml).not.toMatch(/[\u0000-\u0008\u001b]/)
  })
})

function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, words]) => words)
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

/** The files of a ZIP archive, by its central directory (APPNOTE 4.3.12). */
function unzipped(bytes: Uint8Array): ReadonlyMap<string, string> {
  const zip = Buffer.from(bytes)
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  const files = new Map<string, string>()
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size, nameLength] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)]
    const local = zip.readUInt32LE(at + 42)
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const packed = zip.subarray(from, from + size)
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    files.set(name, (method === 0 ? packed : inflateRawSync(packed)).toString('utf8'))
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return files
}
