/** The hidden sheet `_ds`: the words of every list, as ranges. A list written inside a cell breaks at commas. */
import { absoluteArea } from '../sheet/address';
import { SheetDraft, areaOf, valueCell } from '../sheet/build';
import type { Sheet } from '../sheet/model';
import type { Form } from './request';
import { dataStates, taskStates } from './words';
import { keysOf } from '../plan/tables';

const lists = {
  dataStates: { title: 'Tình trạng số liệu', words: Object.values(dataStates) },
  taskStates: { title: 'Trạng thái', words: Object.values(taskStates) },
} as const;

export type ListId = keyof typeof lists;
const listIds = keysOf(lists);

/** `$A$2:$A$5`: where the words of a list stand on the sheet. */
export function listArea(id: ListId): string {
  const column = listIds.indexOf(id) + 1;
  return absoluteArea(areaOf(column, 2, column, lists[id].words.length + 1));
}

export function listsSheet({ names }: Form): Sheet {
  const draft = new SheetDraft(names.lists);
  listIds.forEach((id, index) => {
    const { title, words } = lists[id];
    [title, ...words].forEach((word, row) => draft.put(index + 1, row + 1, valueCell(word)));
  });
  return draft.finish({ visibility: 'hidden' });
}
