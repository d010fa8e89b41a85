// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { kazakhstan, programTextFolders } from '#src/apps/compose/index.ts'
import { loadTexts } from '#src/platform/texts/index.ts'
import { readerOf } from '../reader.ts'
import { servicePage } from './service-page.ts'

const home = kazakhstan()
const texts = loadTexts([...programTextFolders(), ...home.textFolders])
const reader = readerOf(texts, 'en', new Date('2026-11-23T00:00:00Z'))
const pageOf = (id: string) => {
  const service = home.services.find((one) => one.id === id)
  if (!service) throw new Error(id)
  return String(servicePage(reader, service, home.bases?.[id]))
}

test('the law stands beside the line that it carries, one click away', () => {
  const page = pageOf('consular-registration')
  const beside = (line: string) => page.slice(page.indexOf(line)).split('</details>')[0] ?? ''
  expect(beside('has no legal consequences')).toMatch(/<summary>Legal basis<.*Citizenship.*art. 31.*Yerevan/s)
  expect(beside('No copy is taken')).toContain('Prohibition of collecting paper copies')
  expect(beside('Consent to access to personal data is missing')).toContain('gov.kz/services/3956')
  expect(beside('passport.')).toContain('V1600014093')
})

test('a service whose lines nobody has traced to the law shows its legal basis at the end alone', () => {
  const service = home.services.find(({ id }) => id === 'consular-deregistration')
  const untraced = service && String(servicePage(reader, { ...service, grounds: [] }))
  expect(untraced).not.toContain('class="basis"')
  expect(untraced).toContain('gov.kz/situations/715')
})

test('a paper that only some need says for whom, and which answer asks for it', () => {
  const page = pageOf('consular-registration')
  expect(page).toContain('Only if you register permanently.')
  expect(page).toContain(
    'Needed only if you answer “Permanently” to the question “Do you live abroad permanently or for a time?”.',
  )
})

test('cost, time and place stand beside the text, where there is room', () => {
  const side = /<aside class="side".*<\/aside>/s.exec(pageOf('consular-registration'))?.[0] ?? ''
  expect([...side.matchAll(/<h2>([^<]+)/g)].map(([, title]) => title)).toEqual([
    'What it costs',
    'How long it takes',
    'Where',
  ])
})

test('an answer that spares a paper is named as well', () => {
  const page = pageOf('consular-deregistration')
  expect(page).toContain('Not needed if you answer “')
  expect(page).not.toContain('Needed in some cases only')
})
