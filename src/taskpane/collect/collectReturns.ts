import type { CollectPreview, ReadReturn } from '../../app/collect/collected';
import { mergeReturns } from '../../app/collect/mergeReturns';
import { readOfficeBook } from '../../app/office/officeBook';
import type { CommandOptions, Spreadsheet } from '../../app/ports';
import { type Outcome, succeed } from '../../domain/issue';
import type { ReadFiles } from '../worker/fileReader';

/** Chosen files, and how they are read. */
interface ChosenReturns {
  readonly files: readonly File[];
  readonly read: ReadFiles;
  /** What was read of a file before: files that are added do not have the others read again. */
  readonly kept: WeakMap<File, ReadReturn>;
}

/** Holds chosen files against the workbook as it is now. Progress counts the files that are read; then two round trips. */
export async function collectReturns(spreadsheet: Spreadsheet, { files, read, kept }: ChosenReturns, options?: CommandOptions): Promise<Outcome<CollectPreview>> {
  const fresh = files.filter((file) => !kept.has(file));
  const reads = fresh.length > 0 ? await read(fresh, options) : succeed([]);
  if (!reads.ok) return reads;
  fresh.forEach((file, index) => {
    const one = reads.value[index];
    if (one) kept.set(file, one);
  });
  const book = await readOfficeBook(spreadsheet);
  if (!book.ok) return book;
  return succeed(mergeReturns(book.value, toldApart(files.flatMap((file) => kept.get(file) ?? []))));
}

/** Offices send files of the same name; the second is called `表(2).xlsx`. */
function toldApart(returns: readonly ReadReturn[]): readonly ReadReturn[] {
  const taken = new Set<string>();
  return returns.map((one) => {
    const name = freeName(one.name, taken);
    taken.add(name);
    return { ...one, name };
  });
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  const [, stem = name, ending = ''] = /^(.+?)(\.[^.]*)?$/s.exec(name) ?? [];
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${stem}(${number})${ending}`;
  return free;
}
