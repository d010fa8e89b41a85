// SPDX-License-Identifier: Apache-2.0
/** What is measured between two states: values as somebody said them, side by side, each with its time and source. */

/** The books in which indicators and figures are kept. */
export { type FigureBody, figures, type IndicatorBody, indicators } from './books.ts'
export type { FigureRefusal, ToldFigure } from './decide-figure.ts'
/** What an indicator and a figure are, and where a figure stands in time. */
export { endOf, type Figure, type FigurePeriod, flows, type Indicator } from './figure.ts'
/** Values of different lines that are apart, and are not compared. */
export { gapsIn } from './gaps.ts'
/** What a partner is not shown. */
export { hiddenFromPartner, type ToldFigures } from './hidden-from-partner.ts'
/** Marks that both sides stand by a figure, or that no partner is told it. */
export { type FigureMark, markFigure } from './mark-figure.action.ts'
/** Records a value beside those that are there. */
export { recordFigure } from './record-figure.action.ts'
/** The lines that figures form, never of two reporters, and growth within one. */
export { type Growth, growthIn, type KeptFigure, linesIn, type Series, seriesOf } from './series.ts'
/** What a partner is shown of counts: none under ten. */
export { hideSmallCells } from './small-cells.ts'
/** Which counts stay hidden so that none under ten can be reckoned. */
export { suppress } from './suppress.ts'
/** Published counts of visas and both rates of refusal. */
export { type VisaRow, visaRowForPartner, visaTable } from './visa-table.ts'
