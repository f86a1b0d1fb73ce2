import { Book } from '../../src/preview/model/book';
import { shiftSheet } from '../../src/preview/model/structure';
import { sheetOf } from './sheets';

/** A small form and a sheet that refers to it, after `count` rows were inserted (deleted if negative) at a row. */
export function insertRowsAt(at: number, count: number): Book {
  const form = sheetOf(
    'PL01',
    [
      [1, '=SUM(A1:A3)', null],
      [2, '=A2*$A$1', 'gộp'],
      [3, '=A3*$A$1', null],
    ],
    {
      merges: [{ top: 2, left: 3, bottom: 3, right: 3 }],
      validations: [{ areas: [{ top: 1, left: 1, bottom: 3, right: 1 }], rule: { kind: 'any' } }],
    },
  );
  const book = new Book({ sheets: [form, sheetOf('B', [["='PL01'!A2"]])] });
  shiftSheet(book, book.active, {
    axis: 'rows',
    at,
    count: Math.abs(count),
    kind: count > 0 ? 'insert' : 'delete',
  });
  return book;
}
