// SPDX-License-Identifier: Apache-2.0
// A program of somebody else's: it is compiled and run in a project that has installed the package and nothing more.
import type { Outcome as CalendarOutcome, Deadline, PlainDate, TermProblem } from 'elshi/calendar'
import { deadline, HOLIDAYS, plainDate } from 'elshi/calendar'
import type { Outcome as IdentifierOutcome, Iin, IinProblem } from 'elshi/identifiers'
import { readIin } from 'elshi/identifiers'
import type { Money, Outcome as MoneyOutcome, MoneyProblem } from 'elshi/money'
import { addMoney, readMoney, writeMoney } from 'elshi/money'
import type { Outcome as NameOutcome, PersonName, Romanisation, SpellingProblem } from 'elshi/names'
import { displayName, holderSpelling } from 'elshi/names'
import { countryName } from 'elshi/places'
import type { StayCheck, Outcome as StayOutcome, StayProblem, StayRule } from 'elshi/stay'
import { checkStays } from 'elshi/stay'
import type { MadeZone, MakeProblem, Outcome as ZoneOutcome } from 'elshi/travel-documents'
import { makeZone, parseZone } from 'elshi/travel-documents'

declare const console: { log(text: string): void }

const lodged: PlainDate = plainDate('2026-12-24')
const term: CalendarOutcome<Deadline, TermProblem> = deadline({ count: 5, unit: 'working-day' }, lodged, HOLIDAYS.KZ)
const due: Deadline | undefined = term.ok ? term.value : undefined

const schengen: StayRule = { limit: 90, window: 180 }
const history = [{ entry: '2026-01-01', exit: '2026-01-31' }]
const check: StayOutcome<StayCheck, StayProblem> = checkStays(schengen, history, '2026-02-10')

const made: ZoneOutcome<MadeZone, MakeProblem> = makeZone({
  format: 'TD3',
  issuer: 'UTO',
  primary: 'ERIKSSON',
  secondary: 'ANNA MARIA',
  documentNumber: 'L898902C3',
  nationality: 'UTO',
  birth: '1974-08-12',
  sex: 'F',
  expiry: '2012-04-15',
})
const report = made.ok ? parseZone(made.value.lines, { readOn: lodged }) : undefined

const name: PersonName = { family: 'Қайратов', given: 'Ерлан' }
const spelling: NameOutcome<Romanisation, SpellingProblem> = holderSpelling({
  original: { family: 'Ахметов', given: 'Ерлан' },
  latin: { family: 'AKHMETOV', given: 'YERLAN' },
  document: 'passport',
  number: 'N00000000',
  on: '2019-05-02',
  from: '2019-05-02',
})
const number: IdentifierOutcome<Iin, IinProblem> = readIin('000000000000')
const fee: MoneyOutcome<Money, MoneyProblem> = readMoney('60.50', 'USD')
const sum = fee.ok ? addMoney(fee.value, fee.value) : undefined

console.log(
  JSON.stringify({
    calendar: due?.due,
    stay: check.ok ? check.value.used : check.refusal,
    'travel-documents': report?.record?.primary,
    names: spelling.ok ? displayName(name) : spelling.refusal,
    places: countryName('KR', 'en'),
    money: sum?.ok ? writeMoney(sum.value) : undefined,
    identifiers: number.ok,
  }),
)
