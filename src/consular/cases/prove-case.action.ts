// SPDX-License-Identifier: Apache-2.0
// A proof of one case to take away: that its log, as it stands, was signed by the installation.
import type { CaseKey } from '#src/consular/history/index.ts'
import { reference } from '#src/consular/history/index.ts'
import type { Checkpoint, InclusionProof } from '#src/consular/proof/index.ts'
import { checkProof, gatherPath, openNote, PROOF_FORMAT } from '#src/consular/proof/index.ts'
import type { ReadLog } from '#src/platform/audit/index.ts'
import { asReader, systemActor } from '#src/platform/database/index.ts'
import { PlainError } from '#src/platform/logging/index.ts'
import type { Progress } from '#src/platform/progress/index.ts'
import { verifyWith } from '#src/platform/signing/index.ts'
import type { ProofPlaces } from './seal-heads.action.ts'
import { listBodies } from './stored/heads.store.ts'
import { headsFolder } from './stored/heads-folder.store.ts'

/**
 * The proof of the newest signed head of a case. With `events` the stored bytes of its log go into it, which name officers and
 * no personal fact; that they left is recorded as a read.
 */
export async function proveCase(
  { db, signer, headsFolder: path, readLog }: Pick<ProofPlaces, 'db' | 'signer' | 'headsFolder'> & { readLog: ReadLog },
  key: CaseKey,
  { events, progress }: { readonly events: boolean; readonly progress: Progress },
): Promise<InclusionProof> {
  const folder = headsFolder(path)
  const signed = newestNote(await folder.notes(), signer.publicKeys())
  if (!signed)
    throw new PlainError(
      `There are no signed heads in ${path}: the sealer signs every five minutes while the program runs. If it has run for longer, elshi audit verify tells why.`,
    )
  const { size } = signed.checkpoint
  const stage = progress.begin('Reading signed heads', 2 * size)
  const beginning = Buffer.from(`case ${reference(key)} `)
  let [index, line, at] = [-1, '', 0]
  await folder.eachLine((one) => {
    if (at < size && one.subarray(0, beginning.length).equals(beginning)) [index, line] = [at, one.toString()]
    at++
    stage.step(1)
  })
  if (index === -1)
    throw new PlainError(
      `The log of ${reference(key)} is not signed yet, or there is no such case: the sealer signs every five minutes; try again then.`,
    )
  const gatherer = gatherPath(index, size)
  let passed = 0
  await folder.eachLine((one) => {
    if (passed++ < size) gatherer.pass(one)
    stage.step(1)
  })
  stage.end()
  const nodes = gatherer.path().map((node) => node.toString('hex'))
  const proof = { format: PROOF_FORMAT, line, index, size, path: nodes, note: signed.note } as const
  const whole = events ? { ...proof, events: await eventsOf({ db, readLog }, key, line) } : proof
  const checked = checkProof(whole, signed.pem, verifyWith)
  if (typeof checked === 'object') return whole
  throw new PlainError(`The proof of ${reference(key)} does not hold (${checked}): run elshi audit verify now.`)
}

type Signed = { readonly note: string; readonly pem: string; readonly checkpoint: Checkpoint }

function newestNote(notes: readonly string[], keys: readonly { readonly pem: string }[]): Signed | undefined {
  for (const note of notes.toReversed())
    for (const { pem } of keys) {
      const checkpoint = openNote(note, [{ name: note.split('\n')[0] ?? '', pem }], verifyWith)
      if (checkpoint) return { note, pem, checkpoint }
    }
  return undefined
}

async function eventsOf(
  { db, readLog }: Pick<ProofPlaces, 'db'> & { readonly readLog: ReadLog },
  key: CaseKey,
  line: string,
): Promise<readonly string[]> {
  const subject = { post: key.post, subjectKind: 'case', ids: [reference(key)] }
  await readLog.record({ actor: systemActor, ...subject, fields: ['log'], result: 'exported' })
  return asReader(db, systemActor, (tx) => listBodies(tx, key, Number(line.split(' ')[2])))
}
