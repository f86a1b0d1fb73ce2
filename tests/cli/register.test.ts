/** Decisions in the register of an earlier run, and the two dates, on the command line. */
import { readFile, writeFile } from 'node:fs/promises';
import { columnAt, type RegisterColumn } from '../../src/appendix/register/layout';
import { consolidateJson, type ConsolidateJson } from '../../src/cli/json';
import type { CellValue, Sheet } from '../../src/sheet/model';
import { valueText } from '../../src/sheet/values';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { withTyped } from '../support/grid-edits';
import { cleanFiles, flawedFile, folderWith } from './sent';
import { khs, temporaryFolder, type Call } from './support';

const folder = temporaryFolder();
const json = ({ out }: Call): ConsolidateJson => consolidateJson.parse(JSON.parse(out));

async function sheetsAt(path: string): Promise<readonly Sheet[]> {
  const read = readWorkbook(await readFile(path));
  if (!read.ok) throw new Error(read.failure.detail);
  return read.workbook.sheets;
}

type Typed = Readonly<Partial<Record<RegisterColumn, CellValue>>>;

/** Types into the line of a file in the register of a written result. */
async function decide(path: string, file: string, cells: Typed): Promise<void> {
  const sheets = (await sheetsAt(path)).map((sheet) => {
    if (sheet.name !== 'Sổ theo dõi') return sheet;
    const isLine = ([, row]: [number, Sheet['rows'] extends ReadonlyMap<number, infer R> ? R : never]) =>
      valueText(row.cells.get(columnAt('file'))?.value) === file;
    const [row] = [...sheet.rows].find(isLine) ?? [];
    if (row === undefined) throw new Error(`No line of ${file}`);
    return Object.entries(cells).reduce<Sheet>(
      (draft, [id, value]) => ({
        ...draft,
        ...withTyped(draft, columnAt(id as RegisterColumn), row, { value }),
      }),
      sheet,
    );
  });
  await writeFile(path, writeWorkbook({ sheets }));
}

it('follows what was decided in the register that stands at --out, and says so', async () => {
  const files = cleanFiles('year', 2);
  const [one, two] = files.map(({ file }) => file);
  const sent = await folderWith(folder.at('decided'), files);
  const out = folder.at('decided.xlsx');
  await khs('consolidate', sent, '--out', out);
  await decide(out, one ?? '', { decision: 'loai', reason: 'Đơn vị báo gửi nhầm' });
  const call = await khs('consolidate', sent, '--out', out, '--json');
  expect(call.code).toBe(0);
  expect(call.err).toContain('Làm theo 1 quyết định ghi trong Sổ theo dõi');
  expect(json(call)).toMatchObject({
    units: { accepted: 1, excluded: 1, missing: 128 },
    files: [
      { file: one, standing: 'withdrawn', flags: ['withdrawn'] },
      { file: two, standing: 'current', flags: [] },
    ],
    problems: [],
  });
  const told = await khs('consolidate', sent, '--out', out);
  expect(told.out).toContain('bị loại 1');
  expect(told.out).toContain('Bị loại: Đơn vị báo gửi nhầm');
});

it('withdraws one of two copies and counts the other, also once the withdrawn one is gone from the folder', async () => {
  const [sent] = cleanFiles('year', 1);
  if (!sent) throw new Error('No clean file');
  const copy = { ...sent, file: `bản sao ${sent.file}` };
  const out = folder.at('copies.xlsx');
  const both = await folderWith(folder.at('copies'), [sent, copy]);
  const first = await khs('consolidate', both, '--out', out);
  expect(first.err).toContain('loại tệp nào thì chỉ tệp đó không được tính');
  await decide(out, sent.file, { decision: 'Loại', reason: 'Gửi thừa' });
  const standings = async (sentIn: string) => {
    const { files, units } = json(await khs('consolidate', sentIn, '--out', out, '--json'));
    return [units.accepted, Object.fromEntries(files.map(({ file, standing }) => [file, standing]))];
  };
  const apart = [1, { [sent.file]: 'withdrawn', [copy.file]: 'current' }];
  expect(await standings(both)).toEqual(apart);
  expect(await standings(both)).toEqual(apart);
  const alone = await folderWith(folder.at('copy-alone'), [copy]);
  expect(await standings(alone)).toEqual([1, { [copy.file]: 'current' }]);
  expect(await standings(both)).toEqual(apart);
});

