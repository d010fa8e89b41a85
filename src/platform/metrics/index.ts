// SPDX-License-Identifier: Apache-2.0
/** Figures for the operator's monitoring. */

/** Durations, counts and present figures, rendered as Prometheus reads them. */
export { type CountedEvent, createMetrics, type GaugeSource, type Metrics, poolUse } from './metrics.ts'
