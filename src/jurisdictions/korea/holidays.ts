// SPDX-License-Identifier: Apache-2.0
// Public holidays of the Republic of Korea. 2022: the almanac of the ministry of science, 11 August 2021 (metroseoul.co.kr,
// ulsanilbo.co.kr; day by day specialdailylife.tistory.com). 2023: the almanac as bntnews.co.kr told it on 2 January 2023, kikinam.tistory.com, and
// the cabinet's extra day of 2 October (korea.kr, 5 September 2023). 2024: databigpeople.co.kr and angelsitter.co.kr, and the extra
// day of 1 October (news.korea.com, 19 September 2024). 2025 and 2026: the yearly almanac of the aerospace administration (Yonhap,
// 20 June 2024; newsspace.kr on 30 June 2025), the cabinet's extra day of 27 January 2025 (Daum, 14 January 2025), the
// elections of 3 June, and Constitution Day again from 2026 (Segye Ilbo, 4 February 2026).
// 2027: lunar days from the astronomy institute (astro.kasi.re.kr, unofficial); substitutes by the rule; in doubt.
import type { PlainDate, WorkingCalendar } from '#src/standards/calendar/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'

const NEW_YEAR = 'holiday.kr.new-year'
const SEOLLAL = 'holiday.kr.seollal'
const INDEPENDENCE_MOVEMENT = 'holiday.kr.independence-movement'
const CHILDREN = 'holiday.kr.children'
const BUDDHA = 'holiday.kr.buddha'
const MEMORIAL = 'holiday.kr.memorial'
const CONSTITUTION = 'holiday.kr.constitution'
const LIBERATION = 'holiday.kr.liberation'
const CHUSEOK = 'holiday.kr.chuseok'
const FOUNDATION = 'holiday.kr.foundation'
const HANGEUL = 'holiday.kr.hangeul'
const CHRISTMAS = 'holiday.kr.christmas'
const SUBSTITUTE = 'holiday.kr.substitute'
const ELECTION = 'holiday.kr.election'
const EXTRA = 'holiday.kr.extra'

