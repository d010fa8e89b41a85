// SPDX-License-Identifier: Apache-2.0
// Instruments with the European Union and its members, with Turkey, and what Kazakhstan grants by itself.
import { plainDate } from '#src/standards/calendar/index.ts'
import { ACT, adopted, BECAUSE, event, inForce, inForceFor, instrument, law, on, signed, words } from './instrument.ts'

export const EUROPE = [
  instrument(
    {
      id: 'eu-kz-partnership-2015',
      kind: 'not-determined',
      parties: ['KZ', 'EU'],
      because: BECAUSE.notRead,
      place: words('Астана', 'Астана', 'Astana', '아스타나'),
      titles: words(
        'Кеңейтілген әріптестік пен ынтымақтастық туралы келісім',
        'Соглашение о расширенном партнёрстве и сотрудничестве',
        'Enhanced Partnership and Cooperation Agreement',
        '강화된 동반자 및 협력 협정',
      ),
      claims: [
        {
          of: 'in-force',
          value: '2019-03-01',
          sources: ['inform-2020-11-27'],
          confidence: 'medium',
          words: words(
            'Бұқаралық ақпарат құралының хабары 2019 жылды атайды; ЕО өкілдігі 2020 жыл дейді.',
            'Сообщение агентства называет 2019 год; представительство ЕС — 2020 год.',
            'A report of an agency says 2019; the Union’s delegation says 2020.',
            '통신사 보도는 2019년이라 하나 유럽연합 대표부는 2020년이라 함.',
          ),
        },
      ],
    },
    [
      signed(on('2015-12-21'), 'diplomat-2015-12'),
      event('provisional', { kind: 'applied-provisionally', from: plainDate('2016-05-01') }, 'diplomat-2015-12'),
      inForce(on('2020-03-01'), 'epca-delegation-2020-09'),
    ],
  ),
  instrument(
    {
      id: 'eu-kz-visa-facilitation',
      kind: 'not-determined',
      parties: ['KZ', 'EU'],
      because: BECAUSE.notRead,
      titles: words(
        'Виза беруді жеңілдету туралы келісім',
        'Соглашение об упрощении выдачи виз',
        'Agreement on the facilitation of the issue of visas',
        '사증 발급 간소화 협정',
      ),
      links: [{ kind: 'paired-with', to: 'eu-kz-readmission' }],
    },
    [event('negotiations', { kind: 'negotiations-opened', on: on('2025-12-02') }, 'astanatimes-2025-12')],
  ),
  instrument(
    {
      id: 'eu-kz-readmission',
      kind: 'not-determined',
      parties: ['KZ', 'EU'],
      because: BECAUSE.notRead,
      titles: words('Реадмиссия туралы келісім', 'Соглашение о реадмиссии', 'Agreement on readmission', '재입국 협정'),
      links: [{ kind: 'paired-with', to: 'eu-kz-visa-facilitation' }],
    },
    [event('negotiations', { kind: 'negotiations-opened', on: on('2025-12-02') }, 'astanatimes-2025-12')],
  ),
  instrument(
    {
      ...ACT,
      id: 'kz-visa-free-eu-2017',
      about: ['EU'],
      because: BECAUSE.measure,
      titles: words(
        'Еуропалық одақ азаматтарының Қазақстанға визасыз кіруі',
        'Въезд граждан Европейского союза в Казахстан без визы',
        'Entry of citizens of the European Union into Kazakhstan without a visa',
        '유럽연합 시민의 카자흐스탄 무사증 입국',
      ),
      claims: [
        {
          of: 'force',
          value: '2015-07',
          sources: ['timesca-2016-03'],
          confidence: 'medium',
          words: words(
            'ЕО мен АҚШ азаматтары үшін туристік виза 2015 жылғы шілдеде алынып тасталғаны туралы хабар.',
            'Сообщение об отмене туристических виз для граждан ЕС и США в июле 2015 года.',
            'A report that tourist visas were lifted for citizens of the Union and the United States in July 2015.',
            '2015년 7월 유럽연합과 미국 시민의 관광 사증이 폐지되었다는 보도.',
          ),
        },
      ],
    },
    [inForce(on('2017-01-01', '2017-12-31'), 'fergana-visa-free-eu', 'medium')],
  ),
  instrument(
    {
      id: 'kz-fr-culture-1993',
      kind: 'not-determined',
      parties: ['KZ', 'FR'],
      because: BECAUSE.notRead,
      titles: words(
        'Мәдениет саласындағы келісім',
        'Соглашение в области культуры',
        'Agreement on culture',
        '문화 협정',
      ),
    },
    [
      signed(on('1993-10-17'), 'prg-kz-1015093'),
      inForceFor('KZ', on('1993-10-17'), 'prg-kz-1015093'),
      inForceFor('FR', on('1998-04-23'), 'prg-kz-1015093'),
    ],
  ),
  instrument(
    {
      id: 'fr-kz-readmission-2024',
      kind: 'treaty-intergovernmental',
      parties: ['KZ', 'FR'],
      because: BECAUSE.ratified,
      titles: words('Реадмиссия туралы келісім', 'Соглашение о реадмиссии', 'Agreement on readmission', '재입국 협정'),
    },
    [signed(on('2024-11-05'), 'zakon-kz-readmission-fr'), adopted('KZ', on('2026-02-09'), 'zakon-kz-readmission-fr')],
  ),
  instrument(
    {
      id: 'kz-tr-consular-convention-1993',
      kind: 'treaty-interstate',
      parties: ['KZ', 'TR'],
      because: BECAUSE.ratified,
      place: words('Анкара', 'Анкара', 'Ankara', '앙카라'),
      titles: words('Консулдық конвенция', 'Консульская конвенция', 'Consular convention', '영사 협약'),
      links: [{ kind: 'rests-on', to: 'vccr-1963' }],
      acts: [law('192', '1997-12-02', 'zakonpravo-consular-convention-tr')],
    },
    [
      signed(on('1993-09-02'), 'zakonpravo-consular-convention-tr'),
      adopted('KZ', on('1997-12-02'), 'zakonpravo-consular-convention-tr'),
      inForce(on('1999-09-15'), 'zakonpravo-consular-convention-tr'),
    ],
  ),
]
