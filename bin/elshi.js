#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
// The command `elshi`, on whatever Node the machine has: it goes on under the Node 24 that npm installed beside it.
import { spawn } from 'node:child_process'
import module from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

if (Number(process.versions.node.split('.')[0]) >= 24) await runProgram()
else continueUnder(findNode())

async function runProgram() {
  // Not in the machine's folder for temporary files, where somebody else could lay down code for us to run.
  module.enableCompileCache?.(join(root, 'build/compiled'))
  // What asks the libraries alone must not wait for the program.
  if (['stay', 'mrz', 'deadline', 'iin'].includes(process.argv[2] ?? '')) return import('../packaging/elshi.ts')
  const { freshBundle } = await import('../src/apps/cli/bundle.ts')
  await import(freshBundle(root) ?? '../src/apps/cli/main.ts')
}

/** @param {string} node */
function continueUnder(node) {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  // A terminal's Ctrl-C reaches both processes by itself; a second one would mean "at once".
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'))
  child.on('error', (error) => stop(`Node 24 did not start: ${error.message}.`))
  child.on('exit', (code, signal) => {
    process.exitCode = signal ? 1 : (code ?? 1)
  })
}

function findNode() {
  const system = process.platform === 'win32' ? 'win' : process.platform
  const name = `node-${system}-${process.arch}`
  try {
    const folder = dirname(module.createRequire(import.meta.url).resolve(`${name}/package.json`))
    return join(folder, 'bin', system === 'win' ? 'node.exe' : 'node')
  } catch {
    stop(`Node ${process.version} is too old and npm has no Node 24 for this machine (${name}); install Node 24.`)
  }
}

/** @param {string} sentence @returns {never} */
function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}
