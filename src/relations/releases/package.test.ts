// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import { packagePaper } from './package.ts'

const ministry = (code: string) => ({ name: `M ${code}`, opens: `M ${code}`, to: `to M ${code}`, seat: `Town ${code}` })
const note = (addressee?: string) =>
  packagePaper(
    {
      note: {
        party: 'BB',
        number: '1-1/45',
        on: plainDate('2026-11-23'),
        language: 'en',
        releases: ['one'],
        by: 'invented',
        at: '2026-11-23T00:00:00Z',
        ...(addressee !== undefined && { addressee }),
      },
      home: 'AA',
      from: ministry('AA'),
      to: ministry('BB'),
      releases: [],
      isDemonstration: false,
    },
    {
      say: (key, details = {}) => [key, ...Object.values(details)].join(' '),
      day: (day) => day,
      words: ({ en = '' }) => en,
    },
  )
const paragraphs = (addressee?: string) =>
  note(addressee).parts.flatMap((part) => (part.kind === 'paragraph' ? [part.words] : []))

describe('the note with what is released', () => {
  test('bears the name of our ministry, and the place and day at its foot', () => {
    expect(note().issuer).toBe('M AA')
    expect(paragraphs()).toContain('release.note.foot Town AA 2026-11-23')
  })
  test('goes to the ministry of the partner where it sits', () => {
    expect(paragraphs().at(0)).toBe('courtesy.opening M AA to M BB transmit')
    expect(paragraphs().at(-1)).toBe('to M BB\nTown BB')
  })
  test('goes to whom the officer names otherwise, in the words of the officer', () => {
    expect(paragraphs('Embassy of BB').at(0)).toBe('courtesy.opening M AA Embassy of BB transmit')
    expect(paragraphs('Embassy of BB').at(-1)).toBe('Embassy of BB')
  })
})
