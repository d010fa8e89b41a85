// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { refusalCodes } from './refusals.ts'

const languages = ['kk', 'ru', 'en', 'ko']

function textsOf(folder: string, language: string): Record<string, string> {
  return JSON.parse(readFileSync(new URL(`../${folder}/texts/${language}.json`, import.meta.url), 'utf8'))
}

/** Keys that are written in the sources of a folder as they are said. */
function keysIn(folder: string, prefix: string): string[] {
  const sources = readdirSync(new URL(`../${folder}/`, import.meta.url)).filter((name) =>
    /^(?!.*test).*\.ts$/.test(name),
  )
  const text = sources.map((name) => readFileSync(new URL(`../${folder}/${name}`, import.meta.url), 'utf8')).join('\n')
  return [...text.matchAll(new RegExp(`'(${prefix}\\.[a-z.-]+)'`, 'g'))].map(([, key]) => key ?? '')
}

test.each(languages)('every refusal has its text in %s', (language) => {
  const texts = textsOf('decisions', language)
  expect(refusalCodes.filter((code) => !texts[`refusal.${code}`])).toEqual([])
})

test.each(languages)('every refusal of what stores cases has its text in %s', (language) => {
  const source = readFileSync(new URL('../cases/refusals.ts', import.meta.url), 'utf8')
  const codes = [...source.matchAll(/^ {2}'([a-z-]+)',$/gm)].map(([, code]) => `refusal.${code}`)
  const texts = { ...textsOf('cases', language), ...textsOf('decisions', language) }
  expect(codes.length).toBeGreaterThan(5)
  expect(codes.filter((key) => !texts[key])).toEqual([])
})

test.each(languages)('every line of a clock and every mistake of a form has its text in %s', (language) => {
  const clock = textsOf('clocks', language)
  expect(keysIn('clocks', 'clock').filter((key) => !clock[key])).toEqual([])
  const form = textsOf('forms', language)
  const source = readFileSync(new URL('../forms/answer.ts', import.meta.url), 'utf8')
  const wrong = [...source.matchAll(/wrong\('([a-z-]+)'/g)].map(([, what]) => `form.${what}`)
  expect([...keysIn('forms', 'form'), ...wrong].filter((key) => !form[key])).toEqual([])
})
