import type * as zh from '../zh/adjustments';

const causes: typeof zh.adjustments.causes = {
  breakback: 'Breakback',
  stop: 'Stopped unit',
  transfer: 'Internal transfer',
  reissue: 'New target',
  catchUp: 'Re-plan',
};
const stops = {
  minimum: 'down to its minimum',
  maximum: 'up to its maximum',
  zero: 'down to 0',
  elapsed: 'elapsed quarters stand, down to what they add up to',
  quarters: 'as far as the quarters allow',
  rest: 'takes what the others cannot',
};
const successors: Readonly<Record<string, string>> = { pool: 'the town pool', office: 'the units of its office', town: 'the units of the town' };

export const adjustments: typeof zh.adjustments = {
  causes,
  typed: ({ before, after }) => `year typed, from ${before} to ${after}`,
  typedQuarter: (quarter, was, typed, after) => `Q${quarter} typed, from ${was} to ${typed}; the year stays at ${after}`,
  shared: ({ before, after, moved, rest, by, share, part, exact, rounded }) => {
    const whole = rest === '' ? `${moved} in all` : `${moved} in all, ${rest} of it beside rows that were stopped`;
    const rounding = { up: `, rounded up to ${after}`, down: `, rounded down to ${after}`, exact: `, that is ${after}` }[rounded];
    return `${whole}; ${share}% of it by ${by === 'plan' ? 'the current plan' : 'the room up to its maximum'} is ${part}; from ${before} to ${exact}${rounding}`;
  },
  stopped: (stop, moved, { before, after }) => `${moved} in all; ${stops[stop]}, from ${before} to ${after}`,
  quarters: (after, changes) => `the year stays at ${after}; so that quarters add up: ${changes.map(({ quarter, by }) => `Q${quarter} ${by}`).join(', ')}`,
  released: ({ before, after }, left, to) => `planned ${before}, keeps ${after}; ${left} goes to ${successors[to] ?? to}`,
  gave: (elapsed, planned, reached, moved, { before, after }) => `${planned} due by the end of Q${elapsed}, ${reached} reached; ${moved} moved away, the year from ${before} to ${after}`,
  caughtUp: (elapsed, planned, reached, left, { after }, remaining) =>
    `${planned} was planned by the end of Q${elapsed}, ${reached} stands; the year stays at ${after}, what is left for the other quarters goes from ${left} to ${remaining}`,
  consent: (text) => `consent of the receiving unit: ${text}`,
  document: (number) => `document ${number}`,
  sentence: (cause, parts) => `${causes[cause]}: ${parts.join('; ')}.`,
};

export const adjustCommands: typeof zh.adjustCommands = {
  breakback: 'Breakback',
  replan: 'Re-plan',
  stop: 'Unit stopped',
  addVersions: 'Add the table of versions',
  modes: { catchUp: 'years kept, catching up', transfer: 'internal transfer', reissue: 'new target' },
  states: { draft: 'Draft', consultation: 'Consultation', issued: 'Issued', adjusted: 'Adjusted' },
  standing: 'the plan before the adjustment',
  summary: (indicators, rows) => `${indicators.join(', ')}: ${rows} rows adjusted, adding up to the target`,
  consents: (texts) => `consents: ${texts.join('; ')}`,
  document: (number) => `document ${number}`,
  stopped: (unit) => `${unit} stopped`,
};
