// SPDX-License-Identifier: Apache-2.0
// Values that were published, each as its source says it: where sources differ, they stand side by side.
import type { Defined } from '#src/consular/journal/index.ts'
import type { Figure, FigureBody, FigurePeriod } from '#src/relations/figures/index.ts'
import { aboutOf } from './indicators.ts'
import { words } from './instrument.ts'

const year = (of: number): FigurePeriod => ({ kind: 'year', year: of })
const at = (when: string): FigurePeriod => ({ kind: 'as-of', at: when })
const BILLION = 1_000_000_000

type More = Partial<Omit<Figure, 'sources'>>
type Row = readonly [id: string, value: number, unit: string, period: FigurePeriod, source: string, more?: More]

const AMBASSADOR = {
  flow: 'turnover',
  speaker: words(
    'Бақыт Дүйсенбаев, Қазақстанның Корея Республикасындағы елшісі',
    'Бакыт Дюсенбаев, посол Казахстана в Республике Корея',
    'Bakyt Dyussenbayev, Ambassador of Kazakhstan to the Republic of Korea',
    '바킷 듀센바예프 주한 카자흐스탄 대사',
  ),
  confidence: 'medium',
} as const
const NOT_TOLD = words(
  'Есептелген күні айтылмаған.',
  'День подсчёта не назван.',
  'The day of the count is not told.',
  '집계일은 밝혀지지 않음.',
)

const TRADE: readonly Row[] = [
  ['kr-trade.2021.ambassador', 3.2 * BILLION, 'USD', year(2021), 'busan-broadcast-2022-05', AMBASSADOR],
  [
    'kr-trade.2022-q1.ambassador',
    1.2 * BILLION,
    'USD',
    { kind: 'quarter', year: 2022, quarter: 1 },
    'busan-broadcast-2022-05',
    AMBASSADOR,
  ],
  ['kr-trade.2022.trend', 6.5 * BILLION, 'USD', year(2022), 'trend-2023-06-04', { flow: 'turnover', bound: 'over' }],
  ['kr-trade.2023.trend', 6 * BILLION, 'USD', year(2023), 'menafn-trend-2024-02', { flow: 'turnover', bound: 'over' }],
  ['kr-trade.2023-export.trend', 3.8 * BILLION, 'USD', year(2023), 'menafn-trend-2024-02', { flow: 'export' }],
  ['kr-trade.2023-import.trend', 2.2 * BILLION, 'USD', year(2023), 'menafn-trend-2024-02', { flow: 'import' }],
  [
    'kr-trade.2024.ajupress',
    3.1 * BILLION,
    'USD',
    year(2024),
    'ajupress-2025-07-25',
    {
      flow: 'turnover',
      note: words(
        'Алдыңғы жылдың жартысындай: есептеу тәсілі ме, мұнай ағыны ма — белгісіз.',
        'Вдвое меньше прошлогоднего: метод подсчёта или поток нефти — неизвестно.',
        'Half of the year before: whether by another method or by flows of oil is not known.',
        '전년의 절반 수준: 집계 방식 때문인지 원유 흐름 때문인지는 알 수 없음.',
      ),
    },
  ],
  ['kr-trade.1992.koreilbo', 10_000_000, 'USD', year(1992), 'koreilbo-2017', { flow: 'turnover' }],
  ['kr-trade.2016.koreilbo', 650_000_000, 'USD', year(2016), 'koreilbo-2017', { flow: 'turnover' }],
  [
    'cn-trade.2022.kz',
    24 * BILLION,
    'USD',
    year(2022),
    'menafn-trend-2023-09-01',
    { flow: 'turnover', reporter: 'KZ' },
  ],
  [
    'cn-trade.2022.cn',
    31.2 * BILLION,
    'USD',
    year(2022),
    'menafn-trend-2023-09-01',
    { flow: 'turnover', reporter: 'CN' },
  ],
]

const INVESTMENT: readonly Row[] = [
  [
    'kr-investment.total.trend',
    8.5 * BILLION,
    'USD',
    { kind: 'cumulative', to: '2023' },
    'trend-2023-06-04',
    { flow: 'stock', note: NOT_TOLD },
  ],
  ['kr-investment.2022.trend', 1.5 * BILLION, 'USD', year(2022), 'trend-2023-06-04', { flow: 'inflow' }],
  ['kr-firms.2023.trend', 740, 'firms', at('2023'), 'trend-2023-06-04', { note: NOT_TOLD }],
  ['kr-joint-projects.2023.trend', 28, 'projects', at('2023'), 'trend-2023-06-04', { note: NOT_TOLD }],
]

