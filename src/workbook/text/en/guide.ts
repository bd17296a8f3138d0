import type { GuideCatalogue } from '../guideIn';

export const guide: GuideCatalogue['guide'] = {
  title: 'How to use',
  remark: 'For whoever takes over. This page only explains and may be changed; fill the yellow cells before handing over.',
  first: { label: 'Four sheets first', lines: ['How to use (this page), Board (for leaders), Indicators (targets), Ledger (split to units, progress). The others can wait.'] },
  month: {
    label: 'Each month',
    lines: [
      '1. In Settings, set the as-of month and the month open for reporting.',
      '2. Offices enter cumulative figures in the yellow cells of the Ledger; statistical ones are imported once.',
      '3. Look at the lights and the rows awaited on the Board; remind who is late, have doubtful figures checked.',
      '4. Make the check list for the offices to explain or confirm, then finalise the month.',
      '5. Draft the circular; print the Board or make the leaders’ copy.',
    ],
  },
  who: {
    label: 'Who fills what',
    lines: [
      'Planner: Indicators, Units, last year and the split. Lead offices: cumulative figures and their nature on their own rows.',
      'Rows behind schedule also need cause, next step and deadline; nothing else is needed. Leaders fill in nothing.',
    ],
  },
  figures: {
    label: 'Figures',
    lines: [
      'Cumulative, in the row’s own unit of measure. No figure: leave blank. Really nothing: enter 0. Quarters are single.',
      'Totals take the last valid figure of rows to verify or not reported, and say how many reported. The pool is never lit.',
      'Working targets, not a basis for statistical returns. Thresholds stand in Rules, schedules in Schedules; both may be changed.',
    ],
  },
  colours: { label: 'Colours', input: 'Yellow: fill in', formula: 'Grey: formula, leave' },
  lights: { label: 'Lights' },
  trouble: {
    label: 'If it breaks',
    lines: ['Formulas typed over, blank rows, columns gone: “Check the workbook” in the Xushi pane. Wrong figures written: “Take back”.'],
    more: 'Entering, lights and printing need no add-in; splitting, adjusting, finalising and circulars need a computer with Xushi.',
  },
  documents: { label: 'Documents' },
  contacts: { label: 'Contacts', blanks: ['Economic office', 'Statistics station', 'County office'] },
};
