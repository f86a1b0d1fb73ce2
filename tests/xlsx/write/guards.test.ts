import type { Conditional, Validation } from '../../../src/sheet/model';
import { all, one, partsOf } from './parts';
import { sheetOf, workbookOf } from './sheets';

const cell = { top: 5, left: 6, bottom: 5, right: 6 };
const column = { top: 5, left: 8, bottom: 64, right: 8 };

function validation(rule: Validation['rule'], rest: Partial<Validation> = {}) {
  const parts = partsOf(workbookOf(sheetOf('PL01', { validations: [{ areas: [cell], rule, ...rest }] })));
  const element = one(parts.sheet(), 'dataValidation');
  return { attributes: element.attributes, formulas: element.children.map(({ text }) => text) };
}

describe('validations', () => {
  test('a list refers to a range of another sheet', () => {
    const { attributes, formulas } = validation({ kind: 'list', source: '_ds!$A$2:$A$5' });
    expect(attributes).toEqual({ type: 'list', allowBlank: '1', sqref: 'F5' });
    expect(formulas).toEqual(['_ds!$A$2:$A$5']);
  });

  test('prompt and error keep their texts, line feeds included', () => {
    const { attributes } = validation(
      { kind: 'list', source: '_ds!$A$2:$A$5' },
      {
        prompt: { title: 'Tử số', text: 'Số hồ sơ\n"trực tuyến" & <đã trả>' },
        error: { style: 'warning', title: 'Sai', text: 'Chọn trong danh sách' },
      },
    );
    expect(attributes).toMatchObject({
      showInputMessage: '1',
      promptTitle: 'Tử số',
      prompt: 'Số hồ sơ\n"trực tuyến" & <đã trả>',
      showErrorMessage: '1',
      errorStyle: 'warning',
      errorTitle: 'Sai',
      error: 'Chọn trong danh sách',
    });
  });

  test('a validation of any value only shows its prompt', () => {
    const { attributes, formulas } = validation(
      { kind: 'any' },
      { prompt: { title: 'Nguồn', text: 'Nêu rõ' } },
    );
    expect(attributes['type']).toBe('none');
    expect(attributes['showErrorMessage']).toBeUndefined();
    expect(formulas).toEqual([]);
  });

  test.each(['whole', 'decimal', 'date', 'textLength'] as const)(
    'a %s has its comparison and limits',
    (kind) => {
      const between = validation({ kind, comparison: 'between', first: '46006', second: '46371' });
      expect(between.attributes).toMatchObject({ type: kind, operator: 'between' });
      expect(between.formulas).toEqual(['46006', '46371']);
      expect(validation({ kind, comparison: 'greaterThan', first: '0' }).formulas).toEqual(['0']);
    },
  );

  test('a custom rule is a formula', () => {
    const { attributes, formulas } = validation({ kind: 'custom', formula: 'AND(F5>=0,F5<>"&")' });
    expect(attributes['type']).toBe('custom');
    expect(formulas).toEqual(['AND(F5>=0,F5<>"&")']);
  });

  test('several areas share one rule, and a rule for no cells is left out', () => {
    const rule = { kind: 'any' } as const;
    const validations = [
      { areas: [cell, column], rule },
      { areas: [], rule },
    ];
    const sheet = partsOf(workbookOf(sheetOf('PL01', { validations }))).sheet();
    expect(one(sheet, 'dataValidations').attributes['count']).toBe('1');
    expect(one(sheet, 'dataValidation').attributes['sqref']).toBe('F5 H5:H64');
  });

  test('texts are cut to what Excel accepts', () => {
    const { attributes } = validation(
      { kind: 'any' },
      {
        prompt: { title: 'a'.repeat(33), text: 'b'.repeat(300) },
        error: { style: 'stop', title: 'c'.repeat(32), text: 'd'.repeat(256) },
      },
    );
    expect(attributes['promptTitle']).toBe(`${'a'.repeat(31)}…`);
    expect(attributes['prompt']).toBe(`${'b'.repeat(254)}…`);
    expect(attributes['errorTitle']).toBe('c'.repeat(32));
    expect(attributes['error']).toHaveLength(255);
  });
});

describe('conditional formats', () => {
  const red: Conditional = {
    areas: [column],
    formula: '$H5="Chưa đạt"',
    style: { font: { bold: true, italic: false, color: '9C0006' }, fill: 'FFC7CE' },
    stopIfTrue: true,
  };
  const yellow: Conditional = { areas: [cell, column], formula: 'F5<1', style: { fill: 'FFEB9C' } };
  const parts = partsOf(workbookOf(sheetOf('PL01', { conditionals: [red, yellow] })));

  test('the first rule has the highest priority and may stop the others', () => {
    expect(all(parts.sheet(), 'conditionalFormatting').map(({ attributes }) => attributes['sqref'])).toEqual([
      'H5:H64',
      'F5 H5:H64',
    ]);
    expect(all(parts.sheet(), 'cfRule').map(({ attributes }) => attributes)).toEqual([
      { type: 'expression', dxfId: '0', priority: '1', stopIfTrue: '1' },
      { type: 'expression', dxfId: '1', priority: '2' },
    ]);
    expect(all(parts.sheet(), 'formula').map(({ text }) => text)).toEqual(['$H5="Chưa đạt"', 'F5<1']);
  });

  test('the look is a differential one, filled by its background', () => {
    const [first] = all(parts.tree('xl/styles.xml'), 'dxf');
    if (!first) throw new Error('no look');
    expect(one(first, 'b').attributes).toEqual({ val: '1' });
    expect(one(first, 'i').attributes).toEqual({ val: '0' });
    expect(one(first, 'color').attributes).toEqual({ rgb: 'FF9C0006' });
    expect(one(first, 'bgColor').attributes).toEqual({ rgb: 'FFFFC7CE' });
  });
});

describe('protection', () => {
  const protectedBy = (protection: Parameters<typeof sheetOf>[1]) =>
    all(partsOf(workbookOf(sheetOf('PL01', protection))).sheet(), 'sheetProtection');

  test('has no password and leaves open what is allowed', () => {
    const [element] = protectedBy({
      protection: { allow: ['filter', 'sort', 'formatColumns', 'formatRows'] },
    });
    expect(element?.attributes).toEqual({
      sheet: '1',
      objects: '1',
      scenarios: '1',
      autoFilter: '0',
      sort: '0',
      formatColumns: '0',
      formatRows: '0',
    });
  });

  test('is absent from a sheet without it', () => {
    expect(protectedBy({ protection: null })).toEqual([]);
  });
});
