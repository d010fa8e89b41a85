// SPDX-License-Identifier: Apache-2.0
// `npm run build` puts the program's hundreds of small files together into a few that load in a third of the time. They run only
// when they were made from exactly the sources that are there; after any change the sources run themselves.
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Where the bundle lies below the root of the program, and what it says it was made from. */
export const bundleFolder = 'build/server'
export const madeFrom = 'made-from.json'

/** What no source imports and the bundle depends on all the same: npm's own list of the packages that are installed, and how it is made. */
export const foundations = ['node_modules/.package-lock.json', 'package.json', 'src/apps/cli/bundle.config.ts']

export type MadeFrom = {
  readonly digest: string
  readonly files: readonly string[]
  /** What the file system said of the files when they were read; absent where it may not have been of what was put in. */
  readonly states?: readonly string[]
}

/** The first file of the bundle, if it was made from the sources as they are; looking at some hundred files takes milliseconds. */
export function freshBundle(root: string): string | undefined {
  try {
    const folder = join(root, bundleFolder)
    const made = JSON.parse(readFileSync(join(folder, madeFrom), 'utf8')) as MadeFrom
    return isUntouched(root, made) || isSame(root, made) ? join(folder, 'main.js') : undefined
  } catch {
    // Not built, or a source is gone: the sources say what is wrong, if anything is.
    return undefined
  }
}

/**
 * What changes with every writing of a file, and cannot be set back as its time of modification can: a copy has another place and another
 * time of change. A tree that was copied or moved is read instead.
 */
export function stateOf(root: string, file: string): string {
  const { dev, ino, size, mtimeNs, ctimeNs } = statSync(join(root, file), { bigint: true })
  return `${dev} ${ino} ${size} ${mtimeNs} ${ctimeNs}`
}

/** One digest over files, each with its name and length, so that none runs into the next. */
export function digestOf(files: Iterable<readonly [name: string, content: Buffer]>): string {
  const hash = createHash('sha256')
  for (const [name, content] of files) hash.update(`${name}\n${content.length}\n`).update(content)
  return hash.digest('hex')
}

function isUntouched(root: string, { files, states }: MadeFrom): boolean {
  return states?.length === files.length && files.every((file, i) => stateOf(root, file) === states[i])
}

function isSame(root: string, { files, digest }: MadeFrom): boolean {
  return digestOf(files.map((file) => [file, readFileSync(join(root, file))] as const)) === digest
}
