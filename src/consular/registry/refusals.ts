// SPDX-License-Identifier: Apache-2.0

/** Why the registry refuses; the text key is `registry.refusal.<code>`. */
export type RegistryRefusal =
  | 'not-permitted'
  | 'name-missing'
  | 'person-not-known'
  | 'mandate-not-valid'
  | 'mandate-not-known'

const working = ['officer', 'registrar', 'approving-consul', 'head-of-post']

/** Whether somebody with these roles keeps the registry. */
export function keepsRegistry(actor: { readonly kind: string; readonly roles: readonly string[] }): boolean {
  return actor.kind === 'officer' && actor.roles.some((role) => working.includes(role))
}
