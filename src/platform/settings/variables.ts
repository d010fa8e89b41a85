// SPDX-License-Identifier: Apache-2.0
// Every setting of an installation: its variable, its check, its default and its meaning. docs/settings.md repeats this table.
import { isAbsolute } from 'node:path'
import { z } from 'zod'

const path = z.string().refine(isAbsolute, 'must be an absolute path, such as /srv/elshi')
const url = (schemes: readonly string[]) =>
  z
    .string()
    .refine(
      (text) => URL.canParse(text) && schemes.includes(new URL(text).protocol.slice(0, -1)),
      `must be a URL that begins with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`,
    )

// pg reads libpq's socket form, postgresql:///name?host=/folder, which is a URL too.
const postgres = url(['postgres', 'postgresql'])
const origin = url(['http', 'https']).refine(
  (text) => URL.canParse(text) && new URL(text).origin === text,
  'must be an origin only, such as https://consul.example, without a path or a closing slash',
)
const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a number from 0 to 65535')
  .transform(Number)
  .refine((number) => number <= 65_535, 'must be a number from 0 to 65535')
const filled = z.string().min(1)
const years = z
  .string()
  .regex(/^([1-9]|[1-9]\d)$/, 'must be a whole number of years from 1 to 99')
  .transform(Number)

/** One variable of the environment. `example` stands for the default in the table when the default depends on the machine. */
export type Variable = {
  readonly check: z.ZodType
  readonly fallback?: string
  readonly byDefault: string
  readonly meaning: string
}

export const variables = {
  ELSHI_HOME: {
    check: path,
    byDefault: '`~/.elshi`, or `/var/lib/elshi` for root',
    meaning: 'Folder of the installation: embedded database, keys, files, ledger of erasures.',
  },
  ELSHI_DATABASE_URL: {
    check: postgres.optional(),
    byDefault: 'none: the embedded PostgreSQL',
    meaning:
      'PostgreSQL 15 or newer as the role `elshi_app`. Without it the program runs its own server inside `ELSHI_HOME`.',
  },
  ELSHI_OWNER_DATABASE_URL: {
    check: postgres.optional(),
    byDefault: 'none',
    meaning: 'The same database as the role `elshi_owner`, used only by migrations, backup and restore.',
  },
  ELSHI_DISPOSAL_DATABASE_URL: {
    check: postgres.optional(),
    byDefault: 'none',
    meaning: 'The same database as the role `elshi_disposal`, the only one that may erase.',
  },
  ELSHI_HOST: {
    check: filled,
    fallback: '127.0.0.1',
    byDefault: '`127.0.0.1`',
    meaning: 'Address to listen on. Other than loopback belongs behind a proxy that speaks HTTPS.',
  },
  ELSHI_PORT: {
    check: port,
    fallback: '4180',
    byDefault: '`4180`',
    meaning: 'Port to listen on; 0 takes any free one.',
  },
  ELSHI_PUBLIC_ORIGIN: {
    check: origin.optional(),
    byDefault: 'the address listened on',
    meaning: 'Origin that people type, such as `https://consul.example`; forms from any other origin are refused.',
  },
  ELSHI_SMTP_URL: {
    check: url(['smtp', 'smtps']).optional(),
    byDefault: 'none: mail waits in the outbox',
    meaning:
      'Mail server, such as `smtps://name:password@mail.example:465`. With `smtp://` mail leaves by STARTTLS or not at all, except to a server on this machine.',
  },
  ELSHI_MAIL_FROM: {
    check: z
      .string()
      .regex(/^[^\s@]+@[^\s@]+$/, 'must be a bare mail address')
      .optional(),
    byDefault: 'none',
    meaning: 'Sender of all mail; required beside `ELSHI_SMTP_URL`.',
  },
  ELSHI_CLAMAV_SOCKET: {
    check: path.optional(),
    byDefault: 'none: no virus scan',
    meaning: 'Unix socket of clamd. Once set, no file is opened that it has not called clean.',
  },
  ELSHI_MASTER_KEY_FILE: {
    check: path.optional(),
    byDefault: '`ELSHI_HOME/keys`',
    meaning: 'File with the master key that wraps all others. Back it up apart from the database.',
  },
  ELSHI_OIDC_ISSUER: {
    check: url(['https', 'http']).optional(),
    byDefault: 'none',
    meaning: 'OpenID Connect provider for officers. The three `ELSHI_OIDC_…` variables go together.',
  },
  ELSHI_OIDC_CLIENT_ID: {
    check: filled.optional(),
    byDefault: 'none',
    meaning: 'Name of this installation at the provider.',
  },
  ELSHI_OIDC_CLIENT_SECRET: { check: filled.optional(), byDefault: 'none', meaning: 'Its secret there.' },
  ELSHI_OIDC_ACR: {
    check: filled.transform((text) => text.split(/\s+/)).optional(),
    byDefault: 'none: as the provider decides',
    meaning:
      'Ways of signing in (`acr` values, apart by spaces) of which the provider must confirm one, such as that of a second factor.',
  },
  ELSHI_FRESH_SIGN_IN_MINUTES: {
    check: z
      .string()
      .regex(/^([1-9]|[1-9]\d|[1-6]\d\d|7[01]\d|720)$/, 'must be a whole number of minutes from 1 to 720')
      .transform(Number),
    fallback: '15',
    byDefault: '`15`',
    meaning:
      'How old a sign-in may be for what is grave: issuing a document, adding or removing a passkey, erasing. Beyond it the officer signs in once more.',
  },
  ELSHI_LOG_LEVEL: {
    check: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
    fallback: 'info',
    byDefault: '`info`',
    meaning: 'Least important message that is written: `fatal`, `error`, `warn`, `info`, `debug`, `trace` or `silent`.',
  },
  ELSHI_HEADS_FOLDER: {
    check: path.optional(),
    byDefault: '`ELSHI_HOME/heads`',
    meaning: 'Folder for the signed heads of the log. It proves most on another machine.',
  },
  ELSHI_BACKUP_FOLDER: {
    check: path.optional(),
    byDefault: '`ELSHI_HOME/backups`',
    meaning: 'Folder for backups, the automatic one before a migration included.',
  },
  ELSHI_READS_KEPT_YEARS: {
    check: years.optional(),
    byDefault: 'none: kept for good',
    meaning:
      'For how many years the record of reads is kept; what is older goes by `elshi audit dispose`. Needs `ELSHI_READS_KEPT_BASIS`.',
  },
  ELSHI_READS_KEPT_BASIS: {
    check: filled.optional(),
    byDefault: 'none',
    meaning: 'The act that sets those years, as it is written into each disposal.',
  },
  ELSHI_ERASURE_LEDGER: {
    check: path.optional(),
    byDefault: '`ELSHI_HOME/erasures.jsonl`',
    meaning:
      'File that repeats every erasure outside the database, so that restoring an old backup erases again. Keep it on another disk.',
  },
} as const satisfies Record<string, Variable>

/** The table of docs/settings.md. */
export function settingsTable(): string {
  const rows = Object.entries(variables).map(
    ([name, { byDefault, meaning }]) => `| \`${name}\` | ${byDefault} | ${meaning} |`,
  )
  return ['| variable | default | meaning |', '|---|---|---|', ...rows].join('\n')
}
