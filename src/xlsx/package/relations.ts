import type { Parts } from './parts';
import { elements } from './xml';

export interface Relation {
  readonly id: string;
  /** The last word of the relation's type: `worksheet`, `table`, `drawing`, `chart`, … */
  readonly kind: string;
  /** Path inside the package. */
  readonly path: string;
}

/** The relations of a part to others inside the package. */
export function relationsOf(parts: Parts, path: string): Relation[] {
  const file = relationsPath(path);
  if (!parts.has(file)) return [];
  return elements(parts.tree(file), 'Relationship')
    .filter((relation) => relation.attributes.TargetMode !== 'External')
    .map(({ attributes }) => ({
      id: attributes.Id ?? '',
      kind: (attributes.Type ?? '').split('/').at(-1) ?? '',
      path: resolveTarget(path, attributes.Target ?? ''),
    }));
}

export function relationsPath(path: string): string {
  const slash = path.lastIndexOf('/');
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
}

/** The path that a target means, which is absolute or goes from its owner's folder. */
export function resolveTarget(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
