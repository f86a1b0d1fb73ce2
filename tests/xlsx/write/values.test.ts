import fc from 'fast-check';
import type { Cell } from '../../../src/sheet/model';
import { all, cellOf, partsOf } from './parts';
import { cellsOf } from './sheets';

/** Type and value of A1 as the file spells them. */
function written(cell: Cell): { type: string | undefined; formula?: string; value?: string } {
  const element = cellOf(partsOf(cellsOf({ A1: cell })).sheet(), 'A1');
  const [formula] = all(element, 'f');
  const [value] = all(element, 'v');
  return {
    type: element.attributes['t'],
    ...(formula ? { formula: formula.text } : {}),
    ...(value ? { value: value.text } : {}),
  };
}

describe('constants', () => {
  test.each<[string, Cell['value'], string | undefined, string]>([
    ['a number', 12.5, undefined, '12.5'],
    ['a small number', 1e-9, undefined, '1e-9'],
    ['true', true, 'b', '1'],
    ['false', false, 'b', '0'],
    ['an error', { error: '#DIV/0!' }, 'e', '#DIV/0!'],
    ['not a number', NaN, 'e', '#NUM!'],
    ['infinity', -Infinity, 'e', '#NUM!'],
  ])('%s keeps its type', (_, value, type, text) => {
    expect(written({ value })).toEqual({ type, value: text });
  });

  test('an empty text stays a text and a null cell without a style is not written', () => {
    const parts = partsOf(cellsOf({ A1: { value: '' }, A2: { value: null } }));
    expect(parts.sharedText('A1')).toBe('');
    expect(all(parts.sheet(), 'c')).toHaveLength(1);
  });

  test('a text that looks like an error or a number stays a text', () => {
    const parts = partsOf(cellsOf({ A1: { value: '#N/A' }, A2: { value: '007' } }));
    expect([parts.sharedText('A1'), parts.sharedText('A2')]).toEqual(['#N/A', '007']);
  });

  test('equal texts are stored once', () => {
    const parts = partsOf(cellsOf({ A1: { value: 'Đạt' }, B7: { value: 'Đạt' }, C1: { value: 'Chưa đạt' } }));
    const table = parts.tree('xl/sharedStrings.xml').children[0];
    expect(table?.attributes).toMatchObject({ count: '3', uniqueCount: '2' });
  });
});

describe('formulas', () => {
  test.each<[string, Cell['value'], string | undefined, string]>([
    ['number', 0, undefined, '0'],
    ['text', 'Đạt', 'str', 'Đạt'],
    ['empty text', '', 'str', ''],
    ['false', false, 'b', '0'],
    ['error', { error: '#REF!' }, 'e', '#REF!'],
  ])('the cached %s stands beside the formula', (_, value, type, text) => {
    expect(written({ value, formula: 'IF(A2<>"",A3&"<",1)' })).toEqual({
      type,
      formula: 'IF(A2<>"",A3&"<",1)',
      value: text,
    });
  });

  test('a formula without a result has no value', () => {
    expect(written({ value: null, formula: 'B1*2', cached: false })).toEqual({
      type: undefined,
      formula: 'B1*2',
    });
  });

  test('Excel is told to calculate when it opens the file', () => {
    const workbook = partsOf(cellsOf({ A1: { value: 1, formula: '1' } })).tree('xl/workbook.xml');
    expect(all(workbook, 'calcPr')[0]?.attributes['fullCalcOnLoad']).toBe('1');
  });
});

describe('text from submissions', () => {
  test.each(['=cmd|"/c calc"!A1', '+84 321', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    '%j is text and never a formula',
    (value) => {
      const sheet = partsOf(cellsOf({ A1: { value } })).sheet();
      expect(cellOf(sheet, 'A1').attributes['t']).toBe('s');
      expect(all(sheet, 'f')).toEqual([]);
    },
  );

  test('no text at all becomes a formula', () => {
    const dangerous = fc.tuple(fc.constantFrom('=', '+', '-', '@', '<f>', ''), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(dangerous, ([start, rest]) => {
        const sheet = partsOf(cellsOf({ A1: { value: start + rest } })).sheet();
        expect(all(sheet, 'f')).toEqual([]);
      }),
    );
  });

  test.each([
    ['a control character', 'a\u0001b', 'a_x0001_b'],
    ['a carriage return', 'a\r\nb', 'a_x000D_\nb'],
    ['half a surrogate pair', 'a\ud800b', 'a_xD800_b'],
    ['a non-character', '\uffff', '_xFFFF_'],
    ['a literal escape', '_x0041_', '_x005F_x0041_'],
    ['two literal escapes that share an underscore', '_x0041_x0042_', '_x005F_x0041_x005F_x0042_'],
    ['an emoji', '😀', '😀'],
    ['markup', '<b>&"\'', '<b>&"\''],
    ['blanks at the ends', ' a\n', ' a\n'],
  ])('%s survives', (_, value, spelled) => {
    expect(partsOf(cellsOf({ A1: { value } })).sharedText('A1')).toBe(spelled);
  });

  test('blanks at the ends are marked for keeping', () => {
    expect(partsOf(cellsOf({ A1: { value: ' a' } })).xml('xl/sharedStrings.xml')).toContain(
      '<t xml:space="preserve"> a</t>',
    );
  });

  test('a text longer than Excel holds is cut, visibly, and never inside a character', () => {
    const text = partsOf(cellsOf({ A1: { value: `${'a'.repeat(32765)}😀😀` } })).sharedText('A1');
    expect(text).toBe(`${'a'.repeat(32765)}…`);
    const whole = 'b'.repeat(32767);
    expect(partsOf(cellsOf({ A1: { value: whole } })).sharedText('A1')).toBe(whole);
  });
});
