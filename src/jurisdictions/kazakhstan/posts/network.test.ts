// SPDX-License-Identifier: Apache-2.0
// The register of sources, row by row: every post that a source of high or medium confidence names, and none that is only remembered.
import { describe, expect, test } from 'vitest'
import type { Post } from '#src/consular/posts/index.ts'
import { getPost, mayServe } from '#src/consular/posts/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { NETWORK } from './network.ts'

/** By confidence and kind: country and town; the honorary consul whose town no source gives has none. */
const sourced: Readonly<Record<string, string>> = {
  'high consulate-general':
    'AE Dubai, CN Xi’an, DE Frankfurt am Main, DE Munich, KR Busan, RU Astrakhan, RU Kazan, RU Omsk, RU Saint Petersburg, RU Yekaterinburg, TR Antalya, TR Istanbul, TR İzmir, US New York, US San Francisco',
  'high embassy': 'AE Abu Dhabi, ET Addis Ababa, IR Tehran, JO Amman, KW Kuwait City, LB Beirut, OM Muscat, QA Doha',
  'high honorary-consulate': 'RU Kaliningrad',
  'medium consulate-general': 'CN Shanghai, HK Hong Kong, UZ Samarkand',
  'medium embassy':
    'AM Yerevan, AT Vienna, AZ Baku, BE Brussels, BG Sofia, BR Brasília, BY Minsk, CA Ottawa, CH Bern, CN Beijing, CZ Prague, DE Berlin, EE Tallinn, EG Cairo, ES Madrid, FI Helsinki, FR Paris, GB London, GE Tbilisi, GR Athens, HR Zagreb, ID Jakarta, IL Tel Aviv, IN New Delhi, IT Rome, JP Tokyo, KG Bishkek, KR Seoul, LT Vilnius, LV Riga, MA Rabat, MN Ulaanbaatar, MX Mexico City, MY Kuala Lumpur, NL The Hague, NO Oslo, PK Islamabad, PL Warsaw, PT Lisbon, RO Bucharest, RS Belgrade, RU Moscow, SA Riyadh, SE Stockholm, SG Singapore, SK Bratislava, TH Bangkok, TR Ankara, UA Kyiv, US Washington, UZ Tashkent, VN Hanoi, ZA Pretoria',
  'medium honorary-consulate': 'FR Lyon, KR -',
}

/** Named from memory alone, so that they are not shown. */
const remembered =
  'AF Kabul embassy, AT Vienna permanent-mission, AU Canberra embassy, BE Brussels permanent-mission, BH Manama embassy, CA Toronto consulate-general, CH Geneva permanent-mission, CN Urumqi consulate, CU Havana embassy, DK Copenhagen embassy, DZ Algiers embassy, FR Paris permanent-mission, FR Strasbourg consulate-general, GE Batumi consulate, HU Budapest embassy, IE Dublin embassy, IN Mumbai consulate-general, IQ Baghdad embassy, IR Bandar Abbas consulate, IR Gorgan consulate, IT Milan consulate-general, KE Nairobi embassy, KG Osh consulate, MD Chisinau embassy, MN Bayan-Olgii consulate, PH Manila embassy, SA Jeddah consulate-general, SI Ljubljana embassy, TJ Dushanbe embassy, TM Ashgabat embassy, US New York permanent-mission, VA Vatican City embassy'

const nameOf = ({ country, town }: Post) => `${country} ${town?.names.en ?? '-'}`

describe('the network against the register of sources', () => {
  test('each row of high or medium confidence is there, once, and nothing else', () => {
    const found = Map.groupBy(NETWORK.posts, ({ sources, kind }) => `${sources[0]?.confidence} ${kind}`)
    const listed = [...found].map(([key, posts]) => [key, posts.map(nameOf).toSorted().join(', ')])
    const expected = Object.entries(sourced).map(([key, names]) => [key, names.split(', ').toSorted().join(', ')])
    expect(listed.toSorted()).toEqual(expected.toSorted())
  })

  test('each says who names it', () => {
    for (const { sources } of NETWORK.posts)
      for (const { said, confidence } of sources) {
        expect(said).not.toMatch(/memory|unverified|^$/)
        expect(['high', 'medium']).toContain(confidence)
      }
  })

  test('what is only remembered is not there', () => {
    const there = new Set(NETWORK.posts.map((post) => `${nameOf(post)} ${post.kind}`))
    const rows = remembered.split(', ')
    expect(rows).toHaveLength(32)
    expect(rows.filter((row) => there.has(row))).toEqual([])
  })
})

test('what a kind of post may do is told as a conclusion, for no source says it of the whole kind', () => {
  expect(NETWORK.capabilities.map(({ kind, source }) => [kind, source.inferred])).toEqual([
    ['embassy', true],
    ['consulate-general', true],
    ['honorary-consulate', true],
  ])
})

test('regions that the source calls only "south-east of Korea" are told as a conclusion, and the town itself is not', () => {
  const told = getPost(NETWORK, 'BUS').districts.map(({ certainty, source }) => [certainty, source.inferred])
  expect(told).toEqual([
    ['certain', undefined],
    ['stated', true],
  ])
})

describe('an honorary consulate', () => {
  const today = plainDate('2026-11-22')
  const honorary = NETWORK.posts.filter(({ kind }) => kind === 'honorary-consulate').map(({ id }) => id)

  test.each(honorary)('%s takes no case and issues nothing, and a source says so', (id) => {
    expect(mayServe(NETWORK, id, { service: 'consular-registration', on: today })).toBe(false)
    const capability = NETWORK.capabilities.find(({ kind }) => kind === getPost(NETWORK, id).kind)
    expect(capability).toMatchObject({ servesPeople: false, source: { said: 'opk.kz' } })
  })
})
