// SPDX-License-Identifier: Apache-2.0
// Invented readers of an invented library.
import type { LodgeCommand } from '#src/consular/cases/index.ts'

/** The command with which an invented reader asks for a card; each has an id of its own. */
export function askForCard(
  commandId: string,
  more: Partial<LodgeCommand> & { readonly answers?: never } = {},
  reader: Readonly<Record<string, unknown>> = {},
): LodgeCommand {
  return {
    commandId,
    service: 'library-card',
    serviceVersion: '1',
    post: 'BUS',
    channel: 'portal',
    language: 'en',
    answers: {
      applicant: {
        reader: { family: 'Ойдан', given: 'Шығарылған', latin: { family: 'Oidan', given: 'Shygarylgan' } },
        born: '1990-05-17',
        email: 'invented.reader@example.org',
        rooms: ['general'],
        purpose: 'leisure',
        'books-at-once': 3,
        'held-before': false,
        ...reader,
      },
    },
    files: [],
    ...more,
  }
}
