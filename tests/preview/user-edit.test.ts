import { LOCALES } from '../../src/preview/model/typing';
import { Book } from '../../src/preview/model/book';
import { UserEdits } from '../../src/preview/model/user-edit';
import type { Validation } from '../../src/sheet/model';
import { sheetOf } from './sheets';

const list = (style: 'stop' | 'warning'): Validation => ({
  areas: [{ top: 1, left: 1, bottom: 2, right: 1 }],
  rule: { kind: 'list', source: "'_ds'!$A$1:$A$2" },
  error: { style, title: 'Chọn từ danh sách', text: 'Đạt hoặc Chưa đạt' },
});

function open(style: 'stop' | 'warning' = 'stop', isProtected = false): { book: Book; edits: UserEdits } {
  const form = sheetOf('PL01', [['Đạt', 1]], {
    validations: [list(style)],
    protection: isProtected ? { allow: [] } : null,
  });
  const book = new Book({ sheets: [form, sheetOf('_ds', [['Đạt'], ['Chưa đạt']])] });
  return { book, edits: new UserEdits(book, LOCALES['vi-VN']) };
}

test('a value outside the list is refused, one inside it is taken', () => {
  const { book, edits } = open();
  expect(edits.type(book.active, 1, 1, 'Tốt').kind).toBe('invalid');
  expect(edits.type(book.active, 1, 1, 'Chưa đạt').kind).toBe('done');
  expect(book.value(book.active, 1, 1)).toBe('Chưa đạt');
});

test('a warning lets the value in when the person insists', () => {
  const { book, edits } = open('warning');
  expect(edits.type(book.active, 1, 1, 'Tốt', true).kind).toBe('done');
  expect(book.value(book.active, 1, 1)).toBe('Tốt');
});

test('pasting passes the validation by', () => {
  const { book, edits } = open();
  expect(edits.paste(book.active, 1, 1, 'Tốt\t1,5\nKém\t2').kind).toBe('done');
  expect([book.value(book.active, 2, 1), book.value(book.active, 1, 2)]).toEqual(['Kém', 1.5]);
});

test('a locked cell of a protected sheet is refused to typing, pasting and deleting', () => {
  const { book, edits } = open('stop', true);
  expect(edits.type(book.active, 1, 2, '2').kind).toBe('locked');
  expect(edits.paste(book.active, 1, 2, '2').kind).toBe('locked');
  expect(edits.clear(book.active, { top: 1, left: 2, bottom: 1, right: 2 }).kind).toBe('locked');
});

test('text that is no formula is refused', () => {
  const { book, edits } = open();
  expect(edits.type(book.active, 3, 3, '=1+').kind).toBe('formula');
});

test('undo gives back the cell with its format, one edit at a time', () => {
  const { book, edits } = open();
  edits.type(book.active, 3, 3, '50%');
  edits.type(book.active, 3, 3, '7');
  expect(edits.undo()).toEqual({ top: 3, left: 3, bottom: 3, right: 3 });
  expect(book.active.cell(3, 3)).toEqual({ value: 0.5, style: { numberFormat: '0%' } });
  edits.undo();
  expect(book.active.cell(3, 3)).toBeUndefined();
  expect(edits.undo()).toBeNull();
});