const STAY: readonly Row[] = [
  [
    'kr-citizens-irregular.2014.informburo',
    359,
    'people',
    at('2014'),
    'informburo-2017-07',
    {
      note: words(
        'Визасыз режимге дейінгі сан ретінде де аталады.',
        'Называется и как число до безвизового режима.',
        'It is also told as the number before the visa waiver.',
        '사증 면제 이전의 수로도 언급됨.',
      ),
    },
  ],
  [
    'kr-citizens-irregular.2017-03.informburo',
    4168,
    'people',
    at('2017-03'),
    'informburo-2017-07',
    { confidence: 'high' },
  ],
  ['kr-citizens-irregular.2018-08.asiatoday', 11_746, 'people', at('2018-08'), 'asiatoday-2018-10-14', {}],
  ['kr-citizens-present.2018-08.asiatoday', 30_525, 'people', at('2018-08'), 'asiatoday-2018-10-14', {}],
  ['kr-irregular-share.2018-08.asiatoday', 38.5, 'percent', at('2018-08'), 'asiatoday-2018-10-14', {}],
  [
    'kr-irregular-share.2019.gazette',
    37.2,
    'percent',
    at('2019'),
    'koreanewsgazette-2019',
    {
      note: words(
        'Барлық шетелдіктер бойынша орташасы 15 %; машиналық аударма.',
        'В среднем по всем иностранцам 15 %; машинный перевод.',
        'Against 15% of all foreigners; a machine’s translation.',
        '전체 외국인 평균은 15%; 기계 번역.',
      ),
    },
  ],
  [
    'kr-citizens-irregular.2020-02.tengrinews',
    12_000,
    'people',
    at('2020-02'),
    'tengrinews-2020-02-27',
    { bound: 'about' },
  ],
  [
    'kr-citizens-present.2020-02.tengrinews',
    35_000,
    'people',
    at('2020-02'),
    'tengrinews-2020-02-27',
    { bound: 'about' },
  ],
  ['kr-citizens-irregular.2023.inform', 9000, 'people', at('2023'), 'inform-2023-koreans', { bound: 'about' }],
  ['kr-citizens-present.2023.inform', 35_000, 'people', at('2023'), 'inform-2023-koreans', { bound: 'about' }],
  [
    'kr-citizens-irregular.2025.labour',
    11_000,
    'people',
    at('2025'),
    'tengrinews-2025-10-09',
    {
      bound: 'about',
      reporter: 'KZ',
      speaker: words(
        'Қазақстанның Еңбек министрлігі',
        'Министерство труда Казахстана',
        'Ministry of Labour of Kazakhstan',
        '카자흐스탄 노동부',
      ),
      note: words(
        '15 000 жұмыс істеушінің ішінде: алдыңғы сандардың бөлімі басқа.',
        'Из 15 000 работающих: у прежних чисел другой знаменатель.',
        'Of 15 000 who work there: the earlier numbers are of another whole.',
        '취업자 15 000명 중: 이전 수치와 모수가 다름.',
      ),
    },
  ],
  ['kr-citizens-registered.2020-02-27.tengrinews', 848, 'people', at('2020-02-27'), 'tengrinews-2020-02-27', {}],
  // Its names keep the day that was written first: what stands in a journal is corrected, not begun again.
  ['kr-citizens-registered.2020-03-04.inform', 1500, 'people', at('2020-03-03'), 'inform-2020-03-04', {}],
  ['us-citizens-registered.2025.orda', 3600, 'people', at('2025'), 'orda-caravan-2025', { bound: 'about' }],
]

