import type { ReportCatalogue } from '../reportIn';

/** Texts of what an office enters in the workbook itself. */
export const commands: ReportCatalogue['commands'] = { enter: 'My returns' };
export const summary: ReportCatalogue['summary'] = (office, fields) => `${office}, ${counted(fields, 'entry', 'entries')}`;

const counted = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`;

export const pane: ReportCatalogue['pane'] = {
  reading: 'Reading the ledger…',
  again: 'Read again',
  office: 'Lead office',
  choose: 'Choose your office',
  convenience: 'Only your office’s rows are listed, to make entry easier; whoever can open this workbook can see all of it.',
  nobody: 'No row of the ledger has a lead office yet. The planner has to enter lead offices in the Ledger first.',
  noRows: (office) => `The ledger has no row whose lead office is “${office}”. Check the name, or choose another office.`,
  noAsOf: 'Settings has no as-of month, so it is not known which month is due. The planner has to enter it first.',
  showOnly: 'Show only this office in the ledger',
  showAll: 'Show all',
  filtering: 'Filtering the ledger…',
  shownOnly: (office) => `The ledger now lists only the rows of ${office}; the others are merely hidden.`,
  shownAll: 'The ledger lists all rows.',
  awaited: (count) => (count === 0 ? 'Every figure that is due has been entered.' : `${counted(count, 'figure is', 'figures are')} awaited.`),
  toExplain: (count) => `${counted(count, 'cause or next step is', 'causes or next steps are')} still missing on rows behind schedule.`,

  groups: {
    due: (rows) => `To enter (${rows})`,
    filled: (rows) => `Entered (${rows})`,
    others: (rows) => `Not due (${rows})`,
    words: (rows) => `Statistical indicators (${rows})`,
  },
  wordsNote: 'Imported from the statistics station; no figure is entered here. Enter only cause, next step, deadline and request.',
  keys: 'Enter or ↓ goes to the next row, ↑ to the one before, Esc takes the field back.',
  show: 'Show',
  hide: 'Hide',

  last: (month, figure) => `Month ${month}: ${figure}`,
  noLast: 'No figure was reported before',
  milestone: (figure) => `Milestone ${figure}`,
  figure: {
    toDate: (month, measure) => `To date, month ${month} (${measure})`,
    level: (month, measure) => `At the end of month ${month} (${measure})`,
  },
  natureUnsaid: 'Not chosen',
  more: 'Add an explanation',
  less: 'Hide the explanation',
  required: 'Behind schedule: required',
  perhaps: 'Below the milestone. If the row is behind schedule once it is saved, enter cause and next step.',
  requiredNote: 'Behind schedule: enter cause and next step.',
  perhapsCap: 'Above the limit so far. If the row is over it once it is saved, enter cause and next step.',
  deadlineHint: 'Such as: by the end of June',
  request: 'Request',
  requestExample: 'What the town should help with; optional',
  requestHint: 'Saving puts it into the table of requests.',

  save: (fields) => `Save (${fields})`,
  nothingToSave: 'Nothing has been changed yet.',
  withErrors: (fields) => `${counted(fields, 'entry is', 'entries are')} not right. Correct ${fields === 1 ? 'it' : 'them'} first.`,
  saving: 'Writing to the ledger…',
  saved: (fields) => `${counted(fields, 'entry', 'entries')} saved; the lights follow the new figures.`,
  drop: 'Discard',
  unsaved: (fields) => `${counted(fields, 'entry is', 'entries are')} not saved. Save or discard before choosing another office.`,
  saveAndGo: 'Save and change office',
  dropAndGo: 'Discard and change office',
  stay: 'Stay',
};
