import fc from 'fast-check';
import { readWorkbook } from '../../../src/xlsx/read';
import { writeWorkbook } from '../../../src/xlsx/write';
import { anyWorkbook } from './arbitrary-workbook';
import { everything } from './everything';
import { cellsOf, sheetOf, workbookOf } from './sheets';

/** What was written, read again; fails when the reader refuses it. */
function readAgain(bytes: Uint8Array) {
  const outcome = readWorkbook(bytes);
  if (!outcome.ok) throw new Error(`${outcome.failure.code}: ${outcome.failure.detail}`);
  return outcome.workbook;
}

test('what is written is what is read, for any workbook', () => {
  fc.assert(
    fc.property(anyWorkbook, (workbook) => {
      expect(readAgain(writeWorkbook(workbook))).toEqual(workbook);
    }),
  );
});

test('writing what was read gives the same bytes', () => {
  const bytes = writeWorkbook(everything);
  expect(Buffer.compare(writeWorkbook(readAgain(bytes)), bytes)).toBe(0);
});

describe('what the model leaves open reads as', () => {
  test('the default font', () => {
    const [sheet] = readAgain(writeWorkbook(cellsOf({ A1: { value: 1, style: { fill: 'FFF2CC' } } }))).sheets;
    expect(sheet?.rows.get(1)?.cells.get(1)?.style).toEqual({
      font: { name: 'Times New Roman', size: 11 },
      fill: 'FFF2CC',
    });
  });

  test('the usual margins of header and footer', () => {
    const margins = { top: 20, right: 15, bottom: 20, left: 30 };
    const workbook = workbookOf(sheetOf('PL01', { print: { orientation: 'landscape', margins } }));
    expect(readAgain(writeWorkbook(workbook)).sheets[0]?.print?.margins).toEqual({
      ...margins,
      header: 7.62,
      footer: 7.62,
    });
  });

  test('the first visible sheet in front', () => {
    const workbook = workbookOf(sheetOf('_ds', { visibility: 'hidden' }), sheetOf('PL01'));
    expect(readAgain(writeWorkbook(workbook)).active).toBe('PL01');
  });
});
