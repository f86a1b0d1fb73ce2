/** @jest-environment jsdom */
import type { Sheet } from '../../src/sheet/model';
import { writeWorkbook } from '../../src/xlsx/write';
import { toBase64 } from '../../src/preview/base64';
import { openExcel } from '../excel/host';
import { sheetOf } from './sheets';

/** The code of the error that a batch ends with, or null. */
async function codeOf(batch: (context: Excel.RequestContext) => void): Promise<string | null> {
  try {
    await Excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
    return null;
  } catch (error) {
    return error instanceof OfficeExtension.Error ? error.code : String(error);
  }
}

const first = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getFirst();

/** A1 open for input, B1 locked, the sheet protected. */
function protectedSheet(): Sheet {
  const sheet = sheetOf('A', [[1, 2]], { protection: { allow: ['formatColumns'] } });
  const row = sheet.rows.get(1);
  const cells = new Map(row?.cells).set(1, { value: 1, style: { locked: false } });
  return { ...sheet, rows: new Map([[1, { cells }]]) };
}

describe('arrays', () => {
  beforeEach(() => openExcel({ sheets: [sheetOf('A', [[1]])] }));

  test('an array of another shape is refused', async () => {
    expect(await codeOf((c) => (first(c).getRange('A1:B2').values = [[1, 2]]))).toBe('InvalidArgument');
  });
  test('an array of the range’s shape is taken', async () => {
    expect(await codeOf((c) => (first(c).getRange('A1:B1').values = [[1, 2]]))).toBeNull();
  });
  test('a large array is split by the client and arrives whole', async () => {
    const values = Array.from({ length: 500 }, (_, row) =>
      Array.from({ length: 20 }, (__, column) => row * 20 + column),
    );
    await Excel.run(async (context) => {
      first(context).getRange('A1:T500').values = values;
      const last = first(context).getRange('T500').load('values');
      await context.sync();
      expect(last.values).toEqual([[9999]]);
    });
  });
  test('null leaves a cell as it is and an empty text clears it', async () => {
    await Excel.run(async (context) => {
      const range = first(context).getRange('A1:B1');
      range.values = [['x', 'y']];
      range.values = [[null, '']];
      range.load('values, valueTypes');
      await context.sync();
      expect([range.values, range.valueTypes]).toEqual([[['x', '']], [['String', 'Empty']]]);
    });
  });
  test('a whole column answers no values and takes none', async () => {
    await Excel.run(async (context) => {
      const column = first(context).getRange('A:A').load('values, address');
      await context.sync();
      expect([column.values, column.address]).toEqual([null, 'A!A:A']);
    });
    expect(await codeOf((c) => (first(c).getRange('A:A').values = [[1]]))).toBe('InvalidArgument');
  });
});

describe('protection', () => {
  beforeEach(() => openExcel({ sheets: [protectedSheet()] }));

  test('a locked cell is refused', async () => {
    expect(await codeOf((c) => (first(c).getRange('B1').values = [[9]]))).toBe('AccessDenied');
  });
  test('an unlocked cell is written', async () => {
    expect(await codeOf((c) => (first(c).getRange('A1').values = [[9]]))).toBeNull();
  });
  test('a range with one locked cell is refused whole', async () => {
    expect(await codeOf((c) => (first(c).getRange('A1:B1').values = [[9, 9]]))).toBe('AccessDenied');
    expect(await codeOf((c) => first(c).getRange('A1').load('values'))).toBeNull();
  });
  test('a format is refused and an allowed column width is not', async () => {
    expect(await codeOf((c) => (first(c).getRange('A1').format.fill.color = '#FF0000'))).toBe('AccessDenied');
    expect(await codeOf((c) => (first(c).getRange('A1').format.columnWidth = 90))).toBeNull();
  });
  test('protecting twice is refused', async () => {
    expect(await codeOf((c) => first(c).protection.protect({ allowSort: true }))).toBe('AccessDenied');
    expect(await codeOf((c) => first(c).protection.unprotect())).toBeNull();
    expect(await codeOf((c) => first(c).protection.protect({ allowSort: true }))).toBeNull();
  });
  test('options read back say what is allowed', async () => {
    await Excel.run(async (context) => {
      const protection = first(context).protection.load('protected, options');
      await context.sync();
      expect([
        protection.protected,
        protection.options.allowFormatColumns,
        protection.options.allowSort,
      ]).toEqual([true, true, false]);
    });
  });
});

