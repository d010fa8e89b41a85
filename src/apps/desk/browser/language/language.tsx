// SPDX-License-Identifier: Apache-2.0
// The desk's own words. Words of services and of the engine come from the API, said in the same language.
import { useQueryClient } from '@tanstack/react-query'
import { IntlMessageFormat } from 'intl-messageformat'
import type { ReactNode } from 'react'
import { createContext, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { settled } from '#src/standards/grammar/index.ts'
import en from '../../texts/en.json'
import kk from '../../texts/kk.json'
import ko from '../../texts/ko.json'
import ru from '../../texts/ru.json'
import { askIn } from '../api/request.ts'
import { dayIn, momentIn, spanIn, whenIn } from './dates.ts'
import { numberIn, thinlySpaced } from './numbers.ts'
import { wordAnew } from './word-anew.ts'

export type Key = keyof typeof en
type Catalogue = Readonly<Record<Key, string>>
const catalogues: Readonly<Record<string, Catalogue>> = { kk, ru, en, ko }

/** Languages under their own names, in the order of the state's languages first. */
export const languages = [
  { value: 'kk', label: 'Қазақша' },
  { value: 'ru', label: 'Русский' },
  { value: 'en', label: 'English' },
  { value: 'ko', label: '한국어' },
] as const

export type Speech = {
  readonly language: string
  readonly speak: (language: string) => void
  readonly say: (key: Key, details?: Readonly<Record<string, string | number>>) => string
  readonly sayNumber: (number: number) => string
  readonly sayDay: (day: string) => string
  /** A day, a month or a year, as exactly as it is known. */
  readonly sayWhen: (when: string) => string
  /** From one day, month or year to another. */
  readonly saySpan: (from: string, until: string) => string
  readonly sayMoment: (instant: string, timeZone?: string) => string
}

const SpeechContext = createContext<Speech | null>(null)

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext)
  if (!speech) throw new Error('useSpeech stands outside SpeaksLanguage')
  return speech
}

/** What is said to somebody who reads another language than the officer: on paper that they take along. */
export function useSpeechTo(language: string): Pick<Speech, 'say'> {
  return useMemo(() => speechIn(language, () => undefined), [language])
}

const remembered = () => {
  const kept = localStorage.getItem('elshi.language') ?? navigator.language.slice(0, 2)
  return kept in catalogues ? kept : 'en'
}

export function SpeaksLanguage({ children }: { children: ReactNode }) {
  const [language, speak] = useState(remembered)
  const queries = useQueryClient()
  const spoken = useRef(language)
  askIn(language)
  useEffect(() => {
    localStorage.setItem('elshi.language', language)
    document.documentElement.lang = language
    if (spoken.current === language) return
    spoken.current = language
    // The API words its answers: what was fetched speaks the former language.
    void wordAnew(queries)
  }, [language, queries])
  const speech = useMemo(() => speechIn(language, speak), [language])
  return <SpeechContext value={speech}>{children}</SpeechContext>
}

const formatters = {
  getNumberFormat: thinlySpaced,
  getDateTimeFormat: (...given: ConstructorParameters<typeof Intl.DateTimeFormat>) => new Intl.DateTimeFormat(...given),
  getPluralRules: (...given: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...given),
}

function speechIn(language: string, speak: (language: string) => void): Speech {
  const catalogue = catalogues[language] ?? en
  const formats = new Map<string, IntlMessageFormat>()
  return {
    language,
    speak,
    say: (key, details) => {
      const format = formats.get(key) ?? new IntlMessageFormat(catalogue[key], language, undefined, { formatters })
      formats.set(key, format)
      return settled(language, String(format.format(details)))
    },
    sayNumber: (number) => numberIn(language, number),
    sayDay: (day) => dayIn(language, day),
    sayWhen: (when) => whenIn(language, when),
    saySpan: (from, until) => spanIn(language, from, until),
    sayMoment: (instant, timeZone) => momentIn(language, instant, timeZone),
  }
}
