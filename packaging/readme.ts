// SPDX-License-Identifier: Apache-2.0
// The README of the package: the page that leads to the libraries, with its links made to lead there from the root.
import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { root } from './manifest.ts'

const page = 'docs/libraries/README.md'
/** A link of Markdown that leads to another file: neither an address nor a place on the same page. */
const linked = /\]\((?![a-z]+:|#)([^)\s]+)\)/g

export function packedReadme(): string {
  return readFileSync(join(root, page), 'utf8').replace(
    linked,
    (_, target: string) => `](${posix.join(posix.dirname(page), target)})`,
  )
}
