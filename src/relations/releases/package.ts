// SPDX-License-Identifier: Apache-2.0
// What was released, as a paper under a note verbale.
import type { Paper, PaperPart } from '#src/relations/papers/index.ts'
import type { NoteVerbale, NoteWords } from './note-verbale.ts'
import type { Content, Release } from './release.ts'

export type PackageOf = {
  readonly note: NoteVerbale
  readonly home: string
  readonly partner: string
  readonly releases: readonly Release[]
  readonly isDemonstration: boolean
}

/** The note with its formulas of courtesy, and behind it what was released, each from a page of its own. Notes are not signed. */
export function packagePaper({ note, home, partner, releases, isDemonstration }: PackageOf, wording: NoteWords): Paper {
  const { say, day, words } = wording
  const addressee = note.addressee ?? say('release.note.addressee', { partner })
  const enclosed = releases.map(({ title, version, kind, content }) => {
    // Promises of one round are told apart by their words.
    const promise = kind === 'commitment' ? content?.clauses[0] : undefined
    const named = promise ? `${words(title)}, “${words(promise.words)}”` : words(title)
    return { words: say('release.note.enclosed', { title: named, version }) }
  })
  return {
    language: note.language,
    issuer: say('release.note.issuer', { home }),
    title: say('release.note.title'),
    registry: [
      {
        side: home,
        lines: [
          { label: say('release.note.number'), words: note.number },
          { label: say('release.note.dated'), words: day(note.on) },
        ],
      },
    ],
    ...(isDemonstration && { mark: say('release.note.demonstration') }),
    parts: [
      { kind: 'paragraph', words: say('release.note.opening', { home, addressee }) },
      { kind: 'list', isOrdered: true, items: enclosed },
      { kind: 'paragraph', words: say('release.note.reply') },
      { kind: 'paragraph', words: say('release.note.closing', { home, addressee }) },
      { kind: 'paragraph', words: day(note.on), at: 'right' },
      { kind: 'paragraph', words: addressee },
      ...releases.flatMap((release) => partsOf(release, wording)),
    ],
  }
}

function partsOf(
  { title, content, version, digest, on }: Release,
  { say, words, day }: NoteWords,
): readonly PaperPart[] {
  if (!content) return []
  return [
    { kind: 'heading', words: words(title), onNewPage: true },
    { kind: 'paragraph', words: say('release.note.version', { version, day: day(on) }) },
    ...clausesOf(content, { words }),
    { kind: 'paragraph', words: say('release.note.digest', { digest }) },
  ]
}

function clausesOf({ clauses }: Content, { words }: Pick<NoteWords, 'words'>): readonly PaperPart[] {
  return clauses.flatMap(({ words: said, facts }): PaperPart[] => [
    { kind: 'paragraph', words: words(said), isNumbered: true },
    ...(facts.length === 0
      ? []
      : [
          {
            kind: 'paragraph' as const,
            words: facts.map(({ label, value }) => `${words(label)}: ${words(value)}`).join('; '),
          },
        ]),
  ])
}
