// SPDX-License-Identifier: Apache-2.0
// Every command, declared without loading what it needs.
import manifest from '../../../package.json' with { type: 'json' }
import type { Command, CommandLine } from './command.ts'
import { libraryCommands } from './libraries.ts'

const json = { type: 'boolean', says: 'Answer with one line of JSON.' } as const
const account = {
  type: 'string',
  value: 'ID',
  required: true,
  says: 'The account; elshi staff lists their ids.',
} as const
const position = {
  post: {
    type: 'string',
    value: 'CODE',
    required: true,
    says: 'The post, * for the ministry, or partner.CODE for a user of a partner’s ministry (role: partner).',
  },
  roles: {
    type: 'string',
    value: 'A,B',
    required: true,
    says: 'Roles at that post, such as officer,approving-consul.',
  },
  compartments: { type: 'string', value: 'A,B', says: 'Classes of cases opened by name; general unless told.' },
  from: { type: 'string', value: 'DAY', says: 'The first day of the position, as 2026-12-01; today unless told.' },
  until: { type: 'string', value: 'DAY', says: 'The day on which the position ends, as 2027-01-31.' },
} as const

export const commands: readonly Command[] = [
  {
    name: 'start',
    summary: 'Serve portal, desk and API, and do the work behind them.',
    options: {
      demo: { type: 'boolean', says: 'As a demonstration: on this machine only, with invented officers and cases.' },
      port: { type: 'string', value: 'N', says: 'Listen on this port instead of ELSHI_PORT.' },
      'without-worker': { type: 'boolean', says: 'Leave mail and other work to `elshi worker`.' },
    },
    more: 'A new database is marked as a demonstration at birth, or never; --demo refuses any other. Ctrl-C stops it gracefully.',
    run: async (typed) => (await import('./start.ts')).start(typed),
  },
  {
    name: 'worker',
    summary: 'Do the work behind the pages, beside a server that runs without it.',
    options: {},
    more: 'Needs a database by URL: an embedded one belongs to the program that started it.',
    run: async () => (await import('./worker.ts')).work(),
  },
  {
    name: 'migrate',
    summary: 'Bring the database’s schema up to this version; a database that holds anything is backed up first.',
    options: { json },
    run: async (typed) => (await import('./migrate.ts')).migrateNow(typed),
  },
  {
    name: 'backup',
    summary: 'Write the installation as it is at this moment into one file, while work goes on.',
    options: {
      to: { type: 'string', value: 'FILE', says: 'Where to; otherwise a dated file in ELSHI_BACKUP_FOLDER.' },
      keys: { type: 'string', value: 'FOLDER', says: 'Also copy the keys into this empty folder, on another medium.' },
      json,
    },
    more: 'The keys are not in the file: without them it opens for nobody, and without it they open nothing.',
    run: async (typed) => (await import('./backup.ts')).backUpNow(typed),
  },
  {
    name: 'restore',
    summary: 'Bring a backup back into an empty installation; what was erased since is erased again.',
    options: {
      keys: { type: 'string', value: 'FOLDER', says: 'Put these keys back first; the installation must have none.' },
      json,
    },
    rest: ['FILE'],
    run: async (typed) => (await import('./restore.ts')).restoreFrom(typed),
  },
  {
    name: 'audit verify',
    summary: 'Check that no event, entry, record of a read or sealed fact was changed, cut off, removed or lost.',
    options: {
      open: {
        type: 'boolean',
        says: 'Also open every sealed fact and compare it with its commitment in the log; needs the master key, and longer.',
      },
      proof: { type: 'string', value: 'FILE', says: 'Check this proof alone, without the installation; needs --key.' },
      key: { type: 'string', value: 'PEM', says: 'The public key, or keys, that the proof is checked with.' },
      json,
    },
    more: 'Ends with 1 and names each fault when something was.',
    run: async (typed) => (await import('./audit-verify.ts')).auditVerify(typed),
  },
  {
    name: 'audit prove',
    summary: 'Write a proof that the log of one case stood in the signed log, to be checked anywhere.',
    options: {
      to: { type: 'string', value: 'FILE', says: 'Where to; otherwise REFERENCE.proof.json here.' },
      key: { type: 'string', value: 'FILE', says: 'Also write the public keys into this file.' },
      events: {
        type: 'boolean',
        says: 'Put the events of the case into it: codes, officers and days, never a personal fact.',
      },
      json,
    },
    rest: ['REFERENCE'],
    more: 'Checked with: elshi audit verify --proof FILE --key PEM, on a machine that knows nothing else.',
    run: async (typed) => (await import('./audit-prove.ts')).auditProve(typed),
  },
  {
    name: 'audit dispose',
    summary: 'Destroy records of reads whose term is over; two people decide.',
    options: {
      'requested-by': { type: 'string', value: 'ACCOUNT', required: true, says: 'An operator, who asks for it.' },
      'approved-by': { type: 'string', value: 'ACCOUNT', required: true, says: 'An inspector, who approves it.' },
      json,
    },
    more: 'The term is ELSHI_READS_KEPT_YEARS, on the act that ELSHI_READS_KEPT_BASIS names. Hashes stay: audit verify finds the rest as it was.',
    run: async (typed) => (await import('./audit-dispose.ts')).auditDispose(typed),
  },
  {
    name: 'rebuild',
    summary: 'Fold the logs anew, and mend what stands otherwise beside them.',
    options: {
      queue: { type: 'boolean', says: 'Write the whole queue and its indexes anew, whatever stands there.' },
      names: { type: 'boolean', says: 'Open every name anew for the search too, which takes longer.' },
      json,
    },
    run: async (typed) => (await import('./rebuild.ts')).rebuild(typed),
  },
  {
    name: 'erase',
    summary: 'Erase the facts of a case, or somebody without a case, on a ground that bears it; two people decide.',
    options: {
      case: { type: 'string', value: 'REFERENCE', says: 'The case.' },
      person: {
        type: 'string',
        value: 'ID',
        says: 'Or somebody of the registry whom no case names, by the id in the address of their page.',
      },
      account: {
        type: 'string',
        value: 'ID',
        says: 'Or the account of an applicant; with - its address is read from the standard input.',
      },
      post: {
        type: 'string',
        value: 'CODE',
        required: true,
        says: 'The post that lodged the case, as in its reference. Without a case: the post of the two accounts.',
      },
      subject: {
        type: 'string',
        value: 'A,B',
        says: 'People of the case, such as applicant,member-1; the applicant unless told.',
      },
      ground: {
        type: 'string',
        value: 'WORD',
        required: true,
        says: 'The ground: retention-over, request-granted, consent-withdrawn, court-order or entered-in-error.',
      },
      basis: {
        type: 'string',
        value: 'NUMBER',
        says: 'Number and day of the paper that it rests on; court-order needs one.',
      },
      'requested-by': { type: 'string', value: 'ACCOUNT', required: true, says: 'An operator, who asks for it.' },
      'approved-by': { type: 'string', value: 'ACCOUNT', required: true, says: 'An inspector, who approves it.' },
      json,
    },
    more: 'A case whose term is not over, or not known, goes by order of a court alone; what was decided is no entry in error; a held case stays. Both hands are of the post.',
    run: async (typed) => (await import('./erase.ts')).erase(typed),
  },
  {
    name: 'keys rotate',
    summary: 'Make new keys, and wrap everything that is stored under them; stop the program first.',
    options: { json },
    more: 'Old versions stay in the key file: a backup from before still opens. Back up the keys again afterwards.',
    run: async (typed) => (await import('./rotate-keys.ts')).rotateKeys(typed),
  },
  {
    name: 'appoint',
    summary: 'Open an account for a member of staff, with a position and a ticket for the first passkey.',
    options: {
      name: { type: 'string', value: 'NAME', required: true, says: 'The working name that colleagues see.' },
      ...position,
      language: {
        type: 'string',
        value: 'CODE',
        says: 'The language of the desk; the first of the state’s unless told.',
      },
      subject: { type: 'string', value: 'ID', says: 'The subject at the OpenID Connect provider of the installation.' },
      json,
    },
    run: async (typed) => (await import('./appoint.ts')).appoint(typed),
  },
  {
    name: 'position',
    summary: 'Give a member of staff a further position, which may be taken at once.',
    options: { account, ...position, json },
    run: async (typed) => (await import('./appoint.ts')).givePosition(typed),
  },
  {
    name: 'dismiss',
    summary: 'End a position, or close an account; its sessions end at once.',
    options: {
      account,
      post: { type: 'string', value: 'CODE', says: 'Only the position at this post; otherwise the whole account.' },
      on: {
        type: 'string',
        value: 'DAY',
        says: 'The first day without that position, as 2027-01-31; today unless told.',
      },
    },
    run: async (typed) => (await import('./appoint.ts')).dismiss(typed),
  },
  {
    name: 'ticket',
    summary: 'Print another ticket with which a member of staff registers a passkey.',
    options: { account, json },
    run: async (typed) => (await import('./appoint.ts')).giveTicket(typed),
  },
  {
    name: 'staff',
    summary: 'List who may sign in, with the post, roles and days of each position.',
    options: { json },
    run: async (typed) => (await import('./appoint.ts')).listStaff(typed),
  },
  {
    name: 'instruments',
    summary: 'Say where agreements and acts stand on a day, as known at an instant, and whose step is next.',
    options: {
      on: { type: 'string', value: 'DAY', says: 'On this day, as 2014-11-29; today unless told.' },
      'known-at': {
        type: 'string',
        value: 'DAY',
        says: 'By what was recorded up to the end of this day, or up to an instant such as 2026-11-22T09:00+05:00.',
      },
      party: { type: 'string', value: 'CODE', says: 'Only those in the file of this partner, such as KR.' },
      language: { type: 'string', value: 'CODE', says: 'The language of the list; English unless told.' },
      json,
    },
    run: async (typed) => (await import('./instruments.ts')).tellInstruments(typed),
  },
  {
    name: 'commitments',
    summary: 'List what was undertaken with a partner, and how it stands on a day.',
    options: {
      partner: { type: 'string', value: 'CODE', required: true, says: 'The partner, as KR or EU.' },
      open: { type: 'boolean', says: 'Only what is not done, dropped or superseded.' },
      on: {
        type: 'string',
        value: 'DAY',
        says: 'As it stood at the end of that day, as 2019-12-31; today unless told.',
      },
      language: { type: 'string', value: 'CODE', says: 'The language of the list; English unless told.' },
      json,
    },
    run: async (typed) => (await import('./commitments.ts')).listCommitments(typed),
  },
  {
    name: 'brief',
    summary: 'Write the draft of a brief for a round with a partner as PDF or DOCX.',
    options: {
      partner: { type: 'string', value: 'CODE', required: true, says: 'The partner, such as KR or EU.' },
      round: { type: 'string', value: 'ID', says: 'The round; next, or nothing, for the one that is to come.' },
      language: { type: 'string', value: 'CODE', says: 'The language of the brief; the state’s own unless told.' },
      out: { type: 'string', value: 'FILE', required: true, says: 'Where to: a name that ends in .pdf or in .docx.' },
      json,
    },
    more: 'Positions are left out: who is cleared for them drafts, reads and signs at the desk.',
    run: async (typed) => (await import('./brief.ts')).writeBrief(typed),
  },
  ...libraryCommands(async () => (await import('./calendars.ts')).CALENDARS),
  {
    name: 'help',
    summary: 'Say what the commands are, or more about one.',
    options: {},
    run: async () => 0,
  },
]

export const PROGRAM: CommandLine = {
  version: manifest.version,
  purpose: `Elshi ${manifest.version} runs a state’s consular affairs.`,
  commands,
  more: 'Settings come from the environment: docs/settings.md lists them.',
}
