// SPDX-License-Identifier: Apache-2.0
// What `npm pack` runs last.
import { layWholeManifest } from './manifest.ts'

layWholeManifest()
