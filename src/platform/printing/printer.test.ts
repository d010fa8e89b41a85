// SPDX-License-Identifier: Apache-2.0
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { openPrinter } from './index.ts'

const printer = openPrinter()
afterAll(() => printer.close())
const template = fileURLToPath(new URL('./printer.test.typ', import.meta.url))

test('a sheet in Kazakh and Korean is set as an archival PDF with its fonts inside', async () => {
  const pdf = Buffer.from(await printer.print({ template, told: { words: 'Әбілқайыр Ғабитұлы 부산' } })).toString(
    'latin1',
  )
  expect(pdf.slice(0, 5)).toBe('%PDF-')
  expect(pdf).toContain('NotoSans-Regular')
  expect(pdf).toContain('NotoSansKR-Regular')
  expect(pdf).toMatch(/pdfaid:part>2</)
})

test('a sheet says in which order it is read and in which language, for those who hear it', async () => {
  const pdf = Buffer.from(await printer.print({ template, told: { words: 'Қазақстан', language: 'kk' } })).toString(
    'latin1',
  )
  expect(pdf).toMatch(/pdfaid:conformance>A</)
  expect(pdf).toContain('/StructTreeRoot')
  expect(pdf).toContain('/Marked true')
  expect(pdf).toMatch(/\/Lang\s*\(kk/)
})

test('what a sheet tells is text, whatever signs of markup are in it', async () => {
  const told = { words: '#panic("no") *not bold* $x$ \\ "' }
  await expect(printer.print({ template, told })).resolves.toBeInstanceOf(Uint8Array)
})

test('a template that is not there is one sentence, and the next sheet is set as if nothing had been', async () => {
  await expect(printer.print({ template: `${template}.missing`, told: {} })).rejects.toThrow(/could not be printed: \S/)
  await expect(printer.print({ template, told: { words: 'ok' } })).resolves.toBeInstanceOf(Uint8Array)
})
