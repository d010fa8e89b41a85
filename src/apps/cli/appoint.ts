// SPDX-License-Identifier: Apache-2.0
// Staff are appointed at the machine of the installation: who may decide cases is not decided over the network.
import type { Elshi } from '#src/apps/compose/index.ts'
import { officers } from '#src/platform/identity/index.ts'
import type { Settings } from '#src/platform/settings/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import type { Typed } from './command.ts'
import { WrongUsage } from './command.ts'
import { withElshi } from './installation.ts'
import { dayOf, positionOf } from './position-typed.ts'
import { inColumns, ownSettings, say } from './terminal.ts'

const howToUse = 'With this ticket the first passkey is registered at /desk, once and within 72 hours:'
const noAccount = (account: unknown) =>
  new Error(`There is no open account ${String(account)}; elshi staff lists them with their ids.`)

/** Opens an account and prints its ticket, once. */
export async function appoint({ options }: Typed): Promise<number> {
  const settings = ownSettings()
  const { name, subject } = options as Record<string, string | undefined>
  if (subject !== undefined && !settings.oidc) {
    throw new WrongUsage('--subject needs a provider: set ELSHI_OIDC_ISSUER, or leave it out and use the ticket.')
  }
  return withElshi(settings, async (elshi) => {
    const position = positionOf(elshi, options)
    const { account, ticket } = await officers
      .appoint(elshi.identity, {
        name: name ?? '',
        kind: officers.kindFor(position.roles),
        language: languageFor(elshi, options.language),
        ...position,
        ...providerIn(settings, subject),
      })
      .catch((error: unknown) => {
        if ((error as { constraint?: string }).constraint !== 'accounts_provider_once') throw error
        throw new Error(`The subject ${subject} of the provider has an account already; elshi staff lists them.`)
      })
    say(options.json, { account, ticket }, `Account ${account} is open. ${howToUse}\n${ticket}`)
    return 0
  })
}

/** Gives an account a further position. */
export async function givePosition({ options }: Typed): Promise<number> {
  const { account = '' } = options as Record<string, string | undefined>
  return withElshi(ownSettings(), async (elshi) => {
    const position = positionOf(elshi, options)
    const outcome = await officers.addPosition(elshi.identity, account, position)
    if (outcome === 'account-not-known') throw noAccount(account)
    if (outcome === 'account-of-another-kind') {
      throw new Error(
        'An operator, and a partner’s user, has an account of their own with no other role: use elshi appoint for the other work.',
      )
    }
    const { post, from, until } = position
    say(
      options.json,
      { account, post, from, until: until ?? null },
      `The position at ${post} holds from ${from}${until ? `, and ends on ${until}` : ''}. Whoever is signed in takes it at the top of the desk.`,
    )
    return 0
  })
}

/** Ends a position or closes an account. */
export async function dismiss({ options }: Typed): Promise<number> {
  const { account = '', post } = options as Record<string, string | undefined>
  const on = dayOf('on', options.on)
  if (on !== undefined && post === undefined) {
    throw new WrongUsage('--on needs --post: a whole account closes at once, or not at all.')
  }
  const today = plainDateAt(new Date(), 'UTC')
  if (on !== undefined && on < today) throw new WrongUsage('--on must be today or later: the past stays as it was.')
  return withElshi(ownSettings(), async (elshi) => {
    const what = post === undefined ? 'everywhere' : { post, ...(on && { on }) }
    if (!(await officers.dismiss(elshi.identity, account, what))) {
      if ((await officers.listEverybody(elshi.identity)).every((one) => one.account.id !== account))
        throw noAccount(account)
      throw new Error(`That account holds no position at ${post} that could end then; elshi staff lists its positions.`)
    }
    const ended = on !== undefined && on > today ? `ends on ${on}` : 'has ended'
    console.log(post === undefined ? 'The account is closed.' : `The position at ${post} ${ended}.`)
    return 0
  })
}

/** Prints another ticket for an account. */
export async function giveTicket({ options }: Typed): Promise<number> {
  const { account = '' } = options as Record<string, string | undefined>
  return withElshi(ownSettings(), async (elshi) => {
    const ticket = await officers.newTicket(elshi.identity, account)
    if (ticket === undefined) throw noAccount(account)
    say(options.json, { account, ticket }, `${howToUse.replace('the first', 'a')}\n${ticket}`)
    return 0
  })
}

/** Lists who may sign in, with each position and its days. */
export async function listStaff({ options }: Typed): Promise<number> {
  return withElshi(ownSettings(), async (elshi) => {
    const staff = (await officers.listEverybody(elshi.identity)).map(({ account, position }) => {
      const { post, roles, compartments, from, until } = position
      return { account: account.id, name: account.name, post, roles, compartments, from, until: until ?? null }
    })
    const rows = staff.map(({ account, name, post, roles, compartments, from, until }) => [
      account,
      name,
      post,
      roles.join(','),
      compartments.join(','),
      until === null ? `from ${from}` : `${from} to before ${until}`,
    ])
    const table = inColumns([['account', 'name', 'post', 'roles', 'compartments', 'days'], ...rows])
    say(options.json, staff, rows.length > 0 ? table.join('\n') : 'Nobody is appointed yet: elshi help appoint.')
    return 0
  })
}

function providerIn({ oidc }: Settings, subject: string | undefined) {
  return subject !== undefined && oidc ? { provider: { issuer: oidc.issuer, subject } } : {}
}

function languageFor({ languages }: Elshi, wished: string | boolean | undefined): string {
  if (wished === undefined) return languages[0] ?? 'en'
  if (typeof wished === 'string' && languages.includes(wished)) return wished
  throw new WrongUsage(`--language must be one of ${languages.join(', ')}.`)
}
