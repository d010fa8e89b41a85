// SPDX-License-Identifier: Apache-2.0
import type { Service } from '#src/consular/catalogue/index.ts'
import { checkVersions } from '#src/consular/catalogue/index.ts'
import { canonicalText } from '#src/consular/proof/index.ts'
import type { Tx } from '#src/platform/database/index.ts'

/**
 * Remembers the versions that the files define and answers with the older ones that cases may be pinned to. Content that
 * changed under an old version number stops the start: what a case was lodged under must stay what it was.
 */
export async function rememberServices(tx: Tx, definitions: readonly Service[]): Promise<readonly Service[]> {
  // Two programs that start together take their turns.
  await tx.query("SELECT pg_advisory_xact_lock(hashtext('elshi service versions'))")
  const { rows } = await tx.query<{ service: string; version: string; digest: string; definition: string }>(
    'SELECT service, version, digest, definition FROM service_versions ORDER BY first_loaded_at',
  )
  const compared = checkVersions(definitions, rows)
  if (!compared.ok) throw new Error(compared.refusal.join('\n'))
  for (const { service, version, digest, definition } of compared.value) {
    await tx.query('INSERT INTO service_versions (service, version, digest, definition) VALUES ($1, $2, $3, $4)', [
      service,
      version,
      digest,
      canonicalText(definition),
    ])
  }
  const defined = new Set(definitions.map(({ id, version }) => `${id} ${version}`))
  return rows
    .filter(({ service, version }) => !defined.has(`${service} ${version}`))
    .map(({ definition }) => JSON.parse(definition) as Service)
}

/** Gives each post its sequence of case numbers, if it has none yet. */
export async function openCaseNumbers(tx: Tx, posts: readonly string[]): Promise<void> {
  await tx.query('SELECT elshi_open_case_numbers($1)', [posts])
}
