// SPDX-License-Identifier: Apache-2.0
// The first page of a demonstration: public items by their facts, what has become of them, and where to follow them.
// Every statement says whether it is sourced or invented; no figure of one kind stands in a total with the other.
import type { SourceRecord } from '#src/consular/sources/index.ts'
import type { PathStep, Story, Telling } from '#src/relations/stories/index.ts'
import { inWords } from '#src/relations/telling/index.ts'
import type { Content, Markup } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import { spokenDate } from '../posts/source-line.ts'
import type { Reader } from '../reader.ts'

/** Somebody invented who may be played. */
export type Player = { readonly name: string; readonly title: string; readonly post: string }

type Told = {
  readonly stories: readonly Story[]
  readonly sourceOf: (id: string) => SourceRecord | undefined
  readonly players: readonly Player[]
}

export function storiesPage(reader: Reader, { stories, sourceOf, players }: Told): Markup {
  const { say, language } = reader
  return html`<h1>${say('portal.stories.title')}</h1>
<p class="lead">${say('portal.stories.lead')}</p>
<p>${say('portal.stories.marks')} ${mark(reader, 'sourced')} ${mark(reader, 'invented')} ${mark(reader, 'later')}</p>
<nav aria-label="${say('portal.stories.list')}"><ol class="story-list">${stories.map(
    ({ id, title }) => html`<li><a href="#${id}">${inWords(title, language)}</a></li>`,
  )}</ol></nav>
${stories.map((story) => storySection(reader, story, sourceOf))}
<section aria-labelledby="players"><h2 id="players">${say('portal.stories.players')}</h2>
<p>${say('portal.stories.players.lead')}</p>
<ul class="players">${players.map(({ name, title, post }) => html`<li><strong>${name}</strong><br>${title} · ${post}</li>`)}</ul>
<p class="buttons"><a class="button" href="/desk">${say('portal.stories.to-desk')}</a> <a class="button quiet" href="/${language}">${say('portal.stories.to-portal')}</a></p></section>`
}

function storySection(reader: Reader, story: Story, sourceOf: Told['sourceOf']): Markup {
  const { say, language } = reader
  const { id, title, source, facts, since, path } = story
  return html`<section class="story" aria-labelledby="${id}"><h2 id="${id}">${inWords(title, language)}</h2>
<p class="story-source">${sourceLine(reader, sourceOf(source))}</p>
<div class="story-sides"><section><h3>${say('portal.stories.facts')}</h3>${tellings(reader, facts, sourceOf, source)}</section>
<section><h3>${say('portal.stories.since')}</h3>${tellings(reader, since, sourceOf, source)}</section></div>
<h3>${say('portal.stories.follow')}</h3>
<ol class="story-path">${path.map((step) => html`<li>${pathStep(reader, step)} ${mark(reader, step.mark)}</li>`)}</ol></section>`
}

function tellings(reader: Reader, list: readonly Telling[], sourceOf: Told['sourceOf'], own: string): Markup {
  return html`<ul>${list.map(({ words, sources }) => {
    const others = sources.filter((one) => one !== own).map((one) => sourceLine(reader, sourceOf(one)))
    return html`<li>${inWords(words, reader.language)} ${mark(reader, 'sourced')}${others.map((line) => html` <small class="law">${line}</small>`)}</li>`
  })}</ul>`
}

function pathStep({ language }: Reader, { words, at }: PathStep): Content {
  const said = inWords(words, language)
  if (!at) return said
  return html`<a href="${at.face === 'desk' ? `/desk${at.path}` : `/${language}${at.path}`}">${said}</a>`
}

const SHAPES = { sourced: '●', invented: '◇', later: '○' } as const

function mark({ say }: Reader, kind: keyof typeof SHAPES): Markup {
  return html`<small class="mark ${kind}"><span aria-hidden="true">${SHAPES[kind]}</span> ${say(`portal.stories.mark.${kind}`)}</small>`
}

/** Who published it, whom that quotes, when, in which translation, and what its publisher allows. */
function sourceLine(reader: Reader, source: SourceRecord | undefined): string {
  const { say } = reader
  if (!source) return say('portal.unknown')
  const { publisher, quotes, published, translation, rights } = source
  return [
    publisher,
    quotes && say('portal.stories.quoting', { body: quotes }),
    published && spokenDate(reader, published),
    translation === 'unofficial' && say('portal.stories.unofficial'),
    rights?.words,
  ]
    .filter(Boolean)
    .join(' · ')
}
