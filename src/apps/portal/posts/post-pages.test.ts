// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import { kazakhstan, programTextFolders } from '#src/apps/compose/index.ts'
import { calendarOfPost, findPost, getPost, isHolidayPublished } from '#src/consular/posts/index.ts'
import { loadTexts } from '#src/platform/texts/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { readerOf } from '../reader.ts'
import type { PostPages } from './post-book.ts'
import { postPage } from './post-page.ts'
import { whichPostPage } from './which-post-page.ts'

const { network, holidays, hostHolidays, ...home } = kazakhstan()
const texts = loadTexts([...programTextFolders(), ...home.textFolders])
const reader = readerOf(texts, 'en', new Date('2026-11-23T03:00:00Z'))
const pages: PostPages = {
  network,
  calendarOf: (post) => calendarOfPost(post, holidays, hostHolidays),
  isHolidayPublished: (post, day) => isHolidayPublished(post, day, holidays, hostHolidays),
}
const service = 'consular-registration'
const pageOf = (id: string) => String(postPage(reader, pages, getPost(network, id), [service]))
const textOf = (page: string) => page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('the page of a post', () => {
  const busan = textOf(pageOf('BUS'))

  test('says once what is not known of it, and how to ask', () => {
    expect(busan).toContain(
      'Not known to us opening hours, address, and telephone Ask the ministry of foreign affairs.',
    )
    expect(busan).not.toContain('no source was found')
    expect(textOf(pageOf('WAS'))).toContain('Not known to us address and telephone')
    expect(textOf(pageOf('KRH'))).not.toContain('write to it here')
  })

  test('says of which post the source speaks, and asks to confirm what is concluded from it', () => {
    expect(busan).toContain(
      'The source is about another post of the same kind (Consulate General in Munich); that this one does the same is a conclusion',
    )
    expect(textOf(pageOf('MUC'))).not.toContain('about another post')
    expect(textOf(pageOf('WAS'))).toContain('another post of the same kind (Embassy in Tbilisi)')
    expect(textOf(pageOf('TBS'))).not.toContain('about another post')
  })

  test('names the country of the citizens, and says which figures are older than the post', () => {
    expect(busan).toContain('Citizens abroad: Republic of Korea')
    expect(busan.match(/\d · \w+ \w+ 2020 · before this post opened|2020 · before this post opened/g)).toHaveLength(3)
    expect(busan).not.toMatch(/15.000 · 2025 · before/)
    expect(textOf(pageOf('SEL'))).not.toContain('before this post opened')
  })

  test('tells its district and the citizens there beside the rest, so that no half of a wide page is blank', () => {
    const [, beside = ''] = /<section class="side">([\s\S]*?)<\/section>/.exec(pageOf('BUS')) ?? []
    expect(textOf(beside)).toMatch(/^ Consular district .*Citizens abroad: Republic of Korea/)
  })

  test('has one heading over its holidays', () =>
    expect(pageOf('BUS').split('Holidays in the next three months')).toHaveLength(2))
})

describe('the answer to which post serves me', () => {
  const answerTo = (town?: string, country = 'KR') => {
    const asked = { country, town, service }
    const route = findPost(network, { ...asked, on: plainDate('2026-11-23') })
    return String(whichPostPage(reader, pages, [service], { asked, route }))
  }

  test('asks the region first of a town that is not known, then names whom to ask, and claims nothing of sources', () => {
    const page = answerTo('Heuksando')
    const places = ['choose its region', '<select id="region"', '<select id="country"', 'Embassy in Seoul']
    const found = places.map((place) => page.indexOf(place))
    expect(found).toEqual(found.toSorted((one, other) => one - other))
    expect(Math.min(...found)).toBeGreaterThan(0)
    expect(page).not.toContain('source was found')
  })

  test('asks the region first where only the country was told', () => {
    const page = answerTo()
    expect(page.indexOf('<select id="region"')).toBeLessThan(page.indexOf('Embassy in Seoul'))
  })

  test('says in one line what is not known of the post', () => {
    const page = textOf(answerTo('Busan city'))
    expect(page).toContain('Consulate General in Busan This post stands in the town where you live.')
    expect(page).toContain('Not known to us opening hours, address, and telephone')
    expect(page).not.toContain('no source was found')
  })

  test('says once that a conclusion is to be confirmed, and folds away what it rests on', () => {
    const page = answerTo('Daegu')
    const [seen = '', folded = ''] = page.split('<details class="why">')
    expect(textOf(seen)).toContain('Stated: south-east of Korea. Confirm it with the post before you go.')
    expect(textOf(seen).match(/confirm|conclusion|judging|inferred|exact list/gi)).toEqual(['Confirm'])
    expect(textOf(folded)).toMatch(
      /What this rests on .*Judging by a source.*an exact list was not found.*The Korea Post/,
    )
    expect(textOf(folded)).toContain('another post of the same kind (Consulate General in Munich)')
  })

  test('where the source has no words of its own, says the reason and once that it is to be confirmed', () => {
    const [seen = ''] = answerTo('Ansan').split('<details class="why">')
    expect(textOf(seen)).toContain('consular district of the post. Confirm it with the post before you go. Now')
    const [samarkand = ''] = answerTo('Samarkand', 'UZ').split('<details class="why">')
    expect(textOf(samarkand)).toContain('that it opened was not found. Contact it before you go.')
    expect(samarkand).not.toContain('Confirm it')
  })

  test('in North Korea names Beijing and says why Seoul is left out', () => {
    const page = textOf(answerTo(undefined, 'KP'))
    expect(page).toContain('The border between the two Koreas is closed')
    expect(page).toContain('Ask here: Embassy in Beijing')
    expect(page).not.toContain('Seoul')
  })

  test('says of a town in a country without regions that its post is not known to us', () =>
    expect(textOf(answerTo('Kayseri', 'TR'))).toContain('We do not know which post serves this town.'))
})
