// SPDX-License-Identifier: Apache-2.0
// Instruments with other states of Asia.
import { adopted, BECAUSE, inForce, instrument, law, on, signed, words } from './instrument.ts'

const TRANSFER = words(
  'Сотталған адамдарды беру туралы шарт',
  'Договор о передаче осуждённых лиц',
  'Treaty on the transfer of sentenced persons',
  '수형자 이송 조약',
)

export const ASIA = [
  instrument(
    {
      id: 'cn-kz-visa-waiver-2023',
      kind: 'treaty-intergovernmental',
      parties: ['KZ', 'CN'],
      because: BECAUSE.notRead,
      place: words('Сиань', 'Сиань', 'Xi’an', '시안'),
      titles: words(
        'Визалық талаптарды өзара жою туралы келісім',
        'Соглашение о взаимной отмене визовых требований',
        'Agreement on the mutual waiver of visa requirements',
        '사증 요건의 상호 면제에 관한 협정',
      ),
      provisions: [
        {
          says: words(
            'Бір келгенде 30 күнге дейін, 180 күн ішінде 90 күннен аспайды.',
            'До 30 дней за одно пребывание, не более 90 дней в течение 180 дней.',
            'Up to 30 days a stay, and no more than 90 days within 180.',
            '1회 체류 30일 이내, 180일 기간 중 총 90일 이내.',
          ),
          sources: ['informburo-2023-11'],
          confidence: 'high',
        },
        {
          says: words(
            'Гонконг пен Макаоға қолданылмайды.',
            'Не распространяется на Гонконг и Макао.',
            'Does not extend to Hong Kong and Macao.',
            '홍콩과 마카오에는 적용되지 않음.',
          ),
          sources: ['informburo-2023-11'],
          confidence: 'high',
        },
      ],
    },
    [signed(on('2023-05-17'), 'informburo-2023-11'), inForce(on('2023-11-10'), 'informburo-2023-11')],
  ),
  instrument(
    {
      id: 'kz-uz-sentenced-persons-2021',
      kind: 'treaty-interstate',
      parties: ['KZ', 'UZ'],
      because: BECAUSE.ratified,
      place: words('Нұр-Сұлтан', 'Нур-Султан', 'Nur-Sultan', '누르술탄'),
      titles: TRANSFER,
      provisions: [
        {
          says: words(
            'Өтініш келген кезде жазаның кемінде 12 айы қалуы керек.',
            'К моменту запроса должно оставаться не менее 12 месяцев наказания.',
            'At least 12 months of the sentence must be left when the request arrives.',
            '요청 접수 시 잔여 형기가 12개월 이상이어야 함.',
          ),
          sources: ['centralasianlight-2023-02-09'],
          confidence: 'medium',
        },
      ],
      acts: [law('201-VII', '2023-02-15', 'zakonpravo-transfer-treaties')],
    },
    [
      signed(on('2021-12-06'), 'zakonpravo-transfer-treaties'),
      adopted('KZ', on('2023-02-15'), 'zakonpravo-transfer-treaties'),
    ],
  ),
  instrument(
    {
      id: 'kz-vn-sentenced-persons-2023',
      kind: 'treaty-interstate',
      parties: ['KZ', 'VN'],
      because: BECAUSE.ratified,
      place: words('Ханой', 'Ханой', 'Hanoi', '하노이'),
      titles: TRANSFER,
      acts: [law('135-VIII', '2024-11-08', 'zakonpravo-transfer-treaties')],
    },
    [
      signed(on('2023-08-21'), 'zakonpravo-transfer-treaties'),
      adopted('KZ', on('2024-11-08'), 'zakonpravo-transfer-treaties'),
    ],
  ),
]
