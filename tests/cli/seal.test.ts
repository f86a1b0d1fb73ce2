import { readFile, writeFile } from 'node:fs/promises';
import type { Sheet } from '../../src/sheet/model';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { cleanFiles, folderWith } from './sent';
import { khs, temporaryFolder } from './support';

const { at } = temporaryFolder();
const files = cleanFiles('year', 6);

beforeAll(async () => {
  await folderWith(at('nop'), files.slice(0, 5));
  await khs('consolidate', at('nop'), '--out', at('chot.xlsx'), '--seal', 'Nguyễn Văn An');
});

it('verifies a sealed result as it was written', async () => {
  expect(await khs('verify', at('chot.xlsx'))).toEqual({
    code: 0,
    out: 'Bản chốt lần đầu, chốt lúc 01/11/2026 15:00, người chốt: Nguyễn Văn An.\nNguyên vẹn: mọi trang đều như lúc chốt.',
    err: '',
  });
});

it('never writes over a sealed result, and says how to amend it', async () => {
  const before = await readFile(at('chot.xlsx'));
  const { code, err } = await khs('consolidate', at('nop'), '--out', at('chot.xlsx'));
  expect(code).toBe(2);
  expect(err).toContain('--register');
  expect(await readFile(at('chot.xlsx'))).toEqual(before);
});

it('makes the next version of a later file, with what changed since', async () => {
  await folderWith(at('nop'), files);
  const sealing = ['--register', at('chot.xlsx'), '--seal', 'Nguyễn Văn An'];
  const { err } = await khs('consolidate', at('nop'), '--out', at('bo-sung.xlsx'), ...sealing);
  expect(err).toContain('thêm 1 đơn vị');
  expect((await khs('verify', at('bo-sung.xlsx'))).out).toContain('Bản bổ sung, đính chính lần 1');
});

/** The sealed workbook, saved under another name with a 1 in column G of these rows of `Số liệu`. */
async function edited(name: string, rows: readonly number[]): Promise<string> {
  const read = readWorkbook(await readFile(at('chot.xlsx')));
  if (!read.ok) throw new Error(read.failure.code);
  const sheets = read.workbook.sheets.map((sheet): Sheet => {
    if (sheet.name !== 'Số liệu') return sheet;
    const changed = new Map(sheet.rows);
    for (const at of rows) {
      const row = sheet.rows.get(at);
      if (!row) throw new Error(`No row ${at}`);
      changed.set(at, { ...row, cells: new Map(row.cells).set(7, { value: 1 }) });
    }
    return { ...sheet, rows: changed };
  });
  await writeFile(at(name), writeWorkbook({ ...read.workbook, sheets }));
  return at(name);
}

it.each([
  ['one row', [6], ': hàng 6'],
  ['several rows, those that follow one another together', [6, 8, 9, 10, 12], ': hàng 6, 8–10, 12'],
])('names the sheet that was edited after sealing and %s', async (_, rows, told) => {
  const { code, out } = await khs('verify', await edited('sua.xlsx', rows));
  expect(code).toBe(1);
  expect(out.split('\n').slice(1)).toEqual([`Trang Số liệu đã bị sửa sau khi chốt${told}.`]);
});

it('says in English too which rows were edited', async () => {
  const { out } = await khs('verify', await edited('sua.xlsx', [7, 8]), '--lang', 'en');
  expect(out).toContain('The sheet Số liệu was edited after sealing: row 7–8.');
});

it('answers 2 for a result that was not sealed', async () => {
  await khs('consolidate', at('nop'), '--out', at('nhap.xlsx'));
  expect((await khs('verify', at('nhap.xlsx'))).code).toBe(2);
});
