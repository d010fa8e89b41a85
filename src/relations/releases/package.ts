// SPDX-License-Identifier: Apache-2.0
// What was released, as a paper under a note verbale.
import type { Paper, PaperPart } from '#src/relations/papers/index.ts'
import type { Correspondent } from '#src/relations/parties/index.ts'
import { courtesies } from '#src/relations/parties/index.ts'
import type { NoteVerbale, NoteWords } from './note-verbale.ts'
import type { Content, Release } from './release.ts'

export type PackageOf = {
  readonly note: NoteVerbale
  /** The side that writes, by name. */
  readonly home: string
  readonly from: Correspondent
  readonly to: Correspondent
  readonly releases: readonly Release[]
  readonly isDemonstration: boolean
}

/** The note with its formulas of courtesy, and behind it what was released, each from a page of its own. Notes are not signed. */
export function packagePaper(
  { note, home, from, to, releases, isDemonstration }: PackageOf,
  wording: NoteWords,
): Paper {
  const { say, day, words } = wording
  // Whoever names another addressee writes it as the note does; where that sits is not asked.
  const addressee = note.addressee ?? to.to
  const { opening, closing } = courtesies({ from, to: addressee, purpose: 'transmit' }, say)
  const enclosed = releases.map(({ title, version, kind, content }) => {
    // Promises of one round are told apart by their words.
    const promise = kind === 'commitment' ? content?.clauses[0] : undefined
    const named = promise ? `${words(title)}, “${words(promise.words)}”` : words(title)
    return { words: say('release.note.enclosed', { title: named, version }) }
  })
  return {
    language: note.language,
    issuer: from.name,
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
      { kind: 'paragraph', words: opening },
      { kind: 'list', isOrdered: true, items: enclosed },
      { kind: 'paragraph', words: say('release.note.reply') },
      { kind: 'paragraph', words: closing },
      { kind: 'paragraph', words: say('release.note.foot', { place: from.seat, day: day(note.on) }), at: 'right' },
      { kind: 'paragraph', words: addressee },
      ...(note.addressee === undefined ? [{ kind: 'paragraph' as const, words: to.seat }] : []),
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
