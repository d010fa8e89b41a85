// SPDX-License-Identifier: Apache-2.0
// Which origin is ours. A form from elsewhere, and a foreign name that was made to point here, are both refused.

/** The origins under which people reach this installation. */
export type Origins = {
  /** Whether cookies travel over HTTPS. */
  readonly https: boolean
  isOwn(origin: string): boolean
  isOwnHost(host: string): boolean
  /** The origin to write into links and mails. */
  readonly main: () => string
}

const loopback = ['localhost', '127.0.0.1', '[::1]']

/** With a public origin: that one. Without: the loopback names at whichever port was given by the system. */
export function originsOf(publicOrigin: string | undefined, port: () => number): Origins {
  if (publicOrigin !== undefined) {
    const { host, protocol } = new URL(publicOrigin)
    return {
      https: protocol === 'https:',
      isOwn: (origin) => origin === publicOrigin,
      isOwnHost: (given) => given === host,
      main: () => publicOrigin,
    }
  }
  let known: { readonly port: number; readonly hosts: readonly string[] } = { port: 0, hosts: [] }
  // Every request asks, and the answer changes once at most.
  const hosts = () => {
    const now = port()
    if (now !== known.port) known = { port: now, hosts: loopback.map((name) => (now === 80 ? name : `${name}:${now}`)) }
    return known.hosts
  }
  return {
    https: false,
    isOwn: (origin) => hosts().some((host) => origin === `http://${host}`),
    isOwnHost: (given) => hosts().includes(given),
    // The name, not the number: passkeys are bound to a name.
    main: () => `http://${hosts()[0]}`,
  }
}
