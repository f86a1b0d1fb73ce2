/** A consolidation over an earlier one: what the officer wrote stays, and what changed is said. */
import { readFile, writeFile } from 'node:fs/promises';
import type { Cell, Workbook } from '../../src/sheet/model';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { cleanFiles, folderWith } from './sent';
import { deliver, khs, temporaryFolder } from './support';

const folder = temporaryFolder();

async function sheetsAt(path: string): Promise<Workbook['sheets']> {
  const read = readWorkbook(await readFile(path));
  if (!read.ok) throw new Error(read.failure.detail);
  return read.workbook.sheets;
}

it('keeps the notes of the result that it replaces, and tells what moved', async () => {
  const out = folder.at('tong-hop.xlsx');
  const sent = await folderWith(folder.at('again'), cleanFiles('year', 2));
  const first = await khs('consolidate', sent, '--out', out);
  expect(first.err).toBe('');
  const sheets = (await sheetsAt(out)).map((sheet) => {
    if (sheet.name !== 'PL01') return sheet;
    const found = [...sheet.rows].find(([, { cells }]) => cells.get(1)?.value === '5b');
    if (!found) throw new Error('PL01 has 5b');
    const [number, row] = found;
    const cells = new Map<number, Cell>([...row.cells, [20, { value: 'Chờ Sở KHCN xác nhận' }]]);
    return { ...sheet, rows: new Map([...sheet.rows, [number, { ...row, cells }]]) };
  });
  await writeFile(out, writeWorkbook({ sheets }));
  await deliver(sent, cleanFiles('year', 3).slice(2));
  const again = await khs('consolidate', sent, '--out', out);
  expect(again.err).toMatch(/thêm 1 đơn vị/);
  expect(again.err).toContain('Giữ lại từ bảng trước: 1 ghi chú');
  const now = await sheetsAt(out);
  const texts = (name: string) =>
    [...(now.find((sheet) => sheet.name === name)?.rows.values() ?? [])].flatMap(({ cells }) =>
      [...cells.values()].map(({ value }) => value),
    );
  expect(texts('PL01')).toContain('Chờ Sở KHCN xác nhận');
  expect(texts('Thay đổi từ lần trước')).toContain('được tính');
});

it('writes the hand-over table beside the result where asked', async () => {
  const sent = await folderWith(folder.at('handover'), cleanFiles('year', 1));
  const csv = folder.at('ban-giao.csv');
  const call = await khs('consolidate', sent, '--out', folder.at('h.xlsx'), '--handover', csv);
  expect(call.code).toBe(0);
  expect(call.err).toContain('ban-giao.csv');
  expect((await readFile(csv, 'utf8')).startsWith('\uFEFFKế hoạch,Kỳ báo cáo,')).toBe(true);
});
