// SPDX-License-Identifier: Apache-2.0
// Four invented cases with walls between them: two posts, two compartments, and one of an account's own.
import { randomUUID } from 'node:crypto'
import type { CaseKey } from '#src/consular/cases/index.ts'
import { lodgeCase } from '#src/consular/cases/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import type { TestEngine } from './engine.ts'
import { account, anonymous } from './engine.ts'
import { askForVisit } from './group-visit/index.ts'
import { askForCard } from './library-card/index.ts'

export type WalledCases = Readonly<Record<'busan' | 'seoul' | 'family' | 'mine', CaseKey>>

export async function lodgeWalledCases({ engine }: TestEngine): Promise<WalledCases> {
  const lodged = async (command: Parameters<typeof lodgeCase>[2], actor: Actor = anonymous) => {
    const outcome = await lodgeCase(engine, actor, command)
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
    return outcome.value.key
  }
  return {
    busan: await lodged(askForCard(randomUUID())),
    seoul: await lodged(askForCard(randomUUID(), { post: 'SEL' })),
    family: await lodged(askForVisit(randomUUID())),
    mine: await lodged(askForCard(randomUUID()), account()),
  }
}
