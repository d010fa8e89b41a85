// SPDX-License-Identifier: Apache-2.0
import type { CommandLine } from './command.ts'
import { findCommand, readTyped, WrongUsage } from './command.ts'
import { helpFor, overview } from './help.ts'

/** Runs what was typed, or says what can be. The program ends with 0 when done, 1 when it failed or found faults, 2 when it was typed wrongly. */
export async function runCommand(line: CommandLine, args: readonly string[]): Promise<number> {
  try {
    if (args.length === 0 || args[0] === 'help' || args.includes('--help') || args.includes('-h')) {
      console.log(
        helpText(
          line,
          args.filter((word) => word !== 'help' && !word.startsWith('-')),
        ),
      )
      return 0
    }
    if (line.version && args.length === 1 && ['--version', '-v', '-V', 'version'].includes(args[0] ?? '')) {
      console.log(line.version)
      return 0
    }
    const { command, args: typed } = findCommand(line.commands, args)
    return await command.run(readTyped(command, typed))
  } catch (error) {
    // What went wrong is one sentence. Where it went wrong is of use only when it is a fault of the program.
    console.error(error instanceof Error ? sentenceOf(error) : String(error))
    return error instanceof WrongUsage ? 2 : 1
  }
}

/** The text for `elshi help …`. */
export function helpText(line: CommandLine, words: readonly string[]): string {
  return words.length === 0 ? overview(line) : helpFor(findCommand(line.commands, words).command)
}

function sentenceOf(error: Error): string {
  const isBug = error instanceof TypeError || error instanceof ReferenceError || error instanceof SyntaxError
  return isBug ? `The program has a fault: ${error.stack ?? error.message}` : error.message
}
