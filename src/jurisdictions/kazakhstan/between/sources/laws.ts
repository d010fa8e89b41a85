// SPDX-License-Identifier: Apache-2.0
import type { ToldSource } from './told.ts'

const adilet = (number: string, title: string, published?: string): ToldSource => ({
  publisher: 'Ädilet, the information and legal system of normative legal acts of the Republic of Kazakhstan',
  title,
  address: `adilet.zan.kz ${number}`,
  extent: 'excerpt',
  ...(published && { published }),
})
const zakonpravo = (title: string): ToldSource => ({ publisher: 'zakonpravo.kz', title, extent: 'excerpt' })

/** Laws, resolutions and treaties as registers of law publish them. */
export const LAWS: Readonly<Record<string, ToldSource>> = {
  'adilet-Z2100000017': adilet(
    'Z2100000017',
    'Law 17-VII on ratifying the treaty on transfer of sentenced persons',
    '2021-03-12',
  ),
  'adilet-Z1600000478': adilet(
    'Z1600000478',
    'Law 478-V on ratifying the agreement on temporary labour activity',
    '2016-03-29',
  ),
  'adilet-Z1100000453': adilet(
    'Z1100000453',
    'Law 453-IV on ratifying the treaty on mutual legal assistance',
    '2011-07-08',
  ),
  'adilet-Z1200000555': adilet('Z1200000555', 'Law 555-IV on ratifying the extradition treaty', '2012-02-14'),
  'adilet-P1400001083': adilet(
    'P1400001083',
    'Resolution 1083 approving the agreement on mutual waiver of visas',
    '2014-10-09',
  ),
  'adilet-P1400000670': adilet(
    'P1400000670',
    'Resolution 670 on signing the agreement on mutual waiver of visas',
    '2014-06-18',
  ),
  'zakon-kz-1004072541': {
    publisher: 'online.zakon.kz',
    title: 'Agreement on mutual waiver of visas',
    address: 'online.zakon.kz 1004072541',
    extent: 'excerpt',
  },
  'adilet-P070000317': adilet(
    'P070000317_',
    'Resolution 317 on signing the agreement on diplomatic and service passports',
    '2007',
  ),
  'adilet-P080000941': adilet(
    'P080000941_',
    'Resolution 941 approving the agreement on diplomatic and service passports',
    '2008-10-14',
  ),
  'adilet-Z050000054': adilet(
    'Z050000054_',
    'Law on international treaties of the Republic of Kazakhstan',
    '2005-05-30',
  ),
  'prg-kz-1015093': { publisher: 'prg.kz', address: 'prg.kz 1015093', extent: 'excerpt' },
  'zakonpravo-extradition-kr': zakonpravo('Extradition treaty between Kazakhstan and the Republic of Korea'),
  'zakonpravo-transfer-treaties': zakonpravo(
    'Treaties on transfer of sentenced persons (Vietnam, Uzbekistan, Mongolia, Turkey, Hungary)',
  ),
  'us-state-treaties': {
    publisher: 'Department of State of the United States',
    title: 'Confederated Independent States: consular convention (TIAS 6503)',
    language: 'en',
    translation: 'original',
    extent: 'excerpt',
  },
  'us-state-notification': {
    publisher: 'Department of State of the United States',
    title: 'Countries with mandatory notification',
    language: 'en',
    translation: 'original',
    extent: 'excerpt',
  },
  'ets-112-start': {
    publisher: 'worldlii.org',
    title: 'Convention on the Transfer of Sentenced Persons (1983)',
    extent: 'excerpt',
  },
  'ets-112-parties': {
    publisher: 'verdragenbank.overheid.nl',
    title: 'Parties to the Convention on the Transfer of Sentenced Persons',
    extent: 'excerpt',
  },
}
