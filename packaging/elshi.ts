#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
// The command `elshi` of whoever installs the libraries alone; in a checkout `bin/elshi.js` comes here for the same commands, since
// they need nothing of the program.
import { libraryCommands } from '#src/apps/cli/libraries.ts'
import { runCommand } from '#src/apps/cli/run-command.ts'

const calendars = async () => (await import('./calendar.ts')).HOLIDAYS

process.exitCode = await runCommand(
  {
    purpose: 'Elshi’s libraries from the command line: questions in JSON lines in, answers in JSON lines out.',
    commands: libraryCommands(calendars),
    more: 'Questions come from standard input: elshi stay < questions.jsonl.',
  },
  process.argv.slice(2),
)
