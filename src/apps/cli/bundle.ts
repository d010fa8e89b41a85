// SPDX-License-Identifier: Apache-2.0
// `npm run build` puts the program's hundreds of small files together into a few that load in a third of the time. They run only
// when they were made from exactly the sources that are there; after any change the sources run themselves.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the bundle lies below the root of the program, and what it says it was made from. */
export const bundleFolder = 'build/server'
export const madeFrom = 'made-from.json'

/** What no source imports and the bundle depends on all the same: npm's own list of the packages that are installed, and how it is made. */
export const foundations = ['node_modules/.package-lock.json', 'package.json', 'src/apps/cli/bundle.config.ts']

export type MadeFrom = { readonly digest: string; readonly files: readonly string[] }

/** The first file of the bundle, if it was made from the sources as they are; reading some hundred files takes milliseconds. */
export function freshBundle(root: string): string | undefined {
  try {
    const folder = join(root, bundleFolder)
    const { digest, files } = JSON.parse(readFileSync(join(folder, madeFrom), 'utf8')) as MadeFrom
    const contents = files.map((file) => [file, readFileSync(join(root, file))] as const)
    return digestOf(contents) === digest ? join(folder, 'main.js') : undefined
  } catch {
    // Not built, or a source is gone: the sources say what is wrong, if anything is.
    return undefined
  }
}

/** One digest over files, each with its name and length, so that none runs into the next. */
export function digestOf(files: Iterable<readonly [name: string, content: Buffer]>): string {
  const hash = createHash('sha256')
  for (const [name, content] of files) hash.update(`${name}\n${content.length}\n`).update(content)
  return hash.digest('hex')
}
