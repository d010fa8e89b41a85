// SPDX-License-Identifier: Apache-2.0
import type { Story } from '#src/relations/stories/index.ts'
import { say } from '../between/told.ts'
import { desk, step, told } from './tell.ts'

const release = ['mofa-2018-11-22']

/** The third joint cultural committee with the Republic of Korea, 15 November 2018. */
export const CULTURE_2018: Story = {
  id: 'culture-2018',
  partner: 'KR',
  title: say(
    'Корея Республикасымен мәдениет жөніндегі үшінші бірлескен комитет',
    'Третий совместный комитет по культуре с Республикой Корея',
    'Third joint cultural committee with the Republic of Korea',
    '한국과의 제3차 문화공동위원회',
  ),
  source: 'mofa-2018-11-22',
  facts: [
    told(
      release,
      'Сеулде 2018 жылғы 15 қарашада өтті, хабар 22 қарашада шықты: тақырыбы болатынын айтады, мәтіні болғанын баяндайды. Басшылар: Хон Сок Ин және Алмат Сүйінов.',
      'Прошёл в Сеуле 15 ноября 2018 года, сообщение вышло 22 ноября: заголовок объявляет, текст сообщает о прошедшем. Главы: Хон Сок Ин и Алмат Суюнов.',
      'Held in Seoul on 15 November 2018, posted on 22 November: the title announces, the text reports. Heads: Hong Seok-in and Almat Suyunov.',
      '2018년 11월 15일 서울에서 열렸고 11월 22일 게시되었습니다. 제목은 예고, 본문은 결과 보도입니다. 수석대표: 홍석인, 알마트 수유노프.',
    ),
    told(
      release,
      'Он бір бағыт қаралды: мәдениет пен өнер, мұраны сақтау, құжаттар, спорт, туризм, бұқаралық ақпарат, білім, баспа ісі, жастар және басқалары. Келісілген хаттамаға қол қойылды.',
      'Рассмотрены одиннадцать направлений: культура и искусство, сохранение наследия, документы, спорт, туризм, СМИ, образование, издательское дело, молодёжь и другие. Подписан согласованный протокол.',
      'Eleven areas were reviewed: culture and arts, conservation of heritage, records, sports, tourism, mass media, education, publishing, youth and others. Agreed Minutes were signed.',
      '문화예술, 유산 보존, 기록물, 체육, 관광, 언론, 교육, 출판, 청소년 등 11개 분야를 점검하고 합의의사록에 서명했습니다.',
    ),
    told(
      release,
      'Қазақстан құжаттарды басқару саласында ынтымақтастықты сұраған: құжат алмасу, бірлескен басылымдар мен көрмелер туралы меморандум; корейлердің күштеп көшірілуі туралы тарихи құжаттар.',
      'Казахстан просил о сотрудничестве в управлении документами: меморандум об обмене документами, совместных изданиях и выставках; исторические документы о насильственном переселении корейцев.',
      'Kazakhstan had asked for cooperation in records management: a memorandum on exchange of records, joint publication and exhibitions; historical records of the forced migration of ethnic Koreans.',
      '카자흐스탄은 기록관리 협력을 요청했습니다. 기록물 교환, 공동 출판과 전시에 관한 양해각서, 고려인 강제이주 관련 역사 기록물 등입니다.',
    ),
  ],
  since: [
    told(
      ['e-history-2016-11-10', 'pa-kr-archives-2016-12'],
      'Архивтер арасындағы меморандум 2016 жылғы 27 қазанда-ақ болған.',
      'Меморандум архивов существовал уже с 27 октября 2016 года.',
      'A memorandum between archives stood already since 27 October 2016.',
      '기록관 간 양해각서는 이미 2016년 10월 27일에 체결되어 있었습니다.',
    ),
    told(
      ['summit-press-2021-08'],
      'Үкіметтердің құжаттарды басқару туралы меморандумы: 2021 жылғы 17 тамыз.',
      'Меморандум правительств об управлении документами: 17 августа 2021 года.',
      'A memorandum of governments on records management: 17 August 2021.',
      '정부 간 기록관리 양해각서: 2021년 8월 17일.',
    ),
    told(
      ['spnews-2022'],
      'Төртінші комитет 2022 жылы Нұр-Сұлтанда өтті; айы табылған дереккөзде көрсетілмеген.',
      'Четвёртый комитет прошёл в 2022 году в Нур-Султане; месяц в найденном источнике не назван.',
      'The fourth committee met in Nur-Sultan in 2022; the source that was found does not name the month.',
      '제4차 위원회는 2022년 누르술탄에서 열렸으며, 찾은 출처에는 월이 나와 있지 않습니다.',
    ),
  ],
  path: [
    step(
      'sourced',
      desk('/partners/KR'),
      'Комитет пен оның бағдарламасы Корея жөніндегі істе',
      'Комитет и его программа в деле «Республика Корея»',
      'The committee and its programme in the file on Korea',
      '대한민국 파일 속 위원회와 그 사업',
    ),
    step(
      'sourced',
      desk('/rounds/kz-kr-culture.3'),
      'Үшінші отырыс: басшылар, қатысқан ұйымдар, қорытындылар',
      'Третье заседание: главы, участники, итоги',
      'The third meeting: heads, participating bodies, outcomes',
      '제3차 회의: 수석대표, 참여 기관, 결과',
    ),
    step(
      'invented',
      desk('/rounds/kz-kr-consular.8'),
      'Хаттаманың әр тілдегі мәтіні қатар тұр, сәйкес келмейтін тармақ белгіленген: 8-кездесудің мысал хаттамасы',
      'Протокол на разных языках рядом, несовпадающий абзац отмечен: протокол-пример 8-го раунда консультаций',
      'Minutes in their languages side by side, with the paragraph marked that does not match: the example minutes of round 8 of the consultations',
      '여러 언어의 의사록을 나란히 보고 어긋나는 단락을 확인합니다: 영사협의회 제8차의 예시 의사록',
    ),
    step(
      'sourced',
      desk('/instruments/kr-kz-archives-2016'),
      'Архивтер меморандумы: Қазақстан сұрағанға дейін-ақ болған',
      'Меморандум архивов: он был ещё до просьбы Казахстана',
      'The memorandum of the archives: it stood before Kazakhstan asked',
      '기록관 양해각서: 카자흐스탄의 요청 전에 이미 있었습니다',
    ),
    step(
      'sourced',
      desk('/instruments/kr-kz-records-2021'),
      'Өтініштен меморандумға: 2021 жылғы үкіметтер меморандумы',
      'От просьбы к меморандуму: меморандум правительств 2021 года',
      'From the request to a memorandum: that of the governments, 2021',
      '요청에서 양해각서로: 2021년 정부 간 양해각서',
    ),
    step(
      'invented',
      desk('/partners/KR'),
      'Бағдарламада «Архив құжаттарының бірлескен көрмесі» әзірге идея: келісілгенін жазыңыз, сонда ол дәлел күтеді; каталогымен бірге өтті деп белгілеңіз',
      'В программе «Совместная выставка архивных документов» пока идея: запишите, что она согласована, и она будет ждать подтверждения; с каталогом отметьте, что она прошла',
      'In the programme the “Joint exhibition of records” is an idea still: record that it was agreed, and it waits for evidence; with its catalogue, mark it as held',
      '협력 사업의 “기록물 공동 전시”는 아직 구상 단계입니다. 합의되었다고 기록하면 증빙 대기가 되고, 도록을 기록하면 개최로 표시할 수 있습니다',
    ),
  ],
}
