// SPDX-License-Identifier: Apache-2.0
// Which regions a post covers, as far as a source says. Silence is kept: no region is given to a post by its distance.
import type { District, Source } from '#src/consular/posts/index.ts'
import { inferredFrom } from '#src/consular/posts/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { SOURCES } from './sources.ts'

/** Busan opened on this day; until then the Embassy in Seoul served the whole country. */
const BUSAN_OPENED = plainDate('2022-05-12')

export const DISTRICTS: Readonly<Record<string, readonly District[]>> = {
  BUS: [
    { ...district('KR-26', 'certain', SOURCES.koreaPost), from: BUSAN_OPENED },
    {
      ...district(
        'KR-27 KR-31 KR-47 KR-48',
        'stated',
        inferredFrom(SOURCES.koreaPost),
        'posts.remark.south-east-of-korea',
      ),
      from: BUSAN_OPENED,
      stated: 'posts.stated.south-east-of-korea',
    },
  ],
  SEL: [
    { ...wholeCountry('KR', 'stated', inferredFrom(SOURCES.wikidata)), until: BUSAN_OPENED },
    {
      ...wholeCountry('KR', 'stated', inferredFrom(SOURCES.wikidata), 'posts.remark.districts-after-busan'),
      from: BUSAN_OPENED,
    },
  ],
  KRH: [district('KR-42 KR-43 KR-44 KR-45 KR-46 KR-47 KR-48', 'stated', SOURCES.honoraryConsul)],
  BER: [
    district(
      'DE-BE DE-BB DE-HB DE-HH DE-MV DE-SN DE-ST DE-SH',
      'stated',
      SOURCES.genkonsulOlder,
      'posts.remark.undated-district',
    ),
  ],
  FRA: [district('DE-HE DE-BW DE-RP DE-SL', 'stated', SOURCES.genkonsul)],
  SIA: [district('CN-SN CN-GS CN-SC CN-HB CN-NX CN-CQ', 'stated', SOURCES.xian)],
  OMS: [district('RU-KEM RU-NVS RU-OMS RU-TOM RU-AL RU-ALT', 'stated', SOURCES.omsk)],
  SVX: [district('RU-SVE RU-CHE RU-KGN RU-TYU RU-PER', 'stated', SOURCES.yekaterinburg)],
  ASF: [
    district(
      'RU-ORE RU-SAM RU-SAR',
      'stated',
      inferredFrom(SOURCES.astrakhanProtocol),
      'posts.remark.draft-would-remove',
    ),
    district(
      'RU-DA RU-IN RU-KB RU-KL RU-SE RU-CE RU-ROS RU-KDA RU-STA',
      'unknown',
      SOURCES.astrakhanProtocol,
      'posts.remark.draft-would-add',
    ),
  ],
}

function district(regions: string, certainty: District['certainty'], source: Source, remark?: string): District {
  const areas = regions.split(' ').map((region) => ({ country: region.slice(0, 2), region }))
  return { areas, services: 'all', certainty, source, ...(remark && { remark }) }
}

function wholeCountry(country: string, certainty: District['certainty'], source: Source, remark?: string): District {
  return { areas: [{ country }], services: 'all', certainty, source, ...(remark && { remark }) }
}
