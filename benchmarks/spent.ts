// SPDX-License-Identifier: Apache-2.0
// Processor time that a program and the PostgreSQL server beside it have spent, all threads and backends together. What else runs on the
// machine takes nothing from these figures. Where the system does not tell (it is read as Linux tells it), there are none.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Milliseconds. */
export type Spent = { readonly program: number; readonly postgresql: number }

/** In which units the system counts: hundredths of a second, on every machine that Node runs on. */
const TICK = 10

/** What has been spent until now, by the program and by the server of its installation. */
export function spentUntilNow(program: number, home: string): Spent | undefined {
  try {
    const folder = join(home, 'database')
    const cluster = readdirSync(folder).find((name) => existsSync(join(folder, name, 'postmaster.pid'))) ?? ''
    const [server] = readFileSync(join(folder, cluster, 'postmaster.pid'), 'utf8').split('\n')
    const all = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap(processOf)
    const ofServer = all.filter(({ id, parent }) => parent === Number(server) || id === Number(server))
    return { program: sum(all.filter(({ id }) => id === program)), postgresql: sum(ofServer) }
  } catch {
    return undefined
  }
}

type Process = { readonly id: number; readonly parent: number; readonly ticks: number }

const sum = (all: readonly Process[]) => TICK * all.reduce((ticks, one) => ticks + one.ticks, 0)

/** Children that ended count where they were waited for, so that a backend that goes is not forgotten. */
function processOf(id: string): Process[] {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'utf8')
    // After the name, which may hold anything: state, parent, …, and four counts of ticks.
    const told = text.slice(text.lastIndexOf(')') + 2).split(' ')
    const ticks = told.slice(11, 15).reduce((all, one) => all + Number(one), 0)
    return [{ id: Number(id), parent: Number(told[1]), ticks }]
  } catch {
    return []
  }
}
