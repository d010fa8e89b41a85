// SPDX-License-Identifier: Apache-2.0
// Lodging by the engine itself, sixteen at a time in one process, beside plain prepared statements that write the same rows and bytes.
import { randomUUID } from 'node:crypto'
import { DEMO_POSTS } from '#demo/places.data.ts'
import { randomFor } from '#demo/random.ts'
import { inventRegistration } from '#demo/registration.ts'
import { kazakhstan, openElshi } from '#src/apps/compose/index.ts'
import { lodgeCase } from '#src/consular/cases/index.ts'
import { createLog } from '#src/platform/logging/index.ts'
import { readSettings } from '#src/platform/settings/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import type { Benchmark } from './figure.ts'
import { measureInTurns } from './in-turns.ts'
import { openPlainStatements } from './plain-statements.ts'
import { withHome } from './served.ts'

const lanes = 16

export const benchmark: Benchmark = {
  name: 'lodging by the engine, 16 at a time',
  run: () =>
    withHome(async (home) => {
      const settings = readSettings({ ELSHI_HOME: home, ELSHI_LOG_LEVEL: 'error' })
      const elshi = await openElshi(settings, { log: createLog(settings), home: kazakhstan(), supervise: false })
      try {
        const commands = inventCommands(500)
        const lodge = (seconds: number) => lodgeFor(elshi.engine, commands, seconds)
        await lodge(2)
        const host = String((elshi.database.owner as { host?: string } | undefined)?.host)
        const plain = await openPlainStatements(host, lanes)
        const [engine = 0, plainly = 0] = await measureInTurns([lodge, plain.write])
        await plain.close()
        return [
          { what: 'engine', value: engine, unit: 'cases/s' },
          { what: `plain statements, ${plain.rows.toFixed(1)} rows a case`, value: plainly, unit: 'cases/s' },
          { what: 'share of plain', value: (100 * engine) / plainly, unit: '%', limit: { atLeast: 50 } },
        ]
      } finally {
        await elshi.stop()
      }
    }),
}

type Engine = Parameters<typeof lodgeCase>[0]
type Command = Parameters<typeof lodgeCase>[2]

/** Cases a second. */
async function lodgeFor(engine: Engine, commands: readonly Command[], time: number): Promise<number> {
  const officer = {
    id: 'bench',
    kind: 'officer',
    posts: ['BUS'],
    compartments: ['general'],
    roles: ['officer'],
  } as const
  const began = performance.now()
  const until = began + time * 1000
  let lodged = 0
  const lane = async () => {
    while (performance.now() < until) {
      const command = commands[lodged % commands.length] as Command
      const outcome = await lodgeCase(engine, officer, { ...command, commandId: randomUUID() })
      if (!outcome.ok) throw new Error(`Refused: ${JSON.stringify(outcome.refusal)}`)
      lodged += 1
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return (lodged * 1000) / (performance.now() - began)
}

function inventCommands(count: number): readonly Command[] {
  const [busan] = DEMO_POSTS
  if (!busan) throw new Error('The demonstration has posts.')
  const today = plainDateAt(new Date(), 'Asia/Seoul')
  return Array.from({ length: count }, (_, index) => {
    const { language, answers } = inventRegistration(randomFor(`lodging-${index}`), busan, 1 + index, today)
    const { 'stay-until': _end, ...applicant } = answers.applicant as Record<string, unknown>
    return {
      commandId: '',
      service: 'consular-registration',
      serviceVersion: '1',
      post: 'BUS',
      channel: 'window',
      language,
      answers: { applicant },
      files: [],
    }
  })
}
