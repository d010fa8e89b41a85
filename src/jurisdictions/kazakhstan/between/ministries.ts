// SPDX-License-Identifier: Apache-2.0
// The ministries to which notes go and from which they come, by their full names in the four languages of the desk.
import type { Ministry } from '#src/relations/parties/index.ts'

/** A ministry of foreign affairs by the full name of its state: in Russian and Kazakh as it possesses, in Korean as it stands before. */
const foreignAffairs = (
  party: string,
  state: { readonly en: string; readonly ru: string; readonly kk: string; readonly ko: string },
  seat: Ministry['seat'],
): Ministry => ({
  party,
  names: {
    en: { name: `Ministry of Foreign Affairs of ${state.en}` },
    ru: { name: `Министерство иностранных дел ${state.ru}`, to: `Министерству иностранных дел ${state.ru}` },
    kk: { name: `${state.kk} Сыртқы істер министрлігі`, to: `${state.kk} Сыртқы істер министрлігіне` },
    ko: { name: `${state.ko} 외교부`, opens: `${state.ko} 외교부는` },
  },
  seat,
})

export const MINISTRIES: readonly Ministry[] = [
  foreignAffairs(
    'KZ',
    {
      en: 'the Republic of Kazakhstan',
      ru: 'Республики Казахстан',
      kk: 'Қазақстан Республикасының',
      ko: '카자흐스탄공화국',
    },
    { en: 'Astana', ru: 'Астана', kk: 'Астана', ko: '아스타나' },
  ),
  foreignAffairs(
    'KR',
    { en: 'the Republic of Korea', ru: 'Республики Корея', kk: 'Корея Республикасының', ko: '대한민국' },
    { en: 'Seoul', ru: 'Сеул', kk: 'Сеул', ko: '서울' },
  ),
  {
    party: 'EU',
    names: {
      en: { name: 'European External Action Service' },
      ru: { name: 'Европейская служба внешних действий', to: 'Европейской службе внешних действий' },
      kk: { name: 'Еуропалық сыртқы іс-қимыл қызметі', to: 'Еуропалық сыртқы іс-қимыл қызметіне' },
      ko: { name: '유럽대외관계청', opens: '유럽대외관계청은' },
    },
    seat: { en: 'Brussels', ru: 'Брюссель', kk: 'Брюссель', ko: '브뤼셀' },
  },
  {
    party: 'US',
    names: {
      en: { name: 'Department of State of the United States of America' },
      ru: {
        name: 'Государственный департамент Соединённых Штатов Америки',
        to: 'Государственному департаменту Соединённых Штатов Америки',
      },
      kk: {
        name: 'Америка Құрама Штаттарының Мемлекеттік департаменті',
        to: 'Америка Құрама Штаттарының Мемлекеттік департаментіне',
      },
      ko: { name: '미합중국 국무부', opens: '미합중국 국무부는' },
    },
    seat: { en: 'Washington', ru: 'Вашингтон', kk: 'Вашингтон', ko: '워싱턴' },
  },
  foreignAffairs(
    'TR',
    { en: 'the Republic of Türkiye', ru: 'Турецкой Республики', kk: 'Түркия Республикасының', ko: '튀르키예공화국' },
    { en: 'Ankara', ru: 'Анкара', kk: 'Анкара', ko: '앙카라' },
  ),
  foreignAffairs(
    'CN',
    {
      en: 'the People’s Republic of China',
      ru: 'Китайской Народной Республики',
      kk: 'Қытай Халық Республикасының',
      ko: '중화인민공화국',
    },
    { en: 'Beijing', ru: 'Пекин', kk: 'Бейжің', ko: '베이징' },
  ),
  foreignAffairs(
    'UZ',
    {
      en: 'the Republic of Uzbekistan',
      ru: 'Республики Узбекистан',
      kk: 'Өзбекстан Республикасының',
      ko: '우즈베키스탄공화국',
    },
    { en: 'Tashkent', ru: 'Ташкент', kk: 'Ташкент', ko: '타슈켄트' },
  ),
  foreignAffairs(
    'VN',
    {
      en: 'the Socialist Republic of Viet Nam',
      ru: 'Социалистической Республики Вьетнам',
      kk: 'Вьетнам Социалистік Республикасының',
      ko: '베트남사회주의공화국',
    },
    { en: 'Hanoi', ru: 'Ханой', kk: 'Ханой', ko: '하노이' },
  ),
  {
    party: 'FR',
    names: {
      en: { name: 'Ministry for Europe and Foreign Affairs of the French Republic' },
      ru: {
        name: 'Министерство Европы и иностранных дел Французской Республики',
        to: 'Министерству Европы и иностранных дел Французской Республики',
      },
      kk: {
        name: 'Франция Республикасының Еуропа және сыртқы істер министрлігі',
        to: 'Франция Республикасының Еуропа және сыртқы істер министрлігіне',
      },
      ko: { name: '프랑스공화국 유럽·외교부', opens: '프랑스공화국 유럽·외교부는' },
    },
    seat: { en: 'Paris', ru: 'Париж', kk: 'Париж', ko: '파리' },
  },
]
