// SPDX-License-Identifier: Apache-2.0
import type { Defined } from '#src/consular/journal/index.ts'
import type { OutcomeBody } from '#src/relations/commitments/index.ts'
import { outcome } from './round.ts'
import { resting, say } from './told.ts'

const RELEASE = resting(['mofa-2019-01-30'])
const COMMITTEE = resting(['mofa-2018-11-22'])
// Known by the account of the Korean side.
const SEVENTH = resting(['korea-kr-2023-04-27', 'dongponews-2023-04-27'], { saidBy: 'KR' })
const BOTH = ['KZ', 'KR'] as const
const FIFTH_DAY = '2019-01-30'
const SEVENTH_DAY = '2023-04-26'

const asked = (by: 'KZ' | 'KR', area: Parameters<typeof outcome>[1]['area'], words: ReturnType<typeof say>) =>
  ({ on: SEVENTH_DAY, type: 'request', by: [by], to: by === 'KZ' ? 'KR' : 'KZ', area, words, basis: SEVENTH }) as const

const IN_ORDER: readonly Defined<OutcomeBody>[] = [
  outcome('kz-kr-consular.5.exchange', {
    on: FIFTH_DAY,
    type: 'shared-view',
    by: BOTH,
    area: 'visa-regime',
    words: say(
      'Жай паспорттар үшін визадан босату 2014 жылғы қарашада күшіне енгеннен бері адамдар алмасуы өсті',
      'Со времени вступления в силу безвизового режима для общегражданских паспортов в ноябре 2014 года обмен людьми вырос',
      'Exchange of people has grown since the visa waiver for ordinary passports entered into force in November 2014',
      '2014년 11월 일반여권 사증면제 발효 이후 인적 교류가 증가',
    ),
    quoted: { language: 'en', text: 'shared the view that' },
    instrument: 'kr-kz-visa-waiver-2014',
    basis: RELEASE,
  }),
  outcome('kz-kr-consular.5.fewer', {
    on: FIFTH_DAY,
    type: 'joint-undertaking',
    by: BOTH,
    area: 'illegal-stay-and-labour',
    words: say(
      'Заңсыз жүргендердің санын азайту үшін бірлесіп жұмыс істеу',
      'Вместе работать над сокращением незаконного пребывания',
      'Work together to lower the number of those who stay illegally',
      '불법 체류 감소를 위해 협력',
    ),
    commitment: 'kz-kr-consular.5.illegal-stay',
    basis: RELEASE,
  }),
  outcome('kz-kr-consular.5.asked-permits', {
    on: FIFTH_DAY,
    type: 'request',
    by: ['KR'],
    to: 'KZ',
    area: 'residence-and-work-permits',
    words: say(
      'Корея азаматтары виза мерзімін ұзартқанда кездесетін жұмыс рұқсаты талабын шешу',
      'Решить вопрос о разрешении на работу, с которым граждане Кореи сталкиваются при продлении визы',
      'Solve the requirement of a work permit that nationals of Korea meet when they extend their visas',
      '한국 국민의 사증 연장 시 노동허가 요구 문제 해결',
    ),
    quoted: { language: 'en', text: 'asked … to resolve' },
    basis: RELEASE,
  }),
  outcome('kz-kr-consular.5.efforts', {
    on: FIFTH_DAY,
    type: 'undertaking',
    by: ['KZ'],
    area: 'residence-and-work-permits',
    words: say(
      'Мүдделі органдармен бірге белсенді күш салу',
      'Приложить активные усилия вместе с заинтересованными ведомствами',
      'Make active efforts, with the agencies concerned',
      '관계기관과 함께 적극 노력',
    ),
    quoted: { language: 'en', text: 'would make active efforts' },
    commitment: 'kz-kr-consular.5.permits',
    basis: RELEASE,
  }),
  outcome('kz-kr-consular.5.treaty', {
    on: FIFTH_DAY,
    type: 'joint-undertaking',
    by: BOTH,
    area: 'prisoner-transfer',
    words: say(
      'Сотталғандарды беру шартының мәтінін тез келісіп, сол жылы қол қою және күшіне енгізу',
      'Скорее согласовать договор о передаче осуждённых, подписать и ввести в силу в том же году',
      'Agree soon on a treaty on the transfer of sentenced persons, sign it and bring it into force that year',
      '수형자 이송 조약에 조속히 합의하여 그해 안에 서명·발효',
    ),
    quoted: { language: 'en', text: 'as early as possible this year' },
    instrument: 'kr-kz-sentenced-persons-2019',
    commitment: 'kz-kr-consular.5.transfer',
    basis: RELEASE,
  }),
  outcome('kz-kr-consular.5.next', {
    on: FIFTH_DAY,
    type: 'next-meeting',
    by: BOTH,
    area: 'other',
    words: say(
      'Келесі кездесу Қазақстанда қолайлы уақытта өтеді',
      'Следующая встреча — в Казахстане в подходящее время',
      'The next meeting in Kazakhstan, at an appropriate time',
      '차기 회의는 적절한 시기에 카자흐스탄에서 개최',
    ),
    basis: RELEASE,
  }),
  outcome('kz-kr-consular.5.refusals', {
    on: FIFTH_DAY,
    type: 'shared-view',
    by: ['KZ'],
    area: 'entry-refusal',
    words: say(
      'Кіруден бас тарту да сөз болды',
      'Обсуждались и отказы во въезде',
      'Refusals of entry were spoken of too',
      '입국 거부 문제도 논의',
    ),
    basis: resting(['kz-account-2019-01'], { confidence: 'medium', saidBy: 'KZ' }),
  }),
  outcome(
    'kz-kr-consular.7.illegal-stay',
    asked(
      'KR',
      'illegal-stay-and-labour',
      say(
        'Визадан босату кезіндегі заңсыз болуды тежеу',
        'Сдерживать незаконное пребывание при безвизовом режиме',
        'Curb illegal stay under the visa waiver',
        '사증면제 하의 불법 체류 억제',
      ),
    ),
  ),
  outcome('kz-kr-consular.7.labour', {
    ...asked(
      'KR',
      'labour-schemes',
      say(
        'Компания қызметкерлері үшін уақытша еңбек келісімінің іркіліссіз жұмысы',
        'Бесперебойная работа соглашения о временной трудовой деятельности для сотрудников компаний',
        'Smooth working of the agreement on temporary labour for staff of companies',
        '기업 직원을 위한 한시적 근로 협정의 원활한 이행',
      ),
    ),
    instrument: 'kr-kz-temporary-labour-2014',
  }),
  outcome('kz-kr-consular.7.legal-assistance', {
    ...asked(
      'KR',
      'mla-extradition',
      say(
        'Құқықтық көмектің іркіліссіз жұмысы',
        'Бесперебойная правовая помощь',
        'Smooth legal assistance in criminal matters',
        '형사사법공조의 원활한 이행',
      ),
    ),
    instrument: 'kr-kz-legal-assistance-2003',
  }),
  outcome(
    'kz-kr-consular.7.detention',
    asked(
      'KR',
      'detention-notification-and-access',
      say(
        'Корея азаматы ұсталғанда тез хабарлау',
        'Быстро уведомлять о задержании граждан Кореи',
        'Notify quickly when a national of Korea is detained',
        '한국 국민 체포·구금 시 신속한 통보',
      ),
    ),
  ),
  outcome(
    'kz-kr-consular.7.apostille',
    asked(
      'KR',
      'document-recognition-apostille',
      say(
        'Электрондық апостильді тану',
        'Признавать электронный апостиль',
        'Recognise the e-Apostille',
        '전자 아포스티유 인정',
      ),
    ),
  ),
  outcome(
    'kz-kr-consular.7.entry',
    asked(
      'KZ',
      'visa-regime',
      say(
        'Қазақстан азаматтарының кіруін жеңілдету',
        'Облегчить въезд гражданам Казахстана',
        'Easier entry for citizens of Kazakhstan',
        '카자흐스탄 국민의 입국 원활화',
      ),
    ),
  ),
  outcome(
    'kz-kr-consular.7.work',
    asked(
      'KZ',
      'labour-schemes',
      say(
        'Кореяда жұмыс істеу үшін заңды мәртебе',
        'Законный статус для работы в Корее',
        'A legal status for work in Korea',
        '한국 내 취업을 위한 합법적 지위',
      ),
    ),
  ),
  outcome('kz-kr-culture.3.records-request', {
    on: '2018-11-15',
    type: 'request',
    by: ['KZ'],
    to: 'KR',
    area: 'records',
    words: say(
      'Құжаттаманы басқаруда ынтымақтасу',
      'Сотрудничество в управлении документами',
      'Cooperation in the management of records',
      '기록관리 협력',
    ),
    basis: { ...COMMITTEE, saidBy: 'KR' },
  }),
  outcome('kz-kr-culture.3.records-memorandum', {
    on: '2018-11-15',
    type: 'process-started',
    by: BOTH,
    area: 'records',
    words: say(
      'Құжат алмасу, бірлескен басылымдар мен көрмелер туралы меморандум бойынша консультациялар басталды',
      'Начаты консультации о меморандуме об обмене документами, совместных изданиях и выставках',
      'Consultations on a memorandum on exchange of records, joint publication and exhibitions have begun',
      '기록 교류·공동 출판·전시에 관한 양해각서 협의 개시',
    ),
    instrument: 'kr-kz-records-2021',
    basis: COMMITTEE,
  }),
  outcome('kz-kr-culture.3.minutes', {
    on: '2018-11-15',
    type: 'document-signed',
    by: BOTH,
    area: 'other',
    words: say(
      'Келісілген хаттамаға қол қойылды',
      'Подписан согласованный протокол',
      'Agreed Minutes were signed',
      '합의의사록 서명',
    ),
    quoted: { language: 'en', text: 'Agreed Minutes' },
    basis: COMMITTEE,
  }),
  outcome('kz-kr-culture.4.minutes', {
    on: '2022',
    type: 'document-signed',
    by: BOTH,
    area: 'other',
    words: say(
      'Келісілген хаттамаға қол қойылды',
      'Подписан согласованный протокол',
      'Agreed minutes were signed',
      '합의의사록 서명',
    ),
    basis: resting(['spnews-2022']),
  }),
  outcome('kz-eu-visa.2023-10.readiness', {
    on: '2023-10',
    type: 'shared-view',
    by: ['EU'],
    area: 'visa-regime',
    words: say(
      'Виза режимін жеңілдету жұмысын бастауға дайын',
      'Готовность начать работу над упрощением визового режима',
      'Ready to begin work on visa facilitation',
      '사증 간소화 작업을 시작할 준비가 되어 있음',
    ),
    basis: resting(['qazaqstan-monitor-2023-10-05'], { saidBy: 'KZ' }),
  }),
  outcome('kz-eu-visa.2023-10.analysis', {
    on: '2023-10',
    type: 'joint-undertaking',
    by: ['KZ', 'EU'],
    area: 'statistics-exchange',
    words: say(
      'Визаның берілуін бірлесіп талдау',
      'Совместный анализ выдачи виз',
      'A joint analysis of how visas are issued',
      '사증 발급 공동 분석',
    ),
    commitment: 'kz-eu-visa.2023-10.analysis',
    basis: resting(['qazaqstan-monitor-2023-10-05'], { saidBy: 'KZ' }),
  }),
]

/** What came of the rounds, in the order in which the sources tell it. */
export const OUTCOMES: readonly Defined<OutcomeBody>[] = IN_ORDER.map(({ id, body }, place) => ({
  id,
  body: { ...body, outcome: { ...body.outcome, place } },
}))
