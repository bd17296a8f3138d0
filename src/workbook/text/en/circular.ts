import type * as zh from '../zh/circular';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const monthName = (month: number): string => MONTHS[month - 1] ?? String(month);
const period = (month: number): string => (month === 1 ? 'January' : `January–${monthName(month)}`);
const quarterEnds: Readonly<Record<number, string>> = { 3: 'first-quarter', 6: 'first-half', 9: 'three-quarter', 12: 'full-year' };
const dataPeriod = (month: number): string => quarterEnds[month] ?? monthName(month);
const slot = '[to be added]';
const daySlot = '[date]';
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const listed = (names: readonly string[]): string => (names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1] ?? ''}`);
const stop = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** Measures of Chinese documents in English: a factor, and the words. */
const MEASURES: Readonly<Record<string, readonly [factor: number, decimals: number, words: string]>> = {
  亿元: [100, 2, 'million yuan'],
  万元: [0.01, 2, 'million yuan'],
  千元: [0.001, 3, 'million yuan'],
  亩: [1, 2, 'mu'],
  家: [1, 0, 'firms'],
  个: [1, 0, 'projects'],
  户: [1, 0, 'households'],
};
const sized = ({ figure, measure }: { readonly figure: string; readonly measure: string }): string => {
  const known = MEASURES[measure];
  if (!known) return measure === '%' ? `${figure}%` : `${figure} ${measure}`;
  const [factor, decimals, words] = known;
  const amount = factor === 1 ? figure : String(Number((Number(figure) * factor).toFixed(decimals)));
  return `${amount} ${amount === '1' ? words.replace(/s$/, '') : words}`;
};

const behindWords: Readonly<Record<string, readonly [ahead: string, behind: string]>> = {
  schedule: ['ahead of schedule', 'behind schedule'],
  speed: ['faster than schedule', 'slower than schedule'],
  level: ['above schedule', 'below schedule'],
};

export const document: typeof zh.document = {
  kinds: { circular: 'Circular', supervision: 'Supervision notice', halfYear: 'Analysis' },
  slot,
  someEnterprise: 'a firm',
  someEnterprises: 'firms concerned',
  someLeader: 'the contact leader',
  withheld: 'Not shown separately',
  separator: '; ',
  date: (month, day) => `${day} ${monthName(month)}`,
  punctuated: (text) => text,
  rows: (count, enterprisesOnly) => (enterprisesOnly ? counted(count, 'firm', 'firms') : counted(count, 'unit', 'units')),
  signature: (town, year) => `Office of ${town}, ${daySlot} ${year}`,
  number: (town, year, kind) => `${town} ${kind === 'circular' ? 'Circular' : 'Supervision'} 〔${year}〕 No. [ ]`,
  disclaimer: '(Working targets, not a basis for statistical returns. Internal; keep safe.)',
  draft: 'Draft: the month is not final, figures may change',
  signOff: 'Office (seal):            Prepared by:            Checked by:            Issued by:            Date:',
  page: 'Page &P of &N',
};

export const standing: typeof zh.standing = {
  gap: (points, side, wording) => (side === 'even' ? 'level with schedule' : `${points} points ${behindWords[wording]?.[side === 'ahead' ? 0 : 1] ?? ''}`),
  cap: (points, side) =>
    side === 'behind' ? `cap exceeded by ${points} points` : side === 'ahead' ? `${points} points below the cap, not exceeded` : 'level with the cap, not exceeded',
  first: (name, amount, percent) => `${name} came to ${sized(amount)}, ${percent}% of the year's target`,
  firstBehind: (name, amount, percent) => `${name} came to ${sized(amount)}, ${percent}%`,
  next: (name, amount, percent) => `${name} ${sized(amount)}, ${percent}%`,
  level: (name, amount, percent) => `${name} stood at ${sized(amount)}, ${percent}%`,
  rate: (name, amount, target) => `${name} ${sized(amount)} against a target of ${sized(target)}`,
  capped: (name, amount, limit) => `${name} came to ${sized(amount)} (to stay within ${sized(limit)} for the year)`,
  plain: (name, amount) => `${name} ${sized(amount)}`,
  step: (name, amount, month) => `${name} ${sized(amount)}, ${month === null ? 'the year’s target met' : `ahead of the ${monthName(month)} milestone`}`,
  notDue: (name, amount, falls) => `${name} not due yet, at present ${falls ? 'a net loss of ' : ''}${sized(amount)}${falls ? ', which needs attention' : ''}`,
  unjudged: (name, amount, status, otherMonth) =>
    amount === null ? `${name}: ${status.toLowerCase()}` : `${otherMonth === null ? name : `${dataPeriod(otherMonth)} ${name.charAt(0).toLowerCase()}${name.slice(1)}`} ${sized(amount)}`,
  carried: ({ missing, toVerify, month, without }) => {
    const by = month === null ? 'by their last figures' : `by ${monthName(month)} figures`;
    const late = [...(missing === '' ? [] : [`${missing} not reported`]), ...(toVerify === '' ? [] : [`${toVerify} to verify`])];
    const parts = [
      ...(late.length > 0 ? [`${late.join(' and ')}, counted ${by}${toVerify === '' ? '' : ', updated once verified'}`] : []),
      ...(without === '' ? [] : [`${without} without any figure, not counted`]),
    ];
    return ` (${parts.join('; ')})`;
  },
  join: (clauses) => clauses.join(', '),
  sentence: (clauses) => {
    const text = clauses.join('; ');
    return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}. `;
  },
};

export const circular: typeof zh.circular = {
  title: (year, month) => `Circular on progress of the main economic indicators, ${period(month)} ${year}`,
  name: (year, month) => `Progress circular ${period(month)} ${year}`,
  addressees: (town) => `To all villages and offices of ${town}:`,
  basis: (year, month, documents, data) => {
    const other = data.otherMonths.map((one) => `${one.name} is a ${dataPeriod(one.month)} figure${one.hasEstimates ? ' (with estimates)' : ''}`);
    const natures = [
      ...(data.flash.length > 0 ? [`${listed(data.flash)} ${data.flash.length === 1 ? 'is a flash figure' : 'are flash figures'}`] : []),
      ...(data.estimate.length > 0 ? [`${listed(data.estimate)} ${data.estimate.length === 1 ? 'contains' : 'contain'} estimates`] : []),
      ...other,
    ];
    const confirming = data.confirming.length > 0 ? `${listed(data.confirming)} and the offices in charge` : 'the offices in charge';
    return (
      `Under the notice on the main economic targets of ${year} (${documents.length > 0 ? documents.join(', ') : '[document number]'}), progress in ${period(month)} is circulated as follows. ` +
      `Data to the end of ${monthName(month)}${natures.length > 0 ? `; ${natures.join(', ')}; as finally confirmed by ${confirming}` : ''}.`
    );
  },
  overall: (count, statuses, toVerify) =>
    `1. Overall. Of ${counted(count, 'indicator', 'indicators')}, ${statuses.map((one) => `${one.count} ${one.name.toLowerCase()}`).join(', ')}` +
    (toVerify.length > 0 ? `; the target of ${listed(toVerify)} is to be verified, so it is not judged yet.` : '.'),
  progress: (sentences) => `2. Progress. ${sentences.join('').trim() || slot}`,
  problems: (sentences) => `3. Problems. ${sentences.join(' ') || slot}`,
  problem: ({ ordinal, indicator, gap, causes, offices, units }) => {
    const who = [...(offices.length > 0 ? [`lead office: ${offices.join(', ')}`] : []), ...units].join('; ');
    return `(${ordinal}) ${indicator} ${gap}: ${causes.length > 0 ? causes.join('; ') : `cause ${slot}`}${who === '' ? '' : ` (${who})`}.`;
  },
  growth: (ordinal, stopped, starting, months) => {
    const parts = [
      ...(stopped > 0 ? [`${counted(stopped, 'firm', 'firms')} stopped`] : []),
      ...(starting > 0 ? [`${counted(starting, 'new firm adds', 'new firms add')} output only from ${listed(months.map(monthName))}`] : []),
    ];
    return `(${ordinal}) Existing firms add little: ${parts.join(', ')}.`;
  },
  late: (ordinal, offices, statistics) => {
    const parts = [
      ...(offices.length > 0 ? [`some offices report late (${offices.map((one) => `${one.office} ${one.count}`).join(', ')})`] : []),
      ...(statistics > 0 ? [`${counted(statistics, 'figure is', 'figures are')} awaited from the statistics station`] : []),
    ];
    return `(${ordinal}) ${parts.map((part, index) => (index === 0 ? `${part.charAt(0).toUpperCase()}${part.slice(1)}` : part)).join(', ')}.`;
  },
  requirements: (items) => `4. What to do next. ${items.map((item, index) => `(${index + 1}) ${item}${index === items.length - 1 ? '.' : ';'}`).join(' ')}`,
  requirement: (office, measures, deadline) =>
    measures.length > 0 ? `${office}${deadline === '' ? '' : ` by ${deadline}`}: ${measures.join('; ').replace(/\.(?=;|$)/g, '')}` : `${office} by ${deadline === '' ? daySlot : deadline}: ${slot}`,
  honest: 'all offices keep in touch with their firms; figures are true, and firms report them by themselves',
  followUp: `lead offices of indicators behind schedule hand in their measures by ${daySlot}; the party and government office and the discipline office follow them up`,
  annexes: 'Annexes: 1. Progress of the main indicators  2. Progress by office (without figures of single firms)',
  problemShort: (gap, enterprises, others) =>
    [...(gap === '' ? [] : [gap]), ...(enterprises > 0 ? [`${counted(enterprises, 'firm', 'firms')} behind`] : []), ...(others > 0 ? [`${counted(others, 'unit', 'units')} behind`] : [])].join(', '),
};

export const supervision: typeof zh.supervision = {
  title: 'Supervision notice',
  name: (year, month, office) => `Supervision notice to ${office}, ${period(month)} ${year}`,
  opening: (year, month, isVillage) =>
    `At the end of ${monthName(month)} ${year} the indicators below of your ${isVillage ? 'village' : 'office'} are behind schedule. Please find the causes against the year's targets and put them right.`,
  matters: '1. Matters and gaps',
  matter: (number, indicator, clauses) => `${number}) ${indicator}: ${clauses.join('; ')}.`,
  addressee: (name) => `${name}:`,
  own: (name, amount, gap) => `${name} ${sized(amount)}, ${gap}`,
  notStarted: 'not started',
  enterprises: (count) => `${counted(count, 'firm', 'firms')} behind schedule (the lead office has the list)`,
  run: (periods) => `${periods} periods behind in a row`,
  demands: '2. Demands',
  measure: (indicator, cause, measure) => `${indicator}: cause ${cause || slot}; measures ${stop(measure || slot)}`,
  law: 'Firms report statistical figures truly and by themselves; nobody fills them in for them.',
  deadlines: (deadlines) => `3. Deadline: ${deadlines.length > 0 ? deadlines.join('; ') : daySlot}.`,
  feedback: `4. Answer in writing by ${daySlot}: measures, progress, day of completion.`,
  receipt: '5. Received by:            Date:            ',
};

