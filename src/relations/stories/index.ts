// SPDX-License-Identifier: Apache-2.0
/** Public items that a demonstration tells and lets a visitor follow. */
export type { PathStep, ReportCalendar, Story, Telling, WhatWouldChange } from './story.ts'
