import type { Parts } from '../../../xlsx/package/parts';
import { relationsOf, relationsPath } from '../../../xlsx/package/relations';
import { child, elements, type XmlElement } from '../../../xlsx/package/xml';

/** Takes a table out of the file; its cells stay. */
export function dropTable(parts: Parts, sheetPath: string, sheet: XmlElement, tablePath: string): void {
  const relation = relationsOf(parts, sheetPath).find(({ path }) => path === tablePath);
  if (!relation) return;
  const list = child(sheet, 'tableParts');
  if (list) {
    list.children = elements(list).filter(({ attributes }) => attributes['r:id'] !== relation.id);
    list.attributes.count = String(list.children.length);
    if (list.children.length === 0) sheet.children.splice(sheet.children.indexOf(list), 1);
  }
  dropPart(parts, sheetPath, relation);
}

/** Takes out a part with its relation and its content type. */
export function dropPart(parts: Parts, ownerPath: string, { id, path }: { readonly id: string; readonly path: string }): void {
  parts.delete(path);
  const relations = parts.tree(relationsPath(ownerPath));
  relations.children = elements(relations).filter(({ attributes }) => attributes.Id !== id);
  const types = parts.tree('[Content_Types].xml');
  types.children = elements(types).filter(({ attributes }) => attributes.PartName !== `/${path}`);
}
