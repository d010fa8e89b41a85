// SPDX-License-Identifier: Apache-2.0
import type { ReportCalendar } from '#src/relations/stories/index.ts'
import { say } from '../between/told.ts'
import { told } from './tell.ts'

/**
 * Reports on a child adopted from Kazakhstan. The rule is that of the sources; the family is invented, and nothing personal is told of it.
 * Whether the rule was changed after 2026 is not known.
 */
export const ADOPTION_REPORTS: ReportCalendar = {
  kind: 'reports',
  title: say(
    'Асырап алынған бала туралы есептер кестесі',
    'Календарь отчётов об усыновлённом ребёнке',
    'The calendar of reports on an adopted child',
    '입양 아동 보고 일정',
  ),
  lead: say(
    'Кесте Қазақстанның қағидасы бойынша есептеледі. Отбасы ойдан шығарылған.',
    'Сроки посчитаны по правилам Казахстана. Семья вымышлена.',
    'The days are reckoned by the rule of Kazakhstan. The family is invented.',
    '날짜는 카자흐스탄 규칙에 따라 계산되며, 가정은 가상입니다.',
  ),
  rule: { atFirst: { everyMonths: 6, forMonths: 36 }, afterwards: { everyMonths: 12 }, untilAge: 18 },
  ruleTold: [
    told(
      ['mfa-bucharest'],
      'Сот шешімі күшіне енген күннен бастап үш жыл бойы алты ай сайын, содан кейін жылына кемінде бір рет.',
      'Три года со дня вступления решения суда в силу – каждые шесть месяцев, затем не реже раза в год.',
      'Every six months for three years from the day on which the decision of the court took effect, then at least once a year.',
      '법원 결정이 확정된 날부터 3년간은 6개월마다, 그 뒤에는 1년에 1회 이상.',
    ),
    told(
      ['us-state-2024-04-03'],
      'Бала он сегіз жасқа толғанға дейін.',
      'До восемнадцатилетия ребёнка.',
      'Until the child’s eighteenth birthday.',
      '아동이 만 18세가 될 때까지.',
    ),
  ],
  example: {
    words: say('1-мысал отбасы', 'Семья-пример 1', 'Example family 1', '예시 가정 1'),
    monthsInForce: 26,
    monthsOfAge: 66,
    // The first in time, the second late, the third in time; the fourth has not come.
    came: [-5, 12, -2],
  },
  later: say(
    'Отбасына еске салу, есепті тексеру және анықтамаға аты-жөнсіз жиынтық балалар тізілімімен бірге келеді.',
    'Напоминание семье, проверка отчёта и общие числа без имён для справки появятся вместе с учётом усыновлённых детей.',
    'The reminder to the family, the checking of a report and totals without names for the brief come with the register of adopted children.',
    '가정에 보내는 알림, 보고서 확인, 준비 자료용 익명 합계는 입양 아동 등록 업무와 함께 제공됩니다.',
  ),
}
