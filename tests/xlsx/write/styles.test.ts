import type { CellStyle } from '../../../src/sheet/model';
import { all, cellOf, one, partsOf } from './parts';
import type { Node } from './parts';
import { cellsOf, rowsOf, sheetOf, workbookOf } from './sheets';

/** The parts of the look of A1 as the styles part spells them. */
function look(style: CellStyle): {
  xf: Node;
  font: Node;
  fill: Node;
  border: Node;
  format: string | undefined;
} {
  const parts = partsOf(cellsOf({ A1: { value: 1, style } }));
  const styles = parts.tree('xl/styles.xml');
  const at = (listName: string, index: string | undefined): Node => {
    const found = one(styles, listName).children[Number(index ?? 0)];
    if (!found) throw new Error(`Nothing at ${index} in ${listName}`);
    return found;
  };
  const xf = at('cellXfs', cellOf(parts.sheet(), 'A1').attributes['s']);
  const format = all(styles, 'numFmt').find(
    ({ attributes }) => attributes['numFmtId'] === xf.attributes['numFmtId'],
  );
  return {
    xf,
    font: at('fonts', xf.attributes['fontId']),
    fill: at('fills', xf.attributes['fillId']),
    border: at('borders', xf.attributes['borderId']),
    format: format?.attributes['formatCode'],
  };
}

const attributesOf = (node: Node, name: string) => one(node, name).attributes;

test('a font carries name, size, weight, slant, line and colour', () => {
  const { font, xf } = look({
    font: { name: 'Times New Roman', size: 13, bold: true, italic: true, underline: true, color: '1f3864' },
  });
  expect(font.children.map(({ name }) => name)).toEqual(['b', 'i', 'u', 'sz', 'color', 'name']);
  expect(attributesOf(font, 'sz')).toEqual({ val: '13' });
  expect(attributesOf(font, 'name')).toEqual({ val: 'Times New Roman' });
  expect(attributesOf(font, 'color')).toEqual({ rgb: 'FF1F3864' });
  expect(xf.attributes['applyFont']).toBe('1');
});

test('what a font leaves open is the default font', () => {
  const { font } = look({ font: { bold: true } });
  expect(attributesOf(font, 'name')).toEqual({ val: 'Times New Roman' });
  expect(attributesOf(font, 'sz')).toEqual({ val: '11' });
});

test('a fill is solid', () => {
  const { fill } = look({ fill: 'FFF2CC' });
  expect(attributesOf(fill, 'patternFill')).toEqual({ patternType: 'solid' });
  expect(attributesOf(fill, 'fgColor')).toEqual({ rgb: 'FFFFF2CC' });
});

test('each side of a border has its own line, and a line without colour is automatic', () => {
  const { border } = look({
    borders: {
      top: { style: 'double' },
      right: { style: 'hair', color: 'FF0000' },
      bottom: { style: 'medium' },
      left: { style: 'dashed' },
    },
  });
  expect(border.children.map(({ name }) => name)).toEqual(['left', 'right', 'top', 'bottom', 'diagonal']);
  expect(border.children.map(({ attributes }) => attributes['style'])).toEqual([
    'dashed',
    'hair',
    'double',
    'medium',
    undefined,
  ]);
  expect(all(border, 'color').map(({ attributes }) => attributes)).toEqual([
    { auto: '1' },
    { rgb: 'FFFF0000' },
    { auto: '1' },
    { auto: '1' },
  ]);
});

test('alignment carries both directions, wrapping and indent', () => {
  const { xf } = look({ align: { horizontal: 'justify', vertical: 'center', wrap: true, indent: 2 } });
  expect(attributesOf(xf, 'alignment')).toEqual({
    horizontal: 'justify',
    vertical: 'center',
    wrapText: '1',
    indent: '2',
  });
});

test.each(['[>=70]0.0;[>=69.95]"69,9";0.0', 'dd/mm/yyyy', '0.0', '#,##0.00 "triệu đồng"'])(
  'the number format %s is kept to the letter',
  (numberFormat) => {
    expect(look({ numberFormat }).format).toBe(numberFormat);
  },
);

test.each([
  ['0', '1'],
  ['#,##0', '3'],
  ['@', '49'],
])('the built-in number format %s goes by its number', (numberFormat, id) => {
  expect(look({ numberFormat }).xf.attributes['numFmtId']).toBe(id);
});

test('only an unlocked cell says so', () => {
  expect(attributesOf(look({ locked: false }).xf, 'protection')).toEqual({ locked: '0' });
  expect(all(look({ locked: true }).xf, 'protection')).toEqual([]);
});

test('equal looks share one entry, across sheets and objects', () => {
  const style = (): CellStyle => ({ fill: 'FFF2CC', locked: false });
  const parts = partsOf(
    workbookOf(
      sheetOf('a', { rows: rowsOf({ A1: { value: 1, style: style() }, A2: { value: 2, style: style() } }) }),
      sheetOf('b', { rows: rowsOf({ A1: { value: 3, style: style() } }) }),
    ),
  );
  expect(one(parts.tree('xl/styles.xml'), 'cellXfs').children).toHaveLength(2);
});

test('an empty cell with a look is written', () => {
  const sheet = partsOf(cellsOf({ A1: { value: null, style: { fill: 'E7E6E6' } } })).sheet();
  expect(cellOf(sheet, 'A1')).toMatchObject({ attributes: { r: 'A1', s: '1' }, children: [] });
});
