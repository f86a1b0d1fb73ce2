/** The same form as openpyxl saves it and as LibreOffice saves it again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sheet } from '../../../src/sheet/model';
import { readWorkbook } from '../../../src/xlsx/read';
import { cellOf, codeOf, stopped } from './files';

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, '../../fixtures/xlsx', name)));
}

function read(name: string) {
  const outcome = readWorkbook(fixture(name), {}, stopped);
  if (!outcome.ok) throw new Error(outcome.failure.detail);
  return outcome.workbook;
}

const programs = [
  ['openpyxl.xlsx', false],
  ['libreoffice.xlsx', true],
] as const;

describe.each(programs)('%s', (name, calculated) => {
  const workbook = read(name);
  const form = workbook.sheets[0] as Sheet;

  test('has its sheets; LibreOffice makes very hidden ones hidden', () => {
    expect(workbook.sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
      ['PL01', 'visible'],
      ['_ds', 'hidden'],
      ['_khs', calculated ? 'hidden' : 'veryHidden'],
    ]);
    expect(workbook.properties).toMatchObject({ title: 'Biểu mẫu', creator: 'Sở KHCN' });
  });

  test('has its values, with formulas cached only where a program has calculated', () => {
    expect(cellOf(form, 'A1')?.value).toBe('CHỈ TIÊU "A & B" <2026>');
    expect(cellOf(form, 'C4')?.value).toBe('Tỷ lệ dòng 4\nxuống dòng');
    expect(cellOf(form, 'E5')?.value).toBe(7.5);
    expect(cellOf(form, 'E9')?.value).toBe(true);
    expect(cellOf(form, 'H4')).toMatchObject({ value: 46330, style: { numberFormat: 'dd/mm/yyyy' } });
    const rate = cellOf(form, 'G5');
    expect([rate?.formula, rate?.value, rate?.cached]).toEqual([
      'IF(F5=0,"",E5/F5*100)',
      calculated ? 75 : null,
      calculated ? undefined : false,
    ]);
    expect(cellOf(form, 'F9')?.value).toEqual(calculated ? { error: '#DIV/0!' } : null);
    expect(cellOf(form, 'G8')?.value).toBe(calculated ? '' : null);
  });

  test('has its looks, locks, link and note', () => {
    expect(cellOf(form, 'A3')?.style).toMatchObject({
      font: { name: 'Times New Roman', size: 11, bold: true },
      fill: 'D9E1F2',
      borders: { top: { style: 'thin', color: '7F7F7F' } },
    });
    expect(cellOf(form, 'A1')?.style?.align).toEqual({
      horizontal: 'center',
      vertical: 'center',
      wrap: true,
    });
    expect(cellOf(form, 'E8')).toMatchObject({ value: null, style: { fill: 'FFF2CC', locked: false } });
    expect(cellOf(form, 'A4')?.style).not.toHaveProperty('locked');
    expect(cellOf(form, 'C4')?.link).toBe('https://hungyen.gov.vn/a?b=1&c=2');
    expect(cellOf(form, 'E4')?.note).toBe('Ghi chú của người lập');
  });

  test('has its rules: validations, protection and conditional format', () => {
    expect(form.validations.map((validation) => validation.rule)).toEqual([
      { kind: 'list', source: '_ds!$A$2:$A$5' },
      { kind: 'decimal', comparison: 'greaterThanOrEqual', first: '0' },
    ]);
    expect(form.validations[0]).toMatchObject({
      areas: [{ top: 4, left: 4, bottom: 9, right: 4 }],
      prompt: { title: 'Tình trạng', text: 'Chọn một mục' },
      error: { style: 'stop', title: 'Sai', text: 'Chọn trong danh sách' },
    });
    expect(form.protection).toEqual({ allow: ['filter', 'sort', 'formatColumns', 'editObjects'] });
    expect(form.conditionals).toEqual([
      {
        areas: [{ top: 4, left: 7, bottom: 9, right: 7 }],
        formula: 'AND($G4<>"",$G4<70)',
        style: { font: { bold: true, color: '9C0006' }, fill: 'FFC7CE' },
      },
    ]);
  });

  test('has its layout; LibreOffice without a window forgets the view', () => {
    expect(form.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 8 }]);
    expect(form.columns.get(1)?.hidden).toBe(true);
    expect(form.columns.get(3)?.width).toBe(40);
    expect(form.rows.get(1)?.height).toBe(36);
    expect(form.rows.get(9)?.hidden).toBe(true);
    expect(form.filter).toEqual({ top: 3, left: 1, bottom: 9, right: 8 });
    expect(form.freeze).toEqual(calculated ? undefined : { rows: 3, columns: 3 });
    expect(form.print).toMatchObject({
      orientation: 'landscape',
      fit: { width: 1, height: null },
      titleRows: { first: 3, last: 3 },
      area: { top: 1, left: 1, bottom: 9, right: 8 },
      header: '&C&P',
      firstPage: { header: '', footer: '&Rđầu' },
      centerHorizontally: true,
      breaksAfter: [6],
    });
  });
});

test.each([
  ['libreoffice.xls', 'xls'],
  ['libreoffice.ods', 'ods'],
] as const)('%s is told apart', (name, code) => {
  expect(codeOf(fixture(name))).toBe(code);
});
