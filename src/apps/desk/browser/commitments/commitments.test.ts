// SPDX-License-Identifier: Apache-2.0
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { useCommitments } from './commitments.ts'

/** Whether a page that opens asks for the promises of a partner. */
function isAsked(party: string): boolean {
  const Page = () => createElement('p', null, useCommitments(party).fetchStatus)
  const page = createElement(QueryClientProvider, { client: new QueryClient() }, createElement(Page))
  return renderToString(page) === '<p>fetching</p>'
}

describe('the promises of a partner', () => {
  test('are asked for once it is known of whom, and not before', () => {
    expect(isAsked('')).toBe(false)
    expect(isAsked('KR')).toBe(true)
  })
})
