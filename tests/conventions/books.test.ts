// SPDX-License-Identifier: Apache-2.0
// Whatever the journal keeps is verified and made anew: a kind of thing that nobody knows of would be told as not understood.
import type { Tree } from './tree.ts'
import { matching, rule } from './tree.ts'

rule(
  'every book of the journal is among those that verification and rebuilding read by',
  (tree) => {
    const known = tree.get('src/apps/compose/books.ts') ?? ''
    return booksIn(tree)
      .filter(({ book }) => !new RegExp(`\\b${book}\\b`).test(known))
      .map(({ path, book }) => `${path}: add ${book} to src/apps/compose/books.ts`)
  },
  {
    'src/relations/notes/note.ts': `export const notes: Book<Note, NoteBody> = { kind: 'note', evolve: () => ({}) }`,
    'src/apps/compose/books.ts': 'export const books: Books = [rounds, series]',
  },
)

/** Constants that are said to be books, or are made by a function that answers one. */
function booksIn(tree: Tree): { readonly path: string; readonly book: string }[] {
  return matching(tree, /^src\/(consular|relations)\/.*(?<!\.test)\.ts$/).flatMap(([path, text]) => {
    const makers = [...text.matchAll(/function (\w+)[^{]*\): Book</g)].map(([, name = '']) => name)
    const said = [...text.matchAll(/^export const (\w+): Book</gm)].map(([, book = '']) => book)
    const made = [...text.matchAll(/^export const (\w+) = (\w+)\(/gm)]
    const byMaker = made.filter(([, , maker = '']) => makers.includes(maker)).map(([, book = '']) => book)
    return [...said, ...byMaker].map((book) => ({ path, book }))
  })
}
