// SPDX-License-Identifier: Apache-2.0
import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { checkPdf } from './check-pdf.ts'

const page = '3 0 obj\n<< /Type /Page /Parent 2 0 R >>\nendobj\n'
const plain = pdf('')

test('a plain document passes', () => {
  expect(checkPdf(plain)).toBeUndefined()
})

test('a document with compressed pages and plain object streams passes', () => {
  const drawn = stream('/Filter /FlateDecode', deflateSync('1 0 0 1 72 720 cm BT /F1 12 Tf (hello) Tj ET'))
  expect(
    checkPdf(pdf(drawn, objectStream('4 0 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'))),
  ).toBeUndefined()
})

test('an image whose bytes happen to look like anything is not taken for objects', () => {
  const noise = Buffer.alloc(200_000, 7)
  expect(checkPdf(pdf(stream('/Subtype /Image /Filter /FlateDecode', deflateSync(noise)), page))).toBeUndefined()
})

test.each([
  ['encryption', '/Encrypt 9 0 R', 'pdf-encrypted'],
  ['a script', '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>', 'pdf-active'],
  ['a script spelled in hexadecimal', '/OpenAction << /S /J#61vaScr#69pt /JS (app.alert(1)) >>', 'pdf-active'],
  ['a launch action', '/AA << /O << /S /Launch /F (calc.exe) >> >>', 'pdf-active'],
  ['a form that sends', '/A << /S /SubmitForm /F (https://collector.example) >>', 'pdf-active'],
  ['rich media', '/Subtype/RichMedia', 'pdf-active'],
  ['an XFA form', '/AcroForm << /XFA 7 0 R >>', 'pdf-active'],
  ['an attachment', '/Names << /EmbeddedFiles 8 0 R >>', 'pdf-with-attachments'],
  ['a jump into an attachment', '/A << /S /GoToE >>', 'pdf-with-attachments'],
])('%s is refused, in the open and inside an object stream', (_, entry, refusal) => {
  expect(checkPdf(pdf(`4 0 obj\n<< ${entry} >>\nendobj\n`))).toBe(refusal)
  expect(checkPdf(pdf(objectStream(`4 0 << ${entry} >>`)))).toBe(refusal)
})

test('a name that only begins like a telling one passes', () => {
  expect(checkPdf(pdf('4 0 obj\n<< /LaunchDate (x) /EncryptionNotes (y) >>\nendobj\n'))).toBeUndefined()
})

const hidden = '4 0 << /S /JavaScript /JS (app.alert(1)) >>'

test.each([
  ['behind a stream that swallows it', `% stream\n${objectStream(hidden).toString('latin1')}`, 'pdf-active'],
  ['under a comment before its numbers', objectStream(`% numbers follow\n${hidden}`), 'pdf-active'],
  [
    'under a dictionary that calls it an image',
    stream('/Subtype /Image /N 1 /First 4 /Filter /FlateDecode', deflateSync(hidden)),
    'pdf-active',
  ],
  [
    'behind a string that ends the dictionary early',
    stream('/Type /ObjStm /X (9 0 obj) /Filter /FlateDecode', deflateSync(hidden)),
    'pdf-active',
  ],
  [
    'in another encoding',
    stream('/Type /ObjStm /Filter /ASCIIHexDecode', Buffer.from(Buffer.from(hidden).toString('hex'))),
    'unreadable',
  ],
  [
    'in two encodings',
    stream('/Type /Obj#53tm /Filter [/ASCIIHexDecode /FlateDecode]', Buffer.from(deflateSync(hidden).toString('hex'))),
    'unreadable',
  ],
  [
    'behind a predictor',
    stream('/Type /ObjStm /Filter /FlateDecode /DecodeParms << /Predictor 12 >>', deflateSync(`\x02${hidden}`)),
    'unreadable',
  ],
  ['after a long blank', objectStream(`4 0 ${' '.repeat(3_000_000)}<< /S /JavaScript >>`), 'pdf-active'],
])('a script hidden %s is not let through', (_, objects, refusal) => {
  expect(checkPdf(pdf(objects))).toBe(refusal)
})

test('an object stream that inflates without end is refused quickly', () => {
  const bomb = deflateSync(Buffer.concat([Buffer.from('4 0 '), Buffer.alloc(200_000_000, 32)]))
  expect(checkPdf(pdf(stream('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', bomb)))).toBe('unreadable')
})

test('a hundred thousand streams are refused quickly', () => {
  expect(checkPdf(pdf('stream\n\x78\x9c'.repeat(100_000)))).toBe('unreadable')
})

test.each([
  ['something before its beginning', Buffer.concat([Buffer.from('GIF89a'), plain])],
  ['something after its end', Buffer.concat([plain, Buffer.alloc(5000, 'x')])],
  ['no end', plain.subarray(0, plain.length - 30)],
  ['nothing but its first line', Buffer.from('%PDF-1.7\n')],
])('a file with %s is no readable document', (_, bytes) => {
  expect(checkPdf(bytes)).toBe('unreadable')
})

function pdf(...objects: readonly (string | Buffer)[]): Buffer {
  const body = Buffer.concat(
    objects.map((object) => (typeof object === 'string' ? Buffer.from(object, 'latin1') : object)),
  )
  const head =
    '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n'
  const start = head.length + page.length + body.length
  const tail = `xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.concat([Buffer.from(head + page), body, Buffer.from(tail)])
}
function stream(entries: string, content: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`5 0 obj\n<< ${entries} /Length ${content.length} >>\nstream\n`),
    content,
    Buffer.from('\nendstream\nendobj\n'),
  ])
}
function objectStream(content: string): Buffer {
  return stream('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', deflateSync(content))
}
