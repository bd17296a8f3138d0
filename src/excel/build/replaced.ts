import type { Issue } from '../../domain/issue';
import type { WorkbookSpec } from '../../workbook/spec';
import { blockAt, coverOf } from '../address';
import { fault } from '../failure';

type Replaces = NonNullable<WorkbookSpec['replaces']>;

/** A sheet of an earlier build: what it holds, and the block that its name says we wrote. */
export interface Replaced extends Replaces {
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly item: Excel.NamedItem;
  readonly block: Excel.Range;
}

/** Queues the look at them, for the next round trip. */
export function replacedIn({ workbook }: Excel.RequestContext, { sheet, name }: Replaces): Replaced {
  const worksheet = workbook.worksheets.getItemOrNullObject(sheet);
  const used = worksheet.getUsedRangeOrNullObject(true);
  const item = workbook.names.getItemOrNullObject(name);
  const block = item.getRangeOrNullObject();
  worksheet.load('name');
  used.load('address');
  item.load('name');
  block.load('address,worksheet/name');
  return { sheet, name, worksheet, used, item, block };
}

/** Only a sheet on which nothing but our block is filled may go. */
export function replacedIssues({ sheet, worksheet, used, block }: Replaced): readonly Issue[] {
  if (worksheet.isNullObject) return [];
  if (block.isNullObject || block.worksheet.name !== worksheet.name) return [fault('sheet-exists', { sheet })];
  return used.isNullObject || covers(block.address, used.address) ? [] : [fault('sheet-has-additions', { sheet })];
}

/** Queues the removal of the old sheet and its name. Excel empties the user's undo list when a sheet is deleted. */
export function removeReplaced({ worksheet, item }: Replaced): void {
  if (!worksheet.isNullObject) worksheet.delete();
  if (!item.isNullObject) item.delete();
}

function covers(outer: string, inner: string): boolean {
  const [large, small] = [outer, inner].map((address) => blockAt(address.slice(address.lastIndexOf('!') + 1)));
  if (!large || !small) return false;
  const cover = coverOf([large, small]);
  return cover?.row === large.row && cover.column === large.column && cover.rows === large.rows && cover.columns === large.columns;
}
