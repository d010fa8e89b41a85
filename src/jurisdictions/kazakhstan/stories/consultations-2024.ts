// SPDX-License-Identifier: Apache-2.0
import type { Story } from '#src/relations/stories/index.ts'
import { say } from '../between/told.ts'
import { ADOPTION_REPORTS } from './adoption-reports.ts'
import { desk, portal, step, told } from './tell.ts'

const item = ['europe-today-2024-04-24']

/** Consular consultations with the United States, reported on 24 April 2024. */
export const CONSULTATIONS_2024: Story = {
  id: 'consultations-2024',
  partner: 'US',
  title: say(
    'Америка Құрама Штаттарымен консулдық консультациялар',
    'Консульские консультации с Соединёнными Штатами Америки',
    'Consular consultations with the United States',
    '미국과의 영사 협의',
  ),
  source: 'europe-today-2024-04-24',
  facts: [
    told(
      item,
      'Вашингтон; тек хабарламаның күні белгілі: 2024 жылғы 24 сәуір. Бауыржан Ақатаев (Консулдық қызмет департаментінің директоры) және Брайан Стиммлер (Орталық Азия бөлімінің басшысы): дәрежелері тең емес.',
      'Вашингтон; известен только день сообщения, 24 апреля 2024 года. Бауыржан Акатаев (директор Департамента консульской службы) и Брайан Стиммлер (руководитель отдела Центральной Азии): ранги не равны.',
      'Washington; only the day of the report is known, 24 April 2024. Bauyrzhan Akatayev (Director, Consular Service Department) and Brian Stimmler (Director, Central Asia Division): unequal ranks.',
      '워싱턴. 보도일(2024년 4월 24일)만 알려져 있습니다. 바우이르잔 아카타예프 영사국장과 브라이언 스티믈러 중앙아시아과장: 직급이 다릅니다.',
    ),
    told(
      item,
      'Өзара сапарды жеңілдету, екі елдің азаматтарының құқықтары, Қазақстаннан асырап алынған балаларды қадағалау, АҚШ-қа заңсыз көші-қон, визаны тезірек беру.',
      'Облегчение поездок, права граждан обеих стран, надзор за детьми, усыновлёнными из Казахстана, нелегальная миграция в США, ускорение выдачи виз.',
      'Easier travel, the rights of citizens of both, oversight of children adopted from Kazakhstan, illegal migration to the US, faster visas.',
      '왕래 간소화, 양국 국민의 권익, 카자흐스탄에서 입양된 아동의 보호, 미국으로의 불법 이주, 사증 신속 발급.',
    ),
    told(
      item,
      'Қосымша кездесу: Winrock International ұйымымен, заңсыз көші-қон және адам саудасы туралы.',
      'Отдельная встреча с Winrock International о нелегальной миграции и торговле людьми.',
      'A side meeting with Winrock International on illegal migration and trafficking.',
      '윈록 인터내셔널과의 별도 면담: 불법 이주와 인신매매.',
    ),
  ],
  since: [
    told(
      ['astanatimes-2026-01'],
      '2026 жылғы 21 қаңтардан бастап АҚШ 75 елге, оның ішінде Қазақстанға, иммиграциялық виза беруді тоқтатты: біржақты шара, келісім емес.',
      'С 21 января 2026 года США приостановили иммиграционные визы для 75 стран, среди них Казахстан: односторонняя мера, не соглашение.',
      'From 21 January 2026 the US paused immigrant visas for 75 countries, Kazakhstan among them: a unilateral measure, not an agreement.',
      '2026년 1월 21일부터 미국은 카자흐스탄을 포함한 75개국의 이민 사증 발급을 중단했습니다. 협정이 아닌 일방적 조치입니다.',
    ),
  ],
  path: [
    step(
      'sourced',
      desk('/partners/US'),
      'АҚШ жөніндегі іс: нөмірсіз кездесу, дәрежелері тең емес басшылар',
      'Дело «США»: раунд без номера, главы неравных рангов',
      'The file on the United States: an unnumbered round, heads of unequal ranks',
      '미국 파일: 회차 번호 없는 협의, 직급이 다른 수석대표',
    ),
    step(
      'sourced',
      desk('/rounds/kz-us-consular.2024-04'),
      'Кездесу беті: тең емес дәрежелер, үкіметтік емес ұйыммен қосымша кездесу',
      'Страница раунда: неравные ранги, встреча на полях с неправительственной организацией',
      'The page of the round: unequal ranks, a side meeting with a body that is no state',
      '회차 페이지: 서로 다른 직급, 비정부기구와의 부대 회의',
    ),
    step(
      'sourced',
      desk('/instruments/kz-order-2020-168'),
      'Есептер қай қағида бойынша беріледі және нысаны қалай өзгерді',
      'По каким правилам подаются отчёты и как менялась их форма',
      'By which rules reports are made, and how their form changed',
      '보고 규칙과 서식의 변화',
    ),
    step(
      'invented',
      portal('/stories/consultations-2024'),
      'Асырап алынған бала туралы есептер кестесі: ойдан шығарылған отбасы, бір есептің мерзімі өткен',
      'Календарь отчётов об усыновлённом ребёнке: вымышленная семья, один отчёт просрочен',
      'The calendar of reports on an adopted child: an invented family, one report overdue',
      '입양 아동 보고 일정: 가상의 가정, 한 건은 기한 경과',
    ),
    step(
      'later',
      undefined,
      'Отбасына еске салу; консультацияға арналған анықтамадағы аты-жөнсіз жиынтық',
      'Напоминание семье; общие числа без имён в справке к консультациям',
      'A reminder to the family; totals without names in the brief for the consultations',
      '가정에 보내는 알림, 협의 준비 자료의 익명 합계',
    ),
  ],
  exhibit: ADOPTION_REPORTS,
}
