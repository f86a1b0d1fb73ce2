import { createHash } from 'node:crypto';
import { resultAgain, resultWorkbook } from '../../../src/appendix';
import { readSeal, sealed, verifySeal } from '../../../src/appendix/seal';
import { consolidate } from '../../../src/consolidation';
import type { Grid, Sheet, Workbook } from '../../../src/sheet/model';
import { readWorkbook } from '../../../src/xlsx/read';
import { writeWorkbook } from '../../../src/xlsx/write';
import { filesOf, nothing, period, plan } from '../province';

const digest = (text: string) => Promise.resolve(createHash('sha256').update(text).digest('hex'));
const by = 'Nguyễn Văn An, Sở Khoa học và Công nghệ';
const at = '2026-11-20T07:30:00.000Z';
const files = filesOf(plan).slice(0, 9);
const some = consolidate({ plan, period, files: files.slice(0, 8) });

const sealOf = (earlier: readonly Grid[] = []) => ({ by, at, digest, earlier });

function reopened(workbook: Workbook): readonly Sheet[] {
  const read = readWorkbook(writeWorkbook(workbook));
  if (!read.ok) throw new Error(read.failure.code);
  return read.workbook.sheets;
}

let first: readonly Sheet[] = [];
beforeAll(async () => {
  first = reopened(await sealed(resultWorkbook(some), some, sealOf()));
});

it('is intact after it was written and read again', async () => {
  expect(await verifySeal(first, plan, digest)).toMatchObject({
    seal: { version: 1, by, at },
    changed: [],
    missing: [],
    added: [],
    listEdited: false,
  });
});

it('locks every sheet', () => {
  expect(first.filter(({ protection }) => protection === null)).toEqual([]);
});

it('names every file with its hash', () => {
  const hashes = readSeal(first, plan)
    ?.entries.filter(({ key }) => key.startsWith('file '))
    .map(({ hash }) => hash);
  expect(hashes?.sort()).toEqual(
    files
      .slice(0, 8)
      .map(({ hash }) => hash)
      .sort(),
  );
});

const edited = (name: string, column: number, value: string | number): readonly Sheet[] =>
  first.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const [number, row] = [...sheet.rows].find(([one]) => one > 5) ?? [];
    if (number === undefined || !row) throw new Error(`${name} has rows`);
    return {
      ...sheet,
      rows: new Map(sheet.rows).set(number, { ...row, cells: new Map(row.cells).set(column, { value }) }),
    };
  });

it('tells which sheet was edited, taken out or put in', async () => {
  expect(await verifySeal(edited('Số liệu', 7, 12345), plan, digest)).toMatchObject({
    changed: ['Số liệu'],
    changedRows: [{ sheet: 'Số liệu', row: expect.any(Number) }],
  });
  const without = first.filter(({ name }) => name !== 'Chưa đạt');
  expect(await verifySeal(without, plan, digest)).toMatchObject({ changed: [], missing: ['Chưa đạt'] });
  const with1: readonly Grid[] = [...first, { name: 'Nháp', rows: new Map() }];
  expect(await verifySeal(with1, plan, digest)).toMatchObject({ added: ['Nháp'] });
});

it('tells the row that was edited, put in or emptied', async () => {
  const rowsAfter = async (edit: (rows: Sheet['rows']) => Sheet['rows']) => {
    const sheets = first.map((sheet) =>
      sheet.name === 'Số liệu' ? { ...sheet, rows: edit(sheet.rows) } : sheet,
    );
    return (await verifySeal(sheets, plan, digest))?.changedRows.map(({ row }) => row);
  };
  const cell = (value: number) => ({ cells: new Map([[9, { value }]]) });
  expect(await rowsAfter((rows) => new Map(rows).set(7, cell(1)))).toEqual([7]);
  expect(await rowsAfter((rows) => new Map(rows).set(9000, cell(1)))).toEqual([9000]);
  expect(await rowsAfter((rows) => new Map([...rows].filter(([row]) => row !== 8)))).toEqual([8]);
  expect(await rowsAfter((rows) => rows)).toEqual([]);
});

it('tells that the list of hashes itself was edited', async () => {
  expect(await verifySeal(edited('Bản chốt', 3, 'Trần Văn Bình'), plan, digest)).toMatchObject({
    changed: [],
    listEdited: true,
  });
});

it('opens a version "bổ sung, đính chính" for a later file, which names the one before and what changed', async () => {
  const later = consolidate({ plan, period, files });
  const { workbook, changes } = resultAgain(later, first);
  expect(changes).not.toBeNull();
  const second = reopened(await sealed(workbook, later, sealOf(first)));
  const seal = readSeal(second, plan);
  expect(seal).toMatchObject({ version: 2 });
  expect(seal?.entries.find(({ key }) => key === 'version')?.content).toBe('Bản bổ sung, đính chính lần 1');
  expect(seal?.entries.find(({ key }) => key === 'earlier 1')?.hash).toBe(readSeal(first, plan)?.whole);
  expect(second.map(({ name }) => name)).toContain('Thay đổi từ lần trước');
  expect(second.filter(({ name }) => name === 'Bản chốt')).toHaveLength(1);
  expect(await verifySeal(second, plan, digest)).toMatchObject({ changed: [], listEdited: false });
});

it('finds no seal in a result that was not sealed', async () => {
  expect(await verifySeal(resultWorkbook(nothing()).sheets, plan, digest)).toBeNull();
});
