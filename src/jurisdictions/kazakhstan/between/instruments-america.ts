// SPDX-License-Identifier: Apache-2.0
// Instruments that concern the United States.
import { adopted, BECAUSE, event, inForce, instrument, law, on, signed, words } from './instrument.ts'

export const AMERICA = [
  instrument(
    {
      id: 'us-su-consular-convention-1964',
      kind: 'treaty-interstate',
      parties: ['US', 'SU'],
      about: ['US'],
      because: words(
        'Екі мемлекет арасындағы, ратификациялық грамоталар алмасқан конвенция.',
        'Конвенция двух государств с обменом ратификационными грамотами.',
        'A convention of two states with an exchange of instruments of ratification.',
        '비준서를 교환한 두 국가 간 협약.',
      ),
      partyNames: { SU: words('КСРО', 'СССР', 'Soviet Union', '소련') },
      place: words('Мәскеу', 'Москва', 'Moscow', '모스크바'),
      numbers: ['TIAS 6503'],
      titles: words(
        'АҚШ пен КСРО арасындағы консулдық конвенция',
        'Консульская конвенция между США и СССР',
        'Consular convention between the United States and the Soviet Union',
        '미국과 소련의 영사 협약',
      ),
      entry: {
        kind: 'counted',
        from: 'exchange',
        count: { by: 'nth-day', days: 30 },
        words: 'on the thirtieth day after the exchange',
      },
      provisions: [
        {
          article: 'Protocol',
          says: words(
            'Ұстау туралы 1–3 күн ішінде хабарлау; 2–4 күн ішінде кездесу, қашықтық пен байланысқа қарай.',
            'Уведомление о задержании за 1–3 дня, доступ за 2–4 дня — смотря по расстоянию и связи.',
            'Notice of an arrest within 1 to 3 days and access within 2 to 4, by distance and communications.',
            '거리와 통신 사정에 따라 체포 통보는 1~3일, 접견은 2~4일 이내.',
          ),
          sources: ['us-ussr-protocol-time'],
          confidence: 'medium',
        },
      ],
      note: words(
        'АҚШ оны мұрагер мемлекеттер үшін әлі тізімде ұстайды; Қазақстан өзін міндетті деп санайтыны табылған жоқ.',
        'США по-прежнему указывают её для государств-преемников; считает ли Казахстан себя связанным, не найдено.',
        'The United States still lists it for successor states; whether Kazakhstan regards itself bound was not found.',
        '미국은 승계국에 대해 여전히 목록에 두고 있으나 카자흐스탄이 구속된다고 보는지는 확인되지 않음.',
      ),
    },
    [
      signed(on('1964-06-01'), 'us-state-treaties'),
      event('exchanged', { kind: 'exchanged', on: on('1968-06-13') }, 'us-state-treaties'),
      inForce(on('1968-07-13'), 'us-state-treaties'),
    ],
  ),
  instrument(
    {
      id: 'kz-us-consular-privileges-2019',
      kind: 'treaty-intergovernmental',
      parties: ['KZ', 'US'],
      because: BECAUSE.ratified,
      place: words('Нұр-Сұлтан', 'Нур-Султан', 'Nur-Sultan', '누르술탄'),
      titles: words(
        'Консулдық артықшылықтар мен иммунитеттер туралы келісім',
        'Соглашение о консульских привилегиях и иммунитетах',
        'Agreement on consular privileges and immunities',
        '영사 특권 및 면제에 관한 협정',
      ),
      links: [{ kind: 'rests-on', to: 'vccr-1963' }],
      provisions: [
        {
          article: '1',
          says: words(
            'Дипломатиялық және консулдық қатынастар туралы Вена конвенцияларының 1-баптарындағы анықтамалар қолданылады.',
            'Применяются определения статей 1 Венских конвенций о дипломатических и о консульских сношениях.',
            'The definitions in articles 1 of the Vienna Conventions on diplomatic and on consular relations apply.',
            '외교 관계와 영사 관계에 관한 빈 협약 각 제1조의 정의를 적용함.',
          ),
          sources: ['zakonpravo-consular-privileges-us'],
          confidence: 'high',
        },
      ],
      acts: [law('320-VI', '2020-04-18', 'zakonpravo-consular-privileges-us')],
    },
    [
      signed(on('2019-05-03'), 'zakonpravo-consular-privileges-us'),
      adopted('KZ', on('2020-04-18'), 'zakonpravo-consular-privileges-us'),
    ],
  ),
  instrument(
    {
      id: 'us-immigrant-visa-pause-2026',
      kind: 'domestic-act',
      parties: ['US'],
      because: BECAUSE.measure,
      entry: { kind: 'special', reason: 'A measure of one state.' },
      titles: words(
        'Иммиграциялық визалар беруді тоқтата тұру (75 ел, соның ішінде Қазақстан)',
        'Приостановка выдачи иммиграционных виз (75 стран, в том числе Казахстан)',
        'Pause of immigrant visas (75 countries, Kazakhstan among them)',
        '이민 사증 발급 중단(카자흐스탄 포함 75개국)',
      ),
      note: words(
        'Бала асырап алу визаларына да қатысты деп қорытылды.',
        'Заключено: касается и виз для усыновлённых детей.',
        'Concluded: it touches visas for adopted children as well.',
        '입양 사증에도 영향을 주는 것으로 추론됨.',
      ),
    },
    [inForce(on('2026-01-21'), 'astanatimes-2026-01')],
  ),
]
