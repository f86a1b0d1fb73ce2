/**
 * The part of one chart (ECMA-376 part 1, 21.2, DrawingML charts). The schema fixes the order of its elements.
 * Fonts and colours are named: our files have no theme, and bars without a colour of their own are then invisible
 * in LibreOffice.
 */
import { absoluteArea, cellAt, quoteSheet } from '../../sheet/address';
import type { Area, BarChart, Cell, ChartSeries, Color, Sheet } from '../../sheet/model';
import { valueText } from '../../sheet/values';
import { element, escapePackageText, escapeText, namespaces, xmlDocument } from './xml';

const typeface = 'Times New Roman';
const inks = { text: '262626', axis: '8A8A8A', grid: 'D9D9D9', frame: 'BFBFBF' } as const;
/** Hundredths of a point. */
const sizes = { title: 1200, text: 900 } as const;
const axes = { category: 1, value: 2 } as const;

const groupings = { clustered: 'clustered', stacked: 'stacked', shares: 'percentStacked' } as const;

const val = (name: string, value: string | number | boolean): string => element(name, { val: value });

function solid(color: Color): string {
  return element('a:solidFill', {}, val('a:srgbClr', color.toUpperCase()));
}

function line(color: Color | null): string {
  return element('a:ln', { w: color ? 6350 : undefined }, color ? solid(color) : '<a:noFill/>');
}

function textProperties(name: 'a:defRPr' | 'a:rPr', size: number, bold = false): string {
  const faces = `${element('a:latin', { typeface })}${element('a:cs', { typeface })}`;
  return element(name, { sz: size, b: bold }, solid(inks.text) + faces);
}

const textBody = '<a:bodyPr/><a:lstStyle/>';

function textLook(size: number): string {
  const paragraph = `<a:p><a:pPr>${textProperties('a:defRPr', size)}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p>`;
  return `<c:txPr>${textBody}${paragraph}</c:txPr>`;
}

function titleXml(text: string, size: number, bold: boolean): string {
  const run = `<a:r>${textProperties('a:rPr', size, bold)}<a:t>${escapePackageText(text)}</a:t></a:r>`;
  const paragraph = `<a:p><a:pPr>${textProperties('a:defRPr', size, bold)}</a:pPr>${run}</a:p>`;
  return `<c:title><c:tx><c:rich>${textBody}${paragraph}</c:rich></c:tx>${val('c:overlay', false)}</c:title>`;
}

function cellsIn(sheet: Sheet, { top, left, bottom, right }: Area): (Cell | undefined)[] {
  const cells: (Cell | undefined)[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) cells.push(cellAt(sheet, column, row));
  }
  return cells;
}

/** A reference with what its cells hold now: a program that does not calculate draws from these. */
function reference(kind: 'str' | 'num', sheet: Sheet, area: Area, numberFormat = ''): string {
  const cells = cellsIn(sheet, area);
  const points = cells.map((cell, idx) => {
    const value = cell?.value;
    if (kind === 'num' && typeof value !== 'number') return '';
    return element('c:pt', { idx }, `<c:v>${escapeText(valueText(value))}</c:v>`);
  });
  const format = kind === 'num' ? `<c:formatCode>${escapeText(numberFormat)}</c:formatCode>` : '';
  const cache = `<c:${kind}Cache>${format}${val('c:ptCount', cells.length)}${points.join('')}</c:${kind}Cache>`;
  const formula = `${quoteSheet(sheet.name)}!${absoluteArea(area)}`;
  return `<c:${kind}Ref><c:f>${escapeText(formula)}</c:f>${cache}</c:${kind}Ref>`;
}

function labelsXml({ kind, axis }: BarChart): string {
  return [
    '<c:dLbls>',
    element('c:numFmt', { formatCode: axis.numberFormat, sourceLinked: false }),
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
    textLook(sizes.text),
    val('c:dLblPos', kind === 'clustered' ? 'outEnd' : 'ctr'),
    val('c:showLegendKey', false),
    val('c:showVal', true),
    val('c:showCatName', false),
    val('c:showSerName', false),
    val('c:showPercent', false),
    val('c:showBubbleSize', false),
    '</c:dLbls>',
  ].join('');
}

function pointXml(color: Color, index: number): string {
  return `<c:dPt>${val('c:idx', index)}${val('c:invertIfNegative', false)}<c:spPr>${solid(color)}${line(null)}</c:spPr></c:dPt>`;
}

