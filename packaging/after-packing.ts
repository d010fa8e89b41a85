// SPDX-License-Identifier: Apache-2.0
// What `npm pack` runs last.
import { layWholeFiles } from './packed-files.ts'

layWholeFiles()
