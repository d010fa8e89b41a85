// SPDX-License-Identifier: Apache-2.0
// Deny by default: a server with a route that does not say who may call it does not start.
import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify'
import type { Elshi } from '#src/apps/compose/index.ts'
import { PARTNER } from '#src/platform/identity/index.ts'
import { forbidden, signInNeeded } from './problem.ts'
import { isGuest } from './visitor.ts'

/**
 * Who may call a route: anyone, whoever is signed in, or holders of one of these roles at some post. Whether they may do it to
 * *this* case is decided beside the action, and again by row-level security. Guests of partner ministries are let in only where
 * a route names them: by their role, or as `signed-in-or-partner`.
 */
export type Permission = 'public' | 'signed-in' | 'signed-in-or-partner' | readonly string[]

/** A registered route with its permission, for the test that walks them. */
export type DeclaredRoute = { readonly method: string; readonly url: string; readonly permission: Permission }

/** Refuses to start with a route without `config.permission`, and enforces it before anything of the request is read. */
export function denyByDefault(server: FastifyInstance, elshi: Elshi): void {
  const routes: RouteOptions[] = []
  const declared: DeclaredRoute[] = []
  server.decorate('declaredRoutes', declared)
  server.addHook('onRoute', (route: RouteOptions) => {
    routes.push(route)
  })
  // Asked when all are known: a plugin may still say it for the routes of a plugin of its own.
  server.addHook('onReady', async () => {
    for (const { method, url, config } of routes) {
      const permission = config?.permission
      if (permission === undefined) {
        throw new Error(`${String(method)} ${url} does not say who may call it: give it config.permission.`)
      }
      for (const one of [method].flat()) declared.push({ method: one, url, permission })
    }
  })
  server.addHook('onRequest', (request, _, done) => {
    if (isPermitted(request)) done()
    else refuse(request, elshi).catch(done)
  })
}

function isPermitted({ routeOptions, visitor }: FastifyRequest): boolean {
  // A path that matches no route has no permission and no handler either: it ends in the not-found page.
  const permission = routeOptions.config.permission ?? 'public'
  if (permission === 'public') return true
  if (visitor.session === undefined) throw signInNeeded()
  if (permission === 'signed-in-or-partner') return true
  if (isGuest(visitor)) return permission !== 'signed-in' && permission.includes(PARTNER)
  return permission === 'signed-in' || permission.some((role) => role !== PARTNER && visitor.actor.roles.includes(role))
}

async function refuse(request: FastifyRequest, { engine }: Elshi): Promise<never> {
  const { actor } = request.visitor
  // Who tries doors that are not theirs is of interest to an inspector: the pattern of the address, never what was sent.
  const { method = '', url = '' } = request.routeOptions
  const ids = [`${[method].flat().join('-')}:${url}`]
  await engine.readLog.record({ actor, subjectKind: 'route', ids, fields: [], result: 'refused' })
  throw forbidden()
}