function seriesXml(chart: BarChart, sheet: Sheet, series: ChartSeries, index: number): string {
  const { name, values, color, pointColors = [] } = series;
  return [
    '<c:ser>',
    val('c:idx', index),
    val('c:order', index),
    `<c:tx><c:v>${escapeText(name)}</c:v></c:tx>`,
    `<c:spPr>${solid(color)}${line(null)}</c:spPr>`,
    val('c:invertIfNegative', false),
    ...pointColors.map(pointXml),
    chart.showValues ? labelsXml(chart) : '',
    `<c:cat>${reference('str', sheet, chart.categories)}</c:cat>`,
    `<c:val>${reference('num', sheet, values, chart.axis.numberFormat)}</c:val>`,
    '</c:ser>',
  ].join('');
}

function barsXml(chart: BarChart, sheet: Sheet): string {
  return [
    '<c:barChart>',
    val('c:barDir', chart.bars === 'upright' ? 'col' : 'bar'),
    val('c:grouping', groupings[chart.kind]),
    val('c:varyColors', false),
    ...chart.series.map((series, index) => seriesXml(chart, sheet, series, index)),
    val('c:gapWidth', 60),
    chart.kind === 'clustered' ? '' : val('c:overlap', 100),
    val('c:axId', axes.category),
    val('c:axId', axes.value),
    '</c:barChart>',
  ].join('');
}

/** Lying bars are drawn from the bottom up: turned round, the first category stands on top. */
function categoryAxisXml({ bars }: BarChart): string {
  return [
    '<c:catAx>',
    val('c:axId', axes.category),
    `<c:scaling>${val('c:orientation', bars === 'upright' ? 'minMax' : 'maxMin')}</c:scaling>`,
    val('c:delete', false),
    val('c:axPos', bars === 'upright' ? 'b' : 'l'),
    element('c:numFmt', { formatCode: 'General', sourceLinked: false }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'low'),
    `<c:spPr>${line(inks.axis)}</c:spPr>`,
    textLook(sizes.text),
    val('c:crossAx', axes.value),
    val('c:crosses', 'autoZero'),
    val('c:auto', false),
    val('c:lblAlgn', 'ctr'),
    val('c:lblOffset', 50),
    val('c:noMultiLvlLbl', true),
    '</c:catAx>',
  ].join('');
}

function valueAxisXml({ bars, axis }: BarChart): string {
  const bound = (name: string, value: number | undefined) => (value === undefined ? '' : val(name, value));
  const scaling = val('c:orientation', 'minMax') + bound('c:max', axis.max) + bound('c:min', axis.min);
  return [
    '<c:valAx>',
    val('c:axId', axes.value),
    `<c:scaling>${scaling}</c:scaling>`,
    val('c:delete', !axis.visible),
    val('c:axPos', bars === 'upright' ? 'l' : 'b'),
    axis.visible ? `<c:majorGridlines><c:spPr>${line(inks.grid)}</c:spPr></c:majorGridlines>` : '',
    axis.title ? titleXml(axis.title, sizes.text, false) : '',
    element('c:numFmt', { formatCode: axis.numberFormat, sourceLinked: false }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'nextTo'),
    `<c:spPr>${line(null)}</c:spPr>`,
    textLook(sizes.text),
    val('c:crossAx', axes.category),
    // On the side of the first category, which `maxMin` has moved to the top.
    val('c:crosses', bars === 'upright' ? 'autoZero' : 'max'),
    val('c:crossBetween', 'between'),
    '</c:valAx>',
  ].join('');
}

/** Figures in hidden rows and columns are drawn too: a filter must not change what a picture says. */
export function chartXml(chart: BarChart, sheet: Sheet): string {
  const legend = `<c:legend>${val('c:legendPos', 'b')}${val('c:overlay', false)}${textLook(sizes.text)}</c:legend>`;
  const content = [
    val('c:roundedCorners', false),
    '<c:chart>',
    titleXml(chart.title, sizes.title, true),
    val('c:autoTitleDeleted', false),
    '<c:plotArea><c:layout/>',
    barsXml(chart, sheet),
    categoryAxisXml(chart),
    valueAxisXml(chart),
    '<c:spPr><a:noFill/></c:spPr></c:plotArea>',
    chart.showLegend ? legend : '',
    val('c:plotVisOnly', false),
    val('c:dispBlanksAs', 'gap'),
    '</c:chart>',
    `<c:spPr>${solid('FFFFFF')}${line(inks.frame)}</c:spPr>`,
    textLook(sizes.text),
  ];
  const attributes = {
    'xmlns:c': namespaces.chart,
    'xmlns:a': namespaces.drawing,
    'xmlns:r': namespaces.relations,
  };
  return xmlDocument(element('c:chartSpace', attributes, content.join('')));
}