describe('worksheets', () => {
  test('the last visible sheet stays, another may go', async () => {
    openExcel({ sheets: [sheetOf('A', []), sheetOf('B', []), sheetOf('C', [], { visibility: 'hidden' })] });
    expect(await codeOf((c) => c.workbook.worksheets.getItem('B').delete())).toBeNull();
    expect(await codeOf((c) => c.workbook.worksheets.getItem('A').delete())).toBe('InvalidOperation');
    expect(await codeOf((c) => (c.workbook.worksheets.getItem('A').visibility = 'Hidden'))).toBe(
      'InvalidOperation',
    );
  });
  test('a very hidden sheet must be hidden before it is deleted', async () => {
    openExcel({ sheets: [sheetOf('A', []), sheetOf('B', [], { visibility: 'veryHidden' })] });
    expect(await codeOf((c) => c.workbook.worksheets.getItem('B').delete())).toBe('InvalidOperation');
    expect(await codeOf((c) => (c.workbook.worksheets.getItem('B').visibility = 'Hidden'))).toBeNull();
    expect(await codeOf((c) => c.workbook.worksheets.getItem('B').delete())).toBeNull();
  });
  test.each(['', 'x'.repeat(32), 'a/b', 'a[1]', "'a", 'History'])('the name %p is refused', async (name) => {
    openExcel({ sheets: [sheetOf('A', [])] });
    expect(await codeOf((c) => (first(c).name = name))).toBe('InvalidArgument');
  });
  test.each(['x'.repeat(31), 'Số liệu, 1', "it's"])('the name %p is taken', async (name) => {
    openExcel({ sheets: [sheetOf('A', [])] });
    expect(await codeOf((c) => (first(c).name = name))).toBeNull();
  });
  test('a name may not be used twice, whatever its case', async () => {
    openExcel({ sheets: [sheetOf('Tổng quan', [])] });
    expect(await codeOf((c) => c.workbook.worksheets.add('TỔNG QUAN'))).toBe('ItemAlreadyExists');
  });
  test('a hidden sheet cannot be activated', async () => {
    openExcel({ sheets: [sheetOf('A', []), sheetOf('B', [], { visibility: 'hidden' })] });
    expect(await codeOf((c) => c.workbook.worksheets.getItem('B').activate())).toBe('InvalidOperation');
    expect(await codeOf((c) => c.workbook.worksheets.getItem('A').activate())).toBeNull();
  });
});

describe('what came after ExcelApi 1.13', () => {
  test('is refused by name, in a call and in a load', async () => {
    openExcel({ sheets: [sheetOf('A', [])] });
    expect(await codeOf((c) => first(c).onProtectionChanged.add(() => Promise.resolve()))).toBe(
      'ApiNotFound',
    );
    expect(await codeOf((c) => first(c).getRange('A1').load('valuesAsJson'))).toBe('ApiNotFound');
  });
  test('is there when a later set is announced', async () => {
    openExcel({ sheets: [sheetOf('A', [])] }, { excelApi: 14 });
    expect(await codeOf((c) => first(c).onProtectionChanged.add(() => Promise.resolve()))).toBeNull();
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
  });
  test('a member the host lacks is refused by name', async () => {
    openExcel({ sheets: [sheetOf('A', [])] });
    const failed = Excel.run(async (context) => {
      first(context).tables.load('count');
      await context.sync();
    });
    await expect(failed).rejects.toThrow('the host has no Worksheet.tables');
  });
});

describe('payloads and edit mode', () => {
  test('a request over 5 MB is refused, a smaller one is not', async () => {
    openExcel({ sheets: [sheetOf('A', [])] });
    expect(await codeOf((c) => (first(c).getRange('A1').values = [['x'.repeat(5_300_000)]]))).toBe(
      'RequestPayloadSizeLimitExceeded',
    );
    expect(await codeOf((c) => (first(c).getRange('A1').values = [['x'.repeat(30_000)]]))).toBeNull();
  });
  test('a response over 5 MB is refused', async () => {
    openExcel({
      sheets: [
        sheetOf('A', [['x'.repeat(30_000)], ...Array.from({ length: 199 }, () => ['x'.repeat(30_000)])]),
      ],
    });
    expect(await codeOf((c) => first(c).getRange('A1:A200').load('values'))).toBe(
      'ResponsePayloadSizeLimitExceeded',
    );
    expect(await codeOf((c) => first(c).getRange('A1:A20').load('values'))).toBeNull();
  });
  test('batches fail while a cell is being edited, and wait when they ask to', async () => {
    const host = openExcel({ sheets: [sheetOf('A', [[1]])] });
    host.beginCellEdit();
    expect(await codeOf((c) => first(c).getRange('A1').load('values'))).toBe(
      'InvalidOperationInCellEditMode',
    );
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      const range = first(context).getRange('A1').load('values');
      await context.sync();
      return range.values;
    });
    host.endCellEdit();
    await expect(waiting).resolves.toEqual([[1]]);
    expect(await codeOf((c) => first(c).getRange('A1').load('values'))).toBeNull();
  });
});