const DAYS: Readonly<Record<string, string>> = {
  '2022-01-01': NEW_YEAR,
  '2022-01-31': SEOLLAL,
  '2022-02-01': SEOLLAL,
  '2022-02-02': SEOLLAL,
  '2022-03-01': INDEPENDENCE_MOVEMENT,
  '2022-03-09': ELECTION,
  '2022-05-05': CHILDREN,
  '2022-05-08': BUDDHA,
  '2022-06-01': ELECTION,
  '2022-06-06': MEMORIAL,
  '2022-08-15': LIBERATION,
  '2022-09-09': CHUSEOK,
  '2022-09-10': CHUSEOK,
  '2022-09-11': CHUSEOK,
  '2022-09-12': SUBSTITUTE,
  '2022-10-03': FOUNDATION,
  '2022-10-09': HANGEUL,
  '2022-10-10': SUBSTITUTE,
  '2022-12-25': CHRISTMAS,
  '2023-01-01': NEW_YEAR,
  '2023-01-21': SEOLLAL,
  '2023-01-22': SEOLLAL,
  '2023-01-23': SEOLLAL,
  '2023-01-24': SUBSTITUTE,
  '2023-03-01': INDEPENDENCE_MOVEMENT,
  '2023-05-05': CHILDREN,
  '2023-05-27': BUDDHA,
  '2023-05-29': SUBSTITUTE,
  '2023-06-06': MEMORIAL,
  '2023-08-15': LIBERATION,
  '2023-09-28': CHUSEOK,
  '2023-09-29': CHUSEOK,
  '2023-09-30': CHUSEOK,
  '2023-10-02': EXTRA,
  '2023-10-03': FOUNDATION,
  '2023-10-09': HANGEUL,
  '2023-12-25': CHRISTMAS,
  '2024-01-01': NEW_YEAR,
  '2024-02-09': SEOLLAL,
  '2024-02-10': SEOLLAL,
  '2024-02-11': SEOLLAL,
  '2024-02-12': SUBSTITUTE,
  '2024-03-01': INDEPENDENCE_MOVEMENT,
  '2024-04-10': ELECTION,
  '2024-05-05': CHILDREN,
  '2024-05-06': SUBSTITUTE,
  '2024-05-15': BUDDHA,
  '2024-06-06': MEMORIAL,
  '2024-08-15': LIBERATION,
  '2024-09-16': CHUSEOK,
  '2024-09-17': CHUSEOK,
  '2024-09-18': CHUSEOK,
  '2024-10-01': EXTRA,
  '2024-10-03': FOUNDATION,
  '2024-10-09': HANGEUL,
  '2024-12-25': CHRISTMAS,
  '2025-01-01': NEW_YEAR,
  '2025-01-27': EXTRA,
  '2025-01-28': SEOLLAL,
  '2025-01-29': SEOLLAL,
  '2025-01-30': SEOLLAL,
  '2025-03-01': INDEPENDENCE_MOVEMENT,
  '2025-03-03': SUBSTITUTE,
  '2025-05-05': CHILDREN,
  '2025-05-06': SUBSTITUTE,
  '2025-06-03': ELECTION,
  '2025-06-06': MEMORIAL,
  '2025-08-15': LIBERATION,
  '2025-10-03': FOUNDATION,
  '2025-10-05': CHUSEOK,
  '2025-10-06': CHUSEOK,
  '2025-10-07': CHUSEOK,
  '2025-10-08': SUBSTITUTE,
  '2025-10-09': HANGEUL,
  '2025-12-25': CHRISTMAS,
  '2026-01-01': NEW_YEAR,
  '2026-02-16': SEOLLAL,
  '2026-02-17': SEOLLAL,
  '2026-02-18': SEOLLAL,
  '2026-03-01': INDEPENDENCE_MOVEMENT,
  '2026-03-02': SUBSTITUTE,
  '2026-05-05': CHILDREN,
  '2026-05-24': BUDDHA,
  '2026-05-25': SUBSTITUTE,
  '2026-06-03': ELECTION,
  '2026-06-06': MEMORIAL,
  '2026-07-17': CONSTITUTION,
  '2026-08-15': LIBERATION,
  '2026-08-17': SUBSTITUTE,
  '2026-09-24': CHUSEOK,
  '2026-09-25': CHUSEOK,
  '2026-09-26': CHUSEOK,
  '2026-10-03': FOUNDATION,
  '2026-10-05': SUBSTITUTE,
  '2026-10-09': HANGEUL,
  '2026-12-25': CHRISTMAS,
  '2027-01-01': NEW_YEAR,
  '2027-02-06': SEOLLAL,
  '2027-02-07': SEOLLAL,
  '2027-02-08': SEOLLAL,
  '2027-02-09': SUBSTITUTE,
  '2027-03-01': INDEPENDENCE_MOVEMENT,
  '2027-05-05': CHILDREN,
  '2027-05-13': BUDDHA,
  '2027-06-06': MEMORIAL,
  '2027-07-17': CONSTITUTION,
  '2027-07-19': SUBSTITUTE,
  '2027-08-15': LIBERATION,
  '2027-08-16': SUBSTITUTE,
  '2027-09-14': CHUSEOK,
  '2027-09-15': CHUSEOK,
  '2027-09-16': CHUSEOK,
  '2027-10-03': FOUNDATION,
  '2027-10-04': SUBSTITUTE,
  '2027-10-09': HANGEUL,
  '2027-10-11': SUBSTITUTE,
  '2027-12-25': CHRISTMAS,
  '2027-12-27': SUBSTITUTE,
}

/** The working calendar of the Republic of Korea. */
export const HOLIDAYS: WorkingCalendar = {
  weekend: [6, 7],
  holidays: new Map(Object.entries(DAYS).map(([day, name]): [PlainDate, string] => [plainDate(day), name])),
  knownFrom: plainDate('2022-01-01'),
  knownUntil: plainDate('2027-01-01'),
  // In December 2025 the government was preparing to make 1 May a public holiday; whether it did was not found.
  unsettled: [
    { from: plainDate('2026-05-01'), until: plainDate('2026-05-02'), reason: 'holiday.kr.labour-day-unconfirmed' },
  ],
}
