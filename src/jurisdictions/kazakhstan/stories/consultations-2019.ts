// SPDX-License-Identifier: Apache-2.0
import type { Story } from '#src/relations/stories/index.ts'
import { say } from '../between/told.ts'
import { desk, step, told } from './tell.ts'

const release = ['mofa-2019-01-30']

/** The fifth consultation with the Republic of Korea, 30 January 2019. */
export const CONSULTATIONS_2019: Story = {
  id: 'consultations-2019',
  partner: 'KR',
  title: say(
    'Корея Республикасымен консулдық мәселелер жөніндегі бесінші консультация',
    'Пятые консультации с Республикой Корея по консульским вопросам',
    'Fifth consultation with the Republic of Korea on consular affairs',
    '한국과의 제5차 영사협의회',
  ),
  source: 'mofa-2019-01-30',
  facts: [
    told(
      release,
      'Сеул, 2019 жылғы 30 қаңтар. Тең төрағалар: Ву Инсик (шетелдегі корейлер және консулдық істер жөніндегі бас директор) және Үмбетбаев (Консулдық қызмет департаментінің директоры).',
      'Сеул, 30 января 2019 года. Сопредседатели: У Ин Сик (генеральный директор по делам соотечественников и консульским вопросам) и Умбетбаев (директор Департамента консульской службы).',
      'Seoul, 30 January 2019. Co-chairs: Woo In-shik (Director-General for Overseas Koreans and Consular Affairs) and Umbetbaev (Director, Consular Service Department).',
      '2019년 1월 30일 서울. 공동 수석대표: 우인식 재외동포영사국장, 움베트바예프 영사국장.',
    ),
    told(
      release,
      'Жай паспорттар үшін визадан босату 2014 жылғы қарашада күшіне енгеннен бері адамдардың алмасуы өсті; заңсыз келгендер азайды, өз еркімен кету кезеңі пайдаланылды.',
      'С ноября 2014 года, когда вступила в силу отмена виз для общегражданских паспортов, обмены выросли; нелегальных мигрантов стало меньше, помог период добровольного выезда.',
      'Exchange has grown since the visa waiver for ordinary passports entered into force in November 2014; there are fewer illegal immigrants, with use of the voluntary departure period.',
      '2014년 11월 일반여권 사증면제 발효 이후 인적 교류가 늘었고, 자진출국 기간을 활용해 불법체류자가 줄었습니다.',
    ),
    told(
      release,
      'Корея өз азаматтары визасын ұзартқанда талап етілетін жұмысқа рұқсат мәселесін шешуді сұрады; Қазақстан тиісті мекемелермен бірге белсенді күш салатынын айтты.',
      'Корея попросила решить вопрос о разрешении на работу, которое требуется её гражданам при продлении виз; Казахстан сказал, что приложит активные усилия вместе с ведомствами.',
      'Korea asked that the work permit which its nationals must have to extend their visas be solved; Kazakhstan said that it would make active efforts with the agencies concerned.',
      '한국은 자국민이 사증을 연장할 때 필요한 노동허가 문제의 해결을 요청했고, 카자흐스탄은 관계 기관과 함께 적극 노력하겠다고 밝혔습니다.',
    ),
    told(
      release,
      'Сотталған адамдарды беру туралы шарттың мәтінін келісіп, сол жылы мүмкіндігінше ертерек қол қойып, күшіне енгізбек болды. Келесі кездесу — Қазақстанда, қолайлы уақытта.',
      'Стороны намерены согласовать договор о передаче осуждённых, подписать его и ввести в силу в том же году как можно раньше. Следующая встреча – в Казахстане в удобное время.',
      'The sides meant to agree a treaty on the transfer of sentenced persons, to sign it and bring it into force as early as possible that year. Next meeting in Kazakhstan, at a suitable time.',
      '양측은 수형자이송조약 문안에 합의하여 그해 가능한 한 조속히 서명·발효시키기로 했습니다. 다음 회의는 적절한 시기에 카자흐스탄에서 열기로 했습니다.',
    ),
  ],
  since: [
    told(
      ['adilet-Z2100000017'],
      'Шартқа 2019 жылғы 22 сәуірде қол қойылды, Қазақстан оны 2021 жылғы 12 наурызда ратификациялады, күшіне ену күні жазылмаған: міндеттеменің жартысы орындалды.',
      'Договор подписан 22 апреля 2019 года, Казахстан ратифицировал его 12 марта 2021 года, день вступления в силу не записан: обещание выполнено наполовину.',
      'The treaty was signed on 22 April 2019 and ratified by Kazakhstan on 12 March 2021; its entry into force is not recorded. The promise is half kept.',
      '조약은 2019년 4월 22일 서명되었고 카자흐스탄은 2021년 3월 12일 비준했으나 발효일은 기록되어 있지 않습니다. 약속은 절반만 지켜졌습니다.',
    ),
    told(
      ['korea-kr-2023-04-27'],
      '6-кездесу бейнебайланыс арқылы (2021 жылғы маусым), 7-кездесу Сеулде (2023 жылғы 26 сәуір) өтті. 8-кездесуді Астанада өткізуге келісілді; ол туралы хабар табылған жоқ.',
      '6-й раунд прошёл по видеосвязи (июнь 2021 года), 7-й – в Сеуле (26 апреля 2023 года). 8-й условились провести в Астане; сообщений о нём не найдено.',
      'Round 6 was held by video (June 2021), round 7 in Seoul (26 April 2023). Round 8 was agreed for Astana; no report of it was found.',
      '제6차는 화상(2021년 6월), 제7차는 서울(2023년 4월 26일)에서 열렸습니다. 제8차는 아스타나에서 열기로 했으나 개최 보도를 찾지 못했습니다.',
    ),
    told(
      ['adilet-Z1600000478'],
      'Корпоративішілік ауысым кезіндегі уақытша еңбек қызметі туралы келісім (2016 жылғы 8 сәуірден күшінде) рұқсатты, визаны және ел ішінде ұзартуды бірдей мерзімге береді.',
      'Соглашение о временной трудовой деятельности при внутрикорпоративном переводе (в силе с 8 апреля 2016 года) уже даёт разрешение, визу и продление внутри страны на один и тот же срок.',
      'The agreement on temporary labour activity of intra-company transferees (in force since 8 April 2016) already grants a permit, a visa and renewal within the country for the same period.',
      '기업 내 전근자의 한시적 근로활동에 관한 협정(2016년 4월 8일 발효)은 노동허가, 사증, 국내 연장을 이미 같은 기간으로 부여합니다.',
    ),
    told(
      ['kz-account-2019-01'],
      'Қазақстанның өз баяндауы кіруден бас тартуды да атайды, Кореяның хабарламасы атамайды: бір тараптың сөзі.',
      'В собственном изложении Казахстана названы и отказы во въезде, в корейском сообщении их нет: сказано одной стороной.',
      'Kazakhstan’s own account of the round also names refusals of entry; the Korean release does not: said by one side.',
      '카자흐스탄 측 자료는 입국 거부도 언급하지만 한국 보도자료에는 없습니다. 한쪽만의 설명입니다.',
    ),
    told(
      ['astanatimes-departure-2026-01'],
      'Кореядан өз еркімен кету кезеңі 2026 жылғы ақпанның соңына дейін тағы да жарияланды.',
      'Период добровольного выезда из Кореи объявлялся вновь, до конца февраля 2026 года.',
      'A period of voluntary departure from Korea was announced again, to the end of February 2026.',
      '한국의 자진출국 기간이 2026년 2월 말까지 다시 시행되었습니다.',
    ),
  ],
  path: [
    step(
      'sourced',
      desk('/partners/KR'),
      'Корея Республикасы жөніндегі іс: кездесулер, келісімдер, міндеттемелер',
      'Дело «Республика Корея»: раунды, соглашения, обязательства',
      'The file on the Republic of Korea: rounds, agreements, promises',
      '대한민국 파일: 협의회, 협정, 약속',
    ),
    step(
      'sourced',
      desk('/rounds/kz-kr-consular.5'),
      '5-кездесу: басшылар, күн тәртібі, не сұралды, қандай міндеттеме алынды',
      '5-й раунд: главы, повестка, что просили и что обещали',
      'Round 5: heads, agenda, what was asked and what was promised',
      '제5차 회의: 수석대표, 의제, 요청과 약속',
    ),
    step(
      'sourced',
      desk('/commitments/kz-kr-consular.5.permits'),
      'Жұмыс рұқсаты туралы міндеттеме: мерзімі, кім жауапты, не дәлелдейді',
      'Обязательство о разрешениях на работу: срок, кто отвечает, чем подтверждено',
      'The undertaking on work permits: when it is due, whose it is, what shows it',
      '노동허가에 관한 약속: 기한, 책임, 증빙',
    ),
    step(
      'invented',
      desk('/waiting'),
      'Басқа органдарға екі хат, біріне жауап жоқ: кімді күтіп отырмыз',
      'Два письма другим ведомствам, на одно нет ответа: кого ждём',
      'Two letters to other authorities, one of them unanswered: whom we wait for',
      '다른 기관에 보낸 서한 두 통, 그중 하나는 무응답: 누구를 기다리는지',
    ),
    step(
      'invented',
      desk('/commitments/kz-kr-demo-promises.demo-mee.demo-answers'),
      'Өзін өлшейтін міндеттеме: бастапқы мән, мақсат, мерзім және көрсеткіш қисығы; жоспар бойынша',
      'Обязательство, которое измеряет себя само: начало, цель, срок и кривая показателя; идёт к цели',
      'A promise that measures itself: baseline, target, day and its curve; on course',
      '스스로 측정되는 약속: 기준값, 목표, 기한, 추이 곡선. 순조로움',
    ),
    step(
      'sourced',
      desk('/instruments/kr-kz-sentenced-persons-2019'),
      'Сотталғандарды беру туралы шарт: екі тараптың жолы, күшіне енуі белгісіз',
      'Договор о передаче осуждённых: путь обеих сторон, вступление в силу неизвестно',
      'The treaty on the transfer of sentenced persons: the way of both sides, entry into force unknown',
      '수형자 이송 조약: 양측의 절차, 발효 여부 미상',
    ),
    step(
      'invented',
      desk('/rounds/kz-kr-consular.8'),
      '8-кездесу: міндеттемені осы кездесуге көшіріп, күн тәртібін толықтырыңыз; ұстаным орнында «мысал мәтін» тұр',
      '8-й раунд: перенесите на него обязательство и дополните повестку; вместо позиций стоит «пример текста»',
      'Round 8: carry the undertaking over to it and add to its agenda; positions say “example text”',
      '제8차 회의: 약속을 이 회의로 옮기고 의제를 보완해 보십시오. 입장란에는 “예시 문구”가 있습니다',
    ),
    step(
      'invented',
      desk('/partners/KR'),
      '8-кездесуге анықтама: өзі жазылады, сіз түзетіп, қол қоясыз',
      'Справка к 8-му раунду составляется сама; вы правите и подписываете',
      'The brief for round 8 drafts itself; you edit and sign it',
      '제8차 회의 준비 자료는 자동으로 작성되며, 수정하고 서명하면 됩니다',
    ),
    step(
      'invented',
      desk('/', 'partner'),
      'Серіктес министрлік не көреді: өзіне берілген нұсқаларды ғана, соларға пікір жазады',
      'Что видит министерство-партнёр: только переданные ему версии, к ним оно пишет замечания',
      'What the partner’s ministry sees: the versions released to it and nothing else, with its remarks on them',
      '상대국 부처가 보는 화면: 공개된 판만 보이며 의견을 남길 수 있습니다',
    ),
    step(
      'later',
      undefined,
      'Инженердің визасын рұқсатымен ұзарту, өз еркімен кету, сотталғанның өтініші',
      'Продление визы инженера вместе с разрешением, добровольный выезд, ходатайство осуждённого',
      'An engineer’s visa extension with its permit, a voluntary departure, a prisoner’s request',
      '기술자의 사증 연장과 노동허가, 자진출국, 수형자의 신청',
    ),
  ],
}
