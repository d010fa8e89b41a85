// SPDX-License-Identifier: Apache-2.0
import type { ToldSource } from './told.ts'

const press = (publisher: string, published: string | undefined, more: Partial<ToldSource> = {}): ToldSource => ({
  publisher,
  ...(published && { published }),
  ...more,
})

const mofa = {
  publisher: 'Ministry of Foreign Affairs of the Republic of Korea',
  language: 'en',
  translation: 'unofficial',
  extent: 'whole',
} as const

/** Releases of ministries and the press, from the oldest. */
export const PRESS: Readonly<Record<string, ToldSource>> = {
  'pa-kr-archives-2016-12': press('Presidential Archives of the Republic of Korea', '2016-12', {
    title: 'Newsletter of December 2016',
    language: 'ko',
    extent: 'excerpt',
  }),
  'e-history-2016-11-10': press('e-history.kz', '2016-11-10', { extent: 'excerpt' }),
  'qazaqtv-archive-2025': press('Qazaq TV', undefined, { address: 'old.qazaqtv.com', extent: 'excerpt' }),
  'daehannews-2014-11': press('Daehan News', '2014-11', { language: 'ko', extent: 'excerpt' }),
  'diplomat-2015-12': press('The Diplomat', '2015-12', { language: 'en', extent: 'excerpt' }),
  'informburo-2017-07': press('informburo.kz', '2017-07', { language: 'ru', extent: 'excerpt' }),
  'mofa-2018-11-22': {
    ...mofa,
    title: 'Third joint cultural committee of the Republic of Korea and Kazakhstan',
    published: '2018-11-22',
  },
  'mofa-2019-01-30': {
    ...mofa,
    title: 'Fifth consultation on consular affairs between the Republic of Korea and Kazakhstan',
    published: '2019-01-30',
  },
  'koreanewsgazette-2019': press('koreanewsgazette.com', '2019', {
    language: 'en',
    translation: 'machine',
    extent: 'excerpt',
  }),
  'kz-account-2019-01': press('An account of Kazakhstan’s side', '2019', {
    title: 'On the fifth consular consultations with the Republic of Korea',
    extent: 'unknown',
    originalMissing: true,
  }),
  'tengrinews-2020-02-27': press('Tengrinews', '2020-02-27', { language: 'ru', extent: 'excerpt' }),
  'inform-2020-03-04': press('Kazinform', '2020-03-03', { extent: 'excerpt' }),
  'ktkz-2021-04-24': press('kt.kz', '2021-04-24', { extent: 'excerpt' }),
  'summit-press-2021-08': press('diaryofall.com', '2021-08', {
    title: 'On the summit of 17 August 2021',
    extent: 'excerpt',
    originalMissing: true,
  }),
  'spnews-2022': press('spnews.co.kr', '2022', {
    title: 'On the fourth joint cultural committee',
    language: 'ko',
    extent: 'excerpt',
  }),
  'busan-broadcast-2022-05': press('A broadcaster of Kazakhstan', '2022-05', {
    title: 'On the opening of the Consulate General in Busan on 12 May 2022',
    language: 'en',
    extent: 'whole',
  }),
  'inform-2022-10': press('Kazinform', '2022-10', { extent: 'excerpt' }),
  'centralasianlight-2023-02-09': press('centralasianlight.org', '2023-02-09', { extent: 'excerpt' }),
  'qazmonitor-2023-04-21': press('The Qazaqstan Monitor', '2023-04-21', {
    quotes: 'the ministry of labour of Kazakhstan',
    language: 'en',
    extent: 'excerpt',
  }),
  'elkz-2023-04-27': press('el.kz', '2023-04-27', { extent: 'excerpt' }),
  'korea-kr-2023-04-27': press('7-star.net', '2023-04-27', {
    quotes: 'the Government of the Republic of Korea (korea.kr)',
    language: 'ko',
    extent: 'excerpt',
    originalMissing: true,
  }),
  'dongponews-2023-04-27': press('dongponews.net', '2023-04-27', { language: 'ko', extent: 'excerpt' }),
  'qazaqstan-monitor-2023-10-05': press('The Qazaqstan Monitor', '2023-10-05', {
    quotes: 'the press service of the Embassy of Kazakhstan',
    title: 'On the readiness of the European Union to begin work on visa facilitation',
    language: 'en',
    extent: 'whole',
    rights: { mostQuoted: 0.3, linkRequired: true, words: 'At most 30 % of the text may be quoted, with a link.' },
  }),
  'informburo-2023-11': press('informburo.kz', '2023-11', { extent: 'excerpt' }),
  'europe-today-2024-04-24': press('The Europe Today', '2024-04-24', {
    quotes: 'the Embassy of Kazakhstan in Washington',
    title: 'On consular consultations of Kazakhstan and the United States',
    language: 'en',
    extent: 'whole',
    originalMissing: true,
  }),
  'trend-2025-02-13': press('Trend News Agency', '2025-02-13', { extent: 'excerpt' }),
  'tengrinews-eps-2025': press('Tengrinews', '2025', { language: 'ru', extent: 'excerpt' }),
  'tengrinews-2025-10-09': press('Tengrinews', '2025-10-09', {
    quotes: 'the ministry of labour of Kazakhstan',
    language: 'ru',
    extent: 'excerpt',
  }),
  'qazinform-2025-04-25': press('Kazinform', '2025-04-25', { extent: 'excerpt' }),
  'cn-inform-2025-01-29': press('Kazinform, Chinese edition', '2025-01-29', { language: 'zh', extent: 'excerpt' }),
  'inform-2016-03-28': press('Kazinform', '2016-03-28', { extent: 'excerpt' }),
  'astanatimes-2025-12': press('The Astana Times', '2025-12', { language: 'en', extent: 'excerpt' }),
  'qazinform-2025-12-25': press('Kazinform', '2025-12-25', { extent: 'excerpt' }),
  'astanatimes-2026-01': press('The Astana Times', '2026-01', {
    title: 'On the pause of immigrant visas for 75 countries from 21 January 2026',
    language: 'en',
    extent: 'excerpt',
  }),
  'astanatimes-departure-2026-01': press('The Astana Times', '2026-01', {
    title: 'On voluntary departure from the Republic of Korea to the end of February 2026',
    language: 'en',
    extent: 'excerpt',
  }),
  'astanatimes-2026-03-04': press('The Astana Times', '2026-03-04', { language: 'en', extent: 'excerpt' }),
  'kotra-agreements': press('KOTRA', undefined, {
    title: 'Agreements of the Republic of Korea with Kazakhstan',
    address: 'news.kotra.or.kr',
    language: 'ko',
    extent: 'excerpt',
  }),
  'snuac-megaasia': press('Asia Center of Seoul National University', undefined, {
    address: 'megaasiaportal.snuac.ac.kr',
    language: 'ko',
    extent: 'excerpt',
  }),
  'kocca-twin-cities': press('Korea Creative Content Agency', undefined, {
    address: 'welcon.kocca.kr',
    extent: 'excerpt',
  }),
  'korean-embassy-article': press('artikel.siakadpt.com', undefined, {
    title: 'Copy of the Korean Wikipedia’s article on the Korean Embassy in Kazakhstan',
    address: 'artikel.siakadpt.com',
    language: 'ko',
    extent: 'excerpt',
    originalMissing: true,
  }),
  'us-embassy-almaty': press('Embassy of the United States in Kazakhstan', undefined, {
    title: 'Consulate General in Almaty',
    address: 'kz.usembassy.gov/almaty',
    language: 'en',
    extent: 'excerpt',
  }),
  'orda-caravan-2025': press('orda.kz and caravan.kz', '2025', { extent: 'excerpt' }),
}
