// SPDX-License-Identifier: Apache-2.0
// What `npm pack` runs first.
import { compileLibraries } from './compile.ts'
import { readManifest } from './manifest.ts'
import { layPackedFiles, layWholeFiles } from './packed-files.ts'

layWholeFiles()
compileLibraries(readManifest())
layPackedFiles()
