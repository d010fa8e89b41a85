// SPDX-License-Identifier: Apache-2.0
import type { PersonName } from '#src/standards/names/index.ts'
import { displayName } from '#src/standards/names/index.ts'
import { useSpeech } from '../language/language.tsx'

const dayPattern = /^\d{4}-\d{2}-\d{2}$/

/** An answer in words: names as the person's state writes them, days with the month in words. */
export function AnswerWords({ value }: { value: unknown }) {
  const { say, sayDay } = useSpeech()
  if (value === true) return say('yes')
  if (value === false) return say('no')
  if (value === null || value === undefined || value === '') return <em className="soft">{say('answer.none')}</em>
  if (typeof value === 'string') return dayPattern.test(value) ? sayDay(value) : value
  if (Array.isArray(value)) return value.join(', ')
  if (isName(value)) return <Name name={value} />
  return String(value)
}

const isName = (value: unknown): value is PersonName => typeof value === 'object' && value !== null && 'given' in value

function Name({ name }: { name: PersonName }) {
  return (
    <>
      {displayName(name)}
      {name.latin && <small className="latin">{[name.latin.family, name.latin.given].filter(Boolean).join(' ')}</small>}
    </>
  )
}
