// SPDX-License-Identifier: Apache-2.0
// The documents tell the truth: links lead somewhere, the map has every folder, settings and decisions are complete.
import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderOf } from './layers.ts'
import type { Tree } from './tree.ts'
import { checkout, matching, rule } from './tree.ts'

const root = join(import.meta.dirname, '../..')
const documents = /^(README|CONTRIBUTING|SECURITY|CHANGELOG)\.md$|^docs\/.*\.md$/
// Told in CONTRIBUTING.md: variables of the test runner and the benchmarks.
const ofTheTests = /^ELSHI_(TEST|BENCH|CHROMIUM)/
const notOurs = [
  /\/work\b/,
  /\/tmp\/elshi/,
  /\.\.\/shared/,
  /\.library\b/,
  /\bregistry\.npmjs\b/,
  /\b(?:issue|session) #?\d+/i,
]

describe('documents', () => {
  rule('every link leads to a file and a heading that exist', deadLinks, {
    'docs/architecture.md': 'see [the glossary](glossary.md#engine) and [nothing](nowhere.md)',
    'docs/glossary.md': '# Glossary',
  })
  rule('every folder of src is on the map in docs/architecture.md', foldersOffTheMap, {
    'docs/architecture.md': '| `src/platform/mail` | sends mail |',
    'src/platform/jobs/index.ts': '',
  })
  rule('the map names no folder that is gone', foldersGone, {
    'docs/architecture.md': '| `src/platform/fax` | sends faxes |',
  })
  rule(
    'the README has at most a hundred lines',
    (tree) =>
      (tree.get('README.md') ?? '').split('\n').length > 101 ? ['README.md is longer than a hundred lines'] : [],
    { 'README.md': '\n'.repeat(120) },
  )
  rule('a decision record has its number, date, context, decision and consequences', incompleteDecisions, {
    'docs/decisions/0001-one.md': '# 0001 One\n',
  })
  rule(
    'a how-to says what `elshi` stands for, and names an installation for all commands, not for the first',
    commandsThatFail,
    {
      'docs/how-to/one.md': '```\nelshi audit verify\n```',
      'docs/how-to/two.md': '```\nELSHI_HOME=/var/lib/other npm run elshi -- restore FILE\n```',
    },
  )
  rule('the project speaks of itself alone', wordsFromElsewhere, { 'docs/how-to/test.md': 'copy it from ../shared/x' })
  test('the README shows only pictures that exist', () => {
    const pictures = [...(checkout.get('README.md') ?? '').matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(
      (found) => found[1] ?? '',
    )
    expect(pictures.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })
})

describe('settings', () => {
  rule('every variable that the program reads is in docs/settings.md', settingsUntold, {
    'src/platform/settings/settings.ts': "port: 'ELSHI_PORT'",
    'docs/settings.md': '| `ELSHI_HOME` |',
  })
})

/** After `npm ci` no `elshi` is on anybody's path, and a variable before one command is gone at the next. */
function commandsThatFail(tree: Tree): string[] {
  return matching(tree, /^docs\/how-to\/.*\.md$/).flatMap(([file, text]) => [
    ...(/^ *elshi /m.test(text) && !text.includes('`npm run -s elshi --`') ? [`${file} types elshi alone`] : []),
    ...(/^ *ELSHI_HOME=\S+ +\w/m.test(text) ? [`${file} names an installation for one command`] : []),
  ])
}

function deadLinks(tree: Tree): string[] {
  return matching(tree, documents).flatMap(([path, text]) =>
    [...withoutCode(text).matchAll(/\[[^\]]*\]\(([^)\s]+)\)/g)].flatMap(([, link]) => {
      if (!link || /^[a-z]+:/.test(link)) return []
      const [file, anchor] = link.split('#')
      const target = file ? posix.join(posix.dirname(path), decodeURI(file)) : path
      if (!tree.has(target) && !existsSync(join(root, target))) return [`${path} links to ${link}, which is not there`]
      const headings = tree.get(target)
      return anchor && headings !== undefined && !anchorsOf(headings).includes(anchor)
        ? [`${path} links to ${link}; ${target} has no such heading`]
        : []
    }),
  )
}

function foldersOffTheMap(tree: Tree): string[] {
  const map = tree.get('docs/architecture.md') ?? ''
  const folders = new Set(matching(tree, /^src\/.*\.tsx?$/).map(([path]) => folderOf(path)))
  return [...folders].filter((folder) => !map.includes(`\`${folder}\``)).map((folder) => `${folder} is not on the map`)
}

function foldersGone(tree: Tree): string[] {
  const named = [...(tree.get('docs/architecture.md') ?? '').matchAll(/`(src\/[a-z/-]+)`/g)].map(
    (found) => found[1] ?? '',
  )
  const paths = [...tree.keys()]
  return named.filter((folder) => !paths.some((path) => path === folder || path.startsWith(`${folder}/`)))
}

function incompleteDecisions(tree: Tree): string[] {
  const records = matching(tree, /^docs\/decisions\/(?!0000)\d{4}-.*\.md$/).sort(([a], [b]) => a.localeCompare(b))
  return records.flatMap(([path, text], index) => {
    const number = posix.basename(path).slice(0, 4)
    const wanted = [`# ${number} `, '\nDate: ', '\nStatus: ', '\n## Context', '\n## Decision', '\n## Consequences']
    const missing = wanted.filter((part) => !text.includes(part)).map((part) => `${path} lacks "${part.trim()}"`)
    return Number(number) === index + 1 ? missing : [...missing, `${path} should be number ${index + 1}`]
  })
}

function wordsFromElsewhere(tree: Tree): string[] {
  const own = /^tests\/conventions\//
  return matching(tree, /^(src|testing|demo|tests|benchmarks|bin|docs)\/|^[^/]+\.(md|ts|json)$/)
    .filter(([path]) => !own.test(path) && !/^(tests|testing|benchmarks)\/.*\.ts$|\.test\.ts$/.test(path))
    .flatMap(([path, text]) =>
      notOurs.flatMap((pattern) => {
        const found = pattern.exec(text)
        return found ? [`${path} says "${found[0]}"`] : []
      }),
    )
}

function settingsUntold(tree: Tree): string[] {
  const told = variablesIn(tree.get('docs/settings.md') ?? '')
  const read = matching(tree, /^src\/.*\.ts$/)
    .filter(([path]) => !path.endsWith('.test.ts'))
    .flatMap(([, text]) => variablesIn(text))
  return [...new Set(read)]
    .filter((name) => !told.includes(name) && !ofTheTests.test(name))
    .map((name) => `${name} is not in docs/settings.md`)
}

function variablesIn(text: string): string[] {
  return [...text.matchAll(/\bELSHI_[A-Z]+(?:_[A-Z]+)*\b/g)].map((found) => found[0])
}

function anchorsOf(text: string): string[] {
  return [...withoutCode(text).matchAll(/^#+\s+(.*)$/gm)].map(([, heading]) =>
    (heading ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  )
}

function withoutCode(text: string): string {
  return text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '')
}
