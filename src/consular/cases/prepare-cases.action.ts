// SPDX-License-Identifier: Apache-2.0
import type { Service } from '#src/consular/catalogue/index.ts'
import type { Database } from '#src/platform/database/index.ts'
import { asActor, systemActor } from '#src/platform/database/index.ts'
import { openCaseNumbers, rememberServices } from './stored/service-versions.store.ts'

/**
 * Before the first case of a start: the database learns the services and posts that the files define. Answers with the older
 * versions of services, for `buildCatalogue`; throws one sentence for each version whose content changed under its number.
 */
export async function prepareCases(
  db: Database,
  defined: { readonly services: readonly Service[]; readonly posts: readonly string[] },
): Promise<{ readonly older: readonly Service[] }> {
  return await asActor(db, systemActor, async (tx) => {
    await openCaseNumbers(tx, defined.posts)
    return { older: await rememberServices(tx, defined.services) }
  })
}
