// SPDX-License-Identifier: Apache-2.0
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** The figures of one program, as Prometheus reads them. Labels are routes, queues and pools: never a person or a case. */
export type Metrics = {
  /** One answered request; the route is its pattern. */
  observeRequest(request: { method: string; route: string; status: number; seconds: number }): void
  /** Adds to a count of things that happened, such as `mail_failures`. */
  count(event: CountedEvent, amount?: number): void
  /** Registers where present figures come from; asked at each reading, and left out when they cannot be told. */
  watch(source: GaugeSource): void
  /** The page of figures and its content type. */
  render(): Promise<{ contentType: string; body: string }>
}

/** What is counted since the start. */
export type CountedEvent =
  | 'mail_failures'
  | 'mail_sent'
  | 'jobs_failed'
  | 'files_refused'
  | 'files_infected'
  | 'reads_recorded'

/** A figure that stands for a moment, by one label, such as the depth of each queue. */
export type GaugeSource = {
  name: string
  help: string
  label: string
  read(): Promise<Readonly<Record<string, number>>> | Readonly<Record<string, number>>
}

const counted: Readonly<Record<CountedEvent, string>> = {
  mail_failures: 'Deliveries of mail that failed, retried ones included',
  mail_sent: 'Mail handed over',
  jobs_failed: 'Jobs given up after their last attempt',
  files_refused: 'Files refused on receipt',
  files_infected: 'Files that the scanner found infected',
  reads_recorded: 'Records of reads stored',
}

/** An empty set of figures, the program's own memory and event loop included. */
export function createMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry, prefix: 'elshi_' })
  const requests = new Histogram({
    name: 'elshi_request_seconds',
    help: 'How long answers took',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  })
  const counters = Object.fromEntries(
    Object.entries(counted).map(([event, help]) => [
      event,
      new Counter({ name: `elshi_${event}_total`, help, registers: [registry] }),
    ]),
  ) as Record<CountedEvent, Counter>

  return {
    observeRequest: ({ method, route, status, seconds }) => requests.observe({ method, route, status }, seconds),
    count: (event, amount = 1) => counters[event].inc(amount),
    watch: ({ name, help, label, read }) => {
      new Gauge({
        name: `elshi_${name}`,
        help,
        labelNames: [label],
        registers: [registry],
        async collect() {
          this.reset()
          // A lost database must not take the other figures with it: what cannot be told is left out.
          const figures = await Promise.resolve()
            .then(read)
            .catch(() => ({}))
          for (const [value, figure] of Object.entries(figures)) this.set({ [label]: value }, figure)
        },
      })
    },
    render: async () => ({ contentType: registry.contentType, body: await registry.metrics() }),
  }
}

/** How a pool of connections is used. */
export function poolUse(
  pools: Readonly<Record<string, { totalCount: number; idleCount: number; waitingCount: number }>>,
): GaugeSource {
  return {
    name: 'pool_connections',
    help: 'Connections to the database by pool and state',
    label: 'use',
    read: () =>
      Object.fromEntries(
        Object.entries(pools).flatMap(([name, pool]) => [
          [`${name}-busy`, pool.totalCount - pool.idleCount],
          [`${name}-idle`, pool.idleCount],
          [`${name}-waiting`, pool.waitingCount],
        ]),
      ),
  }
}
