// SPDX-License-Identifier: Apache-2.0
// A program of somebody else's: it is compiled and run in a project that has installed the package and nothing more.
import type { Deadline, PlainDate } from 'elshi/calendar'
import { deadline, HOLIDAYS, plainDate } from 'elshi/calendar'
import { readIin } from 'elshi/identifiers'
import { addMoney, readMoney, writeMoney } from 'elshi/money'
import type { PersonName } from 'elshi/names'
import { displayName } from 'elshi/names'
import { countryName } from 'elshi/places'
import type { StayRule } from 'elshi/stay'
import { checkStays } from 'elshi/stay'
import { makeZone, parseZone } from 'elshi/travel-documents'

declare const console: { log(text: string): void }

const lodged: PlainDate = plainDate('2026-12-24')
const term = deadline({ count: 5, unit: 'working-day' }, lodged, HOLIDAYS.KZ)
const due: Deadline | undefined = term.ok ? term.value : undefined

const schengen: StayRule = { limit: 90, window: 180 }
const check = checkStays(schengen, [{ entry: '2026-01-01', exit: '2026-01-31' }], '2026-02-10')

const made = makeZone({
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
const fee = readMoney('60.50', 'USD')
const sum = fee.ok ? addMoney(fee.value, fee.value) : undefined

console.log(
  JSON.stringify({
    calendar: due?.due,
    stay: check.ok ? check.value.used : check.refusal,
    'travel-documents': report?.record?.primary,
    names: displayName(name),
    places: countryName('KR', 'en'),
    money: sum?.ok ? writeMoney(sum.value) : undefined,
    identifiers: readIin('000000000000').ok,
  }),
)
