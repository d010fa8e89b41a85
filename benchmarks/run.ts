// SPDX-License-Identifier: Apache-2.0
// `npm run bench` runs every benchmark; `npm run bench -- start portal` runs those. Each figure stands beside its limit.
import { readdirSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import type { Benchmark, Figure } from './figure.ts'
import { isKept, lineOf } from './figure.ts'

const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.slice(0, -'.bench.ts'.length))
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  console.error(`There is no benchmark called ${unknown.join(', ')}; there are ${names.join(', ')}.`)
  process.exit(2)
}

const [cpu] = cpus()
console.log(
  `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`,
)
let missed = 0
for (const name of asked.length > 0 ? asked : names) {
  const { benchmark } = (await import(`./${name}.bench.ts`)) as { benchmark: Benchmark }
  console.log(`\n── ${benchmark.name} ──`)
  const tell = (figure: Figure) => {
    console.log(lineOf(figure))
    if (isKept(figure) === false) missed += 1
  }
  for (const figure of await benchmark.run(tell)) tell(figure)
}
console.log(missed === 0 ? '\nEvery limit was kept.' : `\n${missed} limits were not kept.`)
process.exitCode = missed === 0 ? 0 : 1
