/** What changed between two files of a unit, and what that does to the province. */
import { consolidate } from '../../src/consolidation';
import {
  compareSubmissions,
  effectsOf,
  isReadFile,
  type ReadFile,
} from '../../src/consolidation/resubmission';
import type { Entries } from '../../src/form/entries';
import { noEntries } from '../../src/form/entries';
import { defaultPlan as plan } from '../../src/plan/packs';
import type { RowKey } from '../../src/plan/rows';
import type { Finding } from '../../src/rules/types';
import { received, type FileFacts } from './received';

const period = plan.periods.find(({ id }) => id === 'year') ?? plan.periods[0];
if (!period) throw new Error('no period');

function file(
  rows: Readonly<Record<string, Readonly<Record<string, string | number>>>>,
  facts: FileFacts = {},
): ReadFile {
  const entries: Entries = {
    ...noEntries,
    rows: {
      ...noEntries.rows,
      PL01: new Map(Object.entries(rows) as [RowKey, Record<string, string | number>][]),
    },
  };
  const made = received(plan, 'year', '12025', entries, facts);
  if (!isReadFile(made)) throw new Error('not read');
  return made;
}

const finding = (ruleId: Finding['ruleId'], row: string, settled = false): Finding => ({
  ruleId,
  severity: 'warning',
  settled,
  params: {},
  place: {
    kind: 'cell',
    sheet: 'PL01',
    address: 'G7',
    appendix: 'PL01',
    row: row as RowKey,
    column: 'numerator',
  },
});

it('finds nothing between a file and itself', () => {
  const one = file({ '4': { numerator: 9, denominator: 10 } });
  expect(compareSubmissions(one, one)).toMatchObject({ cells: [], gone: [], arisen: [], still: [] });
});

it('tells old from new by row and column, a blank and a number kept as text included', () => {
  const before = file({ '4': { numerator: 9, denominator: 10, result: 'Đã ký' } });
  const after = file({ '4': { numerator: '9', denominator: 12 }, '6': { numerator: 1 } });
  const changes = compareSubmissions(before, after).cells.map(({ where, before: was, after: is }) => [
    where.in === 'row' ? `${where.key} ${where.column}` : where.line,
    was,
    is,
  ]);
  expect(changes).toEqual([
    ['4 numerator', 9, '9'],
    ['4 denominator', 10, 12],
    ['4 result', 'Đã ký', null],
    ['6 numerator', null, 1],
  ]);
});

it('sorts open findings into gone, new and still there, by rule and row', () => {
  const before = file({}, { findings: [finding('nothing-occurred', '4'), finding('just-at-target', '5b')] });
  const after = file(
    {},
    {
      findings: [
        finding('nothing-occurred', '6'),
        finding('just-at-target', '5b'),
        finding('text-changed', '4', true),
      ],
    },
  );
  const { gone, arisen, still } = compareSubmissions(before, after);
  const said = (list: readonly Finding[]) =>
    list.map(({ ruleId, place }) => [ruleId, place.kind === 'cell' ? place.row : null]);
  expect([said(gone), said(arisen), said(still)]).toEqual([
    [['nothing-occurred', '4']],
    [['nothing-occurred', '6']],
    [['just-at-target', '5b']],
  ]);
});

it('says which totals move, and that a verdict turns', () => {
  const other = received(plan, 'year', '11953', { '4': [100, 100] });
  const totals = (one: ReadFile) => consolidate({ plan, period, files: [other, one] });
  const effects = effectsOf(
    totals(file({ '4': { numerator: 40, denominator: 50 } })),
    totals(file({ '4': { numerator: 50, denominator: 50 } })),
  );
  expect(
    effects.map(({ before, after }) => [after.id, before.numerator, after.numerator, before.met, after.met]),
  ).toEqual([['4', 140, 150, false, true]]);
});
