// SPDX-License-Identifier: Apache-2.0
// The first page of a demonstration: public items by their facts, what has become of them, and where to follow them.
// Every statement says whether it is sourced or invented; no figure of one kind stands in a total with the other.
import type { PathStep, Story, Telling } from '#src/relations/stories/index.ts'
import { inWords } from '#src/relations/telling/index.ts'
import type { Content, Markup } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import type { Reader } from '../reader.ts'
import type { SourceOf } from './marks.ts'
import { mark, sourceLine, telling } from './marks.ts'
import type { Player } from './players.ts'
import { begunSmall, playerAt, playersList } from './players.ts'

type Told = {
  readonly stories: readonly Story[]
  readonly sourceOf: SourceOf
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
${stories.map((story) => storySection(reader, story, { sourceOf, players }))}
<section aria-labelledby="players"><h2 id="players">${say('portal.stories.players')}</h2>
<p>${say('portal.stories.players.lead')}</p>
${playersList(players)}
<p class="buttons"><a class="button" href="/desk">${say('portal.stories.to-desk')}</a> <a class="button quiet" href="/${language}">${say('portal.stories.to-portal')}</a></p></section>`
}

function storySection(reader: Reader, story: Story, { sourceOf, players }: Omit<Told, 'stories'>): Markup {
  const { say, language } = reader
  const { id, title, source, facts, since, path } = story
  return html`<section class="story" aria-labelledby="${id}"><h2 id="${id}">${inWords(title, language)}</h2>
<p class="story-source">${sourceLine(reader, sourceOf(source))}</p>
<div class="story-sides"><section><h3>${say('portal.stories.facts')}</h3>${tellings(reader, facts, sourceOf, source)}</section>
<section><h3>${say('portal.stories.since')}</h3>${tellings(reader, since, sourceOf, source)}</section></div>
<h3>${say('portal.stories.follow')}</h3>
<ol class="story-path">${path.map(
    (step, at) =>
      html`<li>${pathStep(reader, step)}${signIn(reader, players, step, path.slice(0, at))} ${mark(reader, step.mark)}</li>`,
  )}</ol></section>`
}

function tellings(reader: Reader, list: readonly Telling[], sourceOf: SourceOf, own: string): Markup {
  return html`<ul>${list.map((one) => html`<li>${telling(reader, one, sourceOf, own)}</li>`)}</ul>`
}

function pathStep({ language }: Reader, { words, at }: PathStep): Content {
  const said = inWords(words, language)
  if (!at) return said
  return html`<a href="${at.face === 'desk' ? `/desk${at.path}` : `/${language}${at.path}`}">${said}</a>`
}

/** Who sees a page of the desk, where somebody else saw the one before. */
function signIn({ say }: Reader, players: readonly Player[], { at }: PathStep, before: readonly PathStep[]): Content {
  const player = playerAt(at, players)
  const last = before.findLast((one) => playerAt(one.at, players))
  if (!player || playerAt(last?.at, players) === player) return ''
  return html` <small class="as">${say('portal.stories.as', { name: player.name, title: begunSmall(player.title) })}</small>`
}
