import type { TracedLine } from '../../src/appendix/trace';
import type { ListedSheet } from '../../src/excel';
import { readMark } from '../../src/form/mark';
import { say } from '../../src/taskpane/i18n/say';
import { isAppendix, isResult } from '../../src/taskpane/result/standing';
import { ownCell } from '../../src/taskpane/result/traced-total';

const line: TracedLine = {
  unitId: 'so-khcn',
  unit: 'Sở Khoa học và Công nghệ',
  numerator: 45,
  denominator: 50,
  rate: 90,
  effect: 1,
  why: '',
  file: say('vi', 'consolidate.workbookName'),
  source: { sheet: 'PL01', address: 'G8' },
  line: { sheet: 'Số liệu', address: 'B5' },
};
const markOf = (kind: string, unit = '') =>
  readMark(`khs kind=${kind} format=1 plan=p unit=${unit} period=year version=1 asOf=`);
const sheet = (name: string, mark: ListedSheet['mark'], head: readonly string[] = []): ListedSheet => ({
  id: name,
  name,
  isVisible: true,
  mark,
  head,
  used: { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 },
});
const form = sheet('PL01', markOf('form', 'so-khcn'));

test('a figure leads to its own cell only where the form it came from stands in this workbook', () => {
  expect(ownCell(line, [form])).toEqual({ sheet: 'PL01', address: 'G8' });
  expect(ownCell({ ...line, file: say('en', 'consolidate.workbookName') }, [form])).not.toBeNull();
  expect(ownCell({ ...line, file: 'so-khcn.xlsx' }, [form])).toBeNull();
  expect(ownCell(line, [sheet('PL01', markOf('result'))])).toBeNull();
  expect(ownCell(line, [sheet('PL01', markOf('form', 'so-y-te'))])).toBeNull();
  expect(ownCell({ ...line, source: null }, [form])).toBeNull();
});

test('results are known by their mark, typed appendices by their title, and forms are neither', () => {
  expect([isResult(sheet('a', markOf('result'))), isResult(form)]).toEqual([true, false]);
  expect(isAppendix(sheet('a', null, ['', 'PHỤ LỤC I']))).toBe(true);
  expect(isAppendix(sheet('a', null, ['Ghi chú phụ lục']))).toBe(false);
  expect(isAppendix(sheet('a', markOf('form', 'x'), ['Phụ lục 01']))).toBe(false);
});
