import { Parts } from '../../src/xlsx/package/parts';
import { relationsOf } from '../../src/xlsx/package/relations';
import { readSheetPart } from '../../src/xlsx/package/sheetPart';
import { child, descendants, elements, textOf, type XmlElement } from '../../src/xlsx/package/xml';
import { readNames } from '../../src/workbench/file/patch/patchWorkbook';
import { describe } from '../../src/workbench/file/source/describe';

/** What stands around the cells of a file, in a form that two files can be compared by. */
export function inventory(bytes: Uint8Array) {
  const parts = new Parts(bytes);
  const { sheets, workbookPath } = describe(parts);
  return {
    names: readNames(parts.tree(workbookPath)).map(({ name, sheet, formula }) => [name, sheet, formula]).sort(),
    sheets: Object.fromEntries(sheets.map(({ name, path, tables }) => [name, sheetInventory(parts, path, tables.map((table) => table.path))])),
  };
}

function sheetInventory(parts: Parts, path: string, tables: readonly string[]) {
  const { tree } = readSheetPart(parts, path);
  const attributes = (name: string) => told(child(tree, name)?.attributes ?? {});
  return {
    tables: tables.map((table) => [parts.tree(table).attributes.displayName, parts.tree(table).attributes.ref]),
    conditionalFormats: elements(tree, 'conditionalFormatting').flatMap((group) =>
      elements(group, 'cfRule').map((rule) => [rule.attributes.type, group.attributes.sqref, ...descendants(rule, 'formula').map(textOf)]),
    ),
    validations: descendants(tree, 'dataValidation').map((entry) => [entry.attributes.type, entry.attributes.sqref, ...elements(entry).map(textOf)]),
    merged: descendants(tree, 'mergeCell').map((entry) => entry.attributes.ref),
    links: descendants(tree, 'hyperlink').map((entry) => entry.attributes.ref),
    page: [attributes('pageSetup'), attributes('pageMargins'), texts(child(tree, 'headerFooter')).filter(Boolean)],
    notes: related(parts, path, 'comments').flatMap((notes) => descendants(notes, 'comment').map((note) => note.attributes.ref)),
    charts: related(parts, path, 'drawing').flatMap((drawing) => elements(drawing).map(anchor)),
    series: chartTrees(parts, path).flatMap((chart) => [...descendants(chart, 'c:f'), ...descendants(chart, 'f')].map(textOf)),
  };
}

/** Attributes that say no more than their absence would are left out. */
function told(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== 'false'));
}

function texts(parent: XmlElement | undefined): string[] {
  return parent ? elements(parent).map(textOf) : [];
}

function related(parts: Parts, path: string, kind: string): XmlElement[] {
  return relationsOf(parts, path).filter((relation) => relation.kind === kind).map((relation) => parts.tree(relation.path));
}

function chartTrees(parts: Parts, path: string): XmlElement[] {
  const drawings = relationsOf(parts, path).filter(({ kind }) => kind === 'drawing');
  return drawings.flatMap((drawing) => related(parts, drawing.path, 'chart'));
}

function anchor(element: XmlElement): number[] {
  return ['xdr:from', 'xdr:to'].flatMap((name) => ['xdr:row', 'xdr:col'].map((tag) => Number(textOf(child(child(element, name), tag)))));
}
