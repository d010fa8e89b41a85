// SPDX-License-Identifier: Apache-2.0
// The libraries as commands: JSON lines in, JSON lines out. They need neither settings nor a database, and each loads what it
// asks and nothing else: who installs the libraries alone has these commands as well, and an answer must not wait for the program.
import { plainDateAt } from '#src/standards/calendar/index.ts'
import type { Command, Typed } from './command.ts'
import type { Answering, Question } from './lines/answer-lines.ts'
import type { Calendars } from './lines/deadline-line.ts'
import { DEADLINE_FIELDS, IIN_FIELDS, MAKE_FIELDS, PASSED_OVER, STAY_FIELDS, ZONE_FIELDS } from './lines/fields.ts'

/** What ends every help on these commands. */
const HOW_THEY_END = [
  'Ends with',
  '  0  when every line was answered; a problem is an answer too',
  '  1  when the questions could not be read, or the answers not be written',
  '  2  when the command was typed wrongly',
].join('\n')

/** The commands, with the calendars that `elshi deadline` can name. */
export function libraryCommands(calendars: () => Promise<Calendars>): readonly Command[] {
  return [
    {
      name: 'stay',
      summary: 'Check or plan stays under a rule: a question in JSON on each line in, an answer out.',
      options: {},
      more: moreAbout(
        '{"id":1,"kind":"check","rule":{"limit":90,"window":180},"stays":[{"entry":"2026-09-01","exit":null}],"at":"2026-11-22"}',
        { page: 'stay', fields: STAY_FIELDS },
      ),
      run: async () => {
        const { answerStay } = await import('./lines/stay-line.ts')
        return answered({ answer: answerStay })
      },
    },
    {
      name: 'mrz parse',
      summary: 'Read machine-readable zones: {"lines": [...]} on each line in, fields and problems out.',
      options: {},
      more: moreAbout(
        '{"lines":["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<","L898902C36UTO7408122F1204159ZE184226B<<<<<10"]}',
        { page: 'travel-documents', fields: ZONE_FIELDS },
      ),
      run: async () => {
        const { answerZone, refuseZone } = await import('./lines/zone-lines.ts')
        // The day in UTC, so that the same line is read alike on every machine; a question may name its own.
        const today = plainDateAt(new Date(), 'UTC')
        return answered({ answer: (question) => answerZone(question, today), refuse: refuseZone })
      },
    },
    {
      name: 'mrz make',
      summary: 'Make machine-readable zones: what they hold in JSON on each line in, their lines out.',
      options: {},
      more: moreAbout(
        '{"format":"TD3","issuer":"KAZ","primary":"Қайратов","secondary":"Ерлан","documentNumber":"N12345678","nationality":"KAZ","birth":"1990-04-12","sex":"M","expiry":"2036-11-21","profile":"kazakh"}',
        { page: 'travel-documents', fields: MAKE_FIELDS, also: ' An answer of mrz parse is a question too.' },
      ),
      run: async () => {
        const { answerMake } = await import('./lines/zone-lines.ts')
        return answered({ answer: answerMake })
      },
    },
    {
      name: 'deadline',
      summary: 'Count terms of law: a question in JSON on each line in, the day and how it was counted out.',
      options: {
        calendars: {
          type: 'string',
          value: 'KZ,KR',
          says: 'The states whose holidays count, for every question that names none itself.',
        },
        closings: {
          type: 'string',
          value: 'A,B',
          says: 'Days (2026-12-30) and weekdays (wednesday) on which the post is closed, likewise.',
        },
      },
      more: moreAbout('{"event":"2026-12-24","count":3,"unit":"working-day","calendars":["KZ","KR"]}', {
        page: 'calendar',
        fields: DEADLINE_FIELDS,
      }),
      run: async (typed) => {
        const { answerDeadline } = await import('./lines/deadline-line.ts')
        const known = await calendars()
        const usual = usualOf(typed)
        return answered({ answer: (question) => answerDeadline({ ...usual, ...question }, known) })
      },
    },
    {
      name: 'iin',
      summary: 'Read personal numbers of Kazakhstan: {"iin": "..."} on each line in, birth and sex out.',
      options: {},
      more: moreAbout('{"iin":"900412300010"}', { page: 'identifiers', fields: IIN_FIELDS }),
      run: async () => {
        const { answerIin, refuseIin } = await import('./lines/iin-line.ts')
        const today = plainDateAt(new Date(), 'UTC')
        return answered({ answer: (question) => answerIin(question, today), refuse: refuseIin })
      },
    },
  ]
}

async function answered(answering: Answering): Promise<number> {
  return (await import('./lines/answer-lines.ts')).answerLines(answering)
}

type More = { readonly page: string; readonly fields: readonly string[]; readonly also?: string }

/** A question to copy, the fields that it may have, where more of it is told, and how the command ends. */
function moreAbout(question: string, { page, fields, also = '' }: More): string {
  return [
    `A question:\n${question}`,
    `Its fields: ${fields.join(', ')}. Any other is refused; ${PASSED_OVER.join(', ')} are passed over.`,
    `docs/libraries/command-line.md tells what each means, docs/libraries/${page}.md shows more questions with their answers.${also}`,
    HOW_THEY_END,
  ].join('\n\n')
}

/** What was typed for every question. */
function usualOf({ options }: Typed): Question {
  return Object.fromEntries(
    Object.entries(options).map(([name, text]) => [
      name,
      String(text)
        .split(',')
        .map((part) => part.trim()),
    ]),
  )
}