export const halfYear: typeof zh.halfYear = {
  title: (town, year, month) => `${town}: main economic indicators in ${month === 6 ? 'the first half of' : period(month)} ${year}`,
  name: (year, month) => `Analysis of ${month === 6 ? 'the first half of' : period(month)} ${year}`,
  data: (estimated, month) =>
    estimated.length > 0
      ? `Data to the end of ${monthName(month)}; those of ${listed(estimated)} are estimates for ${monthName(month)} until they are confirmed.`
      : `Data to the end of ${monthName(month)}.`,
  running: (month, text) => `1. ${month === 6 ? 'The first half' : period(month)}. ${text.trim()}`,
  half: (count, over, under, unjudged) =>
    `Of ${counted(count, 'indicator', 'indicators')}, ${over} passed half of the year's target, ${under} did not${unjudged > 0 ? `, ${unjudged} not judged yet` : ''}. `,
  without: (gap) => `without the largest firm ${gap}`,
  problems: (text) => `2. Problems. ${text.trim()}`,
  uneven: (behind, runs) =>
    behind.length === 0
      ? '(1) Progress is even; no indicator is behind schedule. '
      : `(1) Progress is uneven. ${listed(behind)} ${behind.length === 1 ? 'is' : 'are'} behind schedule${runs.length > 0 ? `; units of ${listed(runs.map((one) => `${one.indicator} for ${one.periods} periods in a row`))}` : ''}. `,
  growth: (started, stopped, delisted, net) => `(2) Little growth is added. ${started} started, ${stopped} stopped, ${delisted} delisted${net === null ? '' : `, ${net}`}. `,
  net: (figure, measure, falls) => `a net ${falls ? 'loss' : 'gain'} of ${sized({ figure, measure })}`,
  reasons: (land, labour, finance) => `(3) Resources are short. Causes given: land ${land}, labour ${labour}, finance ${finance}. — ${slot}`,
  keywords: { land: 'land', labour: 'labour', finance: 'financ' },
  plans: (month, text) => `3. ${month === 6 ? 'The second half' : 'What comes next'}. ${text}`,
  remaining: (name, left, needed, times, month) =>
    `${name} needs ${sized(left)} more this year, ${sized(needed)} a month${times === '' ? '' : `, ${times} times the monthly average of ${month === 6 ? 'the first half' : period(month)}`}`,
  work: (requests) => `— (1) existing firms ${slot}; (2) new firms ${slot}; (3) projects and land ${slot}; (4) service, requests closed: ${requests ?? slot}.`,
};

