// SPDX-License-Identifier: Apache-2.0
import type { Defined } from '#src/consular/journal/index.ts'
import type { Series, SeriesBody } from '#src/relations/rounds/index.ts'
import { fact, say } from './told.ts'

const TOLD: Readonly<Record<string, Omit<Series, 'home' | 'supporters'> & Partial<Series>>> = {
  'kz-kr-consular': {
    names: say(
      'Қазақстан — Корея консулдық консультациялары',
      'Консульские консультации Казахстана и Республики Корея',
      'Consular consultations of Kazakhstan and the Republic of Korea',
      '한·카자흐스탄 영사협의회',
    ),
    parties: ['KZ', 'KR'],
    topic: 'consular',
    numbering: 'ordinal',
    // Fifth in Seoul, the next agreed for Kazakhstan, sixth by video, seventh in Seoul again, eighth agreed for Astana.
    alternation: 'usual',
  },
  'kz-kr-culture': {
    names: say(
      'Қазақстан — Корея бірлескен мәдени комитеті',
      'Совместный комитет Казахстана и Республики Корея по культуре',
      'Joint cultural committee of Kazakhstan and the Republic of Korea',
      '한·카자흐스탄 문화공동위원회',
    ),
    parties: ['KZ', 'KR'],
    topic: 'culture',
    basis: fact(
      say(
        '1995 жылғы мәдени ынтымақтастық туралы келісім; күні жазылмаған',
        'Соглашение о культурном сотрудничестве 1995 года; день не записан',
        'The cultural agreement of 1995; its day is not recorded',
        '1995년 문화협정 (날짜 미기록)',
      ),
      ['mofa-2018-11-22', 'kotra-agreements'],
      { confidence: 'medium' },
    ),
    numbering: 'ordinal',
    alternation: 'usual',
  },
  'kz-eu-visa': {
    names: say(
      'ЕО-мен виза режимін жеңілдету және реадмиссия келіссөздері',
      'Переговоры с ЕС об упрощении визового режима и реадмиссии',
      'Negotiations with the EU on visa facilitation and readmission',
      'EU와의 사증 간소화·재입국 협상',
    ),
    parties: ['KZ', 'EU'],
    topic: 'visa-negotiation',
    supporters: [fact('BE', ['qazaqstan-monitor-2023-10-05'], { saidBy: 'KZ' })],
    numbering: 'ordinal',
    alternation: 'usual',
  },
  'kz-us-consular': {
    names: say(
      'Қазақстан — АҚШ консулдық консультациялары',
      'Консульские консультации Казахстана и США',
      'Consular consultations of Kazakhstan and the United States',
      '카자흐스탄·미국 영사협의',
    ),
    parties: ['KZ', 'US'],
    topic: 'consular',
    numbering: 'none',
    alternation: 'none',
  },
  'kz-tr-consular': {
    names: say(
      'Қазақстан — Түркия консулдық консультациялары',
      'Консульские консультации Казахстана и Турции',
      'Consular consultations of Kazakhstan and Türkiye',
      '카자흐스탄·튀르키예 영사협의',
    ),
    parties: ['KZ', 'TR'],
    topic: 'consular',
    numbering: 'none',
    alternation: 'none',
  },
}

export const SERIES: readonly Defined<SeriesBody>[] = Object.entries(TOLD).map(([id, told]) => ({
  id,
  body: { what: 'defined', series: { home: 'KZ', supporters: [], ...told } },
}))
