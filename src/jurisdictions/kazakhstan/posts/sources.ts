// SPDX-License-Identifier: Apache-2.0
// Who says that a post exists, or what it does: names that read alike in every language. A source of medium confidence is one secondary source, or an old one.
import type { Source } from '#src/consular/posts/index.ts'

export const SOURCES = {
  wikidata: { said: 'Wikidata', on: '2022-11', confidence: 'medium' },
  pollingStations2026: { said: 'The Astana Times', on: '2026-03-11', confidence: 'high' },
  pollingStations2023: { said: 'azattyq-ruhy.kz', on: '2023-03', confidence: 'medium' },
  pollingStations2022: { said: 'inkaraganda.kz', on: '2022', confidence: 'medium' },
  tbilisi: { said: 'mfa.gov.kz/en/tbilisi', on: '2017', confidence: 'medium' },
  bratislava: { said: 'emerging-europe.com', on: '2019', confidence: 'medium' },
  cairo: { said: 'inform.kz', on: '2017', confidence: 'medium' },
  kursiv: { said: 'kursiv.kz', on: '2020-09', confidence: 'medium' },
  islamabad: { said: 'el.kz', on: '2024', confidence: 'medium' },
  bishkek: { said: 'diapazon.kz', confidence: 'medium' },
  koreaPost: { said: 'The Korea Post', on: '2022-05', confidence: 'high' },
  yonhap: { said: 'Yonhap (haninnews.info)', on: '2021-08-25', confidence: 'high' },
  xian: { said: 'The Astana Times', on: '2023-05-19', confidence: 'high' },
  peopleDaily: { said: 'people.cn', on: '2023', confidence: 'medium' },
  hongKong: { said: 'kazakh.ru; people.cn', on: '2023', confidence: 'medium' },
  ehonews: { said: 'ehonews.kz', on: '2021-01', confidence: 'high' },
  astrakhanProtocol: { said: 'kaz.zakon.kz', confidence: 'high' },
  omsk: { said: 'kz-omsk.ru', confidence: 'high' },
  yekaterinburg: { said: 'kt.kz', on: '2023-07', confidence: 'high' },
  kaliningrad: { said: 'gorsovetklgd.ru', on: '2022-04-29', confidence: 'high' },
  genkonsul: { said: 'genkonsul.de', confidence: 'high' },
  genkonsulOlder: { said: 'genkonsul.de', confidence: 'medium' },
  munich: { said: 'gov.kz/mfa-munich', on: '2024', confidence: 'high' },
  qazaqTv: { said: 'qazaqtv.com', on: '2022', confidence: 'high' },
  istanbul: { said: 'qazaqtv.com; trend.az', on: '2025', confidence: 'high' },
  izmir: { said: 'enbekshiqazaq.kz', on: '2026-03-18', confidence: 'high' },
  consularPages: { said: 'consular.kazakhembus.com', confidence: 'high' },
  honoraryConsul: { said: 'opk.kz', confidence: 'medium' },
  kyiv: { said: 'inform.kz', on: '2022-10', confidence: 'medium' },
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof SOURCES
