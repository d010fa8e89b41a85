// SPDX-License-Identifier: Apache-2.0
// Posts of partners in Kazakhstan, with the districts that sources tell; of other partners no source was found.
import type { PartnerPost } from '#src/relations/parties/index.ts'
import { fact, say } from './told.ts'

const ASTANA = say('Астана', 'Астана', 'Astana', '아스타나')
const ALMATY = say('Алматы', 'Алматы', 'Almaty', '알마티')

export const PARTNER_POSTS: readonly PartnerPost[] = [
  {
    id: 'kr-astana',
    party: 'KR',
    kind: 'embassy',
    town: ASTANA,
    district: fact(
      say(
        'Астана қаласы; Шығыс Қазақстан, Қарағанды, Қостанай, Ақтөбе, Павлодар, Ақмола, Маңғыстау, Батыс Қазақстан, Атырау, Солтүстік Қазақстан, Абай және Ұлытау облыстары',
        'город Астана; Восточно-Казахстанская, Карагандинская, Костанайская, Актюбинская, Павлодарская, Акмолинская, Мангистауская, Западно-Казахстанская, Атырауская, Северо-Казахстанская области, области Абай и Улытау',
        'the city of Astana; the regions of East Kazakhstan, Karaganda, Kostanay, Aktobe, Pavlodar, Akmola, Mangystau, West Kazakhstan, Atyrau, North Kazakhstan, Abai and Ulytau',
        '아스타나시, 동카자흐스탄주, 카라간다주, 코스타나이주, 악토베주, 파블로다르주, 아크몰라주, 망기스타우주, 서카자흐스탄주, 아티라우주, 북카자흐스탄주, 아바이주, 울리타우주',
      ),
      ['korean-embassy-article'],
      { confidence: 'medium' },
    ),
  },
  {
    id: 'kr-almaty',
    party: 'KR',
    kind: 'consulate-general',
    town: ALMATY,
    district: fact(
      say(
        'Алматы және Шымкент қалалары; Алматы, Жамбыл, Қызылорда және Түркістан облыстары',
        'города Алматы и Шымкент; Алматинская, Жамбылская, Кызылординская и Туркестанская области',
        'the cities of Almaty and Shymkent; the regions of Almaty, Zhambyl, Kyzylorda and Turkistan',
        '알마티시, 심켄트시, 알마티주, 잠빌주, 크즐오르다주, 투르키스탄주',
      ),
      ['kocca-twin-cities'],
      { confidence: 'medium' },
    ),
  },
  {
    id: 'us-astana',
    party: 'US',
    kind: 'embassy',
    town: ASTANA,
    district: fact(
      say('елдің қалған бөлігі', 'остальная часть страны', 'the rest of the country', '그 밖의 지역'),
      ['us-embassy-almaty'],
      { confidence: 'inferred' },
    ),
  },
  {
    id: 'us-almaty',
    party: 'US',
    kind: 'consulate-general',
    town: ALMATY,
    district: fact(
      say(
        'төрт оңтүстік облыс, 2022 жылға дейінгі шекарасында',
        'четыре южные области в границах до 2022 года',
        'the four southern regions as they were before 2022',
        '2022년 이전 구역 기준 남부 4개 주',
      ),
      ['us-embassy-almaty'],
    ),
  },
]
