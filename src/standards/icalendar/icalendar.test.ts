// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import { icalendar } from './icalendar.ts'

const madeAt = new Date('2026-11-23T09:00:00Z')
const on = plainDate('2026-12-31')
const calendarOf = (title: string, more = {}) =>
  icalendar({ name: 'Example', madeAt, events: [{ uid: 'round-1@elshi', on, title, ...more }] })
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')
const lineOf = (text: string, name: string) =>
  unfolded(text)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1)
const unescaped = (text = '') => text.replaceAll(/\\(n|[\\;,])/g, (_, what: string) => (what === 'n' ? '\n' : what))
const oddText = fc.string({ unit: 'binary', maxLength: 400 })

describe('a calendar', () => {
  test('has a day as a day, and ends after the last one', () => {
    const lines = unfolded(calendarOf('Round', { until: plainDate('2027-01-01') }))
    expect(lines).toContain('DTSTART;VALUE=DATE:20261231')
    expect(lines).toContain('DTEND;VALUE=DATE:20270102')
    expect(lines).toContain('DTSTAMP:20261123T090000Z')
  })
  test('keeps the identifier of a thing whenever it is made', () => {
    const again = icalendar({ name: 'Later', madeAt: new Date('2027-01-01Z'), events: [{ uid: 'a', on, title: 'x' }] })
    expect(lineOf(again, 'UID')).toBe('a')
  })
  test('says any text as it was, with its lines and without what a calendar cannot hold', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        const said = text
          .toWellFormed()
          .replaceAll(/\r\n|\r|\n/g, '\n')
          .replaceAll(/[^\P{Cc}\n\t]/gu, '')
        expect(unescaped(lineOf(calendarOf(text), 'SUMMARY'))).toBe(said)
      }),
    )
  })
  test('has no line over 75 octets and no line that a text began, whatever the text', () => {
    fc.assert(
      fc.property(oddText, oddText, oddText, (title, description, url) => {
        const text = calendarOf(`${title}\r\nBEGIN:VALARM`, { description, url })
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        const names = unfolded(text).map((line) => line.split(/[:;]/)[0])
        expect(names.filter((name) => name === 'BEGIN')).toHaveLength(2)
        const known =
          /^(BEGIN|END|VERSION|PRODID|CALSCALE|X-WR-CALNAME|UID|DTSTAMP|DTSTART|SUMMARY|DESCRIPTION|URL|TRANSP|)$/
        for (const name of names) expect(name).toMatch(known)
      }),
    )
  })
})
