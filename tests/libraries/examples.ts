// SPDX-License-Identifier: Apache-2.0
// The examples on the pages of docs/libraries: programs with what they print behind `// →`, and commands with what they answer.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = join(import.meta.dirname, '../..')
const folder = join(root, 'docs/libraries')
const { exports: doors } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, { default: string } | string>
}

/** A page and its examples. */
export type Page = {
  readonly name: string
  readonly programs: readonly Program[]
  readonly commands: readonly TypedCommand[]
}

/** TypeScript as it stands on the page, ready to run from the sources, and the lines that it promises to print. */
export type Program = { readonly text: string; readonly printed: readonly string[] }

/** A command with its options, one line of input, and the line that it answers. */
export type TypedCommand = {
  readonly words: readonly string[]
  readonly input: string
  readonly answer: string
}

export const pages: readonly Page[] = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .map((file) => pageOf(file.slice(0, -'.md'.length), readFileSync(join(folder, file), 'utf8')))

function pageOf(name: string, text: string): Page {
  return {
    name,
    programs: fences(text, 'ts').map((fence) => ({ text: fromSources(fence), printed: printedBy(fence) })),
    commands: fences(text, 'console').flatMap(commandsIn),
  }
}

function fences(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, body]) => body ?? '')
}

function printedBy(fence: string): string[] {
  return [...fence.matchAll(/\/\/ → (.*)$/gm)].map(([, line]) => line ?? '')
}

/** `elshi/stay` is the source behind the door that package.json exports by that name. */
function fromSources(fence: string): string {
  return fence.replace(/'elshi\/([a-z-]+)'/g, (_, name: string) => {
    const door = doors[`./${name}`]
    if (typeof door !== 'object') throw new Error(`The package exports nothing called elshi/${name}.`)
    const source = door.default.replace('./build/libraries/', '').replace(/\.js$/, '.ts')
    return `'${pathToFileURL(join(root, source)).href}'`
  })
}

function commandsIn(fence: string): TypedCommand[] {
  return [...fence.matchAll(/^\$ echo '(.*)' \| npx elshi ([^\n]+)\n(.*)$/gm)].map(
    ([, input = '', words = '', answer = '']) => ({ input, words: words.split(' '), answer }),
  )
}
