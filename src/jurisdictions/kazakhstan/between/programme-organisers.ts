// SPDX-License-Identifier: Apache-2.0
// Who organises what is in the programmes with the Republic of Korea.
import { words } from './instrument.ts'

const KZ_CULTURE = {
  side: 'KZ',
  body: 'ministry',
  names: words('Мәдениет министрлігі', 'Министерство культуры', 'Ministry of Culture', '문화부'),
} as const
const KR_FOREIGN = {
  side: 'KR',
  body: 'ministry',
  names: words('Сыртқы істер министрлігі', 'Министерство иностранных дел', 'Ministry of Foreign Affairs', '외교부'),
} as const
const KR_ARCHIVES = {
  side: 'KR',
  body: 'archive',
  names: words('Корея Ұлттық архиві', 'Национальный архив Кореи', 'National Archives of Korea', '한국 국가기록원'),
} as const
const KZ_PRESIDENT_ARCHIVE = {
  side: 'KZ',
  body: 'archive',
  names: words(
    'ҚР Президентінің Архиві',
    'Архив Президента РК',
    'Archive of the President of Kazakhstan',
    '카자흐스탄 대통령기록관',
  ),
} as const
/** The ministries of both sides. */
export const BOTH = [KZ_CULTURE, KR_FOREIGN]
/** The archives of both sides. */
export const BOTH_ARCHIVES = [KZ_PRESIDENT_ARCHIVE, KR_ARCHIVES]
