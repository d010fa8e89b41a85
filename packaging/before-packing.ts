// SPDX-License-Identifier: Apache-2.0
// What `npm pack` runs first.
import { compileLibraries } from './compile.ts'
import { layPackedManifest, layWholeManifest, readManifest } from './manifest.ts'

layWholeManifest()
compileLibraries(readManifest())
layPackedManifest()
