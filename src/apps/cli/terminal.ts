// SPDX-License-Identifier: Apache-2.0
// What every command needs: the settings of the environment, a log for troubles, a bar for whatever takes long, and a voice.
import type { Log } from '#src/platform/logging/index.ts'
import { createLog } from '#src/platform/logging/index.ts'
import type { Progress } from '#src/platform/progress/index.ts'
import { showProgress } from '#src/platform/progress/index.ts'
import type { Settings } from '#src/platform/settings/index.ts'
import { readSettings } from '#src/platform/settings/index.ts'
import { WrongUsage } from './command.ts'

/** The settings, with what the command line says louder. */
export function ownSettings(overrides: Partial<Settings> = {}): Settings {
  return { ...readSettings(process.env), ...overrides }
}

/** A command speaks by what it prints; its log holds troubles only, and goes to standard error. */
export function commandLog(settings: Settings): Log {
  return createLog({ logLevel: settings.logLevel === 'info' ? 'warn' : settings.logLevel }, process.stderr)
}

/** The language in which a list speaks: English, as the program itself does on a terminal, unless one of the installation is told. */
export function languageTold({ languages }: { readonly languages: readonly string[] }, typed: unknown): string {
  if (typed === undefined) return 'en'
  if (languages.includes(String(typed))) return String(typed)
  throw new WrongUsage(`--language must be one of ${languages.join(', ')}.`)
}

/** A bar on the terminal for whatever takes long. */
export const progress: Progress = showProgress(process.stderr)

/** Answers with JSON when asked to, else with a sentence. */
export function say(asJson: unknown, facts: object, sentence: string): void {
  console.log(asJson === true ? JSON.stringify(facts) : sentence)
}

/** Rows whose cells stand below each other; the last of a row is as long as it is. */
export function inColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<readonly number[]>(
    (wide, row) => row.map((cell, column) => Math.max(wide[column] ?? 0, cell.length)),
    [],
  )
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
