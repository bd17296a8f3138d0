import { type Outcome, succeed } from '../../domain/issue';
import type { NamedFile } from '../copy/leadersCopy';
import type { CommandOptions, WritePacks } from '../ports';
import { fileNames } from './fileNames';
import type { PackPlan } from './packPlan';
import { type PackOrder, packSpecs } from './packSpecs';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface PackFile extends NamedFile {
  readonly office: string;
}

/** Forms that are made, and what for. */
export interface MadePacks {
  readonly files: readonly PackFile[];
  readonly order: PackOrder;
}

/** Makes a form for each office of the order. Progress counts the forms; nothing is read and nothing is written. */
export async function makePacks(plan: PackPlan, order: PackOrder, write: WritePacks, options?: CommandOptions): Promise<Outcome<MadePacks>> {
  const specs = packSpecs(plan, order);
  const written = await write(specs, options);
  if (!written.ok) return written;
  const names = fileNames(specs.map(({ fileName }) => fileName));
  const files = specs.map(({ office, fileName }, index): PackFile => {
    const bytes = written.value[index];
    return { office, name: names[index] ?? fileName, content: new Blob(bytes ? [new Uint8Array(bytes)] : [], { type: XLSX }) };
  });
  return succeed({ files, order });
}
