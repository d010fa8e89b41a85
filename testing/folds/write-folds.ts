// SPDX-License-Identifier: Apache-2.0
// `npm run folds`: records what each book makes of the fixed entries, once its fold was raised or entries were added.
import { writeFileSync } from 'node:fs'
import { books } from '#src/apps/compose/index.ts'
import { digestsFile, foldAll, readEntries } from './folds.ts'

writeFileSync(digestsFile, `${JSON.stringify(foldAll(books, readEntries()), undefined, 2)}\n`)
