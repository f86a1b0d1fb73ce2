/** Every kind of flaw, as data. A new kind is an entry in one of the lists. */
import { cellFlaws } from './cells';
import { entryFlaws } from './entries';
import { fileFlaws } from './files';
import { identityFlaws } from './identities';
import { layoutFlaws } from './layouts';
import { measureFlaws } from './measures';
import { pastFlaws } from './past';
import { requestFlaws } from './requests';
import { sheetFlaws } from './sheets';
import { taskFlaws } from './tasks';
import { textFlaws } from './texts';
import type { Flaw } from './types';

export type { Draft, Flaw, Program } from './types';

export const flaws: readonly Flaw[] = [
  ...entryFlaws,
  ...measureFlaws,
  ...taskFlaws,
  ...textFlaws,
  ...pastFlaws,
  ...requestFlaws,
  ...cellFlaws,
  ...sheetFlaws,
  ...identityFlaws,
  ...layoutFlaws,
  ...fileFlaws,
];

/** @throws RangeError for an id that no list has: a mistake in the caller. */
export function flawById(id: string): Flaw {
  const flaw = flaws.find((one) => one.id === id);
  if (!flaw) throw new RangeError(`There is no flaw "${id}"`);
  return flaw;
}
