// SPDX-License-Identifier: Apache-2.0
import type { Said } from '#src/consular/catalogue/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept } from '#src/standards/outcome/index.ts'
import { isUnanswered, readText, wrong } from './text-answer.ts'

const LONGEST_PART = 100
const parts = ['family', 'given', 'patronymic'] as const
const latinParts = ['family', 'given'] as const

/** A name in the parts of `standards/names`; only the given name is never missing, many people have no other. */
export function readName(answer: unknown): Outcome<unknown, Said> {
  if (!isPlainObject(answer)) return wrong('not-a-name')
  const { latin, ...native } = answer
  const own = readParts(native, parts)
  if (!own.ok || isUnanswered(latin)) return own
  if (!isPlainObject(latin)) return wrong('not-a-name')
  if (
    latinParts.every((part) => isUnanswered(latin[part])) &&
    Object.keys(latin).every((key) => isPart(latinParts, key))
  )
    return own
  const letters = readParts(latin, latinParts)
  if (!letters.ok) return letters
  if (Object.values(letters.value).some((part) => !/^[\p{Script=Latin}\p{Mark} '’.-]+$/u.test(part)))
    return wrong('not-latin-letters')
  return accept({ ...own.value, latin: letters.value })
}

function readParts(
  given: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Outcome<Record<string, string>, Said> {
  if (Object.keys(given).some((key) => !isPart(names, key))) return wrong('not-a-name')
  const read: Record<string, string> = {}
  for (const name of names) {
    if (isUnanswered(given[name])) continue
    const text = readText(given[name], LONGEST_PART, false)
    if (!text.ok) return text
    read[name] = text.value.replaceAll(/\s+/g, ' ')
  }
  return read.given === undefined ? wrong('name-needs-given') : accept(read)
}

function isPart(names: readonly string[], key: string): boolean {
  return names.includes(key)
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
