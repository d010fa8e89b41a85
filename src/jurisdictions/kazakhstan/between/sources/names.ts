// SPDX-License-Identifier: Apache-2.0
// Publishers and bodies by the names under which readers of each language know them; a name of its own, such as a site's, stays as it is.
import { say } from '../told.ts'

/** By the name under which a source gives them. */
export const NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Ministry of Foreign Affairs of the Republic of Korea': say(
    'Корея Республикасының Сыртқы істер министрлігі',
    'Министерство иностранных дел Республики Корея',
    'Ministry of Foreign Affairs of the Republic of Korea',
    '대한민국 외교부',
  ),
  'Department of State of the United States': say(
    'АҚШ Мемлекеттік департаменті',
    'Государственный департамент США',
    'Department of State of the United States',
    '미국 국무부',
  ),
  'Ädilet, the information and legal system of normative legal acts of the Republic of Kazakhstan': say(
    'Қазақстан Республикасы нормативтік құқықтық актілерінің «Әділет» ақпараттық-құқықтық жүйесі',
    'Информационно-правовая система нормативных правовых актов Республики Казахстан «Әділет»',
    'Ädilet, the information and legal system of normative legal acts of the Republic of Kazakhstan',
    '카자흐스탄 법령정보시스템 ‘애딜레트’(Әділет)',
  ),
  'United Nations Treaty Series': say(
    'Біріккен Ұлттар Ұйымының Шарттар жинағы',
    'Сборник договоров Организации Объединённых Наций',
    'United Nations Treaty Series',
    '유엔 조약집',
  ),
  'European Commission': say(
    'Еуропалық комиссия',
    'Европейская комиссия',
    'European Commission',
    '유럽연합 집행위원회',
  ),
  'Public Radio of Armenia': say(
    'Армения қоғамдық радиосы',
    'Общественное радио Армении',
    'Public Radio of Armenia',
    '아르메니아 공영 라디오',
  ),
  'Presidential Archives of the Republic of Korea': say(
    'Корея Республикасының Президент архиві',
    'Президентский архив Республики Корея',
    'Presidential Archives of the Republic of Korea',
    '대통령기록관',
  ),
  'Qazaq TV': say('Qazaq TV телеарнасы', 'Телеканал Qazaq TV', 'Qazaq TV', 'Qazaq TV 방송'),
  'An account of Kazakhstan’s side': say(
    'Қазақстан тарапының хабары',
    'Сообщение казахстанской стороны',
    'An account of Kazakhstan’s side',
    '카자흐스탄 측 설명',
  ),
  'A broadcaster of Kazakhstan': say(
    'Қазақстанның телеарнасы',
    'Телеканал Казахстана',
    'A broadcaster of Kazakhstan',
    '카자흐스탄 방송사',
  ),
  'A Kazakh news text': say(
    'Қазақ тіліндегі жаңалық мәтіні',
    'Новостной текст на казахском языке',
    'A Kazakh news text',
    '카자흐어 뉴스 기사',
  ),
  'Kazinform, Chinese edition': say(
    'Қазақпарат, қытай тіліндегі нұсқасы',
    'Казинформ, китайская версия',
    'Kazinform, Chinese edition',
    '카즈인폼 중국어판',
  ),
  Kazinform: say('Қазақпарат', 'Казинформ', 'Kazinform', '카즈인폼'),
  'The Korea Post': say('The Korea Post', 'The Korea Post', 'The Korea Post', '코리아포스트'),
  'Koryo Ilbo': say('«Коре ильбо» газеті', 'Газета «Корё ильбо»', 'Koryo Ilbo', '고려일보'),
  'Asia Today': say('Asia Today', 'Asia Today', 'Asia Today', '아시아투데이'),
  'Aju Press': say('Aju Press', 'Aju Press', 'Aju Press', '아주프레스'),
  'Daehan News': say('Daehan News', 'Daehan News', 'Daehan News', '대한뉴스'),
  'Trend News Agency': say(
    'Trend ақпарат агенттігі',
    'Информационное агентство «Тренд»',
    'Trend News Agency',
    '트렌드 통신사',
  ),
  KOTRA: say(
    'Корея сауда және инвестиция агенттігі (KOTRA)',
    'Корейское агентство по торговле и инвестициям (KOTRA)',
    'Korea Trade-Investment Promotion Agency (KOTRA)',
    '대한무역투자진흥공사(KOTRA)',
  ),
  'Asia Center of Seoul National University': say(
    'Сеул ұлттық университетінің Азия орталығы',
    'Азиатский центр Сеульского национального университета',
    'Asia Center of Seoul National University',
    '서울대학교 아시아연구소',
  ),
  'Korea Creative Content Agency': say(
    'Корея креатив контент агенттігі',
    'Корейское агентство креативного контента',
    'Korea Creative Content Agency',
    '한국콘텐츠진흥원',
  ),
  'Embassy of the United States in Kazakhstan': say(
    'АҚШ-тың Қазақстандағы елшілігі',
    'Посольство США в Казахстане',
    'Embassy of the United States in Kazakhstan',
    '주카자흐스탄 미국대사관',
  ),
  'the ministry of foreign affairs of Kazakhstan': say(
    'Қазақстанның Сыртқы істер министрлігі',
    'Министерство иностранных дел Казахстана',
    'the ministry of foreign affairs of Kazakhstan',
    '카자흐스탄 외교부',
  ),
  'the Delegation of the European Union to Kazakhstan': say(
    'Еуропалық Одақтың Қазақстандағы өкілдігі',
    'Представительство Европейского союза в Казахстане',
    'the Delegation of the European Union to Kazakhstan',
    '주카자흐스탄 유럽연합 대표부',
  ),
  Yonhap: say('Ёнхап агенттігі', 'Агентство «Ёнхап»', 'Yonhap', '연합뉴스'),
  'the ministry of labour of Kazakhstan': say(
    'Қазақстанның Еңбек министрлігі',
    'Министерство труда Казахстана',
    'the ministry of labour of Kazakhstan',
    '카자흐스탄 노동부',
  ),
  'the Government of the Republic of Korea (korea.kr)': say(
    'Корея Республикасының Үкіметі (korea.kr)',
    'Правительство Республики Корея (korea.kr)',
    'the Government of the Republic of Korea (korea.kr)',
    '대한민국 정부(korea.kr)',
  ),
  'the press service of the Embassy of Kazakhstan': say(
    'Қазақстан елшілігінің баспасөз қызметі',
    'пресс-служба Посольства Казахстана',
    'the press service of the Embassy of Kazakhstan',
    '카자흐스탄대사관 공보실',
  ),
  'the Embassy of Kazakhstan in Washington': say(
    'Қазақстанның Вашингтондағы елшілігі',
    'Посольство Казахстана в Вашингтоне',
    'the Embassy of Kazakhstan in Washington',
    '주미 카자흐스탄대사관',
  ),
  'the European Commission': say(
    'Еуропалық комиссия',
    'Европейская комиссия',
    'the European Commission',
    '유럽연합 집행위원회',
  ),
}
