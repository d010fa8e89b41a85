// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attributes, html, Markup } from './markup.ts'

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('<', '>', '"', "'", '&', '`', 'script', '=', 'on', '/', ' ', '&lt;'), { maxLength: 12 })
    .map((p) => p.join('')),
)

describe('the html template', () => {
  test('lets nothing through that could open a tag, close an attribute or start an entity', () => {
    fc.assert(
      fc.property(hostile, hostile, (inText, inAttribute) => {
        const text = String(html`<p title="${inAttribute}">${inText}</p>`)
        const inside = text.slice('<p title="'.length, -'</p>'.length)
        expect(inside.replace('">', '')).not.toMatch(/[<>"'`]|&(?!amp;|lt;|gt;|quot;|#39;|#96;)/)
      }),
    )
  })

  test('gives back exactly what was put in once a browser reads it', () => {
    const read = (text: string) =>
      text
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&#39;/g, "'")
        .replace(/&#96;/g, '`')
        .replace(/&amp;/g, '&')
    fc.assert(
      fc.property(hostile, (value) => {
        expect(read(String(html`${value}`))).toBe(value)
      }),
    )
  })

  test('escapes inside lists too, and joins nested markup as it is', () => {
    expect(String(html`<ul>${['<a>', html`<li>${'&'}</li>`]}</ul>`)).toBe('<ul>&lt;a&gt;<li>&amp;</li></ul>')
  })

  test('says nothing for what is absent', () => {
    expect(String(html`a${undefined}${null}${false}${[]}b${0}`)).toBe('ab0')
  })

  test('an object that was received cannot pass for markup', () => {
    const forged = JSON.parse('{"text":"<script>","toString":"x"}')
    expect(String(html`${forged}`)).toBe('')
    const disguised: Markup = Object.create(Markup.prototype)
    expect(() => String(html`${disguised}`)).toThrow(TypeError)
  })
})

describe('attributes', () => {
  test('are written when they hold, with their values escaped', () => {
    expect(String(attributes({ checked: true, disabled: false, value: '"><script>', rows: 3, id: undefined }))).toBe(
      ' checked value="&quot;&gt;&lt;script&gt;" rows="3"',
    )
  })

  test('cannot be named by what somebody typed', () => {
    expect(() => attributes({ 'x onclick': 'y' })).toThrow('is not the name of an attribute')
  })
})