it('asks for a person where a decision cannot be followed, and names the cell', async () => {
  const files = cleanFiles('year', 1);
  const sent = await folderWith(folder.at('unclear'), files);
  const out = folder.at('unclear.xlsx');
  expect((await khs('consolidate', sent, '--out', out)).code).toBe(0);
  await decide(out, files[0]?.file ?? '', { decision: 'để sau' });
  const call = await khs('consolidate', sent, '--out', out, '--json');
  expect(call.code).toBe(1);
  expect(call.err).toMatch(/Sổ theo dõi, [A-Z]+\d+: .*không hiểu quyết định “để sau”/);
  expect(json(call).problems).toHaveLength(1);
  const english = await khs('consolidate', sent, '--out', out, '--lang', 'en');
  expect(english.err).toContain('“để sau” is no decision');
});

it('takes decisions and times from --register when another file is written', async () => {
  const flawed = flawedFile('numerator-over-denominator');
  const sent = await folderWith(folder.at('moved'), [flawed]);
  const before = folder.at('moved-1.xlsx');
  const first = json(await khs('consolidate', sent, '--out', before, '--json'));
  expect(first.files).toMatchObject([{ standing: 'returned' }]);
  await decide(before, flawed.file, {
    decision: 'Tiếp nhận',
    reason: 'Đủ dùng',
    receivedAt: '01/11/2026 08:00',
    note: 'Đã gọi',
  });
  const out = folder.at('moved-2.xlsx');
  const second = await khs('consolidate', sent, '--out', out, '--register', before, '--json');
  expect(second.code).toBe(0);
  expect(json(second).files).toMatchObject([
    { standing: 'current', flags: ['accepted'], receivedAt: '2026-11-01T01:00:00.000Z' },
  ]);
  const register = (await sheetsAt(out)).find(({ name }) => name === 'Sổ theo dõi');
  const texts = [...(register?.rows.values() ?? [])].flatMap(({ cells }) =>
    [...cells.values()].map(({ value }) => value),
  );
  expect(texts).toEqual(expect.arrayContaining(['Tiếp nhận', 'Đủ dùng', 'Đã gọi']));
});

it('refuses a --register that has none', async () => {
  const sent = await folderWith(folder.at('none'), cleanFiles('year', 1));
  const out = folder.at('none.xlsx');
  const call = await khs('consolidate', sent, '--out', out, '--register', folder.at('nowhere.xlsx'));
  expect(call.code).toBe(2);
  expect(call.err).toContain('không có Sổ theo dõi của kế hoạch và kỳ này');
});

it('holds --due and --lock against the time of receipt, and keeps them for the next run', async () => {
  const files = cleanFiles('year', 1);
  const sent = await folderWith(folder.at('dates'), files);
  const out = folder.at('dates.xlsx');
  const [{ sentAt = '' } = {}] = files;
  const day = new Date(Date.parse(sentAt) + 7 * 3_600_000).toISOString().slice(0, 10);
  const [year, month, date] = day.split('-');
  const late = await khs('consolidate', sent, '--out', out, '--due', `${date}/${month}/${year}`, '--json');
  expect(late.code).toBe(0);
  expect(json(late)).toMatchObject({ deadlines: { due: day, lock: null }, files: [{ flags: ['late'] }] });
  const locked = await khs('consolidate', sent, '--out', out, '--lock', day, '--json');
  expect(locked.code).toBe(1);
  expect(locked.err).toContain('nhận từ ngày khóa trở đi nên không tính');
  expect(json(locked)).toMatchObject({
    deadlines: { due: day, lock: day },
    files: [{ standing: 'locked-out', flags: ['late'] }],
    units: { accepted: 0, excluded: 1 },
  });
  expect(json(await khs('consolidate', sent, '--out', out, '--json')).deadlines).toEqual({
    due: day,
    lock: day,
  });
});

it('refuses a date that is none', async () => {
  const call = await khs('consolidate', folder.at(), '--out', folder.at('x.xlsx'), '--due', '31/02/2026');
  expect(call.code).toBe(2);
  expect(call.err).toContain('--due');
});