export const circularSheets: typeof zh.circularSheets = {
  circular: (month) => `Circular ${MONTHS[month - 1]?.slice(0, 3)}`,
  annex1: (month) => `Circular ${MONTHS[month - 1]?.slice(0, 3)} annex 1`,
  annex2: (month) => `Circular ${MONTHS[month - 1]?.slice(0, 3)} annex 2`,
  supervision: (office, month) => `Notice ${MONTHS[month - 1]?.slice(0, 3)} ${office}`,
  halfYear: (month) => (month === 6 ? 'Half-year analysis' : `Analysis ${MONTHS[month - 1]?.slice(0, 3)}`),
  annex1Title: (town, year, month) => `Annex 1  ${town}: main indicators, ${period(month)} ${year}`,
  annex2Title: (town, year, month) => `Annex 2  ${town}: progress by office, ${period(month)} ${year}`,
  remark: (month) => `Data to the end of ${monthName(month)}  Measures by row  Working targets, not a basis for statistical returns  Internal; keep safe`,
  smallGroups: 'Groups of fewer than three firms, or dominated by one, and those from which such a group could be worked out, are shown as “–”, so that no single firm’s figures appear.',
  annex1Columns: ['No.', 'Indicator', 'Measure', 'Target', 'Milestone', 'To date', '% of year', 'Schedule %', 'Gap (points)', '% of milestone', 'Status', 'Lead office', 'Data to', 'Nature'],
  annex2Columns: ['Lead office', 'Indicator', 'Measure', 'Units', 'Year target', 'Milestone', 'To date', '% of year', 'Gap (points)', 'Nature', 'Judged', 'On schedule', 'Missing', 'To verify'],
  month: (month) => MONTHS[month - 1]?.slice(0, 3) ?? String(month),
};

