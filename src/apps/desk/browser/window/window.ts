// SPDX-License-Identifier: Apache-2.0
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import type { CaseFile } from '#src/consular/cases/index.ts'
import type { FormPage } from '#src/consular/forms/index.ts'
import { request } from '../api/request.ts'
import type { Spoken } from '../api/spoken.ts'

export type Answers = Readonly<Record<string, Readonly<Record<string, unknown>>>>
type Page = Spoken<FormPage>
/** A question as it is asked; a hint only where the service has one in this language. */
export type SpokenField = Omit<Page['fields'][number], 'hint' | 'options'> & {
  readonly hint?: { readonly words: string }
  readonly options?: readonly { readonly value: string; readonly label: { readonly words: string } }[]
}
export type SpokenPage = Omit<Page, 'fields'> & { readonly fields: readonly SpokenField[] }

export type CheckedForm = {
  readonly pages: readonly SpokenPage[]
  readonly problems: readonly { readonly path: string; readonly message: string }[]
  readonly evidence: readonly AskedPiece[]
}

export type AskedPiece = {
  readonly evidence: string
  readonly subject: string
  readonly by: 'sighted' | 'uploaded' | 'register'
  readonly required: boolean
  readonly said: { readonly words: string }
}

/** The form as it is today, or as it was on the day on which an application came on paper. */
export const useForm = (service: string, on = '') =>
  useQuery({
    queryKey: ['form', service, on],
    queryFn: () =>
      request<{ service: { id: string; version: string; name: string }; members: { min: number; max: number } }>(
        'GET',
        `/services/${service}/form${on && `?on=${on}`}`,
      ),
  })

/** The server says which questions are asked for the answers so far, and what is wrong with them. */
type About = {
  readonly members: number
  readonly language: string
  /** The version under which a case was lodged. */
  readonly digest?: string
  /** The day on which an application came on paper: the version of that day asks. */
  readonly on?: string
}

export const useCheckedForm = (service: string, answers: Answers, about: About) =>
  useQuery({
    queryKey: ['check', service, answers, about],
    placeholderData: keepPreviousData,
    queryFn: () => request<CheckedForm>('POST', `/services/${service}/check`, { answers, ...about }),
  })

export type Lodged = {
  readonly reference: string
  /** None for a case that was lodged under a mandate: a slip would outlive it. */
  readonly slipCode: string | null
  readonly sequence: number
  /** Each co-signer has a code of their own. */
  readonly coSigners: readonly { readonly subject: string; readonly slipCode: string }[]
}

export const useLodge = () =>
  useMutation({ mutationFn: (body: Readonly<Record<string, unknown>>) => request<Lodged>('POST', '/cases', body) })

type Finding = Spoken<CaseFile['findings'][number]>

/** What to look at in these answers. Asked once, before lodging: each asking is on record. */
export const useAlike = (service: string) =>
  useMutation({
    mutationFn: (body: { readonly post: string; readonly answers: Answers }) =>
      request<{ readonly findings: readonly Finding[] }>('POST', `/services/${service}/alike`, body),
  })

/** Nobody's answers stay: an empty text is no answer. */
export function withAnswer(answers: Answers, name: string, value: unknown): Answers {
  const [subject = 'applicant', question = ''] = name.split('/')
  const { [question]: _former, ...rest } = answers[subject] ?? {}
  const empty = value === '' || value === undefined || (Array.isArray(value) && value.length === 0)
  return { ...answers, [subject]: empty ? rest : { ...rest, [question]: value } }
}

export const answerTo = (answers: Answers, name: string): unknown => {
  const [subject = 'applicant', question = ''] = name.split('/')
  return answers[subject]?.[question]
}
