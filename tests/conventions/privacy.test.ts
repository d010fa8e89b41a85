// SPDX-License-Identifier: Apache-2.0
// Nothing leaves by a side door: no printing past the log, no secrets or people in the repository.
import { describe } from 'vitest'
import { matching, rule } from './tree.ts'

const printing = /\bconsole\.\w+\(|\bprocess\.std(?:out|err)\.write\(/
const mayPrint = /^src\/(apps\/cli|platform\/(progress|logging))\//
const program = /^src\/.*\.ts$/

describe('privacy', () => {
  rule(
    'only the command line, the progress bar and the log print anything',
    (tree) =>
      matching(tree, program)
        .filter(([path, text]) => !mayPrint.test(path) && printing.test(text.replace(/^\s*(\/\/|\*).*$/gm, '')))
        .map(([path]) => `${path} prints past the log`),
    { 'src/consular/cases/decide.ts': 'console.log(answers)' },
  )
  rule(
    'no password, key or token is written into the program',
    (tree) =>
      matching(tree, /^(src|demo|bin)\/.*\.(ts|tsx|js|json)$/)
        .filter(([path]) => !path.endsWith('.test.ts'))
        .flatMap(([path, text]) =>
          /-----BEGIN [A-Z ]*PRIVATE KEY-----|\b(?:password|secret|token)\s*[:=]\s*['"][^'"\s${}]{8,}['"]/i.test(text)
            ? [`${path} holds a secret`]
            : [],
        ),
    { 'src/apps/api/session.ts': "const secret = 'abcdefgh12345678'" },
  )
})
