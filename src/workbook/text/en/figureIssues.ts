import { type Facts, listed } from '../facts';
import type * as zh from '../zh/figureIssues';

const nothingWritten = 'Nothing was written.';

/** What is wrong or doubtful in pasted figures of units. */
export const figureIssues: typeof zh.figureIssues = {
  'figures-no-names': () => 'No column was found that names units. Under “What the columns are”, choose the one with codes, credit codes or names.',
  'figures-no-columns': () => 'There is no column of figures to import. Under “What the columns are”, choose an indicator for it.',
  'figures-no-indicator': (f: Facts) => `The column “${f['column']}” has no indicator. Choose one, or leave the column out.`,
  'figures-no-measure': (f: Facts) => `The column “${f['column']}” does not say its unit of measure. Choose it.`,
  'figures-measure-differs': (f: Facts) => `The column “${f['column']}” is in ${f['measure']}, which cannot be converted to ${f['splitUnit']}, the unit of “${f['indicator']}”. Choose another unit of measure or indicator.`,
  'figures-column-twice': (f: Facts) => `The columns “${f['first']}” and “${f['second']}” are both the same figure of “${f['indicator']}”. Leave one of them out.`,
  'figures-no-quarters': (f: Facts) => `The column “${f['column']}”: Bases has no columns for the four quarters of “${f['indicator']}”. Add “${f['indicator']} Q1” to Q4 to that sheet first, or leave the column out.`,
  'figures-no-rows': () => 'There are no figures of units in what was pasted. Copy the names of units together with their figures, and paste again.',
  'figures-none-accepted': () => `No line is ticked. Tick those to write. ${nothingWritten}`,
  'figures-unmatched': (f: Facts) => `“${f['name']}” is not in Units. Choose the unit; a new one has to be entered in Units and Ledger first.`,
  'figures-several': (f: Facts) => `“${f['name']}” may be ${listed(f['units'], ', ')}. Choose the unit.`,
  'figures-not-carried': (f: Facts) => `${f['unit']} does not carry “${f['indicator']}”, so there is no cell for it. If it should, add the row to the Ledger, then paste again.`,
  'figures-twice': (f: Facts) => `Lines ${listed(f['lines'], ', ')} of the paste are all “${f['indicator']}” of ${f['unit']}; none is written. Leave out those that are too many.`,
  'figures-too-fine': (f: Facts) => `${f['cell']} is ${f['value']} ${f['measure']}, with more than ${f['decimals']} decimals. Tick “Round to the decimals”, or change Decimals of the indicator.`,
  'figures-cell-measure': (f: Facts) => `The unit of measure of “${f['cell']}” cannot be converted to ${f['splitUnit']}. Check the cell, or choose another indicator for its column.`,
  'figures-fell': (f: Facts) => `${f['figure']} to date is below the ${f['earlier']} of month ${f['month']}. If it was revised downward, give the cause in the Ledger after writing; if not, ask the statistics station.`,
  'figures-jumped': (f: Facts) => `${f['figure']} is ${f['times']} times the figure of month ${f['month']}: was the wrong unit of measure chosen? Check before you tick it; nothing is corrected for you.`,
  'figures-above-later': (f: Facts) => `${f['figure']} to date is above the ${f['later']} that stands in month ${f['month']} already. Check the month.`,
  'figures-far-from-last-year': (f: Facts) =>
    `${f['figure']} is about ${f['times']} times the same period of last year (${f['basis'] === 'quarters' ? 'by its quarters' : 'as a share of its year'}): was the wrong unit of measure chosen? Check before you tick it.`,
  'figures-far-from-standing': (f: Facts) => `${f['figure']} is ${f['times']} times the ${f['before']} that stands there: was the wrong unit of measure chosen? Check before you tick it.`,
  'figures-name-differs': (f: Facts) => `Found by its code; the name “${f['name']}” is not the one in Units. Check it.`,
  'figures-rounded': (f: Facts) => `Rounded from ${f['exact']} to ${f['value']} ${f['measure']}.`,
  'figures-over-formula': () => 'There is a formula in this cell now; writing puts a number in its place.',
  'figures-month-not-open': (f: Facts) => `Month ${f['month']} is beyond the open reporting month ${f['open']}. Check the month, or open it in Settings first.`,
  'figures-month-final': (f: Facts) => `Month ${f['month']} is finalised. What is written will be listed as changed at the next finalising; check whether it should be.`,
  'figures-month-said': (f: Facts) => `What was pasted speaks of month ${f['said']}, but month ${f['month']} is chosen. Check the month.`,
  'figures-not-statistics': (f: Facts) => `${listed(f['indicators'], ', ')}: the actuals do not come from the statistics station but are usually entered by offices. Check whether to import them.`,
};
