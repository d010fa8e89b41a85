// SPDX-License-Identifier: Apache-2.0
// Instruments between Kazakhstan and the Republic of Korea: justice, culture and records.
import { adopted, BECAUSE, inForce, instrument, law, on, signed, words } from './instrument.ts'

const PARTIES = ['KZ', 'KR'] as const
const SEOUL = words('Сеул', 'Сеул', 'Seoul', '서울')

const listed = (value: string) =>
  ({
    of: 'in-force',
    value,
    sources: ['kotra-agreements'],
    confidence: 'low',
    words: words(
      'Тізім қол қою айын не күнін күшіне ену күні ретінде келтіреді.',
      'Список приводит месяц или день подписания как день вступления в силу.',
      'The list gives the month or day of signature as that of entry into force.',
      '목록은 서명월 또는 서명일을 발효일로 적고 있음.',
    ),
  }) as const

export const KOREA_JUSTICE = [
  instrument(
    {
      id: 'kr-kz-culture-1995',
      kind: 'not-determined',
      parties: PARTIES,
      because: BECAUSE.notRead,
      titles: words(
        'Мәдени ынтымақтастық туралы келісім',
        'Соглашение о культурном сотрудничестве',
        'Agreement on cultural cooperation',
        '문화협정',
      ),
      claims: [
        {
          of: 'in-force',
          value: '1995-05',
          sources: ['kotra-agreements'],
          confidence: 'medium',
          words: words(
            'Тізім мамырды күшіне ену айы деп береді; қол қою айы болуы мүмкін.',
            'Список называет май месяцем вступления в силу; возможно, это месяц подписания.',
            'The list gives May as the month of entry into force; it may be that of signature.',
            '목록은 5월을 발효월로 적고 있으나 서명월일 수 있음.',
          ),
        },
      ],
    },
    [signed(on('1995-01-01', '1995-12-31'), 'mofa-2018-11-22', 'medium')],
  ),
  instrument(
    {
      id: 'kr-kz-extradition-2003',
      kind: 'treaty-interstate',
      parties: PARTIES,
      because: BECAUSE.ratified,
      place: SEOUL,
      titles: words(
        'Ұстап беру туралы шарт',
        'Договор о выдаче преступников',
        'Treaty on extradition',
        '범죄인 인도 조약',
      ),
      acts: [law('555-IV', '2012-02-14', 'adilet-Z1200000555')],
      claims: [listed('2003-11')],
    },
    [
      signed(on('2003-11-13'), 'adilet-Z1200000555'),
      adopted('KZ', on('2012-02-14'), 'adilet-Z1200000555'),
      inForce(on('2012-09-10'), 'zakonpravo-extradition-kr'),
    ],
  ),
  instrument(
    {
      id: 'kr-kz-legal-assistance-2003',
      kind: 'treaty-interstate',
      parties: PARTIES,
      because: BECAUSE.ratified,
      place: SEOUL,
      titles: words(
        'Қылмыстық істер бойынша өзара құқықтық көмек туралы шарт',
        'Договор о взаимной правовой помощи по уголовным делам',
        'Treaty on mutual legal assistance in criminal matters',
        '형사사법공조 조약',
      ),
      acts: [law('453-IV', '2011-07-08', 'adilet-Z1100000453')],
      claims: [listed('2003-11')],
    },
    [
      signed(on('2003-11-13'), 'adilet-Z1100000453'),
      adopted('KZ', on('2011-07-08'), 'adilet-Z1100000453'),
      inForce(on('2012-09-10'), 'adilet-Z1100000453'),
    ],
  ),
  instrument(
    {
      id: 'kr-kz-sentenced-persons-2019',
      kind: 'treaty-interstate',
      parties: PARTIES,
      because: BECAUSE.ratified,
      place: words('Нұр-Сұлтан', 'Нур-Султан', 'Nur-Sultan', '누르술탄'),
      titles: words(
        'Сотталған адамдарды беру туралы шарт',
        'Договор о передаче осуждённых лиц',
        'Treaty on the transfer of sentenced persons',
        '수형자 이송 조약',
      ),
      acts: [law('17-VII', '2021-03-12', 'adilet-Z2100000017')],
      claims: [
        listed('2019-04-23'),
        {
          of: 'in-force',
          value: '2025-04',
          sources: ['qazinform-2025-04-25'],
          confidence: 'medium',
          words: words(
            '2025 жылғы сәуірде жұмыс істейтін шарттардың қатарында аталды; күшіне ену күні айтылмады.',
            'В апреле 2025 года назван среди действующих; день вступления в силу не назван.',
            'Named among treaties that work in April 2025; the day of entry into force is not told.',
            '2025년 4월 시행 중인 조약으로 언급되었으나 발효일은 밝혀지지 않음.',
          ),
        },
      ],
    },
    [signed(on('2019-04-22'), 'adilet-Z2100000017'), adopted('KZ', on('2021-03-12'), 'adilet-Z2100000017')],
  ),
  instrument(
    {
      id: 'kr-kz-archives-2016',
      kind: 'mou',
      parties: PARTIES,
      because: BECAUSE.memorandum,
      titles: words(
        'Қазақстан Президентінің Архиві мен Кореяның Ұлттық архивінің өзара түсіністік туралы меморандумы',
        'Меморандум о взаимопонимании Архива Президента Казахстана и Национального архива Кореи',
        'Memorandum of understanding of the Archive of the President of Kazakhstan and the National Archives of Korea',
        '카자흐스탄 대통령기록보존소와 대한민국 국가기록원의 양해각서',
      ),
      provisions: [
        {
          says: words(
            'Президенттік құжаттармен алмасу, бірлескен зерттеу, семинарлар мен басылымдар, қызметкерлер алмасу.',
            'Обмен президентскими документами, совместные исследования, семинары и издания, обмен сотрудниками.',
            'Exchange of presidential records, joint research, seminars and publications, exchange of staff.',
            '대통령 기록물 교환, 공동 연구, 세미나와 출판, 인력 교류.',
          ),
          sources: ['pa-kr-archives-2016-12', 'e-history-2016-11-10'],
          confidence: 'high',
        },
      ],
    },
    [
      signed(on('2016-10-27'), 'pa-kr-archives-2016-12'),
      inForce(
        on('2016-10-27'),
        'pa-kr-archives-2016-12',
        'inferred',
        words(
          'Қол қойылған күннен бастап деп қорытылды; мәтін оқылған жоқ.',
          'Заключено: со дня подписания; текст не прочитан.',
          'Concluded: from the day of signature; the text was not read.',
          '서명일부터로 추론함. 본문은 읽지 못함.',
        ),
      ),
    ],
  ),
  instrument(
    {
      id: 'kr-kz-records-2021',
      kind: 'mou',
      parties: PARTIES,
      because: BECAUSE.memorandum,
      place: SEOUL,
      titles: words(
        'Құжаттарды басқару саласындағы үкіметтер меморандумы',
        'Меморандум правительств об управлении документацией',
        'Memorandum of the governments on records management',
        '기록관리 분야 정부 간 양해각서',
      ),
    },
    [signed(on('2021-08-17'), 'summit-press-2021-08', 'medium')],
  ),
]
