// SPDX-License-Identifier: Apache-2.0
// Each statement of a story says whether it is sourced or invented, and the sourced ones name their source.
import type { SourceRecord } from '#src/consular/sources/index.ts'
import { linkOf, namedIn } from '#src/consular/sources/index.ts'
import type { Telling } from '#src/relations/stories/index.ts'
import { inWords } from '#src/relations/telling/index.ts'
import type { Content, Markup } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import { spokenDate } from '../posts/source-line.ts'
import type { Reader } from '../reader.ts'

export type SourceOf = (id: string) => SourceRecord | undefined

const SHAPES = { sourced: '●', invented: '◇', later: '○' } as const

export function mark({ say }: Reader, kind: keyof typeof SHAPES): Markup {
  return html`<small class="mark ${kind}"><span aria-hidden="true">${SHAPES[kind]}</span> ${say(`portal.stories.mark.${kind}`)}</small>`
}

/** A sourced statement with the sources that it rests on, but for `own`, which stands above it. */
export function telling(reader: Reader, { words, sources }: Telling, sourceOf: SourceOf, own?: string): Markup {
  const others = sources.filter((one) => one !== own)
  return html`${inWords(words, reader.language)} ${mark(reader, 'sourced')}${others.map(
    (one) => html` <small class="law">${sourceLine(reader, sourceOf(one))}</small>`,
  )}`
}

/** Who published it, whom that quotes, when, in which translation, and what its publisher allows. */
export function sourceLine(reader: Reader, source: SourceRecord | undefined): Content {
  const { say } = reader
  if (!source) return say('portal.unknown')
  const { published, translation, rights } = source
  const { publisher, quotes } = namedIn(source, reader.language)
  const link = linkOf(source)
  const more = [
    quotes && say('portal.stories.quoting', { body: quotes }),
    published && spokenDate(reader, published),
    translation === 'unofficial' && say('portal.stories.unofficial'),
    rights && rightsLine(reader, rights),
  ].filter(Boolean)
  return html`${link ? html`<a href="${link}" rel="external">${publisher}</a>` : publisher}${more.map((one) => ` · ${one}`)}`
}

/** What may be quoted, in the reader’s language where it is a part of the text. */
function rightsLine({ say }: Reader, { mostQuoted, linkRequired, words }: NonNullable<SourceRecord['rights']>): string {
  if (mostQuoted === undefined) return words
  const part = say('portal.stories.rights.part', { percent: Math.round(mostQuoted * 100) })
  return linkRequired ? `${part} ${say('portal.stories.rights.link')}` : part
}
