// SPDX-License-Identifier: Apache-2.0
import type { Story } from '#src/relations/stories/index.ts'
import { say } from '../between/told.ts'
import { desk, portal, step, told } from './tell.ts'
import { WHAT_WOULD_CHANGE } from './what-would-change.ts'

const item = ['qazaqstan-monitor-2023-10-05']

/** The EU is ready to begin work on visa facilitation, October 2023. */
export const VISAS_2023: Story = {
  id: 'visas-2023',
  partner: 'EU',
  title: say(
    'Еуропалық одақ визаны жеңілдету жұмысын бастауға дайын',
    'Европейский союз готов начать работу над упрощением виз',
    'The European Union is ready to begin work on visa facilitation',
    '유럽연합, 사증 간소화 작업에 착수할 준비',
  ),
  source: 'qazaqstan-monitor-2023-10-05',
  facts: [
    told(
      item,
      'Брюссель, 2023 жылғы 2–4 қазан. Ішкі істер министрі Ержан Саденов пен Еуропалық комиссияның көші-қон және ішкі істер жөніндегі бас директорының орынбасары Йоханнес Лухнер.',
      'Брюссель, 2–4 октября 2023 года. Министр внутренних дел Ержан Саденов и заместитель генерального директора Европейской комиссии по миграции и внутренним делам Йоханнес Лухнер.',
      'Brussels, 2–4 October 2023. Interior Minister Yerzhan Sadenov and Johannes Luchner, Deputy Director-General for Migration and Home Affairs.',
      '2023년 10월 2~4일 브뤼셀. 예르잔 사데노프 내무장관과 요하네스 루흐너 유럽집행위원회 이주·내무 부총국장.',
    ),
    told(
      item,
      'Визалардың қазір қалай берілетінін бірлесіп талдау және диалогты бастаудың алғашқы қадамдары; заңсыз көші-қон, шекараны басқару, тәжірибе алмасу.',
      'Совместный анализ того, как визы выдаются сейчас, и первые шаги к диалогу; нелегальная миграция, управление границами, обмен опытом.',
      'A joint analysis of how visas are issued now and first steps to open a dialogue; illegal migration, border management, expertise.',
      '현재 사증 발급 방식에 대한 공동 분석과 대화 개시를 위한 첫 단계, 불법 이주, 국경 관리, 전문성 교류.',
    ),
    told(
      item,
      'Бельгия министрі Аннелис Верлинден виза рәсімдерін жеңілдетуді қолдайды.',
      'Министр Бельгии Аннелис Верлинден поддерживает упрощение виз.',
      'Annelies Verlinden, minister of Belgium, supports simpler visas.',
      '아넬리스 페를린던 벨기에 장관은 사증 간소화를 지지합니다.',
    ),
  ],
  since: [
    told(
      ['astanatimes-2025-12', 'astanatimes-2026-03-04'],
      'Келіссөз кездесулері: 2025 жылғы 2 желтоқсан (Брюссель) және 2026 жылғы 3 наурыз (Астана). Визаны жеңілдету мен реадмиссия бірге жүреді; ештеңеге қол қойылған жоқ.',
      'Раунды переговоров: 2 декабря 2025 года (Брюссель) и 3 марта 2026 года (Астана). Упрощение виз и реадмиссия идут парой; ничего не подписано.',
      'Rounds of negotiation on 2 December 2025 (Brussels) and 3 March 2026 (Astana). Facilitation and readmission go as a pair; nothing is signed.',
      '협상은 2025년 12월 2일(브뤼셀)과 2026년 3월 3일(아스타나)에 열렸습니다. 사증 간소화와 재입국 협정은 한 쌍으로 진행되며 아직 서명된 것은 없습니다.',
    ),
    told(
      ['astanatimes-2025-07'],
      '2024 жылы Қазақстанда Шенген визасына 179 446 өтініш берілді, 163 511 виза берілді, 16 134 берілмеді (8,99 %).',
      'В 2024 году в Казахстане подано 179 446 заявлений на шенгенские визы, выдано 163 511, не выдано 16 134 (8,99 %).',
      'In 2024, 179,446 Schengen visas were applied for in Kazakhstan, 163,511 issued and 16,134 not issued (8.99 %).',
      '2024년 카자흐스탄에서 솅겐 사증 179,446건이 신청되어 163,511건이 발급되고 16,134건이 발급되지 않았습니다(8.99%).',
    ),
  ],
  path: [
    step(
      'sourced',
      desk('/partners/EU'),
      'Еуропалық одақ жөніндегі іс: кездесулер, екі жоба, виза деректері',
      'Дело «Европейский союз»: раунды, два проекта, данные о визах',
      'The file on the European Union: rounds, the two drafts, figures on visas',
      '유럽연합 파일: 협상 회차, 두 초안, 사증 수치',
    ),
    step(
      'sourced',
      portal('/stories/visas-2023'),
      'Не өзгерер еді: 90 еуроның орнына 35, 15 күннің орнына 10',
      'Что изменилось бы: сбор 35 евро вместо 90, 10 дней вместо 15',
      'What would change: a fee of 35 euro instead of 90, 10 days instead of 15',
      '무엇이 달라질까: 수수료 90유로 대신 35유로, 15일 대신 10일',
    ),
    step(
      'invented',
      desk('/instruments/eu-kz-visa-facilitation'),
      'Қол қойылуы мен күшіне енуін жазыңыз: сол күннен бастап жоғарыдағы жауап өзгереді. Жазбаны сызып тастасаңыз, қайта оралады',
      'Запишите подписание и вступление в силу: с того дня ответ выше меняется. Вычеркните запись, и он вернётся',
      'Record a signature and an entry into force: from that day the answer above changes. Strike the record out, and it changes back',
      '서명과 발효를 기록하면 그날부터 위의 답이 바뀌고, 기록을 지우면 되돌아옵니다',
    ),
    step(
      'later',
      undefined,
      'Саяхатшының өзіне берілетін жауап; екі жақтың виза беру үдерісінің картасы',
      'Ответ самому путешественнику; карта выдачи виз обеими сторонами',
      'The answer to a traveller’s own case; the map of how both sides issue visas',
      '여행자 개인별 답변, 양측 사증 발급 절차 지도',
    ),
  ],
  exhibit: WHAT_WOULD_CHANGE,
}
