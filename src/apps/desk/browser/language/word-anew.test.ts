// SPDX-License-Identifier: Apache-2.0
import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { wordAnew } from './word-anew.ts'

test('what was still on its way when the language was chosen is shown in the chosen language', async () => {
  const queries = new QueryClient()
  const spoken: string[] = []
  let language = 'en'
  const first = Promise.withResolvers<string>()
  const observer = new QueryObserver(queries, {
    queryKey: ['waiting'],
    queryFn: () => {
      spoken.push(language)
      return spoken.length === 1 ? first.promise : language
    },
  })
  const stop = observer.subscribe(() => undefined)
  language = 'kk'
  const worded = wordAnew(queries)
  first.resolve('en')
  await worded
  expect(spoken).toEqual(['en', 'kk'])
  expect(observer.getCurrentResult().data).toBe('kk')
  stop()
  queries.clear()
})
