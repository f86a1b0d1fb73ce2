import { children } from './elements';
import { refuse } from './failure';
import type { Budget } from './limits';
import type { Package } from './package';
import { parseXml } from './xml';

export interface Relationship {
  readonly id: string;
  /** Last word of the type: transitional and strict files differ only before it. */
  readonly type: string;
  /** A part name, or an address when `external`. */
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of a part (`''` for the package), by id; empty when it has none. */
export function readRelationships(
  files: Package,
  part: string,
  budget: Budget,
): ReadonlyMap<string, Relationship> {
  const slash = part.lastIndexOf('/') + 1;
  const bytes = files.read(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  const found = new Map<string, Relationship>();
  if (!bytes) return found;
  for (const element of children(parseXml(bytes, budget), 'Relationship')) {
    const { Id: id, Type: type, Target: target, TargetMode: mode } = element.attributes;
    if (id === undefined || type === undefined || target === undefined) continue;
    const external = mode?.toLowerCase() === 'external';
    found.set(id, {
      id,
      type: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : resolveTarget(part, target),
      external,
    });
  }
  return found;
}

/** The first relationship of a type. */
export function relationshipOf(
  relationships: ReadonlyMap<string, Relationship>,
  type: string,
): Relationship | undefined {
  return [...relationships.values()].find((relationship) => relationship.type === type);
}

/** Targets are relative to the part's folder or absolute, and some writers use backslashes. */
function resolveTarget(part: string, target: string): string {
  const path = target.replaceAll('\\', '/').split('#')[0] ?? '';
  const steps = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) refuse('unsafe', `relationship target ${JSON.stringify(target)}`);
  }
  return steps.join('/');
}
