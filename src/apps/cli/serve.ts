// SPDX-License-Identifier: Apache-2.0
// One running program: the composition, its server with all faces, and the work behind them.
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { openServer } from '#src/apps/api/index.ts'
import type { Elshi, Opening } from '#src/apps/compose/index.ts'
import { openElshi } from '#src/apps/compose/index.ts'

/** The state whose installation this is. */
export { kazakhstan as homeState } from '#src/apps/compose/index.ts'

import { deskPlugin } from '#src/apps/desk/index.ts'
import { portalPlugin } from '#src/apps/portal/index.ts'
import type { Work } from '#src/apps/worker/index.ts'
import type { Settings } from '#src/platform/settings/index.ts'

/** A program that serves. */
export type Serving = {
  readonly elshi: Elshi
  readonly port: number
  /** Where people find it. */
  readonly address: string
  /** Fails when the work behind the pages cannot begin; otherwise it stays open. */
  readonly broken: Promise<never>
  /** Takes no more requests, lets the running ones and the work in hand end, and closes everything. */
  stop(): Promise<void>
}

/** Opens, listens, and begins the work; resolves when the first page can be asked for. */
export async function serve(settings: Settings, opening: Opening & { readonly worker?: boolean }): Promise<Serving> {
  const elshi = await openElshi(settings, opening)
  try {
    const server = await openServer(elshi, [portalPlugin(elshi), deskPlugin])
    await server
      .listen({
        host: settings.host,
        port: settings.port,
        // The log covers whatever looks like a number; the address is told on the terminal.
        listenTextResolver: () => 'the pages can be asked for',
      })
      .catch((error: NodeJS.ErrnoException) => {
        throw explained(error, settings)
      })
    const ending = new AbortController()
    const working = opening.worker === false ? undefined : beginWork(elshi, ending.signal)
    const broken = Promise.withResolvers<never>()
    broken.promise.catch(() => undefined)
    working?.catch((cause: unknown) => {
      broken.reject(new Error(`The work behind the pages could not begin: ${describe(cause)}`, { cause }))
    })
    const { port } = server.server.address() as AddressInfo
    return {
      elshi,
      port,
      address: `${server.ownOrigin()}/`,
      broken: broken.promise,
      stop: async () => {
        ending.abort()
        await server.close()
        await (await working?.catch(() => undefined))?.stop()
        await elshi.stop()
      },
    }
  } catch (error) {
    await elshi.stop()
    throw error
  }
}

/** Loading what nobody waits for at a screen would keep the first visitors waiting. */
export const firstPagesFirst = 250

async function beginWork(elshi: Elshi, signal: AbortSignal): Promise<Work> {
  await pause(firstPagesFirst, undefined, { signal })
  const { startWork } = await import('#src/apps/worker/index.ts')
  return startWork(elshi, signal)
}

function describe(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}

function explained(error: NodeJS.ErrnoException, { host, port }: Settings): Error {
  if (error.code === 'EADDRINUSE') {
    return new Error(
      `Port ${port} is taken by another program: stop that, or set ELSHI_PORT or --port to a free one.`,
      {
        cause: error,
      },
    )
  }
  if (error.code === 'EACCES' || error.code === 'EADDRNOTAVAIL') {
    return new Error(`This machine does not allow listening on ${host}, port ${port}: set ELSHI_HOST and ELSHI_PORT.`, {
      cause: error,
    })
  }
  return error
}
