// SPDX-License-Identifier: Apache-2.0
import type { Defined } from '#src/consular/journal/index.ts'
import type { Indicator, IndicatorBody } from '#src/relations/figures/index.ts'
import { words } from './instrument.ts'

const KR = ['KR']
const EU = ['EU']
/** In no single partner’s file: it is shown with each. */
const ALL = ['*']

const TOLD: Readonly<Record<string, Indicator>> = {
  'kr-trade': {
    topic: 'trade',
    about: KR,
    names: words('Тауар айналымы', 'Товарооборот', 'Trade in goods', '교역액'),
  },
  'cn-trade': {
    topic: 'trade',
    about: ['CN'],
    names: words('Тауар айналымы', 'Товарооборот', 'Trade in goods', '교역액'),
  },
  'kr-investment': {
    topic: 'investment',
    about: KR,
    names: words('Корея инвестициялары', 'Корейские инвестиции', 'Korean investment', '한국의 투자'),
  },
  'kr-firms': {
    topic: 'investment',
    about: KR,
    names: words(
      'Корея капиталы қатысатын кәсіпорындар',
      'Предприятия с корейским участием',
      'Firms with Korean participation',
      '한국 자본이 참여한 기업',
    ),
  },
  'kr-joint-projects': {
    topic: 'investment',
    about: KR,
    names: words('Ірі бірлескен жобалар', 'Крупные совместные проекты', 'Large joint projects', '대형 공동 사업'),
  },
  'kr-citizens-present': {
    topic: 'stay',
    about: KR,
    names: words(
      'Кореядағы Қазақстан азаматтары',
      'Граждане Казахстана в Корее',
      'Citizens of Kazakhstan in Korea',
      '한국 내 카자흐스탄 국민',
    ),
  },
  'kr-citizens-irregular': {
    topic: 'stay',
    about: KR,
    names: words(
      'Кореяда болу тәртібі бұзылған азаматтар',
      'Граждане с неурегулированным пребыванием в Корее',
      'Citizens whose stay in Korea is irregular',
      '한국 내 미등록 체류 국민',
    ),
  },
  'kr-irregular-share': {
    topic: 'stay',
    about: KR,
    names: words(
      'Олардың болып жатқандардағы үлесі',
      'Их доля среди пребывающих',
      'Their share of those who stay',
      '체류자 중 비율',
    ),
  },
  'kr-citizens-registered': {
    topic: 'crisis',
    about: KR,
    names: words(
      'Консулдық есепте тұрғандар (Корея)',
      'Состоят на консульском учёте (Корея)',
      'Entered on the consular register (Korea)',
      '영사 등록자(한국)',
    ),
  },
  'us-citizens-registered': {
    topic: 'crisis',
    about: ['US'],
    names: words(
      'Консулдық есепте тұрғандар (АҚШ)',
      'Состоят на консульском учёте (США)',
      'Entered on the consular register (United States)',
      '영사 등록자(미국)',
    ),
  },
  'sentenced-returned-home': {
    topic: 'sentenced',
    about: ALL,
    names: words(
      'Жазасын өтеуге Қазақстанға берілгендер',
      'Переданы в Казахстан для отбывания наказания',
      'Sentenced persons brought to Kazakhstan',
      '카자흐스탄으로 이송된 수형자',
    ),
  },
  'sentenced-handed-over': {
    topic: 'sentenced',
    about: ALL,
    names: words(
      'Басқа мемлекеттерге берілген шетелдіктер',
      'Иностранцы, переданные другим государствам',
      'Foreigners handed over to other states',
      '외국으로 이송된 외국인 수형자',
    ),
  },
  'sentenced-abroad': {
    topic: 'sentenced',
    about: ALL,
    names: words(
      'Шетелде қамаудағы азаматтар',
      'Граждане в местах лишения свободы за рубежом',
      'Citizens in prisons abroad',
      '해외 교정시설에 있는 국민',
    ),
  },
  'sentenced-foreigners': {
    topic: 'sentenced',
    about: ALL,
    names: words(
      'Қазақстанда жазасын өтеп жүрген шетелдіктер',
      'Иностранцы, отбывающие наказание в Казахстане',
      'Foreigners serving sentences in Kazakhstan',
      '카자흐스탄에서 복역 중인 외국인',
    ),
  },
  'uz-sentenced-in-kz': {
    topic: 'sentenced',
    about: ['UZ'],
    names: words(
      'Қазақстанда қамаудағы Өзбекстан азаматтары',
      'Граждане Узбекистана в местах лишения свободы Казахстана',
      'Citizens of Uzbekistan in prisons of Kazakhstan',
      '카자흐스탄 교정시설의 우즈베키스탄 국민',
    ),
  },
  'uz-kz-sentenced-there': {
    topic: 'sentenced',
    about: ['UZ'],
    names: words(
      'Өзбекстанда қамаудағы Қазақстан азаматтары',
      'Граждане Казахстана в местах лишения свободы Узбекистана',
      'Citizens of Kazakhstan in prisons of Uzbekistan',
      '우즈베키스탄 교정시설의 카자흐스탄 국민',
    ),
  },
  'schengen-applied': {
    topic: 'visas',
    about: EU,
    visas: 'applied',
    names: words(
      'Қазақстанда сұралған Шенген визалары',
      'Шенгенские визы: подано заявлений в Казахстане',
      'Schengen visas applied for in Kazakhstan',
      '카자흐스탄 내 솅겐 사증 신청',
    ),
  },
  'schengen-issued': {
    topic: 'visas',
    about: EU,
    visas: 'issued',
    names: words('Берілгені', 'Выдано', 'Issued', '발급'),
  },
  'schengen-not-issued': {
    topic: 'visas',
    about: EU,
    visas: 'not-issued',
    names: words('Берілмегені', 'Не выдано', 'Not issued', '미발급'),
  },
  'schengen-refusal-rate': {
    topic: 'visas',
    about: EU,
    visas: 'rate',
    names: words(
      'Жарияланған бас тарту үлесі',
      'Опубликованная доля отказов',
      'Published rate of refusal',
      '공표된 거부율',
    ),
    definition: words(
      'Берілмегенінің сұралғанға үлесі',
      'Не выдано от числа поданных',
      'Not issued of what was applied for',
      '신청 대비 미발급',
    ),
  },
}

/** What is measured, as the journal keeps it. */
export const INDICATORS: readonly Defined<IndicatorBody>[] = Object.entries(TOLD).map(([id, indicator]) => ({
  id,
  body: { what: 'defined', indicator },
}))

/** In whose files an indicator stands. */
export const aboutOf = (indicator: string): readonly string[] => TOLD[indicator]?.about ?? []
