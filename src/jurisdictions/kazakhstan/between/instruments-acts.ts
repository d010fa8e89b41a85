// SPDX-License-Identifier: Apache-2.0
// Kazakhstan’s own law on consular service and on treaties.
import { ACT, BECAUSE, event, inForce, instrument, on, signed, words } from './instrument.ts'

const CHARTER = 'adilet-U1600000240'

export const LAWS_OF_SERVICE = [
  instrument(
    {
      ...ACT,
      id: 'kz-charter-2016',
      because: BECAUSE.act,
      numbers: ['240, 2016-04-25'],
      entry: { kind: 'counted', from: 'signature', count: { by: 'that-day' }, words: 'from the date of its signing' },
      titles: words(
        'Қазақстан Республикасының Консулдық жарғысы (Президенттің 2016 жылғы 25 сәуірдегі № 240 Жарлығы)',
        'Консульский устав Республики Казахстан (Указ Президента от 25 апреля 2016 года № 240)',
        'Consular Charter of the Republic of Kazakhstan (Presidential decree of 25 April 2016 No. 240)',
        '카자흐스탄공화국 영사규정(2016년 4월 25일 대통령령 제240호)',
      ),
      links: [
        { kind: 'supersedes', to: 'kz-charter-1999' },
        { kind: 'rests-on', to: 'vccr-1963' },
      ],
      provisions: [
        {
          article: '1(1)',
          says: words(
            'Консулдық мекеме — консулдық округте Республика атынан консулдық функцияларды атқаратын шетелдегі мекеме.',
            'Консульское учреждение — загранучреждение, выполняющее консульские функции в округе от имени Республики.',
            'A consular institution is one abroad that carries out consular functions in its district for the Republic.',
            '영사기관은 관할구역에서 공화국을 대표하여 영사 직무를 수행하는 재외기관임.',
          ),
          sources: [CHARTER],
          confidence: 'high',
        },
        {
          article: '1(2)',
          says: words(
            'Мекеменің сыныбы болатын мемлекетпен келісіп айқындалады.',
            'Класс учреждения определяется по согласованию с государством пребывания.',
            'The class of an institution is settled with the receiving state.',
            '영사기관의 등급은 접수국과 협의하여 정함.',
          ),
          sources: [CHARTER],
          confidence: 'high',
        },
        {
          article: '1(3)',
          says: words(
            'Мекеме басшысы — оны басқаратын дипломатиялық қызмет қызметкері.',
            'Глава учреждения — возглавляющий его сотрудник дипломатической службы.',
            'The head of an institution is the member of the diplomatic service who leads it.',
            '기관장은 이를 이끄는 외교관임.',
          ),
          sources: [CHARTER],
          confidence: 'high',
        },
        {
          article: '95',
          says: words(
            'Құрметті консулдардың функциялары мен өкілеттіктері министрдің нұсқаулығымен айқындалады.',
            'Функции и полномочия почётных консулов определяются инструкцией министра.',
            'Functions and powers of honorary consuls are set by an instruction of the minister.',
            '명예영사의 직무와 권한은 장관의 지침으로 정함.',
          ),
          sources: ['adilet-V1300008508'],
          confidence: 'high',
        },
      ],
    },
    [
      signed(on('2016-04-25'), CHARTER),
      event('amended-532', { kind: 'amended', by: '№ 532', on: on('2021-03-09') }, 'charter-changed-2021-03'),
      event('amended-661', { kind: 'amended', by: '№ 661', on: on('2021-09-18') }, CHARTER),
    ],
  ),
  instrument(
    {
      ...ACT,
      id: 'kz-charter-1999',
      because: BECAUSE.act,
      numbers: ['217, 1999-09-27'],
      entry: { kind: 'counted', from: 'signature', count: { by: 'that-day' }, words: 'from the day of signing' },
      titles: words(
        'Бұрынғы Консулдық жарғы (1999 жылғы 27 қыркүйектегі № 217 Жарлық)',
        'Прежний Консульский устав (Указ от 27 сентября 1999 года № 217)',
        'Former Consular Charter (decree of 27 September 1999 No. 217)',
        '이전 영사규정(1999년 9월 27일 대통령령 제217호)',
      ),
    },
    [
      signed(on('1999-09-27'), 'charter-1999'),
      event('superseded', { kind: 'superseded', by: 'kz-charter-2016', on: on('2016-04-25') }, 'charter-1999'),
    ],
  ),
  instrument(
    {
      ...ACT,
      id: 'kz-law-2005-54',
      because: BECAUSE.act,
      numbers: ['54, 2005-05-30'],
      titles: words(
        'Халықаралық шарттар туралы Заң (2005 жылғы 30 мамырдағы № 54)',
        'Закон о международных договорах (от 30 мая 2005 года № 54)',
        'Law on international treaties (30 May 2005 No. 54)',
        '국제조약법(2005년 5월 30일 제54호)',
      ),
      provisions: [
        {
          says: words(
            'Парафтау — келісілген жобаның әр парағына өкілдердің қол қоюы.',
            'Парафирование — полистное подписание согласованного проекта уполномоченными.',
            'Initialling is the signing of each sheet of the agreed draft by authorised representatives.',
            '가서명은 합의된 문안의 각 장에 대표가 서명하는 것임.',
          ),
          sources: ['adilet-Z050000054'],
          confidence: 'high',
        },
      ],
    },
    [signed(on('2005-05-30'), 'adilet-Z050000054')],
  ),
  instrument(
    {
      ...ACT,
      id: 'kz-decree-busan-2021',
      about: ['KR'],
      because: BECAUSE.act,
      titles: words(
        'Пусан қаласында Бас консулдық ашу туралы Жарлық',
        'Указ об открытии Генерального консульства в Пусане',
        'Decree on opening the Consulate General in Busan',
        '부산 총영사관 개설에 관한 대통령령',
      ),
      claims: [
        { of: 'signed', value: '2021-08-20', sources: ['koreapost-busan'], confidence: 'high' },
        { of: 'signed', value: '2021-08-23', sources: ['haninnews-2021-08-25'], confidence: 'high' },
      ],
    },
    [
      event(
        'signed',
        { kind: 'signed', on: on('2021-08-20', '2021-08-23') },
        'koreapost-busan',
        'high',
        words(
          'Екі дереккөз екі күнді атайды.',
          'Два источника называют два дня.',
          'Two sources tell two days.',
          '두 출처가 서로 다른 날짜를 밝힘.',
        ),
      ),
    ],
  ),
  instrument(
    {
      ...ACT,
      id: 'kz-ban-on-paper-copies-2024',
      because: BECAUSE.act,
      titles: words(
        'Жеке куәліктердің қағаз көшірмелерін жинауға тыйым',
        'Запрет собирать бумажные копии удостоверений личности',
        'Prohibition of collecting paper copies of identity documents',
        '신분증 종이 사본 수집 금지',
      ),
      provisions: [
        {
          says: words(
            'Жеке куәліктердің қағаз көшірмелерін жинауға және өңдеуге болмайды; ерекше жағдайлар бар.',
            'Собирать и обрабатывать бумажные копии удостоверений нельзя; есть исключения.',
            'Paper copies of identity documents are neither collected nor processed; there are exceptions.',
            '신분증 종이 사본의 수집과 처리는 금지되며 예외가 있음.',
          ),
          sources: ['mondaq-paper-copies'],
          confidence: 'medium',
        },
      ],
      note: words(
        'Дереккөз актіні атамайды.',
        'Источник не называет акта.',
        'The source does not name the act.',
        '출처는 해당 문서를 밝히지 않음.',
      ),
    },
    [inForce(on('2024-02-11'), 'mondaq-paper-copies', 'medium')],
  ),
]