export const actionTable: typeof zh.actionTable = {
  title: 'Corrective actions',
  remark: 'Filled when a circular or supervision notice is written, once for each month, unit and indicator. When done, set the state to “Closed” and enter the day.',
  states: { open: 'Open', closed: 'Closed' },
  log: (name, sheets, added) => `${name} written: ${sheets.join(', ')}; ${counted(added, 'corrective action', 'corrective actions')} added`,
  command: 'Circular',
};

export const circularPane: typeof zh.circularPane = {
  heading: 'Circular, notices, analysis',
  what: 'What to draft',
  hints: {
    circular: 'The text and two annex tables, as of the as-of month.',
    supervision: 'For offices and villages only. Their firms are counted, never named.',
    halfYear: 'From June on. Dashes and [to be added] are for you to fill in.',
  },
  office: 'Addressed to',
  noOffice: 'No office or village is behind schedule.',
  chooseOffice: 'Choose the office or village.',
  draft: 'Draft',
  redraft: 'Draft again from current figures',
  redraftHint: 'This replaces what you have edited.',
  drafting: 'Reading figures…',
  notFinal: (month) => `${monthName(month)} is not final yet: this is a draft, figures may change. Issue it after finalising.`,
  noMonth: 'Settings has no as-of month, so nothing can be drafted.',
  text: 'Text (edit it here; what you edit is what is copied and written)',
  enterprises: (count) => `${counted(count, 'firm is', 'firms are')} named in the text. Take names out before it goes round.`,
  copy: 'Copy all',
  copied: 'Copied; paste it into a document.',
  selected: 'This machine does not allow copying by a button. The text is selected: press Ctrl+C.',
  write: 'Write to the workbook',
  writing: 'Writing…',
  plan: (sheets) => `New sheets: ${sheets.join(', ')}.`,
  actions: (count) => (count === 0 ? 'No corrective action is added.' : `${counted(count, 'corrective action', 'corrective actions')} added:`),
  action: (office, indicator, problem) => `${office}: ${indicator} ${problem}`,
  written: (sheets, added) => `Written: ${sheets.join(', ')}${added > 0 ? `; ${counted(added, 'corrective action', 'corrective actions')} added` : ''}.`,
  openActions: 'Open corrective actions',
  recheck: 'Check again',
  recheckHint: 'The workbook has changed by writing. Checking again renews sheet names and corrective actions; your text stays.',
  figuresChanged: 'After checking again, the drafted text differs. Please look over the figures in yours.',
  neverSent: 'The text stays in this workbook and the clipboard; it is sent nowhere.',
};
