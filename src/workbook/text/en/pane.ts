import type * as zh from '../zh/pane';

interface Skipped {
  readonly indicator: string;
  readonly code: string;
}

const skippedWhy: Readonly<Record<string, string>> = {
  'target-missing': 'not split, the target is to be verified',
  'rate-not-split': 'not split, rates never are',
  'no-rows': 'not split, no unit carries it',
};

function skippedClauses(skipped: readonly Skipped[]): string {
  const codes = [...new Set(skipped.map((one) => one.code))];
  return codes
    .map((code) => `${skipped.filter((one) => one.code === code).map((one) => one.indicator).join(', ')}: ${skippedWhy[code] ?? 'not split'}`)
    .join('; ');
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const monthName = (month: number): string => MONTHS[month - 1] ?? String(month);

export const pane: typeof zh.pane = {
  title: 'Xushi',
  outside: 'Open Xushi in Excel: this page is a task pane of Excel and does nothing by itself.',
  connecting: 'Connecting to Excel…',
  notLoaded: "office.js was not loaded. Check the network, or ask your administrator about the add-in's address, then reopen the pane.",
  absent: 'This is not a Xushi workbook. Create a workbook first, or open an existing one.',
  internal: 'Working targets, not a basis for statistical returns. Internal: keep safe.',

  steps: { label: 'Steps', setUp: 'Prepare', split: 'Split', track: 'Track' },
  tools: {
    heading: 'Tools',
    back: 'Back',
    explain: { label: 'Explain this figure', hint: 'Select a cell of the Ledger to read how it came to be.' },
    restore: { label: 'Take back', hint: 'What was done, to be taken back one by one.' },
    protect: { label: 'Protect', hint: 'Only cells to be filled in stay open; Xushi’s own commands go on working.' },
  },
  shared: 'Somebody else is working in this workbook. Everything is compared again before it is written, and rows that differ are named.',
  reading: 'Reading the workbook…',
  cancel: 'Cancel',
  cancelling: 'Cancelling…',
  retry: 'Try again',
  progress: (done, total) => `Step ${done} of ${total}`,
  problems: (count) => (count === 1 ? '1 thing to settle' : `${count} things to settle`),
  remarks: (count) => (count === 1 ? '1 remark' : `${count} remarks`),
  measured: (name, measure) => `${name} (${measure})`,
  selectHint: 'Click to select the row in its sheet',
  unexpected: (message) => `Something went wrong (${message}). Nothing in the workbook is lost; try again, or reopen the pane.`,

  setUp: {
    heading: 'New workbook',
    what: 'What to set up',
    template: 'Blank template',
    templateHint: 'Empty tables with preset schedules and light rules. You enter indicators and units.',
    demo: 'Demo',
    demoHint: "A town's published targets of 2011. Enterprises, persons and actual figures are made up.",
    town: 'Town',
    townExample: 'such as Example Town',
    townMissing: 'Enter the name of the town.',
    year: 'Year',
    yearWrong: 'The year should be a whole number from 2000 to 2100.',
    asOf: 'As-of month',
    month: monthName,
    workbookLanguage: 'Language of the workbook',
    create: 'Set up workbook',
    creating: 'Adding sheets…',
    careful: 'Only adds sheets; nothing that exists is changed.',
    created: 'The workbook is set up.',
    already: (town, year) => `This is a Xushi workbook already (${town}${year === null ? '' : ` ${year}`}). To set up another, open an empty workbook first.`,
  },

  prepare: {
    heading: 'Prepare the figures',
    back: 'Back',
    targets: { label: 'Paste targets', hint: 'From a document or another sheet; every line is shown before it is written.' },
    lastYear: { label: 'Import last year', hint: 'Paste units’ figures of last year; rows are found by code or short name.' },
    check: { label: 'Check the workbook', hint: 'Missing columns, repeated names, formulas typed over: listed, and repaired.' },
  },

  split: {
    heading: 'Split',
    which: 'Indicators to split',
    all: 'All indicators',
    target: (amount, measure) => `Target ${amount} ${measure}`,
    basis: (basis) => `by ${basis.toLowerCase()}`,
    targetMissing: 'target to be verified, not split',
    rate: 'a rate, never split',
    noneChosen: 'Choose at least one indicator that has a target.',
    empty: 'There are no indicators yet. Fill Indicators, Units and Ledger first, then come back to split.',
    preview: 'Preview',
    previewing: 'Working it out…',
    previewed: (indicators, rows, changed) => `${indicators} indicators, ${rows} rows, ${changed} of them changed. Not written yet.`,
    chooseAgain: 'Choose indicators',
    previewAgain: 'Preview again',
    apply: 'Write to Ledger',
    applying: 'Writing to the Ledger…',
    nothingToWrite: 'The Ledger has these figures already; there is nothing to write.',
    stale: 'The workbook was changed after the preview. Preview again.',
    totals: 'Footing',
    totalsTarget: 'To split',
    officeTotals: 'Office totals first',
    officeTotalsHint: 'Opens the table Office totals: rows of an office with a total share that total',
    totalsUnits: 'Σ units',
    totalsQuarters: 'Σ quarters',
    agrees: 'adds up',
    rows: 'Rows',
    unit: 'Unit',
    before: 'Old',
    after: 'New',
    change: 'Change',
    fresh: 'new',
    same: 'same',
    quarters: (quarters) => `Q1–Q4 ${quarters.join(' / ')}`,
    stops: {
      none: '',
      minimum: 'at minimum',
      maximum: 'at maximum',
      'hold-year': 'year held',
      'hold-all': 'all held',
      'no-base': 'no figure',
      'at-start': 'at its start',
      pool: 'town pool',
      out: 'out',
    },
    skipped: 'Not split',
    skippedOne: (indicator, code) => skippedClauses([{ indicator, code }]),
    done: (all, split, skipped) =>
      `${split} of ${all} indicators split, adding up to their targets` + (skipped.length > 0 ? `; ${skippedClauses(skipped)}.` : '.'),
    goTrack: 'See progress',
    again: 'Split again',
  },

  month: {
    heading: 'This month',
    back: 'Back to progress',
    report: { label: 'My returns', hint: 'Choose your office: only its rows, cell by cell, with cause and next step where they are needed.' },
    packs: { label: 'Send out forms', hint: 'One file an office with its own rows only, to be filled in anywhere.' },
    collect: { label: 'Collect forms', hint: 'Takes many returned files at once; every figure is shown before it is written.' },
    returns: { label: 'Import statistics', hint: 'Paste the statistics station’s figures; thousands of yuan become the workbook’s unit, and every line is shown first.' },
    reminders: { label: 'Reminders', hint: 'Who has not reported yet, as text to send; offices and counts only.' },
    close: { label: 'Finalise the month', hint: 'A check list for the offices, then every row’s status is kept; can be undone.' },
    circular: { label: 'Circular', hint: 'Drafts a circular, a supervision notice or the half-year analysis, for you to edit.' },
    outputs: { label: 'Print and share', hint: 'Print views, a picture of the Board, the leaders’ copy.' },
  },

  track: {
    heading: 'Track',
    asOf: 'As-of month',
    period: (year, month) => `${month === 1 ? 'January' : `January–${monthName(month)}`}${year === null ? '' : ` ${year}`}`,
    noAsOf: 'No as-of month in Settings',
    earlier: 'Previous month',
    later: 'Next month',
    atStart: 'This is January; there is no earlier month.',
    atEnd: 'This is December; there is no later month.',
    moving: 'Changing the as-of month…',
    lights: 'Lights',
    farBehindRows: '■Far behind/large gap',
    ofIndicators: (count) => `Indicators (${count})`,
    ofRows: (count) => `Ledger rows (${count})`,
    filterHint: 'Press lights to list only these below.',
    clearFilter: 'Clear filter',
    filtered: (count) => (count === 1 ? '1 indicator chosen' : `${count} indicators chosen`),
    indicators: 'Indicators',
    ahead: (points) => `${points} pp ahead of schedule`,
    behind: (points) => `${points} pp behind schedule`,
    within: (points) => `${points} pp within the cap`,
    over: (points) => `${points} pp over the cap`,
    even: 'on schedule to the point',
    ofYear: (percent) => `${percent}% of the year`,
    dataMonth: (month) => `data to ${monthName(month)}`,
    projection: (amount, low, high) => `year by schedule ${amount}${low === '' ? '' : ` (${low}–${high})`}`,
    nature: (word) => `includes ${word.toLowerCase()} figures`,
    outlook: (word) => `office’s outlook: ${word}`,
    waiting: (due, missing, toVerify) =>
      `${due} due` + (missing > 0 ? `, ${missing} not reported` : '') + (toVerify > 0 ? `, ${toVerify} to verify` : ''),
    noLights: 'No row can be lit yet. Split first, then enter cumulative actuals in the Ledger.',
    refresh: 'Refresh',
    refreshHint: 'Reads the workbook again and renews the ranks',
    refreshing: 'Refreshing…',
    refreshed: (month) => (month === null ? 'Refreshed; ranks renewed.' : `Refreshed; ranks renewed as of ${monthName(month)}.`),
    notLive: 'Edits of the sheets cannot be followed here; press Refresh after editing.',
  },
};
