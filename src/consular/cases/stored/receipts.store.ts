// SPDX-License-Identifier: Apache-2.0
import { canonicalText } from '#src/consular/proof/index.ts'
import type { Actor, Database, Tx } from '#src/platform/database/index.ts'
import { askTogether } from '#src/platform/database/index.ts'
import type { Keyring } from '#src/platform/sealing/index.ts'

/** What was answered to a command, and the keyed digest of what it said. */
export type Receipt = { readonly answer: string; readonly digest: Buffer }

/** A digest by which the same command is known again; keyed, because a plain one would betray short answers. */
export function digestOfCommand(keyring: Keyring, command: { readonly commandId: string }): Buffer {
  return keyring.blindIndex('command', canonicalText(command))
}

/** The receipt of a command that this actor sent before. */
export async function findReceipt(tx: Tx, commandId: string): Promise<Receipt | undefined> {
  const { rows } = await tx.query<Receipt>({
    name: 'find-receipt',
    text: 'SELECT answer, digest FROM command_receipts WHERE command_id = $1',
    values: [commandId],
  })
  return rows[0]
}

const drawing = askTogether<string, { serial: number }>({
  name: 'draw-serials',
  text: `SELECT asked.place::integer AS place, elshi_draw_serial(asked.post) AS serial
         FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[]) WITH ORDINALITY
           AS asked (actor, kind, posts, compartments, roles, post, place)`,
  valuesOf: (post) => [post],
})

/** A fresh serial of the post. Whoever lodges at the same moment draws in the same journey. */
export async function drawSerial(db: Pick<Database, 'app'>, actor: Actor, post: string): Promise<number> {
  const drawn = await drawing(db, actor, post)
  if (!drawn) throw new Error('The database drew no serial for a case.')
  return drawn.serial
}

/** The receipt, if there is one, and a fresh serial of the post: what a lodging asks first that asks for more afterwards. */
export async function openLodging(
  tx: Tx,
  post: string,
  commandId: string,
): Promise<{ readonly serial: number; readonly receipt: Receipt | undefined }> {
  const { rows } = await tx.query<{ serial: number; answer: string | null; digest: Buffer | null }>({
    name: 'open-lodging',
    text: `SELECT elshi_draw_serial($1) AS serial, r.answer, r.digest
           FROM (VALUES (1)) AS once LEFT JOIN command_receipts r ON r.command_id = $2`,
    values: [post, commandId],
  })
  const [row] = rows
  if (!row) throw new Error('The database drew no serial for a case.')
  const { serial, answer, digest } = row
  return { serial, receipt: answer === null || digest === null ? undefined : { answer, digest } }
}
