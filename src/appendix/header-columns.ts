/** Our own tables read back: columns are known by what their header says, wherever they have been moved. */
import { nameKey } from '../plan/text';
import type { Row } from '../sheet/model';
import { valueText } from '../sheet/values';

/** From headers to the ids of their columns. */
export function headerIndex<Id extends string>(
  columns: readonly { readonly id: Id; readonly header: string }[],
): ReadonlyMap<string, Id> {
  return new Map(columns.map(({ id, header }) => [nameKey(header), id]));
}

/** Column numbers of the headers in a row; the leftmost of a doubled one. */
export function columnsByHeader<Id extends string>(
  row: Row | undefined,
  index: ReadonlyMap<string, Id>,
): ReadonlyMap<Id, number> {
  const found = new Map<Id, number>();
  const cells = [...(row?.cells ?? [])].sort(([one], [other]) => one - other);
  for (const [column, { value }] of cells) {
    const id = index.get(nameKey(valueText(value)));
    if (id !== undefined && !found.has(id)) found.set(id, column);
  }
  return found;
}
