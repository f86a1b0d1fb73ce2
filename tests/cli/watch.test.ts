import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { Sheet } from '../../src/sheet/model';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { rowTexts } from '../appendix/cells';
import { cleanFiles, folderWith } from './sent';
import { khs, temporaryFolder } from './support';

const { at } = temporaryFolder();

/** The body's sheet for a measure with a word typed into its first summed line. */
async function answer(path: string, name: string): Promise<void> {
  const read = readWorkbook(await readFile(path));
  if (!read.ok) throw new Error(read.failure.code);
  const sheets = read.workbook.sheets.map((sheet): Sheet => {
    if (sheet.name !== name) return sheet;
    const [number, row] =
      [...sheet.rows].find(([at]) => at > 7 && typeof sheet.rows.get(at)?.cells.get(4)?.value === 'number') ??
      [];
    if (number === undefined || !row) throw new Error('A line with figures');
    expect(rowTexts(sheet, 4)[8]).toBe('Ý kiến');
    return {
      ...sheet,
      rows: new Map(sheet.rows).set(number, {
        ...row,
        cells: new Map(row.cells).set(10, { value: 'Xác nhận' }),
      }),
    };
  });
  await writeFile(path, writeWorkbook({ ...read.workbook, sheets }));
}

it('makes a workbook for each watching body, keeps one that is there, and reads its word on the next run', async () => {
  await folderWith(at('nop'), cleanFiles('year', 12));
  const made = await khs('watch', at('nop'), '--out', at('nop'));
  expect(made.code).toBe(0);
  expect((await readdir(at('nop'))).filter((name) => name.startsWith('theo-doi-'))).toHaveLength(6);
  expect((await khs('watch', at('nop'), '--out', at('nop'))).code).toBe(1);
  await answer(at('nop', 'theo-doi-vp-ubnd-tinh.xlsx'), 'Chỉ tiêu 6');
  const { err } = await khs('consolidate', at('nop'), '--out', at('tong-hop.xlsx'));
  expect(err).toContain('Đọc từ theo-doi-vp-ubnd-tinh.xlsx: 1 ý kiến, 0 số tổng của đơn vị theo dõi.');
  const result = readWorkbook(await readFile(at('tong-hop.xlsx')));
  if (!result.ok) throw new Error(result.failure.code);
  const data = result.workbook.sheets.find(({ name }) => name === 'Số liệu');
  const said = [...(data?.rows.keys() ?? [])].flatMap((row) => (data ? rowTexts(data, row) : []));
  expect(said.filter((text) => text.includes('Văn phòng Ủy ban nhân dân tỉnh: Xác nhận.'))).toHaveLength(1);
});

it('names a body that watches nothing', async () => {
  const { code, err } = await khs('watch', at('nop'), '--out', at('x'), '--unit', 'so-tu-phap');
  expect(code).toBe(2);
  expect(err).toContain('không theo dõi chỉ tiêu có số liệu nào');
});
