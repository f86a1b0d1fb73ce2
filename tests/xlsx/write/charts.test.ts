import type { BarChart, Sheet } from '../../../src/sheet/model';
import { readWorkbook } from '../../../src/xlsx/read';
import { writeWorkbook } from '../../../src/xlsx/write';
import { all, one, partsOf, type Node } from './parts';
import { rowsOf, sheetOf, workbookOf } from './sheets';

const area = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

const rates: BarChart = {
  kind: 'clustered',
  bars: 'upright',
  title: 'Kết quả & mục tiêu',
  description: 'Hai cột cho mỗi chỉ tiêu.',
  categories: area(1, 2, 1, 4),
  series: [
    { name: 'Kết quả', values: area(2, 2, 2, 4), color: '0f6cbd', pointColors: ['0B6B2E', '9C0006'] },
    { name: '<Mục tiêu>', values: area(3, 2, 3, 4), color: '8A8A8A' },
  ],
  axis: { title: '%', min: 0, max: 100, numberFormat: '0', visible: true },
  showValues: false,
  showLegend: true,
  anchor: area(5, 1, 10, 12),
};
const counts: BarChart = {
  ...rates,
  kind: 'stacked',
  bars: 'lying',
  title: 'Số đơn vị',
  axis: { numberFormat: '0;;', visible: false },
  showValues: true,
  showLegend: false,
  anchor: area(5, 14, 10, 20),
};

function sheetWith(charts: readonly BarChart[], name = "Đơn vị 'A' 1"): Sheet {
  return sheetOf(name, {
    rows: rowsOf({
      A2: { value: '4' },
      B2: { value: 98.2, formula: 'C2-1.8' },
      C2: { value: 100 },
      A3: { value: '5a' },
      B3: { value: '' },
      C3: { value: 70 },
      A4: { value: '5b', note: 'Ghi chú' },
      B4: { value: 83.4 },
      C4: { value: 70 },
    }),
    charts,
  });
}

const workbook = workbookOf(sheetOf('Trước'), sheetWith([rates, counts]));
const parts = partsOf(workbook);
const chart = (number: number): Node => parts.tree(`xl/charts/chart2-${number}.xml`);
const values = (nodes: readonly Node[]) => nodes.map(({ attributes }) => attributes['val']);

describe('a sheet with charts', () => {
  it('leads to its drawing, and the drawing to the charts, each of a declared type', () => {
    const types = all(parts.tree('[Content_Types].xml'), 'Override').map(
      ({ attributes }) => [attributes['PartName'], attributes['ContentType']] as const,
    );
    expect(Object.fromEntries(types)).toMatchObject({
      '/xl/drawings/drawing2.xml': 'application/vnd.openxmlformats-officedocument.drawing+xml',
      '/xl/charts/chart2-1.xml': 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
      '/xl/charts/chart2-2.xml': 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
    });
    const targetOf = (file: string, id: string | undefined) =>
      all(parts.tree(file), 'Relationship').find(({ attributes }) => attributes['Id'] === id)?.attributes[
        'Target'
      ];
    const drawing = one(parts.sheet(2), 'drawing').attributes['r:id'];
    expect(targetOf('xl/worksheets/_rels/sheet2.xml.rels', drawing)).toBe('../drawings/drawing2.xml');
    const frames = all(parts.tree('xl/drawings/drawing2.xml'), 'c:chart');
    expect(
      frames.map(({ attributes }) => targetOf('xl/drawings/_rels/drawing2.xml.rels', attributes['r:id'])),
    ).toEqual(['../charts/chart2-1.xml', '../charts/chart2-2.xml']);
  });

  it('keeps its notes beside them, in the order of the schema', () => {
    const names = parts.sheet(2).children[0]?.children.map(({ name }) => name) ?? [];
    expect(names.slice(-2)).toEqual(['drawing', 'legacyDrawing']);
  });

  it('says where each stands and, in words, what it shows', () => {
    const [first] = all(parts.tree('xl/drawings/drawing2.xml'), 'xdr:twoCellAnchor');
    if (!first) throw new Error('No anchor');
    const corner = (name: string) =>
      ['xdr:col', 'xdr:row'].map((part) => Number(one(one(first, name), part).text));
    expect(corner('xdr:from')).toEqual([4, 0]);
    expect(corner('xdr:to')).toEqual([10, 12]);
    expect(one(first, 'xdr:cNvPr').attributes).toMatchObject({ descr: 'Hai cột cho mỗi chỉ tiêu.' });
  });

  it('is read without a fault, and the rest of it as it was written', () => {
    const { charts, ...plain } = sheetWith([rates, counts]);
    expect(charts).toHaveLength(2);
    const read = (sheet: Sheet) => readWorkbook(writeWorkbook(workbookOf(sheet)));
    expect(read(sheetWith([rates, counts]))).toEqual(read(plain));
    expect(read(plain)).toMatchObject({ ok: true });
  });
});

