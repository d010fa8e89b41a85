// SPDX-License-Identifier: Apache-2.0
import type { WhatWouldChange } from '#src/relations/stories/index.ts'
import { say } from '../between/told.ts'
import { told } from './tell.ts'

const CODE = ['eur-lex-2024-1415']
const MODEL = ['armradio-2013-11-11', 'com-2013-745']

/** What an agreement on easier visas would change, by what agreements of this kind with others say; its own text is not there yet. */
export const WHAT_WOULD_CHANGE: WhatWouldChange = {
  kind: 'change',
  title: say(
    'Виза беруді жеңілдету туралы келісім нені өзгертер еді',
    'Что изменило бы соглашение об упрощении выдачи виз',
    'What an agreement on easier visas would change',
    '사증 발급 간소화 협정이 발효되면 달라지는 것',
  ),
  lead: say(
    'Қазақстан азаматына берілетін қысқа мерзімді Шенген визасы. Келісім мәтіні әлі жоқ: «Келісім күшінде болса» дегені Еуропалық одақтың Армениямен және Әзербайжанмен жасаған осындай келісімдерінен алынған.',
    'Краткосрочная шенгенская виза для гражданина Казахстана. Текста соглашения ещё нет: под «С соглашением» стоит то, что записано в таких же соглашениях Европейского союза с Арменией и Азербайджаном.',
    'A short-stay Schengen visa for a citizen of Kazakhstan. The agreement has no text yet: “With the agreement” shows what such agreements of the European Union with Armenia and Azerbaijan say.',
    '카자흐스탄 국민의 단기 솅겐 사증. 협정문은 아직 없으므로, ‘협정 발효 시’는 유럽연합이 아르메니아·아제르바이잔과 맺은 같은 종류의 협정 내용입니다.',
  ),
  instrument: 'eu-kz-visa-facilitation',
  as: 'desk-officer',
  rows: [
    {
      of: say('Визалық алым', 'Визовый сбор', 'Fee for the visa', '사증 수수료'),
      without: told(
        CODE,
        '90 EUR (2024 жылғы 11 маусымнан); 6–11 жастағы балаға 45 EUR',
        '90 EUR (с 11 июня 2024 года); за ребёнка 6–11 лет 45 EUR',
        'EUR 90 (since 11 June 2024); EUR 45 for a child of 6 to 11',
        '90 EUR(2024년 6월 11일부터), 6~11세 아동 45 EUR',
      ),
      with: told(MODEL, '35 EUR', '35 EUR', 'EUR 35', '35 EUR'),
    },
    {
      of: say('Шешім қабылдау мерзімі', 'Срок решения', 'Time for the decision', '결정 기한'),
      without: told(
        ['eu-delegation-kt-kz'],
        'күнтізбелік 15 күн; жекелеген жағдайда 45 күнге дейін',
        '15 календарных дней; в отдельных случаях до 45',
        '15 calendar days; in individual cases up to 45',
        '역일 15일, 개별 사안에 따라 최장 45일',
      ),
      with: told(
        MODEL,
        'күнтізбелік 10 күн; шұғыл жағдайда 2 жұмыс күні; 30 күнге дейін ұзартылады',
        '10 календарных дней; срочно – 2 рабочих дня; продлевается до 30 дней',
        '10 calendar days; 2 working days where it is urgent; up to 30 where it is extended',
        '역일 10일, 긴급 시 근무일 2일, 연장 시 최장 30일',
      ),
    },
  ],
  later: say(
    'Саяхатшының өз жағдайына жауап (құжаттар, жеңілдіктер, көп реттік виза) саяхат қызметімен бірге келеді.',
    'Ответ на собственный вопрос путешественника (документы, льготы, многократная виза) появится вместе с услугой для поездок.',
    'The answer to a traveller’s own question (documents, waivers, visas for several entries) comes with the service for travel.',
    '여행자 개인의 질문(서류, 면제, 복수 사증)에 대한 답은 여행 서비스와 함께 제공됩니다.',
  ),
}
