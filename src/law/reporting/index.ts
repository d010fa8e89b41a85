// SPDX-License-Identifier: Apache-2.0
/** Reports that fall due at intervals until somebody comes of age, and how each stands on a day. */
export { type Report, type ReportingRule, reportsOn } from './report-schedule.ts'