describe('data validation', () => {
  test('a written list is split at commas and may have 255 characters', async () => {
    openExcel({ sheets: [sheetOf('A', [['Dừng', 'Dừng, điều chỉnh']])] });
    await Excel.run(async (context) => {
      const range = first(context).getRange('A1:B1');
      range.dataValidation.rule = { list: { inCellDropDown: true, source: 'Dừng, điều chỉnh' } };
      range.dataValidation.load('type');
      const invalid = range.dataValidation.getInvalidCellsOrNullObject().load('address');
      await context.sync();
      expect([range.dataValidation.type, invalid.address]).toEqual(['List', 'A!B1']);
    });
    const long = (length: number) => (c: Excel.RequestContext) =>
      (first(c).getRange('A1').dataValidation.rule = {
        list: { inCellDropDown: true, source: 'x'.repeat(length) },
      });
    expect(await codeOf(long(256))).toBe('InvalidArgument');
    expect(await codeOf(long(255))).toBeNull();
  });
  test('a list on a range is read back as a reference', async () => {
    const host = openExcel({ sheets: [sheetOf('A', []), sheetOf('_ds', [['Đạt'], ['Chưa đạt']])] });
    await Excel.run(async (context) => {
      const source = context.workbook.worksheets.getItem('_ds').getRange('A1:A2');
      const { dataValidation } = first(context).getRange('A1');
      dataValidation.rule = { list: { inCellDropDown: true, source } };
      dataValidation.load('rule');
      await context.sync();
      expect(dataValidation.rule.list?.source).toBe("='_ds'!$A$1:$A$2");
    });
    expect(host.snapshot().sheets[0]?.validations).toHaveLength(1);
  });
});

describe('insertWorksheetsFromBase64', () => {
  const form = {
    sheets: [
      sheetOf('PL01', [
        ['Tử số', 5],
        ['Tổng', "='_ds'!A1+B1"],
      ]),
      sheetOf('_ds', [[7]], { visibility: 'veryHidden' }),
    ],
  };
  const base64 = toBase64(writeWorkbook(form));

  test('puts the sheets of the bytes where asked and answers their ids', async () => {
    openExcel({ sheets: [sheetOf('A', []), sheetOf('B', [])] });
    await Excel.run(async (context) => {
      const ids = context.workbook.insertWorksheetsFromBase64(base64, {
        positionType: 'After',
        relativeTo: 'A',
      });
      await context.sync();
      const { worksheets } = context.workbook;
      worksheets.load('items/name, items/id, items/visibility');
      const total = worksheets
        .getItem(ids.value[0] ?? '')
        .getRange('B2')
        .load('values');
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['A', 'PL01', '_ds', 'B']);
      expect(worksheets.items.slice(1, 3).map(({ id }) => id)).toEqual(ids.value);
      expect(worksheets.items[2]?.visibility).toBe('VeryHidden');
      expect(total.values).toEqual([[12]]);
    });
  });
  test('renames what clashes, and formulas follow', async () => {
    const host = openExcel(form);
    await Excel.run(async (context) => {
      context.workbook.insertWorksheetsFromBase64(base64);
      await context.sync();
    });
    const names = host.snapshot().sheets.map(({ name }) => name);
    expect(names).toEqual(['PL01', '_ds', 'PL01 (2)', '_ds (2)']);
    expect(host.snapshot().sheets[2]?.rows.get(2)?.cells.get(2)).toMatchObject({
      formula: "'_ds (2)'!A1+B1",
      value: 12,
    });
  });
  test('a formula that leads to a sheet left behind becomes #REF!', async () => {
    const host = openExcel(form);
    await Excel.run(async (context) => {
      context.workbook.insertWorksheetsFromBase64(base64, { sheetNamesToInsert: ['PL01'] });
      await context.sync();
    });
    expect(host.snapshot().sheets[2]?.rows.get(2)?.cells.get(2)?.value).toEqual({ error: '#REF!' });
  });
  test('bytes that are no workbook are refused', async () => {
    openExcel({ sheets: [sheetOf('A', [])] });
    expect(await codeOf((c) => c.workbook.insertWorksheetsFromBase64(btoa('no workbook')))).toBe(
      'InvalidArgument',
    );
  });
});
