import { handoverColumns, handoverCsv, handoverRows, resultWorkbook } from '../../src/appendix';
import { allMeasures, ownerUnits } from '../../src/plan/rows';
import { sheetOf, tableOf } from './cells';
import { plan, province } from './province';

const full = province();
const rows = handoverRows(full);

describe('the hand-over table', () => {
  it('has one row per measure and owner, whether it has reported or not', () => {
    const expected = allMeasures(plan).flatMap(({ indicator, measure }) =>
      ownerUnits(plan, indicator, measure).map(({ id }) => `${measure.id} ${id}`),
    );
    expect(rows.map(({ measure, unitId }) => `${measure} ${unitId}`)).toEqual(expected);
    expect(rows.filter(({ state }) => state === 'Chưa gửi').length).toBeGreaterThan(0);
    expect(rows.filter(({ state }) => state === 'Trả lại').length).toBeGreaterThan(0);
  });

  it('adds up to the totals: a figure stands only where it is counted', () => {
    for (const { id, numerator, denominator } of full.measures) {
      const own = rows.filter(({ measure, numerator: n }) => measure === id && n !== null);
      const sum = (part: 'numerator' | 'denominator') => own.reduce((all, row) => all + Number(row[part]), 0);
      expect([id, sum('numerator'), sum('denominator')]).toEqual([id, numerator ?? 0, denominator ?? 0]);
    }
  });

  it('is the same on the sheet', () => {
    const lines = tableOf(sheetOf(resultWorkbook(full), 'Bàn giao'), 'Mã chỉ tiêu');
    expect(lines.map(({ cells }) => handoverColumns.map(({ header }) => cells[header]?.value))).toEqual(
      rows.map((row) => handoverColumns.map(({ id }) => row[id])),
    );
  });
});

describe('its CSV', () => {
  const csv = handoverCsv(full);
  const lines = csv.slice(1).split('\r\n');

  it('is UTF-8 with a byte order mark, lines ended by CRLF, numbers with a point', () => {
    expect([...new TextEncoder().encode(csv).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(lines).toHaveLength(rows.length + 2);
    expect(lines.at(-1)).toBe('');
    const rates = rows.flatMap(({ rate }) =>
      typeof rate === 'number' && !Number.isInteger(rate) ? [rate] : [],
    );
    expect(csv).toContain(`,${String(rates[0])},`);
  });

  it('gives every field back, also names that hold commas', () => {
    const fields = (line: string): string[] =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
        quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
      );
    expect(lines.slice(1, -1).map(fields)).toEqual(
      rows.map((row) => handoverColumns.map(({ id }) => String(row[id] ?? ''))),
    );
    expect(csv).toContain('"Sở Văn hóa, Thể thao và Du lịch"');
  });
});
