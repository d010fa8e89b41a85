// SPDX-License-Identifier: Apache-2.0
// Forms of the public's pages as a browser without script sends them.
import type { TestAnswer, TestVisitor } from './elshi.ts'

const origin = 'http://localhost:4180'

/** What a form carries in a hidden field of this name. */
export function hiddenIn(page: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? ''
}

export function sendForm(
  visitor: TestVisitor,
  url: string,
  form: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<TestAnswer> {
  return visitor.call({
    method: 'POST',
    url,
    headers: { origin, 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload: new URLSearchParams(form).toString(),
  })
}

/** A form with files: behind its token each field, with the name of the file that was chosen for it or with none. */
export function sendFiles(
  visitor: TestVisitor,
  url: string,
  csrf: string,
  files: Readonly<Record<string, string>>,
): Promise<TestAnswer> {
  const edge = 'edge-of-a-part'
  const parts = Object.entries(files).map(
    ([field, name]) =>
      `--${edge}\r\ncontent-disposition: form-data; name="${field}"; filename="${name}"\r\ncontent-type: image/png\r\n\r\nnothing\r\n`,
  )
  const token = `--${edge}\r\ncontent-disposition: form-data; name="csrf"\r\n\r\n${csrf}\r\n`
  return visitor.call({
    method: 'POST',
    url,
    headers: { origin, 'content-type': `multipart/form-data; boundary=${edge}` },
    payload: Buffer.from(`${token}${parts.join('')}--${edge}--\r\n`),
  })
}
