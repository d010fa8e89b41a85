// SPDX-License-Identifier: Apache-2.0
import { workInThread } from '../stored/range-threads.store.ts'
import { verifyRanges } from './verify-range.store.ts'

await workInThread(verifyRanges)
