/** Any row of cells, in the one spelling that a reader gives back (see `arbitrary-workbook`). */
import fc from 'fast-check';
import type { Area, Border, Cell, CellStyle, CellValue, Font, Row } from '../../../src/sheet/model';

export type Arb<T> = fc.Arbitrary<T>;

/** Of records whose parts may all be missing, those that say something. */
export function some<T extends object>(record: Arb<T>): Arb<T> {
  return record.filter((value) => Object.keys(value).length > 0);
}

/** Text of any kind, with what XML and Excel treat specially made frequent. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom('_x0041_', '_x005F_', '_x00', '_', '\ud83d', '\ude00', '\r\n', '\t', '\u0001', '=1+1'),
      fc.constantFrom('&amp;', ']]>', '<b/>', '"', "'", ' ', 'Tỷ lệ', 'Tỷ lệ', '\ufffe'),
    ),
    { maxLength: 5 },
  )
  .map((pieces) => pieces.join(''));

/** Text that no reader may trim away. */
export const word = anyText.map((text) => `[${text}]`);
export const formula = word.map((text) => `LEN(${text})`);

export const position = fc.integer({ min: 1, max: 12 });
export const area: Arb<Area> = fc
  .tuple(position, position, fc.nat(4), fc.nat(4))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));
export const areas = fc.array(area, { minLength: 1, maxLength: 3 });

export const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => value.toString(16).toUpperCase().padStart(6, '0'));
export const yes = fc.constant<true>(true);

const font: Arb<Font> = fc.record(
  {
    name: fc.constantFrom('Calibri', 'Times New Roman', 'A & "B"'),
    size: fc.constantFrom(8, 11, 12.5, 14),
    bold: yes,
    italic: yes,
    underline: yes,
    color,
  },
  { requiredKeys: ['name', 'size'] },
);
const border: Arb<Border> = fc.record(
  { style: fc.constantFrom('hair', 'thin', 'medium', 'thick', 'double', 'dotted', 'dashed'), color },
  { requiredKeys: ['style'] },
);
const align = some(
  fc.record(
    {
      horizontal: fc.constantFrom('left', 'center', 'right', 'justify'),
      vertical: fc.constantFrom('top', 'center', 'bottom'),
      wrap: yes,
      indent: fc.integer({ min: 1, max: 15 }),
    },
    { requiredKeys: [] },
  ),
);
const numberFormat = fc.constantFrom(
  '0',
  '#,##0',
  '0.00%',
  '@',
  'dd/mm/yyyy',
  '[>=70]0.0;[>=69.95]"69,9";0.0',
  '0 "_x0041_ & <đồng>"',
);
const style: Arb<CellStyle> = fc.record(
  {
    font,
    fill: color,
    borders: some(
      fc.record({ top: border, right: border, bottom: border, left: border }, { requiredKeys: [] }),
    ),
    align,
    numberFormat,
    locked: fc.constant(false),
  },
  { requiredKeys: ['font'] },
);

const errorValue = fc
  .constantFrom('#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!')
  .map((error) => ({ error }));
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0));
const value: Arb<Exclude<CellValue, null>> = fc.oneof(
  anyText,
  finite,
  fc.integer(),
  fc.boolean(),
  errorValue,
);
const link = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.constantFrom("'Khó khăn, vướng mắc'!G7", 'A1:B3', 'mailto:so@hungyen.gov.vn'),
  word,
);
const annotations = { link, note: word };
const extras = some(fc.record(annotations, { requiredKeys: [] }));

const cell: Arb<Cell> = fc.oneof(
  fc.record({ value, style, ...annotations }, { requiredKeys: ['value', 'style'] }),
  fc.record({ value, formula, style }),
  fc.record({ value: fc.constant(null), formula, cached: fc.constant(false), style }),
  fc
    .tuple(style, color, fc.option(extras, { nil: {} }))
    .map(([look, fill, more]) => ({ value: null, style: { ...look, fill }, ...more })),
  extras.map((more) => ({ value: null, ...more })),
);

export const row: Arb<Row> = fc
  .record(
    {
      height: fc.integer({ min: 1, max: 1636 }).map((quarters) => quarters / 4),
      hidden: yes,
      cells: fc.array(fc.tuple(position, cell), { maxLength: 6 }).map((entries) => new Map(entries)),
    },
    { requiredKeys: ['cells'] },
  )
  .filter(({ height, hidden, cells }) => cells.size > 0 || height !== undefined || hidden === true);
