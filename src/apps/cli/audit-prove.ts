// SPDX-License-Identifier: Apache-2.0
// Proofs that leave the installation, and their check without it: no settings, no database, no network.
import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { proveCase } from '#src/consular/cases/index.ts'
import { parseReference, reference } from '#src/consular/history/index.ts'
import type { ProofFault } from '#src/consular/proof/index.ts'
import { checkProof } from '#src/consular/proof/index.ts'
import { openSigner, verifyWith } from '#src/platform/signing/index.ts'
import type { Typed } from './command.ts'
import { WrongUsage } from './command.ts'
import { withElshi } from './installation.ts'
import { ownSettings, progress, say } from './terminal.ts'

/** Writes the proof of one case, and the public keys when asked to. */
export async function auditProve({ options, rest }: Typed): Promise<number> {
  const key = parseReference(rest[0] ?? '')
  if (!key) throw new WrongUsage(`"${rest[0]}" is no reference of a case, such as BUS-26-000123.`)
  const settings = ownSettings()
  const signer = await openSigner(settings)
  const file = resolve(typeof options.to === 'string' ? options.to : `${reference(key)}.proof.json`)
  const proof = await withElshi(settings, ({ engine, database }) =>
    proveCase({ db: database, signer, headsFolder: settings.headsFolder, readLog: engine.readLog }, key, {
      events: options.events === true,
      progress,
    }),
  )
  await writeFile(file, `${JSON.stringify(proof, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  const keys = typeof options.key === 'string' ? resolve(options.key) : undefined
  if (keys)
    await writeFile(
      keys,
      signer
        .publicKeys()
        .map(({ pem }) => pem)
        .join(''),
      { flag: 'wx' },
    )
  say(
    options.json,
    { file, line: proof.line },
    `The proof is in ${file}.${keys ? ` The public keys are in ${keys}.` : ''}`,
  )
  return 0
}

const faults: Readonly<Record<ProofFault, string>> = {
  'not-a-proof': 'The file is not a proof of this kind.',
  'not-signed-by-this-key': 'The proof is not signed by this key.',
  'not-in-the-log': 'The line of the proof does not stand under the signed root.',
  'events-do-not-match': 'The events in the proof are not those of the signed head.',
}

/** Checks a proof with a public key; ends with 1 when it does not hold. */
export async function verifyProof(file: string, keyFile: string, json: unknown): Promise<number> {
  const proof = parsed(await readFile(file, 'utf8').catch(unreadable(file)))
  const pems = (await readFile(keyFile, 'utf8').catch(unreadable(keyFile))).match(PEM) ?? []
  if (pems.length === 0)
    throw new Error(`There is no public key in ${keyFile}: it begins with -----BEGIN PUBLIC KEY-----.`)
  const verdicts = pems.map((pem) => checkProof(proof, pem, verifyWith))
  const proved = verdicts.find((one) => typeof one === 'object')
  if (proved) {
    const log = proved.events > 0 ? `Its whole log of ${proved.events} events is in the file, unchanged.` : ''
    const { reference: of, sequence, origin, sealed } = proved
    say(
      json,
      { holds: true, ...proved },
      `${of} stood at event ${sequence} in the log ${origin}, signed ${sealed}. ${log}`.trim(),
    )
    return 0
  }
  const fault = verdicts.find((one) => one !== 'not-signed-by-this-key') ?? 'not-signed-by-this-key'
  say(json, { holds: false, fault }, faults[fault as ProofFault])
  return 1
}

const PEM = /-----BEGIN PUBLIC KEY-----[A-Za-z0-9+/=\s]+-----END PUBLIC KEY-----/g

/** What is no JSON is no proof. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function unreadable(file: string): (error: NodeJS.ErrnoException) => never {
  return (error) => {
    throw new Error(`${file} cannot be read (${error.code}); check its name.`, { cause: error })
  }
}
