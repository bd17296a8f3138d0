import type { Visibility } from '../../book/operation';
import type { Parts } from '../../../xlsx/package/parts';
import { relationsOf } from '../../../xlsx/package/relations';
import { child, elements } from '../../../xlsx/package/xml';

export interface SourceTable {
  readonly id: string;
  readonly name: string;
  readonly path: string;
}

export interface SourceSheet {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly visibility: Visibility;
  readonly tables: readonly SourceTable[];
}

/** What a file holds, under the ids that opening and saving agree on. */
export interface Source {
  readonly workbookPath: string;
  readonly sheets: readonly SourceSheet[];
  /** Id of the sheet shown first. */
  readonly active: string | null;
}

const VISIBILITY: Record<string, Visibility> = { hidden: 'Hidden', veryHidden: 'VeryHidden' };

/** Lists worksheets and tables. Sheets of other kinds (charts, macros, dialogs) are left out; they stay in the file. */
export function describe(parts: Parts): Source {
  const workbookPath = workbookOf(parts);
  const workbook = parts.tree(workbookPath);
  const relations = new Map(relationsOf(parts, workbookPath).map((relation) => [relation.id, relation]));
  const list = elements(child(workbook, 'sheets') ?? workbook, 'sheet');
  const found = list.map(({ attributes }) => {
    const relation = relations.get(attributes['r:id'] ?? Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '');
    if (relation?.kind !== 'worksheet') return null;
    return {
      id: sheetId(attributes.sheetId ?? ''),
      name: attributes.name ?? '',
      path: relation.path,
      visibility: VISIBILITY[attributes.state ?? ''] ?? 'Visible',
      tables: tablesOf(parts, relation.path),
    };
  });
  const tab = Number(child(child(workbook, 'bookViews'), 'workbookView')?.attributes.activeTab ?? 0);
  const sheets = found.filter((sheet) => sheet !== null);
  return { workbookPath, sheets, active: found[tab]?.id ?? sheets[0]?.id ?? null };
}

/** Id of a sheet's conditional format: the `index`-th rule of its part, over the `part`-th of the rule's areas. */
export function conditionalFormatId(sheet: string, index: number, part: number): string {
  return `${sheet}-format-${String(index)}-${String(part)}`;
}

function sheetId(number: string): string {
  return `file-sheet-${number}`;
}

function workbookOf(parts: Parts): string {
  const root = elements(parts.tree('_rels/.rels'), 'Relationship').find(({ attributes }) => attributes.Type?.endsWith('/officeDocument'));
  return (root?.attributes.Target ?? 'xl/workbook.xml').replace(/^\//, '');
}

function tablesOf(parts: Parts, sheetPath: string): SourceTable[] {
  return relationsOf(parts, sheetPath)
    .filter((relation) => relation.kind === 'table' && parts.has(relation.path))
    .map(({ path }) => {
      const { attributes } = parts.tree(path);
      return { id: `file-table-${attributes.id ?? ''}`, name: attributes.displayName ?? attributes.name ?? '', path };
    });
}
