// SPDX-License-Identifier: Apache-2.0
// A thread of its own that asks for ranges of cases until there is none left.
import { once } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import type { Connection } from '#src/platform/postgresql/index.ts'
import type { SealedIndex } from './sealed-index.ts'
import type { CaseRange } from './verify-range.store.ts'
import { verifyRanges } from './verify-range.store.ts'

const { connection, sealed } = workerData as { readonly connection: Connection; readonly sealed: SealedIndex }
const port = parentPort
if (!port) throw new Error('This file runs as a thread of the verifier.')

await verifyRanges(
  connection,
  sealed,
  async () => {
    port.postMessage({ ask: true })
    const [answer] = (await once(port, 'message')) as [{ readonly range?: CaseRange }]
    return answer.range
  },
  (verdict) => port.postMessage({ verdict }),
)
port.close()
