import { LARGEST_FIGURE } from '../../domain/amount';
import { lights } from '../sheets/palette';
import type { ConditionalFormatSpec, ValidationSpec } from '../spec';
import { textIn } from '../text';
import { packsIn } from '../text/packsIn';
import type { FormPart } from './formSheet';
import type { PackForm, PackRow } from './packForm';
import type { PackColumn } from './packHeaders';

type At = (column: PackColumn, index: number) => string;

/** What may be typed into the figures' cells, and how notes stand out. */
export function figureRules(form: PackForm, rows: readonly PackRow[]): Pick<FormPart, 'validations' | 'conditionalFormats'> {
  return {
    validations: (at) => [...actualValidations(form, rows, at), ...natureValidations(form, rows, at)],
    conditionalFormats: (at) => noteFormats(rows, at),
  };
}

/** Rows that ask alike share one rule. */
function actualValidations(form: PackForm, rows: readonly PackRow[], at: At): readonly ValidationSpec[] {
  const { prompts } = packsIn(form.language);
  const groups = new Map<string, number[]>();
  rows.forEach((row, index) => {
    if (row.isClosed) return;
    const group = JSON.stringify([row.month, row.measure, row.type === 'count']);
    groups.set(group, [...(groups.get(group) ?? []), index]);
  });
  return [...groups.values()].flatMap((indexes): ValidationSpec[] => {
    const row = rows[indexes[0] ?? 0];
    if (!row) return [];
    const isCount = row.type === 'count';
    const [title, message] = prompts.actual(row.month, row.measure);
    const [errorTitle, errorMessage] = isCount ? prompts.wholeError : prompts.actualError;
    return [
      {
        address: addresses(indexes, 'actual', at),
        rule: isCount ? { kind: 'whole', operator: 'between', from: 0, to: LARGEST_FIGURE } : { kind: 'decimal', operator: 'between', from: -LARGEST_FIGURE, to: LARGEST_FIGURE },
        prompt: { title, message },
        error: { title: errorTitle, message: errorMessage, style: 'stop' },
      },
    ];
  });
}

function natureValidations({ language }: PackForm, rows: readonly PackRow[], at: At): readonly ValidationSpec[] {
  const { prompts } = packsIn(language);
  const open = rows.flatMap((row, index) => (row.isClosed ? [] : [index]));
  if (open.length === 0) return [];
  const [title, message] = prompts.nature;
  const [errorTitle, errorMessage] = prompts.natureError;
  const { estimate, flash, confirmed } = textIn(language).words.natures;
  return [
    {
      address: addresses(open, 'nature', at),
      rule: { kind: 'list', source: [estimate, flash, confirmed].join(',') },
      prompt: { title, message },
      error: { title: errorTitle, message: errorMessage, style: 'stop' },
    },
  ];
}

/** Notes on rows that are filled in; what closes a row is grey already. */
function noteFormats(rows: readonly PackRow[], at: At): readonly ConditionalFormatSpec[] {
  const open = rows.flatMap((row, index) => (row.isClosed ? [] : [index]));
  const [first] = open;
  if (first === undefined) return [];
  return [{ address: addresses(open, 'hint', at), formula: `=LEN($${at('hint', first)})>0`, ...lights.yellow }];
}

/** `H8:H12 H14`: cells below one another as one range. */
function addresses(indexes: readonly number[], column: PackColumn, at: At): string {
  const runs: { first: number; last: number }[] = [];
  for (const index of indexes) {
    const run = runs.at(-1);
    if (run?.last === index - 1) run.last = index;
    else runs.push({ first: index, last: index });
  }
  return runs.map(({ first, last }) => (first === last ? at(column, first) : `${at(column, first)}:${at(column, last)}`)).join(' ');
}
