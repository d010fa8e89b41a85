// SPDX-License-Identifier: Apache-2.0
// How an instrument is written down: its description, and its events with their sources.
import type { Defined } from '#src/consular/journal/index.ts'
import type {
  DefinedEvent,
  DomesticAct,
  InstrumentBody,
  InstrumentDefinition,
  InstrumentProvision,
  Words,
} from '#src/consular/rulebook/index.ts'
import type { Confidence } from '#src/consular/sources/index.ts'
import type { Happening, When } from '#src/law/instruments/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'

const HOME = 'KZ'

/** Words in the languages of the state, in their order. */
export const words = (kk: string, ru: string, en: string, ko: string): Words => ({ kk, ru, en, ko })

/** A day, or the days between which it lies: `on('1995-01-01', '1995-12-31')`. */
export const on = (day: string, latest?: string): When =>
  latest === undefined ? plainDate(day) : { earliest: plainDate(day), latest: plainDate(latest) }

type Told = Omit<InstrumentDefinition, 'about' | 'kindReason'> & {
  readonly about?: readonly string[]
  readonly because: Words
}

/** An instrument with its events; it stands in the files of its parties unless told otherwise. */
export function instrument(
  { because, about, ...told }: Told,
  events: readonly DefinedEvent[],
): Defined<InstrumentBody> {
  const inFiles = about ?? told.parties.filter((party) => party !== HOME)
  return {
    id: told.id,
    body: { what: 'defined', instrument: { ...told, kindReason: because, about: inFiles }, events },
  }
}

/** An event with its source, under a name that stays. */
export function event(
  id: string,
  happening: Happening,
  source: string,
  confidence: Confidence = 'high',
  note?: Words,
): DefinedEvent {
  return { ...happening, id, source, confidence, ...(note && { note }) } as DefinedEvent
}

export const signed = (day: When, source: string, confidence: Confidence = 'high') =>
  event('signed', { kind: 'signed', on: day }, source, confidence)

export const adopted = (party: string, day: When, source: string, confidence: Confidence = 'high') =>
  event(
    `adopted-${party.toLowerCase()}`,
    { kind: 'domestic-step', party, step: 'adopted', on: day },
    source,
    confidence,
  )

export const inForce = (day: When, source: string, confidence: Confidence = 'high', note?: Words) =>
  event('in-force', { kind: 'entered-into-force', on: day }, source, confidence, note)

export const inForceFor = (party: string, day: When, source: string, confidence: Confidence = 'high', note?: Words) =>
  event(`in-force-${party.toLowerCase()}`, { kind: 'entered-into-force', party, on: day }, source, confidence, note)

/** What it says, where a source tells the content and not the article. */
export const says = (said: Words, source: string, confidence: Confidence = 'high'): InstrumentProvision => ({
  says: said,
  sources: [source],
  confidence,
})

/** A law of Kazakhstan that took an instrument into its own law. */
export const law = (number: string, day: string, source: string): DomesticAct =>
  actOf(words(`№ ${number} Заң`, `Закон № ${number}`, `Law No. ${number}`, `법률 제${number}호`), day, source)

/** A resolution of the Government that did so. */
export const resolution = (number: string, day: string, source: string): DomesticAct =>
  actOf(
    words(
      `Үкіметтің № ${number} қаулысы`,
      `Постановление Правительства № ${number}`,
      `Government resolution No. ${number}`,
      `정부 결정 제${number}호`,
    ),
    day,
    source,
  )

function actOf(title: Words, day: string, source: string): DomesticAct {
  return { party: HOME, title, on: plainDate(day), sources: [source], confidence: 'high' }
}

/** What an act of a state is: its day in the sources is the day on which it was adopted. */
export const ACT = {
  kind: 'domestic-act',
  parties: [HOME],
  about: [],
  entry: { kind: 'special', reason: 'The day of its entry into force was not found.' },
} as const

/** Findings of a kind, with their reasons. */
export const BECAUSE = {
  ratified: words(
    'Қазақстанда заңмен ратификацияланған; түрі ішкі актінің нысаны бойынша анықталды.',
    'В Казахстане ратифицирован законом; вид определён по форме внутреннего акта.',
    'Ratified in Kazakhstan by a law; the kind was found from the form of the domestic act.',
    '카자흐스탄에서 법률로 비준되었으며, 국내 문서의 형식에 따라 종류를 판단함.',
  ),
  approved: words(
    'Қазақстан Үкіметінің қаулысымен бекітілген; түрі ішкі актінің нысаны бойынша анықталды.',
    'Утверждено постановлением Правительства Казахстана; вид определён по форме внутреннего акта.',
    'Approved by a resolution of the Government of Kazakhstan; the kind was found from the form of the domestic act.',
    '카자흐스탄 정부 결정으로 승인되었으며, 국내 문서의 형식에 따라 종류를 판단함.',
  ),
  memorandum: words(
    'Дереккөздер оны меморандум деп атайды; мәтіні оқылған жоқ, сондықтан шарт ретінде міндеттейтіні анықталған жоқ.',
    'Источники называют его меморандумом; текст не прочитан, обязательность как договора не установлена.',
    'The sources call it a memorandum; its text was not read, so that it binds as a treaty is not established.',
    '출처는 이를 양해각서라고 부름. 본문을 읽지 못해 조약으로서의 구속력은 확인되지 않음.',
  ),
  notRead: words(
    'Мәтіні де, ішкі актілері де оқылған жоқ; түрін адам анықтауы керек.',
    'Ни текст, ни внутренние акты не прочитаны; вид должен определить человек.',
    'Neither its text nor the domestic acts were read; a person has to find its kind.',
    '본문과 국내 문서를 읽지 못했으므로 담당자가 종류를 판단해야 함.',
  ),
  multilateral: words(
    'Екеуден көп мемлекетке ашық конвенция.',
    'Конвенция, открытая для более чем двух государств.',
    'A convention open to more than two states.',
    '셋 이상의 국가에 개방된 협약.',
  ),
  act: words(
    'Бір мемлекеттің өз актісі; шарт емес.',
    'Акт одного государства; не договор.',
    'An act of one state; no treaty.',
    '한 국가의 국내 문서이며 조약이 아님.',
  ),
  measure: words(
    'Бір мемлекеттің біржақты шарасы; шарт емес.',
    'Односторонняя мера одного государства; не договор.',
    'A unilateral measure of one state; no treaty.',
    '한 국가의 일방적 조치이며 조약이 아님.',
  ),
} as const
