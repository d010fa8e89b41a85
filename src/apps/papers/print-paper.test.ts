// SPDX-License-Identifier: Apache-2.0
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
const printed = async (told: Paper) => Buffer.from(await printPaper(printer, told)).toString('latin1')

test('a paper is tagged PDF/A: its parts, tables and languages are told to whoever hears it', async () => {
  const pdf = await printed(paper)
  expect(pdf).toMatch(/pdfaid:part>2</)
  expect(pdf).toMatch(/pdfaid:conformance>A</)
  expect(pdf).toContain('/StructTreeRoot')
  expect(pdf).toMatch(/\/Lang\s*\(kk/)
})

test('whatever is written on a paper is set, also signs for which the printer has no letters', async () => {
  const hostile = '#panic("no") *x* $y$ @z \u0000\ue000 😀 שלום العربية ქართული 漢字 \u202eturned \udc00'
  const told: Paper = { ...paper, title: hostile, parts: [{ kind: 'paragraph', words: hostile }] }
  await expect(printed(told)).resolves.toMatch(/^%PDF-/)
})
