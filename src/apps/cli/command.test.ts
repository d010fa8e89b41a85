// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it, vi } from 'vitest'
import { findCommand, readTyped, wholeNumber } from './command.ts'
import { commands, PROGRAM } from './commands.ts'
import { helpText, runCommand } from './run-command.ts'

const typed = (...words: string[]) => {
  const { command, args } = findCommand(commands, words)
  return { name: command.name, ...readTyped(command, args) }
}

describe('a command', () => {
  it.each([
    [['start', '--demo', '--port', '8080'], { name: 'start', options: { demo: true, port: '8080' }, rest: [] }],
    [['audit', 'verify', '--json'], { name: 'audit verify', options: { json: true }, rest: [] }],
    [['restore', 'backup.tar', '--keys', 'keys'], { name: 'restore', options: { keys: 'keys' }, rest: ['backup.tar'] }],
  ])('%j is read as it was meant', (words, meant) => {
    expect(typed(...words)).toEqual(meant)
  })

  it.each([
    [['sell'], 'There is no command "sell"; the commands are start, worker,'],
    [['--demo'], 'Say which command: start, worker,'],
    [['audit'], 'elshi audit needs another word: audit verify,'],
    [['mrz', 'read'], 'elshi mrz needs another word: mrz parse, mrz make.'],
    [['start', '--dmeo'], 'elshi start has no option --dmeo'],
    [['start', '--port'], 'elshi start cannot use --port'],
    [['start', 'now'], 'elshi start does not know what to do with "now"; see elshi help start.'],
    [['restore'], 'elshi restore needs FILE.'],
    [['erase', '--ground', 'x'], 'elshi erase needs --post CODE: The post that lodged the case'],
  ])('%j is refused with one sentence', (words, sentence) => {
    expect(() => typed(...words)).toThrow(sentence)
  })

  it('takes whole numbers only where a number is meant', () => {
    expect(wholeNumber('port', '80')).toBe(80)
    expect(wholeNumber('port', undefined)).toBeUndefined()
    expect(() => wholeNumber('port', '8e3')).toThrow('--port must be a whole number, at most 999999999.')
    expect(() => wholeNumber('port', '99999', 65_535)).toThrow('--port must be a whole number, at most 65535.')
  })
})

describe('help', () => {
  it('tells which version it is', () => {
    expect(helpText(PROGRAM, [])).toMatch(/^Elshi \d+\.\d+\.\d+ runs/)
  })

  it.each(['--version', '-v', 'version'])('answers %s with the version alone', async (asked) => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => undefined)
    expect(await runCommand(PROGRAM, [asked])).toBe(0)
    expect(said.mock.calls).toEqual([[expect.stringMatching(/^\d+\.\d+\.\d+$/)]])
    said.mockRestore()
  })

  it('names every command in one line, and says more about each', () => {
    const lines = helpText(PROGRAM, []).split('\n')
    for (const { name, summary } of commands) {
      expect(lines.some((line) => line.includes(name) && line.includes(summary))).toBe(true)
      expect(helpText(PROGRAM, name.split(' '))).toContain(summary)
    }
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(120)
  })

  it('explains every option in a sentence', () => {
    for (const { options } of commands) for (const { says } of Object.values(options)) expect(says).toMatch(/\.$/)
  })
})
