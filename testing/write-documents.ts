// SPDX-License-Identifier: Apache-2.0
// `npm run documents`: writes the pages of docs that come from definitions.
import { writeFileSync } from 'node:fs'
import { instrumentsPage } from './instruments-page.ts'

writeFileSync(new URL('../docs/instruments.md', import.meta.url), instrumentsPage())
