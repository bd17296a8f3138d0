import type { Parts } from '../../../xlsx/package/parts';
import { readSheetPart, writeSheetPart } from '../../../xlsx/package/sheetPart';
import type { Source } from './describe';

/**
 * Takes the cells out of the opened file's sheets and returns them by sheet id. We write cells
 * ourselves; excelize would spend half a minute on parsing and printing a large sheet to add one table.
 */
export function takeCells(parts: Parts, source: Source): Map<string, string> {
  return new Map(
    source.sheets.map(({ id, path }) => {
      const sheet = readSheetPart(parts, path);
      writeSheetPart(parts, path, { ...sheet, data: '' });
      return [id, sheet.data];
    }),
  );
}
