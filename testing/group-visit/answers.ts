// SPDX-License-Identifier: Apache-2.0
// An invented group that visits an invented museum.
import type { LodgeCommand } from '#src/consular/cases/index.ts'

/** The command with which an invented leader asks for a visit of two grown-up visitors. */
export function askForVisit(commandId: string, more: Partial<LodgeCommand> = {}): LodgeCommand {
  return {
    commandId,
    service: 'group-visit',
    serviceVersion: '1',
    post: 'BUS',
    channel: 'portal',
    language: 'en',
    answers: {
      applicant: {
        leader: { family: 'Бастаушы', given: 'Шығарылған' },
        'leader-country': 'KR',
        day: '2031-05-04',
        guided: false,
      },
      'member-1': { visitor: { family: 'Қонақов', given: 'Бірінші' }, 'visitor-born': '1980-02-29' },
      'member-2': { visitor: { family: 'Қонақова', given: 'Екінші' }, 'visitor-born': '1985-07-01' },
    },
    files: [],
    ...more,
  }
}
