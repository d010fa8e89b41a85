// SPDX-License-Identifier: Apache-2.0
// Conventions of many states.
import { plainDate } from '#src/standards/calendar/index.ts'
import { BECAUSE, event, inForceFor, instrument, on, words } from './instrument.ts'

const TRANSFER_LISTED = words(
  '2025 жылғы сәуірде қолданылатындардың қатарында аталды; күні айтылмады.',
  'В апреле 2025 года назван среди применяемых; день не назван.',
  'Named among those that are applied in April 2025; the day is not told.',
  '2025년 4월 적용되는 협약으로 언급되었으나 날짜는 밝혀지지 않음.',
)
const ITS_OWN = { kind: 'special', reason: 'Each state by itself; its day was not found.' } as const

export const MANY = [
  instrument(
    {
      id: 'vccr-1963',
      kind: 'multilateral',
      parties: ['KZ'],
      about: ['KR', 'US', 'TR'],
      because: BECAUSE.multilateral,
      entry: ITS_OWN,
      place: words('Вена', 'Вена', 'Vienna', '빈'),
      numbers: ['UNTS 8638'],
      titles: words(
        'Консулдық қатынастар туралы Вена конвенциясы',
        'Венская конвенция о консульских сношениях',
        'Vienna Convention on Consular Relations',
        '영사관계에 관한 빈 협약',
      ),
      texts: {
        value: { languages: ['zh', 'en', 'fr', 'ru', 'es'] },
        sources: ['vccr-treaty-series'],
        confidence: 'high',
      },
      provisions: [
        {
          article: '1(1)(a)',
          says: words(
            'Консулдық мекеме — бас консулдық, консулдық, вице-консулдық немесе консулдық агенттік.',
            'Консульское учреждение — генеральное консульство, консульство, вице-консульство или консульское агентство.',
            'A consular post is a consulate general, consulate, vice-consulate or consular agency.',
            '영사기관은 총영사관, 영사관, 부영사관 또는 영사대리사무소를 뜻함.',
          ),
          sources: ['vccr-treaty-series'],
          confidence: 'high',
        },
        {
          article: '1(1)(b)',
          says: words(
            'Консулдық округ — консулдық функциялар атқарылатын аумақ.',
            'Консульский округ — район, отведённый для выполнения консульских функций.',
            'A consular district is the area in which a post exercises its functions.',
            '영사 관할구역은 영사기관이 직무를 수행하도록 정해진 지역임.',
          ),
          sources: ['vccr-treaty-series'],
          confidence: 'high',
        },
        {
          article: '36(1)(a)',
          says: words(
            'Консул мен азаматтары бір-бірімен еркін байланысады.',
            'Консул и граждане его государства свободно сносятся друг с другом.',
            'Consular officers and nationals are free to communicate with each other.',
            '영사관원과 자국민은 서로 자유롭게 연락할 수 있음.',
          ),
          sources: ['vccr-article-36'],
          confidence: 'high',
        },
        {
          article: '36(1)(b)',
          says: words(
            'Ұсталған адам сұраса, мекемеге кешіктірмей хабарланады; құқығы туралы оған кешіктірмей айтылады.',
            'По просьбе задержанного учреждение извещают без промедления; о праве ему сообщают без промедления.',
            'If the arrested person asks, the post is told without delay; the person is told of that right without delay.',
            '체포된 자가 요청하면 영사기관에 지체 없이 통보하고, 그 권리를 본인에게 지체 없이 알려야 함.',
          ),
          sources: ['vccr-article-36'],
          confidence: 'high',
        },
        {
          article: '36(1)(c)',
          says: words(
            'Консул қамаудағы адамға барып, сөйлесіп, қорғаушы табуға құқылы; адам ашық қарсы болса, әрекет етпейді.',
            'Консул вправе посещать, беседовать и устроить защиту; если человек прямо возражает, он не действует.',
            'Consular officers may visit, converse and arrange a lawyer; they do not act if the person expressly objects.',
            '영사관원은 면회·대화하고 변호인을 주선할 수 있으나, 본인이 명시적으로 반대하면 조치하지 않음.',
          ),
          sources: ['vccr-article-36'],
          confidence: 'high',
        },
      ],
      acts: [
        {
          party: 'KZ',
          title: words(
            'Қосылу туралы Жоғарғы Кеңес қаулысы',
            'Постановление Верховного Совета о присоединении',
            'Resolution of the Supreme Council on accession',
            '최고회의의 가입 결정',
          ),
          on: plainDate('1993-03-31'),
          address: 'bestprofi.com/document/486000116',
          sources: ['vccr-accession'],
          confidence: 'high',
        },
      ],
      note: words(
        'Бұл жерде тек Қазақстанның қосылуы жазылған: басқа мемлекеттердің күндері дереккөзден табылған жоқ.',
        'Здесь записано лишь присоединение Казахстана: дни других государств в источниках не найдены.',
        'Only Kazakhstan’s accession is recorded here: the days of other states were not found in a source.',
        '여기에는 카자흐스탄의 가입만 기록됨. 다른 국가의 날짜는 출처에서 확인되지 않음.',
      ),
    },
    [
      event('text-agreed', { kind: 'text-agreed', on: on('1963-04-24') }, 'vccr-treaty-series'),
      event(
        'adopted-kz',
        { kind: 'domestic-step', party: 'KZ', step: 'adopted', on: on('1993-03-31') },
        'vccr-accession',
      ),
      inForceFor(
        'KZ',
        on('1993-03-31', '2019-05-03'),
        'zakonpravo-consular-privileges-us',
        'inferred',
        words(
          '2019 жылғы келісім осы конвенцияның анықтамаларына сүйенеді; нақты күні табылған жоқ.',
          'Соглашение 2019 года опирается на её определения; точный день не найден.',
          'An agreement of 2019 builds on its definitions; the exact day was not found.',
          '2019년 협정이 이 협약의 정의를 적용하나, 정확한 날짜는 확인되지 않음.',
        ),
      ),
    ],
  ),
  instrument(
    {
      id: 'oas-sentences-abroad-1993',
      kind: 'multilateral',
      parties: ['KZ', 'US'],
      because: BECAUSE.multilateral,
      entry: ITS_OWN,
      titles: words(
        'Шетелде жазаны өтеу туралы америкааралық конвенция',
        'Межамериканская конвенция об отбывании наказаний за границей',
        'Inter-American Convention on Serving Criminal Sentences Abroad',
        '해외 형 집행에 관한 미주 협약',
      ),
      note: words(
        'Қазақстан мен АҚШ арасындағы беру осы бойынша жүреді.',
        'По ней идут передачи между Казахстаном и США.',
        'Transfers between Kazakhstan and the United States rest on it.',
        '카자흐스탄과 미국 간 이송은 이 협약에 근거함.',
      ),
    },
    [
      event('text-agreed', { kind: 'text-agreed', on: on('1993-06-09') }, 'qazinform-2025-04-25'),
      inForceFor('KZ', on('1993-06-09', '2025-04-25'), 'qazinform-2025-04-25', 'inferred', TRANSFER_LISTED),
      inForceFor('US', on('1993-06-09', '2025-04-25'), 'qazinform-2025-04-25', 'inferred', TRANSFER_LISTED),
    ],
  ),
  instrument(
    {
      id: 'cis-sentenced-persons-1998',
      kind: 'multilateral',
      parties: ['KZ'],
      about: ['UZ'],
      because: BECAUSE.multilateral,
      entry: ITS_OWN,
      titles: words(
        'Сотталғандарды одан әрі жазасын өтеу үшін беру туралы ТМД конвенциясы',
        'Конвенция СНГ о передаче осуждённых для дальнейшего отбывания наказания',
        'Convention of the CIS on the transfer of sentenced persons',
        '독립국가연합 수형자 이송 협약',
      ),
      note: words(
        'Дереккөз сегіз қатысушыны атайды; тізімі оқылған жоқ.',
        'Источник называет восемь участников; список не прочитан.',
        'The source counts eight parties; the list was not read.',
        '출처에는 당사국이 8개국이라 하나 목록은 확인되지 않음.',
      ),
    },
    [
      event('text-agreed', { kind: 'text-agreed', on: on('1998-03-06') }, 'qazinform-2025-04-25'),
      inForceFor('KZ', on('1998-03-06', '2025-04-25'), 'qazinform-2025-04-25', 'inferred', TRANSFER_LISTED),
    ],
  ),
  instrument(
    {
      id: 'ets-112',
      kind: 'multilateral',
      parties: ['KR', 'US'],
      because: BECAUSE.multilateral,
      entry: {
        kind: 'counted',
        from: 'deposit',
        count: { by: 'first-of-month-after-months', months: 3 },
        words: 'the first day of the month after three months from the deposit (article 18)',
      },
      numbers: ['ETS 112'],
      titles: words(
        'Сотталған адамдарды беру туралы Еуропа Кеңесінің конвенциясы',
        'Конвенция Совета Европы о передаче осуждённых лиц',
        'Convention of the Council of Europe on the transfer of sentenced persons',
        '유럽평의회 수형자 이송 협약',
      ),
      provisions: [
        {
          article: '18',
          says: words(
            'Құжатты сақтауға тапсырған соң үш ай өткеннен кейінгі айдың бірінші күні күшіне енеді.',
            'Вступает в силу в первый день месяца после трёх месяцев со сдачи на хранение.',
            'Enters into force on the first day of the month after three months from the deposit.',
            '기탁 후 3개월이 지난 다음 달 1일에 발효함.',
          ),
          sources: ['ets-112-parties'],
          confidence: 'medium',
        },
      ],
      note: words(
        'Қазақстан қатысушылар тізімінде жоқ; Корея мен АҚШ бар.',
        'Казахстана в списках участников нет; Корея и США есть.',
        'Kazakhstan is not in the lists of parties; the Republic of Korea and the United States are.',
        '카자흐스탄은 당사국 목록에 없으며 대한민국과 미국은 있음.',
      ),
    },
    [
      inForceFor('KR', on('1983-01-01', '2026-11-22'), 'ets-112-parties', 'inferred'),
      inForceFor('US', on('1983-01-01', '2026-11-22'), 'ets-112-parties', 'inferred'),
    ],
  ),
]
