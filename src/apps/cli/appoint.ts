// SPDX-License-Identifier: Apache-2.0
// Staff are appointed at the machine of the installation: who may decide cases is not decided over the network.
import type { Elshi } from '#src/apps/compose/index.ts'
import { appointments } from '#src/consular/catalogue/index.ts'
import { officers } from '#src/platform/identity/index.ts'
import { isPlainDate, plainDateAt } from '#src/standards/calendar/index.ts'
import type { Typed } from './command.ts'
import { WrongUsage } from './command.ts'
import { withElshi } from './installation.ts'
import { ownSettings, say } from './terminal.ts'

/** Opens an account and prints its ticket, once. */
export async function appoint({ options }: Typed): Promise<number> {
  const settings = ownSettings()
  const { name, post, until, subject } = options as Record<string, string | undefined>
  const roles = listed('roles', options.roles, appointments.roles)
  const compartments = listed('compartments', options.compartments ?? 'general', appointments.compartments)
  if (until !== undefined && !isPlainDate(until)) throw new WrongUsage('--until must be a day, as 2027-01-31.')
  if (subject !== undefined && !settings.oidc) {
    throw new WrongUsage('--subject needs a provider: set ELSHI_OIDC_ISSUER, or leave it out and use the ticket.')
  }
  return withElshi(settings, async (elshi) => {
    requirePost(elshi, post ?? '')
    const { account, ticket } = await officers.appoint(elshi.identity, {
      name: name ?? '',
      kind: roles.includes('operator') ? 'operator' : 'officer',
      language: languageFor(elshi, options.language),
      post: post ?? '',
      roles,
      compartments,
      from: plainDateAt(new Date(), 'UTC'),
      ...(until !== undefined && { until }),
      ...(subject !== undefined && settings.oidc && { provider: { issuer: settings.oidc.issuer, subject } }),
    })
    say(
      options.json,
      { account, ticket },
      `Account ${account} is open. With this ticket the first passkey is registered at /desk, once and within 72 hours:\n${ticket}`,
    )
    return 0
  })
}

/** Ends a position or closes an account. */
export async function dismiss({ options }: Typed): Promise<number> {
  const { account = '', post } = options as Record<string, string | undefined>
  return withElshi(ownSettings(), async (elshi) => {
    if (
      !/^[0-9a-f-]{36}$/.test(account) ||
      !(await officers.dismiss(elshi.identity, account, post === undefined ? 'everywhere' : { post }))
    ) {
      throw new Error(`There is no open account ${account}; use the id that elshi appoint printed.`)
    }
    console.log(post === undefined ? 'The account is closed.' : `The position at ${post} has ended.`)
    return 0
  })
}

function listed<T extends string>(option: string, text: string | boolean | undefined, allowed: readonly T[]): T[] {
  const words = String(text)
    .split(',')
    .map((word) => word.trim())
  const wrong = words.find((word) => !(allowed as readonly string[]).includes(word))
  if (wrong !== undefined)
    throw new WrongUsage(`--${option} does not know "${wrong}"; there are ${allowed.join(', ')}.`)
  return words as T[]
}

function languageFor({ languages }: Elshi, wished: string | boolean | undefined): string {
  if (wished === undefined) return languages[0] ?? 'en'
  if (typeof wished === 'string' && languages.includes(wished)) return wished
  throw new WrongUsage(`--language must be one of ${languages.join(', ')}.`)
}

function requirePost({ network }: Elshi, post: string): void {
  if (post !== '*' && !network.posts.some(({ id }) => id === post)) {
    throw new WrongUsage(`There is no post ${post}; use one of the codes of the list of posts, or * for the ministry.`)
  }
}
