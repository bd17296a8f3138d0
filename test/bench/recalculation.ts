import { contentOf } from '../../src/app/input/contentOf';
import { generate } from '../../src/app/input/generate';
import type { Input } from '../../src/app/input/schema';
import { setUp } from '../../src/app/setUp';
import { applySplit, previewSplit } from '../../src/app/split/split';
import type { Outcome } from '../../src/domain/issue';
import { cellName } from '../../src/workbench/file/address';
import { Parts } from '../../src/xlsx/package/parts';
import { type RawCell, readRows, readSheetPart, writeRow, writeSheetPart } from '../../src/xlsx/package/sheetPart';
import { describe } from '../../src/workbench/file/source/describe';
import { saveXlsx } from '../../src/workbench/file/save';
import { layoutsIn } from '../../src/workbook/tables';
import { ledgerStatusKeys } from '../../src/workbook/tables/columns';
import { textIn } from '../../src/workbook/text';
import { openHeadless } from '../../scripts/headless';
import { readCached, SOFFICE, isInstalled, type Values } from '../conformance/libreoffice';
import { convert, convertIn, inWorkshop } from '../conformance/soffice';

/** Generated enterprises that give a little over 10,000 ledger rows with the demo's six flow indicators. */
const UNITS = 1667;
const TIMES = 3;
const GOAL = 3.5;
/** 0-based, from the data month to the remark. */
const STATUS_COLUMNS: ReadonlySet<number> = new Set(ledgerStatusKeys.map((key) => layoutsIn(textIn('zh')).ledger.index(key)));

/**
 * Prints how much longer LibreOffice takes for a large ledger than for the same file with its status columns as plain
 * values, and, more strictly, with every formula of the ledger as a value, the hidden ones that status rests on too.
 */
export async function benchRecalculation(input: Input): Promise<void> {
  if (!isInstalled(SOFFICE)) {
    console.log(`\n${SOFFICE.name} is missing; install it with: ${SOFFICE.install}`);
    return;
  }
  const { file, rows } = await largeFile(input);
  const ledger = textIn('zh').sheets.ledger;
  const calculated = readCached(await convert(file, 'xlsx'));
  const plain = (isPlain: (column: number) => boolean) => plainly(file, (sheet) => (sheet === ledger ? calculated : null), isPlain);
  const files = {
    live: plainly(file, () => null),
    status: plain((column) => STATUS_COLUMNS.has(column)),
    all: plain(() => true),
    empty: await emptyFile(),
  };
  const times = await interleaved(files);
  const net = (name: 'live' | 'status' | 'all'): number => times[name] - times.empty;
  const against = (name: 'status' | 'all'): string => `${seconds(net(name))} s: ${(net('live') / net(name)).toFixed(2)}×`;
  console.log(`\nLibreOffice calculates a ledger of ${rows} rows with its Board in ${seconds(net('live'))} s,`);
  console.log(`  with its status columns as plain values in ${against('status')} (goal ${GOAL}×; an empty file takes ${seconds(times.empty)} s more)`);
  console.log(`  with every formula of the ledger as a plain value in ${against('all')}`);
}

async function largeFile(input: Input): Promise<{ readonly file: Uint8Array; readonly rows: number }> {
  const { spreadsheet, save, close } = await openHeadless({ calculation: false });
  const content = contentOf(generate(input, UNITS, 7), 'zh');
  required(await setUp(spreadsheet, content, 'zh'));
  required(await applySplit(spreadsheet, required(await previewSplit(spreadsheet, { indicators: null, time: '' }))));
  const file = await save();
  close();
  return { file, rows: content.assignments.length };
}

function required<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
}

function emptyFile(): Promise<Uint8Array> {
  return saveXlsx({ source: null, journal: [{ type: 'addSheet', sheet: 's', name: '1', position: 0 }], calculated: [] });
}

/** The file with formulas without their last values, or in the chosen columns of sheets that `values` knows with values instead of formulas. */
function plainly(bytes: Uint8Array, values: (sheet: string) => Values | null, isPlain: (column: number) => boolean = () => true): Uint8Array {
  const parts = new Parts(bytes);
  for (const { name, path } of describe(parts).sheets) {
    const sheet = readSheetPart(parts, path);
    const known = values(name)?.get(name);
    const cellOf = (cell: RawCell, row: number): RawCell => {
      if (!cell.formula) return cell;
      if (!known || !isPlain(cell.column)) return { ...cell, type: undefined, value: null };
      const value = known.get(cellName(row, cell.column));
      return typeof value === 'number'
        ? { ...cell, formula: null, type: undefined, value: String(value) }
        : { ...cell, formula: null, type: 'str', value: escaped(String(value ?? '')) };
    };
    sheet.data = [...readRows(sheet.data)].map((row) => writeRow({ ...row, cells: row.cells.map((cell) => cellOf(cell, row.index)) })).join('');
    writeSheetPart(parts, path, sheet);
  }
  return parts.pack(6);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** The medians of the times of each file, one after the other in turns, in a profile that has been used before. */
function interleaved<Name extends string>(files: Readonly<Record<Name, Uint8Array>>): Promise<Record<Name, number>> {
  const names = Object.keys(files) as Name[];
  return inWorkshop(async (directory) => {
    const times = new Map<Name, number[]>(names.map((name) => [name, []]));
    for (let turn = 0; turn <= TIMES; turn += 1) {
      for (const name of names) {
        const began = performance.now();
        await convertIn(directory, files[name], 'csv');
        if (turn > 0) times.get(name)?.push(performance.now() - began);
      }
    }
    return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<Name, number>;
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2);
}
