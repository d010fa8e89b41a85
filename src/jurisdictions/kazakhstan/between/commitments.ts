// SPDX-License-Identifier: Apache-2.0
import type { Defined } from '#src/consular/journal/index.ts'
import type { CommitmentBody } from '#src/relations/commitments/index.ts'
import { commitment } from './round.ts'
import { resting, say } from './told.ts'

const RELEASE = resting(['mofa-2019-01-30'])
const LAW = ['adilet-Z2100000017']
const BOTH = ['KZ', 'KR'] as const

/** What was undertaken, as far as a source tells it; how it stands is told by evidence alone. */
export const COMMITMENTS: readonly Defined<CommitmentBody>[] = [
  commitment('kz-kr-consular.5.permits', {
    made: '2019-01-30',
    words: say(
      'Корея азаматтары виза мерзімін ұзартқанда кездесетін жұмыс рұқсаты талабын мүдделі органдармен бірге шешуге күш салу',
      'Приложить усилия вместе с ведомствами, чтобы решить вопрос о разрешении на работу, с которым граждане Кореи сталкиваются при продлении визы',
      'Make efforts, with the agencies concerned, to solve the requirement of a work permit that nationals of Korea meet when they extend their visas',
      '한국 국민이 사증 연장 시 겪는 노동허가 요구 문제를 관계기관과 함께 해결하도록 노력',
    ),
    quoted: { language: 'en', text: 'would make active efforts' },
    sides: ['KZ'],
    due: { precision: 'next-round' },
    basis: RELEASE,
  }),
  commitment('kz-kr-consular.5.transfer', {
    made: '2019-01-30',
    words: say(
      'Сотталғандарды беру шартының мәтінін тез келісу, сол жылы мүмкіндігінше ерте қол қою және күшіне енгізу',
      'Скорее согласовать текст договора о передаче осуждённых, подписать его и ввести в силу как можно раньше в том же году',
      'Agree soon on the text of a treaty on the transfer of sentenced persons, sign it and bring it into force as early as possible that year',
      '수형자 이송 조약 문안에 조속히 합의하고 그해 가능한 한 빨리 서명·발효',
    ),
    quoted: { language: 'en', text: 'as early as possible this year' },
    sides: BOTH,
    instrument: 'kr-kz-sentenced-persons-2019',
    due: { precision: 'year', on: '2019' },
    parts: [
      {
        id: 'sign',
        words: say(
          'Мәтінді келісіп, қол қою',
          'Согласовать текст и подписать',
          'Agree the text and sign it',
          '문안 합의 및 서명',
        ),
      },
      { id: 'force', words: say('Күшіне енгізу', 'Ввести в силу', 'Bring it into force', '발효') },
    ],
    evidence: [
      {
        part: 'sign',
        shows: 'done',
        on: '2019-04-22',
        words: say('Нұр-Сұлтанда қол қойылды', 'Подписан в Нур-Султане', 'Signed in Nur-Sultan', '누르술탄에서 서명'),
        sources: LAW,
      },
      {
        part: 'force',
        shows: 'step',
        on: '2021-03-12',
        words: say(
          'Қазақстан ратификациялады (17-VII заңы)',
          'Ратифицирован Казахстаном (закон 17-VII)',
          'Ratified by Kazakhstan (Law 17-VII)',
          '카자흐스탄 비준 (법률 17-VII)',
        ),
        sources: LAW,
      },
    ],
    basis: RELEASE,
  }),
  commitment('kz-kr-consular.5.illegal-stay', {
    made: '2019-01-30',
    words: say(
      'Өз еркімен кету мерзімін пайдалана отырып, заңсыз жүргендердің санын азайту үшін бірлесіп жұмыс істеу',
      'Вместе работать над тем, чтобы незаконно пребывающих стало меньше, используя срок добровольного выезда',
      'Work together so that fewer people stay illegally, using the period of voluntary departure',
      '자진출국 기간을 활용하여 불법 체류자 감소를 위해 협력',
    ),
    sides: BOTH,
    due: { precision: 'unspecified' },
    basis: RELEASE,
  }),
  commitment('kz-eu-visa.2023-10.analysis', {
    made: '2023-10',
    words: say(
      'Визаның қазір қалай берілетінін бірлесіп талдау',
      'Вместе проанализировать, как сейчас выдаются визы',
      'Analyse together how visas are issued now',
      '현행 사증 발급 현황을 공동으로 분석',
    ),
    sides: ['KZ', 'EU'],
    due: { precision: 'unspecified' },
    basis: resting(['qazaqstan-monitor-2023-10-05'], { saidBy: 'KZ' }),
  }),
]
