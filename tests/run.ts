// SPDX-License-Identifier: Apache-2.0
// The test command: `npm test` runs every part; `npm test -- unit database` runs those. The last line is the sum.
import { parts } from './runner/parts.ts'
import type { Tally } from './runner/tally.ts'
import { closingLine, failureLines, skippedLine, sum } from './runner/tally.ts'

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in parts))
if (unknown.length > 0) {
  console.error(
    `There is no part of the tests called ${unknown.join(', ')}; the parts are ${Object.keys(parts).join(', ')}.`,
  )
  process.exit(2)
}

const tallies: Tally[] = []
for (const [name, part] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  console.log(`\n── ${name} ──`)
  const started = Date.now()
  const tally = await part().catch((error: unknown) => {
    console.error(error)
    return { passed: 0, failed: 1, skipped: 0, failures: [`${name}: ${String(error)}`] }
  })
  tallies.push(tally)
  console.log(
    `${name}: ${tally.passed} of ${tally.passed + tally.failed} in ${Math.round((Date.now() - started) / 1000)} s`,
  )
}

const total = sum(tallies)
console.log(
  ['', ...failureLines(total), skippedLine(total), closingLine(total)].filter((line) => line !== undefined).join('\n'),
)
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0
