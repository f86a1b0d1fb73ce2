import { resultWorkbook } from '../../src/appendix';
import { consolidate, type Received } from '../../src/consolidation';
import { noEntries, type RowEntry } from '../../src/form/entries';
import type { RowKey } from '../../src/plan/rows';
import { received } from '../consolidation/received';
import { sheetOf, tableOf } from './cells';
import { period, plan } from './province';

const name = 'Thay đổi giữa hai bản nộp';
const unit = '11953';

function file(entry: RowEntry, hash: string, receivedAt: string): Received {
  const rows = { ...noEntries.rows, PL01: new Map([['4' as RowKey, entry]]) };
  return received(plan, period.id, unit, { ...noEntries, rows }, { hash, receivedAt });
}

const first = file({ numerator: 45, denominator: 50 }, 'aa', '2026-11-01T01:00:00Z');
const second = file({ numerator: 48, denominator: 50 }, 'bb', '2026-11-05T01:00:00Z');
const resultOf = (files: readonly Received[]) => resultWorkbook(consolidate({ plan, period, files }));

it('lists what the file that counts says otherwise than the one before it, old beside new', () => {
  const lines = tableOf(sheetOf(resultOf([second, first]), name), 'Bản trước');
  expect(
    lines.map(({ cells }) => [cells['Cột']?.value, cells['Bản trước']?.value, cells['Bản sau']?.value]),
  ).toEqual([['Tử số', '45', '48']]);
  expect(lines[0]?.cells['Tệp trước']?.value).toBe(first.file);
});

it('is left out where no unit sent twice, and where it sent the same file twice', () => {
  for (const files of [[first], [first, { ...first, receivedAt: '2026-11-06T01:00:00Z' }]]) {
    expect(resultOf(files).sheets.map((sheet) => sheet.name)).not.toContain(name);
  }
});
