// SPDX-License-Identifier: Apache-2.0
// Orders and resolutions on what posts do for people.
import { ACT, BECAUSE, event, inForce, instrument, on, says, signed, words } from './instrument.ts'

const amended = (id: string, by: string, day: string, source: string) =>
  event(`amended-${id}`, { kind: 'amended', by, on: on(day) }, source)

export const ORDERS = [
  instrument(
    {
      ...ACT,
      id: 'kz-order-2016-263',
      because: BECAUSE.act,
      numbers: ['11-1-2/263, 2016-06-14'],
      titles: words(
        'Шетелдегі азаматтарды тіркеу қағидалары (№ 11-1-2/263 бұйрық)',
        'Правила регистрации граждан за рубежом (приказ № 11-1-2/263)',
        'Rules on registering citizens abroad (order No. 11-1-2/263)',
        '재외국민 등록 규칙(명령 제11-1-2/263호)',
      ),
    },
    [signed(on('2016-06-14'), 'adilet-V1600014093')],
  ),
  instrument(
    {
      ...ACT,
      id: 'kz-order-2016-619',
      because: BECAUSE.act,
      numbers: ['11-1-2/619, 2016-12-26'],
      titles: words(
        'Қиын жағдайға тап болған азаматтарға көмек қағидалары (№ 11-1-2/619 бұйрық)',
        'Правила помощи гражданам в трудном положении (приказ № 11-1-2/619)',
        'Rules on help to citizens in a difficult position (order No. 11-1-2/619)',
        '곤경에 처한 국민 지원 규칙(명령 제11-1-2/619호)',
      ),
      provisions: [
        says(
          words(
            'Қиын жағдай: еңсерілмейтін күш, адам саудасы, азаматқа қарсы құқыққа қайшы әрекет, шетелде қайтыс болу.',
            'Трудное положение: непреодолимая сила, торговля людьми, противоправное деяние против гражданина, смерть за рубежом.',
            'A difficult position: force majeure, trafficking, unlawful acts against a citizen, death abroad.',
            '곤경: 불가항력, 인신매매, 국민에 대한 불법 행위, 해외 사망.',
          ),
          'zakon-kz-6503742',
        ),
        says(
          words(
            'Тамаққа күніне 80 АҚШ долларына дейін, тұруға күніне 200 АҚШ долларына дейін (мекеме парағы, күні белгісіз).',
            'Питание до 80 долларов США в день, жильё до 200 (страница учреждения, без даты).',
            'Food up to 80 US dollars a day, lodging up to 200 (a page of a post, undated).',
            '식비 1일 80달러, 숙박비 1일 200달러 이내(공관 안내, 날짜 없음).',
          ),
          'gov-kz-mfa-tokyo',
          'medium',
        ),
      ],
    },
    [signed(on('2016-12-26'), 'zakon-kz-6503742'), amended('810', '№ 11-1-4/810', '2025-12-31', 'zakon-kz-6503742')],
  ),
  instrument(
    {
      ...ACT,
      id: 'kz-order-2017-576',
      because: BECAUSE.act,
      numbers: ['11-1-2/576, 2017-12-06'],
      titles: words(
        'Консулдық заңдастыру қағидалары (№ 11-1-2/576 бұйрық)',
        'Правила консульской легализации (приказ № 11-1-2/576)',
        'Rules on consular legalisation (order No. 11-1-2/576)',
        '영사 확인 규칙(명령 제11-1-2/576호)',
      ),
      provisions: [
        says(
          words(
            'Өтініш, жеке басты куәландыратын құжат, түпнұсқа не нотариат куәландырған көшірме, алым, өкілдің өкілеттігі.',
            'Заявление, удостоверение личности, подлинник или нотариальная копия, сбор, полномочия представителя.',
            'An application, an identity document, the original or a notarised copy, the fee, the representative’s authority.',
            '신청서, 신분증, 원본 또는 공증 사본, 수수료, 대리인의 위임장이 필요함.',
          ),
          'adilet-V1700016116',
        ),
      ],
    },
    [signed(on('2017-12-06'), 'adilet-V1700016116')],
  ),
  instrument(
    {
      ...ACT,
      id: 'kz-resolution-2019-74',
      because: BECAUSE.act,
      numbers: ['74, 2019-02-20'],
      titles: words(
        'Консулдық алымдардың мөлшерлемелері (Үкіметтің № 74 қаулысы)',
        'Ставки консульских сборов (постановление Правительства № 74)',
        'Rates of consular fees (Government resolution No. 74)',
        '영사 수수료율(정부 결정 제74호)',
      ),
      links: [{ kind: 'rests-on', to: 'kz-tax-code-2017' }],
      provisions: [
        says(
          words(
            'Виза: бір реттік 60, көп реттік 200, туристік 30, транзиттік 15 АҚШ доллары.',
            'Виза: однократная 60, многократная 200, туристская 30, транзитная 15 долларов США.',
            'Visa: single 60, multiple 200, tourist 30, transit 15 US dollars.',
            '사증: 단수 60, 복수 200, 관광 30, 통과 15 미국 달러.',
          ),
          'cis-legislation-114382',
        ),
      ],
    },
    [signed(on('2019-02-20'), 'cis-legislation-114382')],
  ),
  instrument(
    {
      ...ACT,
      id: 'kz-tax-code-2017',
      because: BECAUSE.act,
      titles: words(
        '2017 жылғы Салық кодексі (консулдық алым)',
        'Налоговый кодекс 2017 года (консульский сбор)',
        'Tax Code of 2017 (consular fee)',
        '2017년 조세법전(영사 수수료)',
      ),
      provisions: [
        {
          ...says(
            words(
              'Ел ішіндегі мөлшерлемені және шетелдегі шектерді Үкімет, әр елдің мөлшерлемесін министрлік белгілейді.',
              'Ставки внутри страны и границы за рубежом задаёт Правительство, ставку для страны — министерство.',
              'The Government sets rates at home and the band abroad; the ministry sets the rate of each country within it.',
              '국내 요율과 해외 범위는 정부가, 국가별 요율은 그 범위에서 부처가 정함.',
            ),
            'tax-code-2017',
          ),
          article: '627',
        },
      ],
    },
    [signed(on('2017-01-01', '2017-12-31'), 'tax-code-2017', 'medium')],
  ),
  instrument(
    {
      ...ACT,
      id: 'kz-order-visa-support-2024',
      because: BECAUSE.act,
      titles: words(
        'Визалық қолдау мен заңдастыру алымдары туралы бұйрық (2024)',
        'Приказ о сборах за визовую поддержку и легализацию (2024)',
        'Order on fees for visa support and legalisation (2024)',
        '사증 지원 및 확인 수수료 명령(2024년)',
      ),
      provisions: [
        says(
          words(
            'Визалық қолдау — АЕК-тің 20 % немесе 50 %, заңдастыру — 50 %.',
            'Визовая поддержка — 20 % или 50 % МРП, легализация — 50 % МРП.',
            'Visa support is 20 % or 50 % of the monthly calculation index, legalisation 50 %.',
            '사증 지원은 월 계산 지수의 20 % 또는 50 %, 확인은 50 %임.',
          ),
          'order-visa-support-2024',
          'medium',
        ),
      ],
    },
    [inForce(on('2024-03-15'), 'order-visa-support-2024', 'medium')],
  ),
  instrument(
    {
      ...ACT,
      id: 'kz-order-2020-149',
      because: BECAUSE.act,
      numbers: ['11-1-4/149, 2020-05-12'],
      titles: words(
        'Шетелдегі мекемелерде паспорт рәсімдеу қағидалары (№ 11-1-4/149 бұйрық)',
        'Правила оформления паспортов в загранучреждениях (приказ № 11-1-4/149)',
        'Rules on passports at posts (order No. 11-1-4/149)',
        '재외공관 여권 발급 규칙(명령 제11-1-4/149호)',
      ),
      provisions: [
        says(
          words(
            'Паспортты мекеме арқылы алатындар: тұрақты тұратындар, студенттер, еңбек шартымен жұмыс істейтіндер, шетелде туған балалар, олардың отбасы.',
            'Через учреждение паспорт получают: постоянно живущие, студенты, работающие по договору, рождённые за рубежом дети, их семьи.',
            'A passport through a post: permanent residents, students, workers under contract, minors born abroad, their families.',
            '공관에서 여권을 받는 사람: 영주자, 학생, 근로 계약자, 해외 출생 미성년자 및 그 가족.',
          ),
          'inaktau-2022-11-09',
          'medium',
        ),
      ],
    },
    [
      signed(on('2020-05-12'), 'adilet-V2000020627'),
      amended('2021', '2021-02-15', '2021-02-15', 'adilet-V2000020627'),
      amended('2022', '2022-12-19', '2022-12-19', 'adilet-V2000020627'),
    ],
  ),
  instrument(
    {
      ...ACT,
      id: 'kz-order-2020-155',
      because: BECAUSE.act,
      numbers: ['11-1-4/155, 2020-05-14'],
      titles: words(
        'Қайтып оралуға арналған куәлік қағидалары (№ 11-1-4/155 бұйрық)',
        'Правила выдачи свидетельств на возвращение (приказ № 11-1-4/155)',
        'Rules on certificates of return (order No. 11-1-4/155)',
        '귀국 증명서 규칙(명령 제11-1-4/155호)',
      ),
      provisions: [
        says(
          words(
            'Қазақстанға бір рет кіруге ғана жарайды.',
            'Действительно лишь для одного въезда в Казахстан.',
            'It is good for one entry into Kazakhstan.',
            '카자흐스탄 1회 입국에만 유효함.',
          ),
          'egov-pass38-4',
        ),
      ],
    },
    [signed(on('2020-05-14'), 'adilet-V2000020642')],
  ),
  instrument(
    {
      ...ACT,
      id: 'kz-order-2020-192',
      because: BECAUSE.act,
      numbers: ['11-1-4/192, 2020-06-12'],
      titles: words(
        'Шетелде азаматтық хал актілерін тіркеу қағидалары (№ 11-1-4/192 бұйрық)',
        'Правила регистрации актов гражданского состояния за рубежом (приказ № 11-1-4/192)',
        'Rules on civil status abroad (order No. 11-1-4/192)',
        '재외 신분 등록 규칙(명령 제11-1-4/192호)',
      ),
      provisions: [
        says(
          words(
            'Туу туралы туғаннан кейін екі ай ішінде, өлі туса бес күн ішінде өтініш беріледі.',
            'О рождении заявляют в течение двух месяцев, о мертворождении — пяти дней.',
            'A birth is reported within two months, a stillbirth within five days.',
            '출생은 2개월 이내, 사산은 5일 이내에 신고함.',
          ),
          'gov-kz-services-3971',
        ),
        says(
          words(
            'Шетелдік құжатқа апостиль не заңдастыру және қазақ не орыс тіліне аударма керек, Минск және Кишинев конвенцияларының мемлекеттерінен басқа.',
            'Иностранный документ апостилируют или легализуют и переводят на казахский или русский, кроме государств Минской и Кишинёвской конвенций.',
            'A foreign document is apostilled or legalised and translated into Kazakh or Russian, save from states of the Minsk and Chisinau conventions.',
            '외국 문서는 민스크·키시너우 협약국을 제외하고 아포스티유 또는 영사 확인과 카자흐어나 러시아어 번역이 필요함.',
          ),
          'gov-kz-services-3970',
        ),
      ],
    },
    [signed(on('2020-06-12'), 'adilet-V2000020857'), amended('2023', '2023-01-04', '2023-01-04', 'adilet-V2000020857')],
  ),
]
