// SPDX-License-Identifier: Apache-2.0
// Reports that fall due by a rule, reckoned for a family that is invented: when each is due, which came, which is overdue.
import type { Report } from '#src/law/reporting/index.ts'
import { reportsOn } from '#src/law/reporting/index.ts'
import type { ReportCalendar, Story } from '#src/relations/stories/index.ts'
import { inWords } from '#src/relations/telling/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { addDays, addMonths, plainDateAt } from '#src/standards/calendar/index.ts'
import type { Markup } from '../html/markup.ts'
import { html } from '../html/markup.ts'
import type { Reader } from '../reader.ts'
import type { SourceOf } from './marks.ts'
import { mark, telling } from './marks.ts'

type ShownReports = { readonly story: Story; readonly calendar: ReportCalendar; readonly sourceOf: SourceOf }

export function reportsPage(reader: Reader, { story, calendar, sourceOf }: ShownReports): Markup {
  const { say, language } = reader
  const { example } = calendar
  const { child, reports } = reportsOf(calendar, plainDateAt(reader.now, 'UTC'))
  const count = (...stands: readonly Report['stands'][]) => reports.filter((one) => stands.includes(one.stands)).length
  const came = count('received', 'received-late')
  return html`<p class="back"><a href="/${language}/stories#${story.id}">${inWords(story.title, language)}</a></p>
<h1>${inWords(calendar.title, language)}</h1>
<p class="lead">${inWords(calendar.lead, language)}</p>
<h2>${say('portal.stories.reports.rule')}</h2>
<ul>${calendar.ruleTold.map((one) => html`<li>${telling(reader, one, sourceOf)}</li>`)}</ul>
<h2>${inWords(example.words, language)} ${mark(reader, 'invented')}</h2>
<p>${say('portal.stories.reports.child', { effective: reader.day(child.effective), adult: reader.day(addMonths(child.born, calendar.rule.untilAge * 12)) })}</p>
<p class="said">${say('portal.stories.reports.sum', { due: came + count('overdue'), came, late: count('received-late'), overdue: count('overdue') })}</p>
<table class="table stacked"><caption>${say('portal.stories.reports.table')}</caption>
<thead><tr><th scope="col">${say('portal.stories.reports.number')}</th><th scope="col">${say('portal.stories.reports.due')}</th>
<th scope="col">${say('portal.stories.reports.came')}</th><th scope="col">${say('portal.stories.reports.stands')}</th></tr></thead>
<tbody>${reports.map(
    (
      report,
      at,
    ) => html`<tr><td data-label="${say('portal.stories.reports.number')}">${at + 1}</td><td data-label="${say('portal.stories.reports.due')}">${reader.day(report.due)}</td>
<td data-label="${say('portal.stories.reports.came')}">${report.received ? reader.day(report.received) : '–'}</td>
<td><span class="state ${TONES[report.stands]}">${say(`portal.stories.reports.${report.stands}`, { days: report.daysLate })}</span></td></tr>`,
  )}</tbody></table>
<p>${say('portal.stories.reports.small')}</p>
<p>${inWords(calendar.later, language)} ${mark(reader, 'later')}</p>`
}

/** The invented child and its reports, as they stand on a day. */
function reportsOf({ rule, example }: ReportCalendar, on: PlainDate) {
  const child = { effective: addMonths(on, -example.monthsInForce), born: addMonths(on, -example.monthsOfAge) }
  const due = reportsOn(rule, child, new Map(), on).map((one) => one.due)
  const came = example.came.flatMap((days, at) => {
    const day = due[at]
    return day ? [[day, addDays(day, days)] as const] : []
  })
  return { child, reports: reportsOn(rule, child, new Map(came), on) }
}

const TONES: Readonly<Record<Report['stands'], string>> = {
  received: 'kept',
  'received-late': 'kept',
  overdue: 'late',
  next: 'waiting',
  scheduled: 'void',
}
