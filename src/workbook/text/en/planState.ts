import type * as zh from '../zh/planState';

export const commands: typeof zh.commands = { consultation: 'Send for comment', issued: 'Issue', splitAgain: 'split again, in the place of an issued plan' };
export const summary: typeof zh.summary = (indicators) => `${indicators.join(', ')}: plans kept as versions`;

export const pane: typeof zh.pane = {
  label: 'Plan states',
  hint: 'Draft, consultation, issued: how far each plan has come, and its next step.',
  intro:
    'A plan is a draft once it is written; changed after a consultation, it is a draft again. Once issued, the original plan is fixed and no button makes it a draft; to change it, re-plan or issue a new target.',
  reading: 'Reading versions …',
  which: 'Indicators',
  all: 'All that can be chosen',
  states: { none: 'Not split', draft: 'Draft', consultation: 'Consultation', issued: 'Issued', adjusted: 'Adjusted' },
  version: (version, time) => `version ${version}, ${time}`,
  changedSince: (version) => `differs from version ${version}, not kept yet`,
  original: (version, time) => `original plan: version ${version}, issued ${time}`,
  originalOne: (version) => `${version} (original plan)`,
  note: 'Note',
  noteHint: 'Who is asked until when, or what was said and what became of it. May be empty; kept with the version.',
  noteExample: 'such as: comments by 10 May',
  document: 'Document number',
  documentHint: 'For issuing; may be empty.',
  documentExample: 'such as 〔2011〕8',
  consult: 'Send for comment',
  feedback: 'Record feedback',
  issue: 'Issue the plan',
  marking: 'Keeping versions …',
  marked: {
    consultation: (count) => `Plans kept as sent for comment: ${count}.`,
    issued: (count) => `Plans issued and kept as versions: ${count}.`,
  },
  nothing: 'No unit carries anything yet. Add rows to Ledger and split first.',
  reasons: {
    noneChosen: 'Choose indicators first.',
    notDraft: 'Some of those chosen are no drafts.',
    notInConsultation: 'Some of those chosen are not in consultation.',
    feedbackMissing: 'Enter the feedback as a note.',
    alreadyIssued: 'Some of those chosen are issued already.',
  },
  back: 'Back',

  overwriting: (indicators) => `${indicators.join(', ')}: this plan is issued; to change it, re-plan or issue a new target. If you write it all the same, it is kept as a new draft.`,
  agree: 'Change it all the same, as a new draft',
  notAgreed: 'Tick “Change it all the same, as a new draft” first, or choose other indicators.',
};

export const bridge: typeof zh.bridge = {
  heading: 'Sources of growth',
  lead: (lastYear, planned, measure) => `from ${lastYear} last year to ${planned} ${measure}`,
  increment: (percent) => `Increment (growth ${percent}%)`,
  column: { source: 'Source', amount: 'Increment', rows: 'Rows' },
  sources: {
    natural: 'Natural growth of existing units',
    secondPhase: 'Second phases',
    newProduction: 'New production',
    rising: 'Units rising above scale',
    pool: 'Town pool',
    leaving: 'Stopped or delisted',
    unlisted: 'Last year’s figures on no row',
    gap: 'Gap (left to existing units)',
    surplus: 'Existing units below natural growth',
  },
  strained: (rows, percent, natural, gap, measure) =>
    `${rows} existing units would have to grow by ${percent}% (${natural === '' ? 'no natural growth stated' : `natural growth ${natural}%`}), which shares alone do not bring; the gap is ${gap} ${measure}. Find second phases or new production, put it into the town pool, or ask for another target.`,
  covered: 'The increment has sources: existing units need not grow by much.',
  naturalMissing: 'With a figure in Natural growth (%), what existing units add is told apart into growth and gap.',
  rising: (amount, measure) => `Units rising above scale are to add ${amount} ${measure}; output above scale does not count theirs this year. Please check.`,
};

export const partial: typeof zh.partial = {
  heading: 'Totals by office and quarter',
  columns: { annual: 'Year', quarters: ['Q1', 'Q2', 'Q3', 'Q4'] },
  office: 'Office',
  pool: 'Town pool',
  noOffice: 'No lead office',
  town: 'Town',
  target: 'To split',
  agrees: 'adds up to the target',
  differs: 'does not add up to the target',
};

export const totals: typeof zh.totals = {
  allAgree: (count) => (count === 1 ? 'the total agrees' : `all ${count} totals agree`),
  someDiffer: (count) => (count === 1 ? '1 total does not agree' : `${count} totals do not agree`),
};

export const present: typeof zh.present = {
  now: (amount, measure) => `now ${amount} ${measure}`,
  plan: (amount, measure, quarters) => `present plan ${amount} ${measure}; ${quarters}`,
  carries: (indicator, amount, measure) => `${indicator} ${amount} ${measure}`,
  carried: (items, more) => `carries ${items.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
};
