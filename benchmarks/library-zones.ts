// SPDX-License-Identifier: Apache-2.0
import { parse } from 'mrz'
import { createMRZ, parseMRZ } from 'mrz-fast'
import { randomFor } from '#demo/random.ts'
import { dayFromNumber, plainDate } from '#src/standards/calendar/index.ts'
import type { ZoneContent } from '#src/standards/travel-documents/index.ts'
import { makeZone, PROFILES, parseZone, readZone } from '#src/standards/travel-documents/index.ts'
import type { Figure } from './figure.ts'
import { perSecond } from './processor-time.ts'

const FAMILIES = ['KIM', 'AKHMETOV', 'ERIKSSON', 'VAN DER BERG', 'SULEIMENOVA', 'GARCIA LORCA', 'OSPANOV', 'LEE']
const GIVEN = ['ANNA MARIA', 'YERLAN', 'MINJUN', 'AIGERIM', 'JOSE LUIS', 'BOLAT', 'SEOYEON', 'INGRID']
const PLAIN = { families: FAMILIES, given: GIVEN }
const CYRILLIC = {
  families: ['Ким', 'Ахметов', 'Эрикссон', 'Қайратов', 'Сүлейменова', 'Өтебаева', 'Оспанов', 'Щербакова'],
  given: ['Анна Мария', 'Ерлан', 'Әсел', 'Айгерім', 'Нұрсұлтан', 'Болат', 'Юлия', 'Гүлнар'],
}
const STATES = ['KAZ', 'KOR', 'SWE', 'ESP', 'USA', 'UZB']
const LETTERS = [...'ABCDEFGHJKLMNPRSTUVWXYZ']
const COUNT = 1000

/** Zones of passports, which both packages read; one of them alone also makes zones. */
export function* measureZones(): Generator<Figure> {
  const contents = inventContents()
  const zones = contents.map((content) => linesOf(content))
  const readOn = plainDate('2026-11-22')
  const theirs = contents.map(asTheirs)
  const cyrillic = inventContents(CYRILLIC)
  const profile = PROFILES.kazakh

  yield figure(
    'zones read',
    each(zones, (lines) => readZone(lines)?.flaws === 0),
    { atLeast: 1_000_000 },
  )
  yield figure(
    'zones judged, with dates and likely readings',
    each(zones, (lines) => parseZone(lines, { readOn }).isValid),
  )
  yield figure(
    'zones read by mrz',
    each(zones, (lines) => parse(lines).valid),
  )
  yield figure(
    'zones read by mrz-fast',
    each(zones, (lines) => parseMRZ(lines).valid),
  )
  yield figure(
    'zones made',
    each(contents, (content) => makeZone(content).ok),
    { atLeast: 500_000 },
  )
  yield figure(
    'zones made of names to be spelled',
    each(cyrillic, (content) => makeZone(content, { profile }).ok),
  )
  yield figure(
    'zones made by mrz-fast',
    each(theirs, (content) => createMRZ(content).length === 2),
  )
}

/** Each one done; a single one that comes out wrong would make the figure worth nothing. */
function each<T>(things: readonly T[], isRight: (thing: T) => boolean): number {
  return perSecond(things.length, () => {
    let right = 0
    for (const thing of things) if (isRight(thing)) right += 1
    if (right < things.length) throw new Error(`${things.length - right} of ${things.length} came out wrong.`)
  })
}

function figure(what: string, value: number, limit?: Figure['limit']): Figure {
  return { what, value, unit: '/s', ...(limit && { limit }) }
}

function inventContents({ families, given } = PLAIN): ZoneContent[] {
  const random = randomFor('zones')
  return Array.from({ length: COUNT }, () => ({
    format: 'TD3',
    documentCode: 'P',
    issuer: random.pick(STATES),
    primary: random.pick(families),
    secondary: random.pick(given),
    documentNumber: random.pick(LETTERS) + String(random.between(10_000_000, 99_999_999)),
    nationality: random.pick(STATES),
    birth: dayFromNumber(random.between(0, 11_999)),
    sex: random.pick(['F', 'M'] as const),
    expiry: dayFromNumber(random.between(20_800, 24_399)),
    optional: random.chance(0.5) ? '' : String(random.between(100_000_000_000, 999_999_999_999)),
  }))
}

function linesOf(content: ZoneContent): [string, string] {
  const made = makeZone(content)
  if (!made.ok) throw new Error(made.refusal.message)
  return [made.value.lines[0] as string, made.value.lines[1] as string]
}

function asTheirs(content: ZoneContent): Parameters<typeof createMRZ>[0] {
  const date = (text: string) => {
    const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
    return { year, month, day }
  }
  return {
    documentCode: content.documentCode ?? 'P',
    issuingState: content.issuer,
    lastName: content.primary,
    firstName: content.secondary ?? '',
    documentNumber: content.documentNumber,
    nationality: content.nationality,
    birthDate: date(content.birth),
    sex: content.sex === 'F' ? 'female' : 'male',
    expirationDate: date(content.expiry),
    ...(content.optional && { personalNumber: content.optional }),
  }
}
