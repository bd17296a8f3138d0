import { TABLES } from '../../../workbook/tables';
import { GUIDE_NAME } from '../../../workbook/sheets/guide';
import { LOST_REFERENCE } from '../../../workbook/formulas/formulaText';
import { quoteSheet } from '../../../workbook/formulas/reference';
import { LANGUAGES, textIn } from '../../../workbook/text';
import { FORMULA_KEYS } from '../expected';
import { type Fault, fault, REBUILT_TABLES, type RepairWork } from '../fault';
import { type CheckedTable, headerOf, keysOf, type Standing } from '../standing';

/** Tables and the guide that are not there. Codes `health-table-missing`, `health-table-lost`, `health-guide-missing`. */
export function missingTables(standing: Standing): readonly Fault[] {
  const { tables } = standing;
  const missing = TABLES.filter((name) => !tables.has(name));
  return [
    ...missing.map((table) => {
      const rebuilt = REBUILT_TABLES.find((name) => name === table);
      return rebuilt
        ? fault('health-table-missing', { table }, { table }, [{ kind: 'addTable', table: rebuilt }])
        : fault('health-table-lost', { table }, { table });
    }),
    ...missingGuide(standing),
  ];
}

/** A guide that is there and has only lost its name gets the name again. */
function missingGuide({ inventory, names }: Standing): readonly Fault[] {
  const before = names.get(GUIDE_NAME) ?? null;
  if (before !== null && !before.includes(LOST_REFERENCE)) return [];
  const sheet = inventory.sheets.find(({ name }) => LANGUAGES.some((language) => textIn(language).sheets.guide === name))?.name;
  if (sheet === undefined) return [fault('health-guide-missing', {}, undefined, [{ kind: 'addGuide' }])];
  const after = `=${quoteSheet(sheet)}!$A$1`;
  return [fault('health-names-broken', { names: [GUIDE_NAME] }, undefined, [{ kind: 'defineNames', names: [{ name: GUIDE_NAME, before, after }] }])];
}

/** Columns that are not there, or stand under another name. Codes `health-columns-missing`, `health-column-renamed`. */
export function missingColumns(standing: Standing): readonly Fault[] {
  return [...standing.tables.values()].flatMap((table) => columnsOf(standing, table));
}

function columnsOf({ text }: Standing, table: CheckedTable): readonly Fault[] {
  const keys = keysOf(table.name, text);
  const missing = keys.filter((key) => table.header(key) === undefined).map((key) => ({ key, column: headerOf(table.name, key, text), found: otherNames(table, keys, key) }));
  const gone = missing.filter(({ found }) => found.length === 0);
  const place = { table: table.name };
  return [
    ...missing.filter(({ found }) => found.length > 0).map(({ column, found }) => renamed(table, column, found)),
    ...(gone.length > 0
      ? [fault('health-columns-missing', { columns: gone.map(({ column }) => column) }, place, [{ kind: 'addColumns', table: table.name, keys: gone.map(({ key }) => key) }])]
      : []),
  ];
}

function renamed(table: CheckedTable, column: string, found: readonly string[]): Fault {
  const [only = ''] = found;
  const repairs: readonly RepairWork[] = found.length === 1 ? [{ kind: 'renameColumn', table: table.name, header: only, to: column }] : [];
  return fault('health-column-renamed', { column, found }, { table: table.name, row: 1, column: only }, repairs);
}

/** Columns that we do not know where just one of ours should be, and that hold the like of it: formulas, or entries. */
function otherNames(table: CheckedTable, keys: readonly string[], key: string): readonly string[] {
  const at = keys.indexOf(key);
  const [before, after] = [keys[at - 1], keys[at + 1]].map((neighbour) => (neighbour === undefined ? undefined : table.header(neighbour)));
  // Hidden helpers are not renamed; behind the last column stand users' own.
  if (key.startsWith('_') || after === undefined || (at > 0 && before === undefined)) return [];
  const from = before === undefined ? 0 : table.headers.indexOf(before) + 1;
  const to = table.headers.indexOf(after);
  const isCalculated = FORMULA_KEYS[table.name]?.has(key) ?? false;
  return table.headers.slice(from, to).filter((header) => table.keyOf(header) === undefined && beginsWithFormula(table, header) === isCalculated);
}

function beginsWithFormula(table: CheckedTable, header: string): boolean {
  const { values, formulas } = table.cells(header);
  const [first = null] = formulas;
  return typeof first === 'string' && first.startsWith('=') && first !== values[0];
}
