// SPDX-License-Identifier: Apache-2.0
import { workInThread } from '../stored/range-threads.store.ts'
import { fillFresh } from './fill-fresh.store.ts'

await workInThread(fillFresh)