const SENTENCED: readonly Row[] = [
  [
    'sentenced-returned-home.2025-04.qazinform',
    116,
    'people',
    { kind: 'cumulative', from: '2022-04', to: '2025-04' },
    'qazinform-2025-04-25',
    {},
  ],
  [
    'sentenced-returned-home.2016-03.inform',
    152,
    'people',
    { kind: 'cumulative', from: '2011-03', to: '2016-03' },
    'inform-2016-03-28',
    {},
  ],
  [
    'sentenced-handed-over.2016-03.inform',
    265,
    'people',
    { kind: 'cumulative', from: '2011-03', to: '2016-03' },
    'inform-2016-03-28',
    {},
  ],
  ['sentenced-abroad.2025-01.inform', 1100, 'people', at('2025-01-29'), 'cn-inform-2025-01-29', { bound: 'over' }],
  ['sentenced-foreigners.2025-01.inform', 900, 'people', at('2025-01-29'), 'cn-inform-2025-01-29', {}],
  ['uz-sentenced-in-kz.2023-02.cal', 486, 'people', at('2023-02'), 'centralasianlight-2023-02-09', {}],
  ['uz-kz-sentenced-there.2023-02.cal', 20, 'people', at('2023-02'), 'centralasianlight-2023-02-09', {}],
]

const COMMISSION = { reporter: 'EU', confidence: 'high' } as const
const SCHENGEN: readonly Row[] = [
  ['schengen-applied.2016', 124_735, 'visas', year(2016), 'qazinform-schengen', {}],
  [
    'schengen-applied.2018',
    160_000,
    'visas',
    year(2018),
    'qazinform-schengen',
    {
      bound: 'about',
      note: words(
        'Басқа есепте 157 608: өтініш пе, виза ма — анық емес.',
        'По другому подсчёту 157 608: заявлений или виз — неясно.',
        'Another count says 157 608: whether of applications or of visas is not clear.',
        '다른 집계는 157 608건: 신청인지 사증인지 분명하지 않음.',
      ),
    },
  ],
  ['schengen-issued.2018', 149_575, 'visas', year(2018), 'qazinform-schengen', {}],
  ['schengen-refusal-rate.2020', 9.98, 'percent', year(2020), 'qazinform-schengen', {}],
  ['schengen-refusal-rate.2021', 10.9, 'percent', year(2021), 'qazinform-schengen', {}],
  ['schengen-applied.2023', 159_000, 'visas', year(2023), 'qazinform-schengen', { bound: 'about' }],
  ['schengen-applied.2024', 179_446, 'visas', year(2024), 'astanatimes-2025-07', COMMISSION],
  ['schengen-issued.2024', 163_511, 'visas', year(2024), 'astanatimes-2025-07', COMMISSION],
  ['schengen-not-issued.2024', 16_134, 'visas', year(2024), 'astanatimes-2025-07', COMMISSION],
  ['schengen-refusal-rate.2024', 8.99, 'percent', year(2024), 'astanatimes-2025-07', COMMISSION],
  ['schengen-applied.2024.DE', 45_094, 'visas', year(2024), 'astanatimes-2025-07', { ...COMMISSION, part: 'DE' }],
  [
    'schengen-issued.2024.DE',
    38_098,
    'visas',
    year(2024),
    'mustafinmag-schengen',
    { ...COMMISSION, part: 'DE', confidence: 'medium' },
  ],
  ['schengen-not-issued.2024.DE', 6921, 'visas', year(2024), 'astanatimes-2025-07', { ...COMMISSION, part: 'DE' }],
  ...(
    [
      ['IT', 15],
      ['ES', 13],
      ['LT', 15.68],
      ['HR', 81.57],
    ] as const
  ).map(
    ([part, rate]): Row => [
      `schengen-refusal-rate.2024.${part}`,
      rate,
      'percent',
      year(2024),
      'astanatimes-2025-07',
      { ...COMMISSION, part },
    ],
  ),
  ['schengen-applied.2024.NL', 20, 'visas', year(2024), 'astanatimes-2025-07', { ...COMMISSION, part: 'NL' }],
]

/** The values, as the journal keeps them. */
export const FIGURES: readonly Defined<FigureBody>[] = [
  ...TRADE,
  ...INVESTMENT,
  ...STAY,
  ...SENTENCED,
  ...SCHENGEN,
].map(([id, value, unit, period, source, more = {}]) => {
  const indicator = id.split('.')[0] ?? ''
  const figure = { indicator, about: aboutOf(indicator), value, unit, period, confidence: 'medium', ...more } as const
  return { id, body: { what: 'defined', figure: { ...figure, sources: [source] } } }
})
