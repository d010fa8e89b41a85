// SPDX-License-Identifier: Apache-2.0
// What a command says of itself, and how what was typed is read: strictly, with one sentence for whatever is wrong.
import type { ParseArgsConfig } from 'node:util'
import { parseArgs } from 'node:util'

export type OptionText = {
  readonly type: 'string' | 'boolean'
  /** How its value is shown in the help, such as `N`. */
  readonly value?: string
  readonly required?: boolean
  readonly says: string
}

/** What was typed after a command's name. */
export type Typed = {
  readonly options: Readonly<Record<string, string | boolean | undefined>>
  readonly rest: readonly string[]
}

export type Command = {
  /** As it is typed: `start`, `audit verify`. */
  readonly name: string
  readonly summary: string
  readonly options: Readonly<Record<string, OptionText>>
  /** Names of what is typed without dashes, in order; all are needed. */
  readonly rest?: readonly string[]
  readonly more?: string
  /** Loaded when it runs, so that `help` need not wait for a database driver. */
  readonly run: (typed: Typed) => Promise<number>
}

/** Commands that belong together, and what they are for. */
export type CommandLine = {
  readonly version?: string
  readonly purpose: string
  readonly commands: readonly Command[]
  /** Where else to look. */
  readonly more: string
}

/** Something typed wrongly; the program ends with 2. */
export class WrongUsage extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'WrongUsage'
  }
}

/** The command that was typed, and what follows it. */
export function findCommand(
  commands: readonly Command[],
  args: readonly string[],
): { readonly command: Command; readonly args: readonly string[] } {
  const typed = args.filter((word) => !word.startsWith('-'))
  const found = commands
    .filter(({ name }) => name.split(' ').every((word, index) => args[index] === word))
    .toSorted((one, other) => other.name.length - one.name.length)[0]
  if (found) return { command: found, args: args.slice(found.name.split(' ').length) }
  const longer = commands.filter(({ name }) => name.startsWith(`${args[0]} `)).map(({ name }) => name)
  if (longer.length > 0) throw new WrongUsage(`elshi ${args[0]} needs another word: ${longer.join(', ')}.`)
  const names = commands.map(({ name }) => name).join(', ')
  if (typed.length === 0) throw new WrongUsage(`Say which command: ${names}.`)
  throw new WrongUsage(`There is no command "${typed[0]}"; the commands are ${names}.`)
}

/** Options and the rest, as the command declares them. */
export function readTyped(command: Command, args: readonly string[]): Typed {
  const options: NonNullable<ParseArgsConfig['options']> = Object.fromEntries(
    Object.entries(command.options).map(([name, { type }]) => [name, { type }]),
  )
  const { values, positionals } = parse(command, { args: [...args], options, allowPositionals: true, strict: true })
  const missing = Object.entries(command.options).find(([name, { required }]) => required && values[name] === undefined)
  if (missing)
    throw new WrongUsage(`elshi ${command.name} needs --${missing[0]} ${missing[1].value ?? ''}: ${missing[1].says}`)
  const { rest = [] } = command
  if (positionals.length > rest.length) {
    throw new WrongUsage(
      `elshi ${command.name} does not know what to do with "${positionals[rest.length]}"; see elshi help ${command.name}.`,
    )
  }
  if (positionals.length < rest.length) throw new WrongUsage(`elshi ${command.name} needs ${rest[positionals.length]}.`)
  return { options: values as Typed['options'], rest: positionals }
}

function parse(command: Command, config: ParseArgsConfig) {
  try {
    return parseArgs(config)
  } catch (error) {
    const { message } = error as Error
    const option = /'(-[^']*)'/.exec(message)?.[1] ?? ''
    const wrong = message.startsWith('Unknown') ? `has no option ${option}` : `cannot use ${option} like that`
    throw new WrongUsage(`elshi ${command.name} ${wrong}; see elshi help ${command.name}.`, { cause: error })
  }
}

/** A number from an option. */
export function wholeNumber(
  name: string,
  text: string | boolean | undefined,
  atMost = 999_999_999,
): number | undefined {
  if (text === undefined) return undefined
  if (typeof text === 'string' && /^\d{1,9}$/.test(text) && Number(text) <= atMost) return Number(text)
  throw new WrongUsage(`--${name} must be a whole number, at most ${atMost}.`)
}
