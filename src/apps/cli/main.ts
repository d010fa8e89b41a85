// SPDX-License-Identifier: Apache-2.0
// The command line of the whole program.
import { PROGRAM } from './commands.ts'
import { runCommand } from './run-command.ts'

process.exitCode = await runCommand(PROGRAM, process.argv.slice(2))
