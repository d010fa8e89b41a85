// SPDX-License-Identifier: Apache-2.0
// Instruments between Kazakhstan and the Republic of Korea: agreements on people.
import { adopted, BECAUSE, event, inForce, instrument, law, on, resolution, signed, words } from './instrument.ts'

const PARTIES = ['KZ', 'KR'] as const
const SEOUL = words('Сеул', 'Сеул', 'Seoul', '서울')
const ASTANA = words('Астана', 'Астана', 'Astana', '아스타나')

const kotra = (value: string) =>
  ({
    of: 'in-force',
    value,
    sources: ['kotra-agreements'],
    confidence: 'low',
    words: words(
      'Тізім қол қою күнін немесе айын күшіне ену күні ретінде келтіреді.',
      'Список приводит день или месяц подписания как день вступления в силу.',
      'The list gives the day or month of signature as that of entry into force.',
      '목록은 서명일 또는 서명월을 발효일로 적고 있음.',
    ),
  }) as const

export const KOREA = [
  instrument(
    {
      id: 'kr-kz-diplomatic-relations-1992',
      kind: 'not-determined',
      parties: PARTIES,
      because: BECAUSE.notRead,
      titles: words(
        'Қазақстан мен Корея Республикасы арасында дипломатиялық қатынастар орнату',
        'Установление дипломатических отношений между Казахстаном и Республикой Корея',
        'Establishment of diplomatic relations between Kazakhstan and the Republic of Korea',
        '카자흐스탄과 대한민국의 외교 관계 수립',
      ),
    },
    [inForce(on('1992-01-28'), 'kotra-agreements')],
  ),
  instrument(
    {
      id: 'kr-kz-official-passports-2007',
      kind: 'treaty-intergovernmental',
      parties: PARTIES,
      because: BECAUSE.approved,
      place: SEOUL,
      titles: words(
        'Дипломатиялық және қызметтік паспорттар иелерінің визалық талаптары туралы келісім',
        'Соглашение о визовых требованиях для владельцев дипломатических и служебных паспортов',
        'Agreement on visa requirements for holders of diplomatic and service passports',
        '외교관·관용 여권 소지자의 사증 요건에 관한 협정',
      ),
      acts: [resolution('941', '2008-10-14', 'adilet-P080000941')],
      claims: [kotra('2007-06')],
    },
    [
      event(
        'authorised-kz',
        { kind: 'signature-authorised', party: 'KZ', on: on('2007-01-01', '2007-05-30') },
        'adilet-P070000317',
        'high',
        words(
          'Сыртқы істер министрінің орынбасарына № 317 қаулымен өкілеттік берілді.',
          'Заместитель министра уполномочен постановлением № 317.',
          'A deputy minister was authorised by resolution No. 317.',
          '결정 제317호로 차관에게 서명 권한이 부여됨.',
        ),
      ),
      event(
        'authorised-kz-again',
        { kind: 'signature-authorised', party: 'KZ', on: on('2007-05-30') },
        'adilet-P070000317',
        'high',
        words(
          'Қол қоюшы туралы тармақ № 439 қаулымен өзгертілді.',
          'Пункт о подписывающем лице изменён постановлением № 439.',
          'The clause on the signatory was re-worded by resolution No. 439.',
          '결정 제439호로 서명자 조항이 변경됨.',
        ),
      ),
      signed(on('2007-06-04'), 'adilet-P080000941'),
      adopted('KZ', on('2008-10-14'), 'adilet-P080000941'),
      inForce(on('2008-12-05'), 'adilet-P080000941'),
    ],
  ),
  instrument(
    {
      id: 'kr-kz-visa-waiver-2014',
      kind: 'treaty-intergovernmental',
      parties: PARTIES,
      because: BECAUSE.approved,
      place: ASTANA,
      titles: words(
        'Визалық талаптарды өзара жою туралы келісім',
        'Соглашение о взаимной отмене визовых требований',
        'Agreement on the mutual waiver of visa requirements',
        '사증 요건의 상호 면제에 관한 협정',
      ),
      provisions: [
        {
          says: words(
            'Виза жалпы азаматтық паспорт иелеріне де, қайтып оралуға арналған куәлік иелеріне де қажет емес.',
            'Виза не нужна владельцам общегражданских паспортов, а также свидетельств на возвращение.',
            'No visa is needed by holders of ordinary passports, nor by holders of certificates of return.',
            '일반 여권 소지자와 귀국 증명서 소지자는 사증이 필요 없음.',
          ),
          sources: ['zakon-kz-1004072541'],
          confidence: 'high',
        },
        {
          says: words(
            'Бір келгенде 30 күнге дейін, 180 күн ішінде 60 күннен аспайды.',
            'До 30 дней за одно пребывание, не более 60 дней в течение 180 дней.',
            'Up to 30 days a stay, and no more than 60 days within 180.',
            '1회 체류 30일 이내, 180일 기간 중 총 60일 이내.',
          ),
          sources: ['zakon-kz-1004072541', 'daehannews-2014-11'],
          confidence: 'high',
        },
        {
          says: words(
            'Жұмыс істеуге және миссионерлік қызметпен айналысуға болмайды.',
            'Работа и миссионерская деятельность не допускаются.',
            'Neither work nor missionary activity is allowed.',
            '취업과 선교 활동은 허용되지 않음.',
          ),
          sources: ['zakon-kz-1004072541'],
          confidence: 'high',
        },
      ],
      acts: [resolution('1083', '2014-10-09', 'adilet-P1400001083')],
      claims: [
        {
          of: 'in-force',
          value: '2014-11-14',
          sources: ['qazmonitor-2023-04-21'],
          confidence: 'medium',
          saidBy: 'KZ',
          words: words(
            'Еңбек министрлігінің айтқаны; заңдар қоры 29 қараша дейді.',
            'Слова министерства труда; база законов называет 29 ноября.',
            'Said by the ministry of labour; the register of laws says 29 November.',
            '노동부의 설명이며, 법령 데이터베이스는 11월 29일로 적음.',
          ),
        },
        { of: 'in-force', value: '2014-11', sources: ['mofa-2019-01-30'], confidence: 'high', saidBy: 'KR' },
        kotra('2014-11'),
      ],
    },
    [
      event(
        'authorised-kz',
        { kind: 'signature-authorised', party: 'KZ', on: on('2014-06-18') },
        'adilet-P1400000670',
        'high',
        words(
          '№ 670 қаулы жобаны мақұлдап, Сыртқы істер министріне қағидаттық емес өзгерістермен қол қоюға рұқсат берді.',
          'Постановление № 670 одобрило проект и позволило министру иностранных дел подписать его с непринципиальными изменениями.',
          'Resolution No. 670 approved the draft and let the foreign minister sign it with changes that touch no principle.',
          '결정 제670호가 문안을 승인하고 외교장관이 원칙에 관계없는 수정을 하여 서명하도록 허용함.',
        ),
      ),
      signed(on('2014-06-19'), 'adilet-P1400001083'),
      adopted('KZ', on('2014-10-09'), 'adilet-P1400001083'),
      inForce(on('2014-11-29'), 'zakon-kz-1004072541'),
    ],
  ),
  instrument(
    {
      id: 'kr-kz-temporary-labour-2014',
      kind: 'treaty-intergovernmental',
      parties: PARTIES,
      because: BECAUSE.ratified,
      place: words('Нью-Йорк', 'Нью-Йорк', 'New York', '뉴욕'),
      titles: words(
        'Корпоратив ішінде ауыстырылған қызметкерлердің уақытша еңбек қызметі туралы келісім',
        'Соглашение о временной трудовой деятельности при внутрикорпоративном переводе',
        'Agreement on temporary labour activity of staff transferred within a company',
        '기업 내 전근자의 한시적 근로 활동에 관한 협정',
      ),
      provisions: [
        {
          says: words(
            'Рұқсат, виза және ел ішінде ұзарту бір мерзімге беріледі.',
            'Разрешение, виза и её продление внутри страны даются на один и тот же срок.',
            'Permit, visa and its extension within the country are given for one and the same period.',
            '허가, 사증 및 국내 연장은 같은 기간으로 부여됨.',
          ),
          sources: ['adilet-Z1600000478'],
          confidence: 'medium',
        },
      ],
      acts: [law('478-V', '2016-03-29', 'adilet-Z1600000478')],
    },
    [
      signed(on('2014-09-26'), 'adilet-Z1600000478'),
      adopted('KZ', on('2016-03-29'), 'adilet-Z1600000478'),
      inForce(on('2016-04-08'), 'adilet-Z1600000478'),
    ],
  ),
  instrument(
    {
      id: 'kr-kz-eps-memorandum',
      kind: 'mou',
      parties: PARTIES,
      because: BECAUSE.memorandum,
      titles: words(
        'Кореяның жұмысқа рұқсат беру жүйесі (EPS) бойынша еңбек меморандумы',
        'Меморандум о труде по корейской системе разрешений на работу (EPS)',
        'Labour memorandum on Korea’s Employment Permit System (EPS)',
        '고용허가제(EPS) 노동 양해각서',
      ),
      note: words(
        '2026 жылдың басындағы дереккөздер бойынша жасалмаған.',
        'По источникам начала 2026 года не заключён.',
        'Not concluded by the sources of early 2026.',
        '2026년 초 출처에 따르면 체결되지 않음.',
      ),
    },
    [
      event(
        'negotiations',
        { kind: 'negotiations-opened', on: on('1992-01-28', '2025-12-31') },
        'tengrinews-eps-2025',
        'medium',
        words(
          'Келіссөздер туралы 2025 жылы хабарланған; басталған күні айтылмаған.',
          'О переговорах сообщалось в 2025 году; день начала не назван.',
          'Talks were reported in 2025; the day on which they began is not told.',
          '2025년에 협상이 보도되었으나 시작일은 밝혀지지 않음.',
        ),
      ),
    ],
  ),
  instrument(
    {
      id: 'kr-voluntary-departure-2026',
      kind: 'domestic-act',
      parties: ['KR'],
      because: BECAUSE.measure,
      entry: { kind: 'special', reason: 'A measure of one state.' },
      titles: words(
        'Кореядан өз еркімен кету кезеңі, 2026 жылғы ақпанның соңына дейін',
        'Период добровольного выезда из Кореи до конца февраля 2026 года',
        'Period of voluntary departure from the Republic of Korea to the end of February 2026',
        '대한민국 자진출국 기간(2026년 2월 말까지)',
      ),
      note: words(
        'Дереккөз соңын айтады, басталған күнін айтпайды.',
        'Источник называет конец, но не день начала.',
        'The source tells its end and not the day on which it began.',
        '출처는 종료 시점만 밝히고 시작일은 밝히지 않음.',
      ),
    },
    [
      inForce(on('2025-12-01', '2026-01-31'), 'astanatimes-departure-2026-01', 'inferred'),
      event('expired', { kind: 'expired', on: on('2026-03-01') }, 'astanatimes-departure-2026-01', 'medium'),
    ],
  ),
]
