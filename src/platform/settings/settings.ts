// SPDX-License-Identifier: Apache-2.0
import { join } from 'node:path'
import type { z } from 'zod'
import { variables } from './variables.ts'

/** What an installation was told. Paths are absolute; what was not set and has no default is undefined. */
export type Settings = {
  readonly home: string
  readonly databaseUrl: string | undefined
  readonly ownerDatabaseUrl: string | undefined
  readonly disposalDatabaseUrl: string | undefined
  readonly host: string
  readonly port: number
  readonly publicOrigin: string | undefined
  readonly smtpUrl: string | undefined
  readonly mailFrom: string | undefined
  readonly clamavSocket: string | undefined
  readonly masterKeyFile: string
  readonly oidc:
    | {
        readonly issuer: string
        readonly clientId: string
        readonly clientSecret: string
        readonly acr: readonly string[] | undefined
      }
    | undefined
  /** How old a sign-in may be for what is grave. */
  readonly freshSignInMinutes: number
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
  readonly headsFolder: string
  readonly backupFolder: string
  readonly erasureLedger: string
  /** For how long the record of reads is kept, and by which act; for good when undefined. */
  readonly readsKept: { readonly years: number; readonly basis: string } | undefined
}

type Environment = Readonly<Record<string, string | undefined>>

// Variables of the test runner and the benchmarks are no settings of an installation.
const foreign = /^ELSHI_(TEST_|BENCH_|CHROMIUM$)/

/** Reads and checks every setting; throws one sentence that names the variable. An empty variable counts as not set. */
export function readSettings(env: Environment, isRoot = process.getuid?.() === 0): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([name, value]) => /^ELSHI_/.test(name) && value !== ''))
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(variables, name) && !foreign.test(name)) {
      throw new Error(
        `${name} is not a setting of Elshi: remove it or correct its name (docs/settings.md lists them all).`,
      )
    }
  }
  const values = checked(given, isRoot ? '/var/lib/elshi' : join(env.HOME ?? '/nonexistent', '.elshi'))
  const home = values.ELSHI_HOME
  return {
    home,
    ...database(values),
    host: values.ELSHI_HOST,
    port: values.ELSHI_PORT,
    publicOrigin: values.ELSHI_PUBLIC_ORIGIN,
    smtpUrl: values.ELSHI_SMTP_URL,
    mailFrom: sender(values),
    clamavSocket: values.ELSHI_CLAMAV_SOCKET,
    masterKeyFile: values.ELSHI_MASTER_KEY_FILE ?? join(home, 'keys', 'master.key'),
    oidc: oidc(values),
    freshSignInMinutes: values.ELSHI_FRESH_SIGN_IN_MINUTES,
    logLevel: values.ELSHI_LOG_LEVEL,
    headsFolder: values.ELSHI_HEADS_FOLDER ?? join(home, 'heads'),
    backupFolder: values.ELSHI_BACKUP_FOLDER ?? join(home, 'backups'),
    erasureLedger: values.ELSHI_ERASURE_LEDGER ?? join(home, 'erasures.jsonl'),
    readsKept: readsKept(values),
  }
}

type Values = { readonly [Name in keyof typeof variables]: z.output<(typeof variables)[Name]['check']> }

function checked(given: Record<string, string | undefined>, home: string): Values {
  const read = Object.entries(variables).map(([name, variable]) => {
    const fallback = 'fallback' in variable ? variable.fallback : undefined
    const result = variable.check.safeParse(given[name] ?? (name === 'ELSHI_HOME' ? home : fallback))
    if (result.success) return [name, result.data]
    // The value itself is not repeated: it may hold a password.
    throw new Error(`${name} ${sentence(result.error)}. Correct it or unset it (see docs/settings.md).`)
  })
  return Object.fromEntries(read) as Values
}

function sentence(error: z.ZodError): string {
  const [issue] = error.issues
  if (issue?.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}`
  return issue?.message ?? 'is not valid'
}

function database(values: Values) {
  const { ELSHI_DATABASE_URL: app, ELSHI_OWNER_DATABASE_URL: owner, ELSHI_DISPOSAL_DATABASE_URL: disposal } = values
  if (app === undefined && owner !== undefined) {
    throw new Error(
      'ELSHI_OWNER_DATABASE_URL is set without ELSHI_DATABASE_URL: the program never works as the owner of its tables. Set ELSHI_DATABASE_URL with the role elshi_app too.',
    )
  }
  if ((app === undefined) !== (disposal === undefined)) {
    const [set, missing, role] =
      app === undefined
        ? ['ELSHI_DISPOSAL_DATABASE_URL', 'ELSHI_DATABASE_URL', 'elshi_app']
        : ['ELSHI_DATABASE_URL', 'ELSHI_DISPOSAL_DATABASE_URL', 'elshi_disposal']
    throw new Error(`${missing} is missing beside ${set}: set it to the same database with the role ${role}.`)
  }
  return { databaseUrl: app, ownerDatabaseUrl: owner, disposalDatabaseUrl: disposal }
}

function sender(values: Values): string | undefined {
  if (values.ELSHI_SMTP_URL !== undefined && values.ELSHI_MAIL_FROM === undefined) {
    throw new Error('ELSHI_MAIL_FROM is missing beside ELSHI_SMTP_URL: set it to the address that mail is sent from.')
  }
  return values.ELSHI_MAIL_FROM
}

function oidc(values: Values): Settings['oidc'] {
  const { ELSHI_OIDC_ISSUER: issuer, ELSHI_OIDC_CLIENT_ID: clientId, ELSHI_OIDC_CLIENT_SECRET: clientSecret } = values
  if (issuer === undefined && clientId === undefined && clientSecret === undefined) return undefined
  if (issuer !== undefined && clientId !== undefined && clientSecret !== undefined)
    return { issuer, clientId, clientSecret, acr: values.ELSHI_OIDC_ACR }
  throw new Error(
    'ELSHI_OIDC_ISSUER, ELSHI_OIDC_CLIENT_ID and ELSHI_OIDC_CLIENT_SECRET go together: set all three, or none for sign-in without a provider.',
  )
}

function readsKept({ ELSHI_READS_KEPT_YEARS: years, ELSHI_READS_KEPT_BASIS: basis }: Values): Settings['readsKept'] {
  if (years === undefined && basis === undefined) return undefined
  if (years !== undefined && basis !== undefined) return { years, basis }
  throw new Error(
    'ELSHI_READS_KEPT_YEARS and ELSHI_READS_KEPT_BASIS go together: records are destroyed on an act that says so, or not at all.',
  )
}
