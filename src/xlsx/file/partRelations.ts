import { relationsPath, type Relation, resolveTarget } from '../package/relations';
import type { FileParts } from './fileParts';
import { readElements } from './readElements';

/** The relations of a part to others inside the package; of `''`, those of the package. Nothing outside is ever followed. */
export function partRelations(parts: FileParts, path: string): readonly Relation[] {
  const file = relationsPath(path);
  if (!parts.has(file)) return [];
  const relations: Relation[] = [];
  readElements(parts.text(file), (name, _, attributes) => {
    if (name !== 'Relationship') return;
    const { Id = '', Type = '', Target = '', TargetMode } = attributes();
    if (TargetMode !== 'External') relations.push({ id: Id, kind: Type.split('/').at(-1) ?? '', path: resolveTarget(path, Target) });
  });
  return relations;
}
