// SPDX-License-Identifier: Apache-2.0
import { books } from '#src/apps/compose/index.ts'
import { verifyLog } from '#src/consular/cases/index.ts'
import { openSigner } from '#src/platform/signing/index.ts'
import type { Typed } from './command.ts'
import { WrongUsage } from './command.ts'
import { withDatabase } from './installation.ts'
import { keysToOpenWith } from './keys-to-open-with.ts'
import { ownSettings, progress } from './terminal.ts'

/** A proof that was taken away, or the whole log. */
export async function auditVerify(typed: Typed): Promise<number> {
  const { proof, key, json } = typed.options
  if (typeof proof !== 'string' && typeof key !== 'string') return verifyAll(typed)
  if (typeof proof === 'string' && typeof key === 'string')
    return (await import('./audit-prove.ts')).verifyProof(proof, key, json)
  throw new WrongUsage('--proof and --key go together: the proof, and the public key that it is checked with.')
}

/** Checks the whole log; ends with 1 and names each fault when something was altered. */
async function verifyAll({ options }: Typed): Promise<number> {
  const settings = ownSettings()
  const began = performance.now()
  const signer = await openSigner(settings)
  const verdict = await withDatabase(settings, async (db) =>
    verifyLog({ db, signer, headsFolder: settings.headsFolder }, progress, {
      books,
      ...(options.open === true && { openWith: await keysToOpenWith(settings, db) }),
    }),
  )
  const seconds = (performance.now() - began) / 1000
  if (options.json === true) console.log(JSON.stringify({ ...verdict, seconds }))
  else for (const line of verdictLines(verdict, { seconds, opened: options.open === true })) console.log(line)
  return verdict.sound ? 0 : 1
}

const MADE_ANEW =
  'What stands otherwise beside the journal than its entries make it is made anew by elshi rebuild, and by the first start of a version of the program that folds them otherwise. If it differs after that, somebody changed it.'

function verdictLines(
  { events, facts, entries, cases, things, reads, seals, sound }: Awaited<ReturnType<typeof verifyLog>>,
  { seconds, opened }: { readonly seconds: number; readonly opened: boolean },
): string[] {
  const checked = `${events} events, ${facts} facts${opened ? ', each of them opened,' : ''} and ${entries} entries of the journal were checked in ${seconds.toFixed(1)} s`
  if (sound) return [`${checked}: nothing was changed, cut short or removed.`]
  return [
    ...cases.map(
      ({ reference, sequence, kind, facts: concerned }) =>
        `${reference}${sequence === undefined ? '' : ` event ${sequence}`}: ${kind}${concerned ? ` (${concerned.join(', ')})` : ''}`,
    ),
    ...things.map(
      ({ thing, sequence, kind }) => `journal, ${thing}${sequence === undefined ? '' : ` entry ${sequence}`}: ${kind}`,
    ),
    ...(things.some(({ kind }) => kind.endsWith('differs') || kind === 'files-differ') ? [MADE_ANEW] : []),
    ...reads.map(({ batch, fault }) => `record of reads, batch ${batch}: ${fault}`),
    ...seals.map((fault) => `signed heads: ${JSON.stringify(fault)}`),
    `${checked}: ${cases.length + things.length + reads.length + seals.length} faults. Keep this installation as it is and fetch the inspector.`,
  ]
}
