// SPDX-License-Identifier: Apache-2.0
// Acts on children given for adoption abroad.
import { ACT, BECAUSE, instrument, on, says, signed, words } from './instrument.ts'

export const ADOPTION = [
  instrument(
    {
      ...ACT,
      id: 'kz-order-2020-168',
      because: BECAUSE.act,
      numbers: ['11-1-4/168, 2020-05-27'],
      titles: words(
        'Асырап алынған балаларды есепке алу қағидалары (№ 11-1-4/168 бұйрық)',
        'Правила учёта усыновлённых детей (приказ № 11-1-4/168)',
        'Rules on keeping account of adopted children (order No. 11-1-4/168)',
        '입양 아동 관리 규칙(명령 제11-1-4/168호)',
      ),
      about: ['US'],
      links: [{ kind: 'rests-on', to: 'kz-resolution-2012-380' }],
      provisions: [
        says(
          words(
            'Сот шешімі күшіне енген соң үш жыл бойы алты ай сайын, кейін жылына кемінде бір рет есеп беріледі.',
            'Три года со вступления решения суда в силу отчёт каждые шесть месяцев, затем не реже раза в год.',
            'A report every six months for three years from the day the decision of the court took effect, then at least yearly.',
            '법원 결정 확정 후 3년간 6개월마다, 이후 매년 1회 이상 보고함.',
          ),
          'mfa-bucharest',
        ),
      ],
      claims: [
        {
          of: 'form',
          value: '2019',
          sources: ['us-state-2019-11'],
          confidence: 'high',
          saidBy: 'US',
          words: words(
            'Есеп апостильденіп, нотариатта куәландырылады.',
            'Отчёт апостилируется и заверяется нотариально.',
            'The report is apostilled and notarised.',
            '보고서는 아포스티유와 공증이 필요함.',
          ),
        },
        {
          of: 'form',
          value: '2024-04-03',
          sources: ['us-state-2024-04-03'],
          confidence: 'high',
          saidBy: 'US',
          words: words(
            'Нотариат керек емес; апостиль құпталады, талап етілмейді.',
            'Нотариального заверения не нужно; апостиль приветствуется, но не обязателен.',
            'No notary is needed; an apostille is welcome and not required.',
            '공증은 필요 없고 아포스티유는 권장되나 필수는 아님.',
          ),
        },
      ],
    },
    [signed(on('2020-05-27'), 'adilet-P1200000380', 'medium')],
  ),
  instrument(
    {
      ...ACT,
      id: 'kz-resolution-2012-380',
      because: BECAUSE.act,
      numbers: ['380, 2012-03-30'],
      about: ['US'],
      titles: words(
        'Балаларды асырап алуға беру қағидалары (Үкіметтің № 380 қаулысы)',
        'Правила передачи детей на усыновление (постановление Правительства № 380)',
        'Rules on giving children for adoption (Government resolution No. 380)',
        '아동 입양 규칙(정부 결정 제380호)',
      ),
    },
    [signed(on('2012-03-30'), 'adilet-P1200000380')],
  ),
]