describe('a chart', () => {
  it('names its cells and holds what they hold; text in place of a number is no point', () => {
    const [result, target] = all(chart(1), 'c:ser');
    if (!result || !target) throw new Error('No series');
    expect(all(result, 'c:f').map(({ text }) => text)).toEqual([
      "'Đơn vị ''A'' 1'!$A$2:$A$4",
      "'Đơn vị ''A'' 1'!$B$2:$B$4",
    ]);
    const cached = (node: Node) =>
      all(node, 'c:pt').map(({ attributes, children }) => [attributes['idx'], children[0]?.text]);
    expect(cached(one(result, 'c:cat'))).toEqual([
      ['0', '4'],
      ['1', '5a'],
      ['2', '5b'],
    ]);
    expect(cached(one(result, 'c:val'))).toEqual([
      ['0', '98.2'],
      ['2', '83.4'],
    ]);
    expect(values(all(one(result, 'c:val'), 'c:ptCount'))).toEqual(['3']);
    expect(all(target, 'c:tx').flatMap((node) => all(node, 'c:v').map(({ text }) => text))).toEqual([
      '<Mục tiêu>',
    ]);
  });

  it('names every colour: without a theme a bar has none of its own', () => {
    for (const series of all(chart(1), 'c:ser')) expect(all(series, 'a:srgbClr').length).toBeGreaterThan(0);
    const [result] = all(chart(1), 'c:ser');
    expect(result && values(all(result, 'a:srgbClr'))).toEqual(['0F6CBD', '0B6B2E', '9C0006']);
    expect(parts.names.filter((name) => name.includes('theme'))).toEqual([]);
    expect(all(chart(1), 'a:schemeClr')).toEqual([]);
  });

  it('stands upright or lies, its series side by side or stacked', () => {
    const look = (node: Node) =>
      ['c:barDir', 'c:grouping', 'c:overlap'].flatMap((name) => values(all(node, name)));
    expect(look(chart(1))).toEqual(['col', 'clustered']);
    expect(look(chart(2))).toEqual(['bar', 'stacked', '100']);
  });

  it('keeps the bounds of its axis, or leaves the axis out where the bars show their numbers', () => {
    const axis = (number: number) => one(chart(number), 'c:valAx');
    expect(['c:min', 'c:max'].flatMap((name) => values(all(axis(1), name)))).toEqual(['0', '100']);
    expect(values(all(axis(1), 'c:delete'))).toEqual(['0']);
    expect(values(all(axis(2), 'c:delete'))).toEqual(['1']);
    expect(all(chart(1), 'c:dLbls')).toEqual([]);
    expect(all(chart(2), 'c:showVal')).toHaveLength(2);
  });

  it('has its elements in the order of the schema', () => {
    const order = (name: string) => one(chart(1), name).children.map((child) => child.name);
    expect(order('c:chart')).toEqual([
      'c:title',
      'c:autoTitleDeleted',
      'c:plotArea',
      'c:legend',
      'c:plotVisOnly',
      'c:dispBlanksAs',
    ]);
    expect(order('c:plotArea')).toEqual(['c:layout', 'c:barChart', 'c:catAx', 'c:valAx', 'c:spPr']);
    expect(all(chart(1), 'c:ser')[0]?.children.map(({ name }) => name)).toEqual([
      'c:idx',
      'c:order',
      'c:tx',
      'c:spPr',
      'c:invertIfNegative',
      'c:dPt',
      'c:dPt',
      'c:cat',
      'c:val',
    ]);
  });
});

test('a sheet without charts has no drawing', () => {
  expect(partsOf(workbookOf(sheetOf('PL01'))).names.filter((name) => /drawing|chart/.test(name))).toEqual([]);
});
