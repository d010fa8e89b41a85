// SPDX-License-Identifier: Apache-2.0
import type { Command, CommandLine } from './command.ts'

/** All commands, one line each, under what they are for. */
export function overview({ purpose, commands, more }: CommandLine): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  return [
    purpose,
    '',
    'elshi COMMAND [options]',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    `elshi help COMMAND says more. ${more}`,
  ].join('\n')
}

/** One command: how it is typed, what its options mean. */
export function helpFor(command: Command): string {
  const { name, summary, options, rest = [], more } = command
  const shown = Object.entries(options).map(([option, text]) => [
    `--${option}${text.value ? ` ${text.value}` : ''}`,
    `${text.says}${text.required ? ' Required.' : ''}`,
  ])
  const width = Math.max(0, ...shown.map(([option = '']) => option.length))
  const usage = ['elshi', name, ...rest, ...(shown.length > 0 ? ['[options]'] : [])].join(' ')
  const lines = shown.map(([option = '', says = '']) => `  ${option.padEnd(width)}  ${says}`)
  return [usage, '', summary, ...(more ? ['', more] : []), ...(lines.length > 0 ? ['', ...lines] : [])].join('\n')
}
