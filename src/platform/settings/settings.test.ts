// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSettings } from './index.ts'
import { settingsTable } from './variables.ts'

const plain = { HOME: '/home/aigul' }

describe('settings', () => {
  it('an installation that was told nothing lives in the home of its user and listens on loopback only', () => {
    const settings = readSettings(plain, false)
    expect(settings).toMatchObject({
      home: '/home/aigul/.elshi',
      host: '127.0.0.1',
      port: 4180,
      databaseUrl: undefined,
    })
    expect(settings.erasureLedger).toBe('/home/aigul/.elshi/erasures.jsonl')
  })

  it('root keeps its installation in /var/lib/elshi, where the unprivileged database user can reach it', () => {
    expect(readSettings({ HOME: '/root' }, true).home).toBe('/var/lib/elshi')
  })

  it('an empty variable counts as not set', () => {
    expect(readSettings({ ...plain, ELSHI_PORT: '', ELSHI_DATABASE_URL: '' }, false).port).toBe(4180)
  })

  it.each([
    [{ ELSHI_PORT: 'http' }, /^ELSHI_PORT must be a number from 0 to 65535/],
    [{ ELSHI_PORT: '70000' }, /^ELSHI_PORT must be a number from 0 to 65535/],
    [{ ELSHI_PROT: '80' }, /^ELSHI_PROT is not a setting/],
    [{ ELSHI_HOME: 'var' }, /^ELSHI_HOME must be an absolute path/],
    [{ ELSHI_LOG_LEVEL: 'loud' }, /^ELSHI_LOG_LEVEL must be one of fatal, error/],
    [{ ELSHI_PUBLIC_ORIGIN: 'https://consul.example/' }, /^ELSHI_PUBLIC_ORIGIN must be an origin only/],
    [{ ELSHI_SMTP_URL: 'smtp://mail.example' }, /^ELSHI_MAIL_FROM is missing/],
    [{ ELSHI_OIDC_ISSUER: 'https://id.example' }, /go together/],
    [{ ELSHI_READS_KEPT_YEARS: '5' }, /^ELSHI_READS_KEPT_YEARS and ELSHI_READS_KEPT_BASIS go together/],
    [
      { ELSHI_READS_KEPT_YEARS: '0', ELSHI_READS_KEPT_BASIS: 'an order' },
      /^ELSHI_READS_KEPT_YEARS must be a whole number of years/,
    ],
    [{ ELSHI_FRESH_SIGN_IN_MINUTES: '0' }, /^ELSHI_FRESH_SIGN_IN_MINUTES must be a whole number of minutes/],
    [{ ELSHI_DATABASE_URL: 'mysql://db/elshi' }, /^ELSHI_DATABASE_URL must be a URL that begins with postgres:\/\//],
    [{ ELSHI_DATABASE_URL: 'postgres://elshi_app@db/elshi' }, /^ELSHI_DISPOSAL_DATABASE_URL is missing/],
    [{ ELSHI_OWNER_DATABASE_URL: 'postgres://elshi_owner@db/elshi' }, /never works as the owner/],
  ])('%o is refused with one sentence that names the variable', (given, message) => {
    expect(() => readSettings({ ...plain, ...given }, false)).toThrow(message)
  })

  it('a refused value is not repeated, because it may hold a password', () => {
    const read = () => readSettings({ ...plain, ELSHI_SMTP_URL: 'mail://name:sesame@mail.example' }, false)
    expect(read).toThrow(/^(?!.*sesame)/)
  })

  it('docs/settings.md lists every variable with its default and meaning', () => {
    const page = readFileSync(new URL('../../../docs/settings.md', import.meta.url), 'utf8')
    expect(page).toContain(settingsTable())
  })
})
