// SPDX-License-Identifier: Apache-2.0
// The frame around every page: skip link, languages in their own names, ways, notice of a demonstration.
import { icon, stylesheet } from '../assets.ts'
import type { Reader } from '../reader.ts'
import { LANGUAGE_NAMES } from '../reader.ts'
import type { Content } from './markup.ts'
import { html, Markup } from './markup.ts'

export type Way = 'services' | 'posts' | 'follow'

export type Page = {
  readonly title: string
  /** Without the language: `/services`. The language links lead to the same page. */
  readonly path: string
  readonly main: Content
  readonly way?: Way
  /** A page about one person's affairs: nothing may keep it, no search engine may list it. */
  readonly personal?: boolean
  /** Errors on the form: the title says so first, as a screen reader reads it first. */
  readonly wrong?: boolean
  /** Another language's page is not the same page: after submitting, for instance. */
  readonly oneLanguage?: boolean
}

/** What every page of this installation shows beside its subject. */
export type House = {
  readonly languages: readonly string[]
  /** The sentence above every page of a demonstration. */
  readonly notice?: (reader: Reader) => string | undefined
  /** Mail stays on this machine and can be looked at. */
  readonly mailbox: boolean
  /** There are stories to follow. */
  readonly stories?: boolean
}

const WAYS: readonly (readonly [Way, string])[] = [
  ['services', '/services'],
  ['posts', '/posts'],
  ['follow', '/follow'],
]

export function renderPage(house: House, reader: Reader, page: Page): string {
  const { say, language } = reader
  const title = [page.wrong ? say('portal.error.title-prefix') : '', page.title].join('')
  const notice = house.notice?.(reader)
  return `<!doctype html>\n${html`<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${title} – ${say('portal.brand')}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="theme-color" content="#ffffff">
${page.personal ? html`<meta name="robots" content="noindex">` : alternates(house, page)}
<link rel="stylesheet" href="${stylesheet.path}">
<link rel="icon" href="${icon.path}" type="image/svg+xml">
</head>
<body>
<a class="skip" href="#main">${say('portal.skip')}</a>
<header>
${notice ? html`<div class="notice"><p class="wide">${notice}</p></div>` : ''}
<div class="head"><div class="wide">
<a class="brand" href="/${language}">${say('portal.brand')} <span>${say('portal.brand.what')}</span></a>
${page.oneLanguage ? '' : languageLinks(house, reader, page)}
<nav class="ways" aria-label="${say('portal.nav')}">${WAYS.map(
    ([way, path]) =>
      html`<a href="/${language}${path}"${page.way === way ? CURRENT : ''}>${say(`portal.nav.${way}`)}</a>`,
  )}</nav>
</div></div></header>
<main id="main" class="wide" tabindex="-1">
${page.main}
</main>
<footer class="foot"><div class="wide">
<ul><li><a href="/${language}/check">${say('portal.foot.check')}</a></li>
<li><a href="/${language}/accessibility">${say('portal.foot.accessibility')}</a></li>
<li><a href="/${language}/privacy">${say('portal.foot.privacy')}</a></li>
<li><a href="/desk">${say('portal.foot.desk')}</a></li>${
    house.stories ? html`\n<li><a href="/${language}/stories">${say('portal.stories.title')}</a></li>` : ''
  }${house.mailbox ? html`\n<li><a href="/${language}/demo/mailbox">${say('portal.mailbox.title')}</a></li>` : ''}</ul>
<p>${say('portal.foot.what')}</p>
</div></footer>
</body>
</html>`}\n`
}

const CURRENT = Markup.trusted(' aria-current="page"')

function languageLinks(house: House, reader: Reader, page: Page): Markup {
  return html`<nav class="languages" aria-label="${reader.say('portal.languages')}">${house.languages.map(
    (language) => {
      const name = LANGUAGE_NAMES[language] ?? language
      return language === reader.language
        ? html`<strong lang="${language}" aria-current="true">${name}</strong> `
        : html`<a href="/${language}${page.path}" lang="${language}" hreflang="${language}">${name}</a> `
    },
  )}</nav>`
}

function alternates(house: House, page: Page): Markup {
  return html`${house.languages.map(
    (language) => html`<link rel="alternate" hreflang="${language}" href="/${language}${page.path}">`,
  )}`
}
