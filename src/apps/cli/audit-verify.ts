// SPDX-License-Identifier: Apache-2.0
import { verifyLog } from '#src/consular/cases/index.ts'
import { openSigner } from '#src/platform/signing/index.ts'
import type { Typed } from './command.ts'
import { WrongUsage } from './command.ts'
import { withDatabase } from './installation.ts'
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
  const verdict = await withDatabase(settings, (db) =>
    verifyLog({ db, signer, headsFolder: settings.headsFolder }, progress),
  )
  const seconds = (performance.now() - began) / 1000
  if (options.json === true) console.log(JSON.stringify({ ...verdict, seconds }))
  else for (const line of verdictLines(verdict, seconds)) console.log(line)
  return verdict.sound ? 0 : 1
}

function verdictLines(
  { events, cases, reads, seals, sound }: Awaited<ReturnType<typeof verifyLog>>,
  seconds: number,
): string[] {
  const checked = `${events} events were checked in ${seconds.toFixed(1)} s`
  if (sound) return [`${checked}: nothing was changed, cut short or removed.`]
  return [
    ...cases.map(
      ({ reference, sequence, kind }) => `${reference}${sequence === undefined ? '' : ` event ${sequence}`}: ${kind}`,
    ),
    ...reads.map(({ batch, fault }) => `record of reads, batch ${batch}: ${fault}`),
    ...seals.map((fault) => `signed heads: ${JSON.stringify(fault)}`),
    `${checked}: ${cases.length + reads.length + seals.length} faults. Keep this installation as it is and fetch the inspector.`,
  ]
}
