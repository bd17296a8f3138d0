import type { Parts } from './parts';
import { relationsPath } from './relations';
import { elements, xml } from './xml';

export interface NewPart {
  readonly path: string;
  /** Relation type, a URL. */
  readonly relation: string;
  readonly contentType: string;
  readonly text: string;
}

/** Adds a part that `owner` refers to. */
export function addPart(parts: Parts, owner: string, { path, relation, contentType, text }: NewPart): void {
  parts.setText(path, text);
  const relations = parts.tree(relationsPath(owner));
  const ids = new Set(elements(relations).map(({ attributes }) => attributes.Id));
  let number = ids.size + 1;
  while (ids.has(`rId${String(number)}`)) number += 1;
  relations.children.push(xml('Relationship', { Id: `rId${String(number)}`, Type: relation, Target: `/${path}` }));
  parts.tree('[Content_Types].xml').children.push(xml('Override', { PartName: `/${path}`, ContentType: contentType }));
}
