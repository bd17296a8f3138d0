import { indicatorFormulas } from '../../src/workbook/formulas/indicators/indicatorFormulas';
import { ledgerFormulas } from '../../src/workbook/formulas/ledger/ledgerFormulas';
import { ruleFormulas } from '../../src/workbook/formulas/rules';
import { scheduleFormulas } from '../../src/workbook/formulas/schedules';
import { workbookSpec } from '../../src/workbook/workbookSpec';
import { layoutsIn } from '../../src/workbook/tables';
import { type Language, LANGUAGES, textIn } from '../../src/workbook/text';
import { rulesIn } from '../../src/workbook/text/rulesIn';
import { schedulesIn } from '../../src/workbook/text/schedulesIn';
import { demoContent } from '../app/openTown';

/** Functions that every spreadsheet has; no dynamic arrays, look-alikes of macros or volatile ones. */
const ALLOWED = new Set(
  ('AND OR NOT IF IFERROR ISNUMBER ISTEXT COUNT COUNTIF COUNTIFS SUMIFS SUMPRODUCT N INT MOD MAX MIN ROUND INDEX MATCH ROW ' +
    'LEN FIND SUBSTITUTE CHOOSE LARGE SMALL TRIM ABS LEFT MID FIXED CHAR DATE VALUE REPT').split(' '),
);

/** Formulas of whole sheets, by the address of their block and their place in it. */
function ofSheets(language: Language, names: readonly string[]): Record<string, Record<string, string>> {
  const { sheets } = workbookSpec(demoContent(language), language);
  return Object.fromEntries(
    sheets.filter(({ name }) => names.includes(name)).map(({ name, formulas }) => [
      name,
      Object.fromEntries(formulas.flatMap(({ address, rows }) => rows.flat().flatMap((formula, index) => (formula === null ? [] : [[`${address}[${index}]`, formula]])))),
    ]),
  );
}

const catalogue = LANGUAGES.flatMap((language) => {
  const text = textIn(language);
  const tables = layoutsIn(text);
  const groups: Record<string, Record<string, string>> = {
    ledger: ledgerFormulas(tables, text) as Record<string, string>,
    indicators: indicatorFormulas(tables, text) as Record<string, string>,
    rules: ruleFormulas(tables, text, rulesIn(language)) as Record<string, string>,
    schedules: scheduleFormulas(tables, text, schedulesIn(language)) as Record<string, string>,
    ...ofSheets(language, [text.sheets.board, text.sheets.boardData, text.sheets.requests]),
  };
  return Object.entries(groups).flatMap(([group, formulas]) =>
    Object.entries(formulas).map(([key, formula]) => ({ name: `${language} ${group}.${key}`, formula, group, tables })),
  );
});

const outsideText = (formula: string): string => formula.replace(/"((?:[^"]|"")*)"/g, (_, text: string) => (text === '' ? '""' : '"text"')).replace(/'(?:[^']|'')*'!/g, 'SHEET!');

test.each(catalogue)('$name compares nothing with an empty text', ({ formula }) => {
  expect(outsideText(formula)).not.toMatch(/(?:=|<>)""/);
});

test.each(catalogue)('$name uses only functions that every spreadsheet has', ({ formula }) => {
  const used = [...outsideText(formula).matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map((match) => match[1]);
  expect(used.filter((name) => !ALLOWED.has(name ?? ''))).toEqual([]);
});

test.each(catalogue)('$name closes every bracket and stays within Excel’s length', ({ formula }) => {
  const plain = outsideText(formula);
  expect([...plain].filter((character) => character === '(')).toHaveLength([...plain].filter((character) => character === ')').length);
  expect(formula.length).toBeLessThan(8192);
});

test.each(catalogue.filter(({ group }) => group === 'ledger'))('$name reads its own row of its own sheet', ({ formula, tables }) => {
  const own = outsideText(formula).replace(/SHEET!\$[A-Z]+(?:\$\d+)?:\$[A-Z]+(?:\$\d+)?/g, '');
  const rows = [...own.matchAll(/\$?[A-Z]{1,3}(\$?)(\d+)/g)].filter((match) => match[1] === '').map((match) => match[2]);
  expect(new Set(rows.length > 0 ? rows : ['6'])).toEqual(new Set(['6']));
  expect(formula).not.toContain(`'${tables.ledger.sheet}'!`);
});

test.each(LANGUAGES)('sheet names, headers and validation texts keep within Excel’s limits (%s)', (language) => {
  const spec = workbookSpec(demoContent(language), language);
  for (const sheet of spec.sheets) {
    expect(sheet.name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
    for (const { rule, prompt, error } of sheet.validations) {
      if (rule.kind === 'list' && !rule.source.startsWith('=')) expect(rule.source.length).toBeLessThanOrEqual(255);
      expect([prompt?.title ?? '', error?.title ?? ''].every((title) => title.length <= 32)).toBe(true);
      expect([prompt?.message ?? '', error?.message ?? ''].every((message) => message.length <= 225)).toBe(true);
    }
  }
  const tables = layoutsIn(textIn(language));
  for (const table of Object.values(tables)) {
    expect(new Set(table.headers.map((header) => header.toLowerCase())).size).toBe(table.headers.length);
    expect(table.headers.filter((header) => /[\n[\]#]/.test(header))).toEqual([]);
  }
});
