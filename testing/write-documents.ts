// SPDX-License-Identifier: Apache-2.0
// `npm run documents`: writes the pages of docs that come from definitions, and draws what is drawn once.
import { writeFileSync } from 'node:fs'
import { drawLand } from '#src/apps/portal/index.ts'
import { figuresPage } from './figures-page.ts'
import { instrumentsPage } from './instruments-page.ts'
import { roundsPage } from './rounds-page.ts'

for (const [name, page] of [
  ['instruments', instrumentsPage],
  ['rounds', roundsPage],
  ['figures', figuresPage],
] as const)
  writeFileSync(new URL(`../docs/${name}.md`, import.meta.url), page())
writeFileSync(new URL('../src/apps/portal/posts/land.svg', import.meta.url), drawLand())
