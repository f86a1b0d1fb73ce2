/**
 * Any workbook, in the one spelling that a reader gives back: looks name their font, margins are complete,
 * flags stand only where they are set, nothing is there that says nothing.
 */
import fc from 'fast-check';
import type {
  Area,
  Conditional,
  PrintSetup,
  Protection,
  Sheet,
  Validation,
  ValidationRule,
  Workbook,
} from '../../../src/sheet/model';
import { anyText, area, areas, color, formula, position, row, some, word, yes } from './arbitrary-cells';
import type { Arb } from './arbitrary-cells';

const comparison = fc.constantFrom('equal', 'notEqual', 'greaterThan', 'lessThan', 'lessThanOrEqual');
const compared = fc.constantFrom('whole', 'decimal', 'date', 'textLength');
const rule: Arb<ValidationRule> = fc.oneof(
  fc.record({ kind: fc.constant('list'), source: formula }),
  fc.record({ kind: fc.constant('custom'), formula }),
  fc.record({ kind: fc.constant('any') }),
  fc.record({ kind: compared, comparison, first: formula }),
  fc.record({
    kind: compared,
    comparison: fc.constantFrom('between', 'notBetween'),
    first: formula,
    second: formula,
  }),
);
const validation: Arb<Validation> = fc.record(
  {
    areas,
    rule,
    prompt: fc.record({ title: anyText.filter(({ length }) => length <= 32), text: word }),
    error: fc.record({
      style: fc.constantFrom('stop', 'warning', 'information'),
      title: anyText.filter(({ length }) => length <= 32),
      text: anyText,
    }),
  },
  { requiredKeys: ['areas', 'rule'] },
);

const conditional: Arb<Conditional> = fc.record(
  {
    areas,
    formula,
    style: fc.record(
      {
        font: some(fc.record({ bold: yes, italic: yes, color }, { requiredKeys: [] })),
        fill: color,
      },
      { requiredKeys: [] },
    ),
    stopIfTrue: yes,
  },
  { requiredKeys: ['areas', 'formula', 'style'] },
);

const millimetres = fc.integer({ min: 0, max: 6000 }).map((hundredths) => hundredths / 100);
const print: Arb<PrintSetup> = fc.record(
  {
    orientation: fc.constantFrom('portrait', 'landscape'),
    margins: fc.record({
      top: millimetres,
      right: millimetres,
      bottom: millimetres,
      left: millimetres,
      header: millimetres,
      footer: millimetres,
    }),
    fit: fc.record({
      width: fc.integer({ min: 1, max: 9 }),
      height: fc.option(fc.integer({ min: 1, max: 9 })),
    }),
    titleRows: fc.tuple(position, fc.nat(3)).map(([first, more]) => ({ first, last: first + more })),
    area,
    header: word,
    footer: word,
    firstPage: fc.record({ header: anyText, footer: anyText }),
    centerHorizontally: yes,
    breaksAfter: fc
      .uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 4 })
      .map((rows) => rows.sort((a, b) => a - b)),
  },
  { requiredKeys: ['orientation', 'margins'] },
);

/** Wide merges one below the other, so that none overlap. */
const merges: Arb<Area[]> = fc
  .uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 4 })
  .map((rows) => rows.map((number) => ({ top: number, left: 2, bottom: number, right: 3 + number })));

const permissions: Protection['allow'][number][] = [
  'filter',
  'sort',
  'formatColumns',
  'formatRows',
  'formatCells',
  'editObjects',
];

const sheetBody: Arb<Omit<Sheet, 'name' | 'visibility'>> = fc.record(
  {
    rows: fc.array(fc.tuple(position, row), { maxLength: 6 }).map((entries) => new Map(entries)),
    merges,
    columns: fc
      .array(
        fc.tuple(
          position,
          some(
            fc.record(
              {
                width: fc.integer({ min: 1, max: 25500 }).map((hundredths) => hundredths / 100),
                hidden: yes,
              },
              { requiredKeys: [] },
            ),
          ),
        ),
        { maxLength: 5 },
      )
      .map((entries) => new Map(entries)),
    validations: fc.array(validation, { maxLength: 3 }),
    protection: fc.option(fc.record({ allow: fc.subarray(permissions) })),
    conditionals: fc.array(conditional, { maxLength: 3 }),
    freeze: fc
      .record({ rows: fc.nat(9), columns: fc.nat(9) })
      .filter(({ rows, columns }) => rows + columns > 0),
    tabColor: color,
    showGridLines: fc.constant(false),
    zoom: fc.integer({ min: 10, max: 400 }),
    print,
    filter: area,
  },
  { requiredKeys: ['rows', 'merges', 'columns', 'validations', 'protection', 'conditionals'] },
);

const sheetName = fc.oneof(
  fc.constantFrom('Khó khăn, vướng mắc', "Đơn vị 'A' - 2026", 'PL01 tổng hợp', '_x0041_', 'R&D <1>', '01'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 31 }).filter((name) => {
    const apostrophe = name.startsWith("'") || name.endsWith("'");
    return name.length <= 31 && !apostrophe && !/[[\]:*?/\\\p{Cc}]/u.test(name);
  }),
);

const instant = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => new Date(Math.floor(date.getTime() / 1000) * 1000).toISOString());
/** The packaging standard has no spelling for what XML cannot hold. */
const propertyText = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `[${text}]`);

export const anyWorkbook: Arb<Workbook> = fc
  .record({
    names: fc.uniqueArray(sheetName, { minLength: 1, maxLength: 4, selector: (name) => name.toLowerCase() }),
    bodies: fc.array(sheetBody, { minLength: 4, maxLength: 4 }),
    states: fc.array(fc.constantFrom('visible', 'hidden', 'veryHidden'), { minLength: 4, maxLength: 4 }),
    front: fc.nat(3),
    properties: fc.option(
      some(
        fc.record(
          {
            title: propertyText,
            creator: propertyText,
            created: instant,
            modified: instant,
            application: propertyText,
          },
          { requiredKeys: [] },
        ),
      ),
    ),
  })
  .map(({ names, bodies, states, front, properties }) => {
    const active = front % names.length;
    const sheets = names.flatMap((name, index): Sheet[] => {
      const body = bodies[index];
      const visibility = index === active ? 'visible' : (states[index] ?? 'visible');
      return body ? [{ name, visibility, ...body }] : [];
    });
    const activeName = names[active];
    return {
      sheets,
      ...(activeName === undefined ? {} : { active: activeName }),
      ...(properties ? { properties } : {}),
    };
  });
