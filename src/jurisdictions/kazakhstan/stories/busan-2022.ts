// SPDX-License-Identifier: Apache-2.0
import type { Story } from '#src/relations/stories/index.ts'
import { say } from '../between/told.ts'
import { desk, portal, step, told } from './tell.ts'

const item = ['busan-broadcast-2022-05']

/** A Consulate General opens in Busan, 12 May 2022. */
export const BUSAN_2022: Story = {
  id: 'busan-2022',
  partner: 'KR',
  title: say(
    'Пусанда Бас консулдық ашылды',
    'В Пусане открылось Генеральное консульство',
    'A Consulate General opens in Busan',
    '부산 총영사관 개관',
  ),
  source: 'busan-broadcast-2022-05',
  facts: [
    told(
      item,
      '2022 жылғы 12 мамырда ашылды. Паспорт ауыстыру, неке немесе бала тууын тіркеу үшін енді Сеулге 300 шақырымнан астам жол жүрудің қажеті жоқ.',
      'Открыто 12 мая 2022 года. Чтобы заменить паспорт, зарегистрировать брак или рождение ребёнка, больше не нужно ехать в Сеул более чем за 300 км.',
      'Opened on 12 May 2022. Citizens no longer travel more than 300 km to Seoul to renew a passport or to register a marriage or a birth.',
      '2022년 5월 12일 개관. 여권 갱신, 혼인·출생 신고를 위해 300km 넘게 떨어진 서울까지 갈 필요가 없게 되었습니다.',
    ),
    told(
      item,
      'Park Eun-Ha (Пусанның халықаралық қатынастар жөніндегі елшісі) мен Chung Jong Pil (Пусан халықаралық ынтымақтастық қоры) туризм мен кино туралы айтты: елшілікпен бірге 24–26 маусымда қазақ фильмдерінің фестивалі, Еуразия қалаларының форумы.',
      'Park Eun-Ha (посол Пусана по международным связям) и Chung Jong Pil (Пусанский фонд международного сотрудничества) говорили о туризме и кино: фестиваль казахских фильмов 24–26 июня вместе с посольством, форум городов Евразии.',
      'Park Eun-Ha (Busan’s ambassador of international relations) and Chung Jong Pil (Busan Foundation for International Cooperation) spoke of tourism and cinema: a festival of Kazakh films on 24–26 June with the Embassy, a forum of Eurasian cities.',
      'Park Eun-Ha 부산시 국제관계대사와 부산국제교류재단의 Chung Jong Pil 관계자는 관광과 영화를 이야기했습니다. 대사관과 함께하는 6월 24~26일 카자흐스탄 영화제, 유라시아 도시 포럼 등입니다.',
    ),
    told(
      item,
      'Пусанда ең ірі теңіз порттарының бірі бар: автобөлшектер мен мотор майлары шығарылады, мұнай мен уран әкелінеді.',
      'В Пусане один из крупнейших морских портов: вывозят автозапчасти и моторные масла, ввозят нефть и уран.',
      'Busan has one of the largest seaports: auto parts and motor oils go out, oil and uranium come in.',
      '부산에는 최대 규모의 항구 가운데 하나가 있습니다. 자동차 부품과 엔진오일이 나가고 석유와 우라늄이 들어옵니다.',
    ),
    told(
      item,
      'Елші Бақыт Дүйсенбаев: тауар айналымы 2021 жылдың соңында 3,2 млрд АҚШ доллары, 2022 жылдың бірінші тоқсанында 1,2 млрд.',
      'Посол Бакыт Дюсенбаев: товарооборот – 3,2 млрд долларов США на конец 2021 года, 1,2 млрд в первом квартале 2022 года.',
      'Ambassador Bakyt Dyussenbayev: turnover of USD 3.2 billion at the end of 2021, 1.2 billion in the first quarter of 2022.',
      '바크트 듀센바예프 대사: 교역액 2021년 말 32억 달러, 2022년 1분기 12억 달러.',
    ),
    told(
      item,
      'Бас консулдықтың ішінде инвестиция тарту жөніндегі ұлттық компанияның өкілдігі ашылды; Aigul Nuralina литий, кобальт, никель және электр кабельдерін атады (экспорт пен импорт сөздерін шатастырып алды).',
      'В Генеральном консульстве открылось представительство национальной компании по привлечению инвестиций; Aigul Nuralina называет литий, кобальт, никель и электрические кабели (оговорившись между экспортом и импортом).',
      'An office of the national company for attracting investment opens inside the Consulate General; Aigul Nuralina names lithium, cobalt, nickel and electric cables (with a slip of the tongue between export and import).',
      '총영사관 안에 투자유치 국영회사 대표부가 문을 열었습니다. Aigul Nuralina는 리튬·코발트·니켈과 전선을 언급했습니다(수출과 수입을 한 차례 바꿔 말함).',
    ),
  ],
  since: [
    told(
      ['ajupress-2025-07-25', 'menafn-trend-2024-02'],
      'Кейінгі жылдардың тауар айналымын әр көз әртүрлі атайды (2023: 6 млрд-тан астам, 2024: 3,1 млрд). Мәндер қатар тұрады, бір сызыққа қосылмайды.',
      'О товарообороте следующих лет источники говорят по-разному (2023: более 6 млрд, 2024: 3,1 млрд). Значения стоят рядом и не соединяются в одну линию.',
      'Sources differ on the turnover of later years (2023: over 6 billion; 2024: 3.1 billion). The values stand side by side and are never joined into one line.',
      '이후 교역액은 출처마다 다릅니다(2023년 60억 달러 이상, 2024년 31억 달러). 값은 나란히 두고 한 선으로 잇지 않습니다.',
    ),
  ],
  path: [
    step(
      'sourced',
      portal('/which-post?country=KR&town=Busan&service=consular-registration'),
      'Пусандағы дәнекерлеуші өзіне қызмет көрсететін мекемені табады',
      'Сварщик в Пусане находит своё учреждение',
      'A welder in Busan finds the post that serves him',
      '부산의 용접공이 담당 공관을 찾습니다',
    ),
    step(
      'sourced',
      portal('/posts/BUS'),
      'Мекеме беті: не белгілі, не белгісіз',
      'Страница учреждения: что известно и что нет',
      'The page of the post: what is known and what is not',
      '공관 페이지: 알려진 것과 알려지지 않은 것',
    ),
    step(
      'invented',
      desk('/', 'registrar', 'BUS'),
      'Ойдан шығарылған консулдық есеп істері (140) Пусан кезегінде',
      'Вымышленные дела консульского учёта (140) в очереди Пусана',
      'Invented cases of consular registration (140) in the queue of Busan',
      '부산 대기열의 가상 영사 등록 사건(140건)',
    ),
    step(
      'sourced',
      desk('/leads', 'investment-officer', 'BUS'),
      'Инвестиция өкілдігі сұраныстарды көреді, ал істерді ешқашан көрмейді',
      'Инвестиционное представительство видит деловые запросы и никогда не видит дел',
      'The office for investment sees leads and never a case',
      '투자 대표부는 투자 문의만 보고 사건은 절대 보지 못합니다',
    ),
    step(
      'sourced',
      desk('/partners/KR'),
      'Тауар айналымы: кім айтты, қай кезеңге, қай дереккөзде',
      'Товарооборот: кто назвал, за какой срок, в каком источнике',
      'Turnover: who said it, for which period, in which source',
      '교역액: 누가, 어느 기간에 대해, 어느 출처에서 말했는지',
    ),
    step(
      'later',
      undefined,
      'Қабылдауға жазылу; паспорт, неке қию, бала тууын тіркеу, қайтып оралу куәлігі',
      'Запись на приём; паспорт, брак, регистрация рождения, свидетельство на возвращение',
      'Booking a visit; passport, marriage, registration of a birth, return certificate',
      '방문 예약, 여권, 혼인, 출생 신고, 귀국증명서',
    ),
  ],
}
