import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkJson } from '../../src/cli/json';
import { buildForm } from '../../src/form/form';
import { defaultPlan as plan } from '../../src/plan/packs';
import type { SentFile } from '../../src/demo';
import { writeWorkbook } from '../../src/xlsx/write';
import { cleanFile, cleanFiles, flawedFile, folderWith } from './sent';
import { khs, khsProcess, temporaryFolder } from './support';

const folder = temporaryFolder();

async function pathsOf(name: string, files: readonly SentFile[]): Promise<string[]> {
  const at = await folderWith(folder.at(name), files);
  return files.map(({ file }) => join(at, file));
}

it('accepts clean files with exit code 0 and names no finding', async () => {
  const paths = await pathsOf('clean', cleanFiles('year', 2));
  const call = await khs('check', ...paths, '--json');
  expect(call).toMatchObject({ code: 0, err: '' });
  expect(checkJson.parse(JSON.parse(call.out))).toEqual({
    files: cleanFiles('year', 2).map(({ unit }, index) => ({
      file: paths[index],
      unitId: unit.id,
      outcome: 'valid',
      findings: [],
    })),
  });
});

it('lists the findings of each file in the order of the files', async () => {
  const files = ['negative', 'number-as-text'].map(flawedFile);
  const paths = await pathsOf('order', files);
  const call = await khs('check', ...paths, '--json');
  expect(call.code).toBe(1);
  const [returned, warned] = checkJson.parse(JSON.parse(call.out)).files;
  expect(returned).toMatchObject({ file: paths[0], outcome: 'returned' });
  expect(returned?.findings).toEqual([
    {
      ruleId: 'negative-number',
      severity: 'error',
      sheet: 'PL01',
      cell: expect.stringMatching(/^G\d+$/) as string,
      message: expect.stringContaining('âm') as string,
    },
  ]);
  expect(warned).toMatchObject({ file: paths[1], outcome: 'accepted-with-warnings' });
});

it('prints the fields of its JSON in the agreed order', async () => {
  const call = await khs('check', ...(await pathsOf('fields', [flawedFile('negative')])), '--json');
  const { files } = JSON.parse(call.out) as { files: { findings: object[] }[] };
  expect(Object.keys(files[0] ?? {})).toEqual(['file', 'unitId', 'outcome', 'findings']);
  expect(Object.keys(files[0]?.findings[0] ?? {})).toEqual([
    'ruleId',
    'severity',
    'sheet',
    'cell',
    'message',
  ]);
});

it('leaves out warnings that an explanation has settled', async () => {
  const call = await khs('check', ...(await pathsOf('settled', [flawedFile('explained-zero')])), '--json');
  expect(call.code).toBe(0);
  expect(checkJson.parse(JSON.parse(call.out)).files[0]).toMatchObject({ outcome: 'valid', findings: [] });
});

it('gives a file that cannot be read a reason and goes on with the rest', async () => {
  const paths = await pathsOf('unreadable', [flawedFile('truncated'), cleanFile('year')]);
  const call = await khs('check', ...paths, folder.at('nowhere.xlsx'), '--json');
  expect(call.code).toBe(1);
  const [truncated, clean, missing] = checkJson.parse(JSON.parse(call.out)).files;
  expect(truncated).toMatchObject({
    unitId: null,
    outcome: 'not-accepted',
    findings: [{ ruleId: 'unreadable-file', sheet: null, cell: null }],
  });
  expect(clean?.outcome).toBe('valid');
  expect(missing?.findings[0]?.message).toContain('Không tìm thấy tệp');
});

it('exits with 2 when no file can be read, and still says why', async () => {
  const call = await khs('check', ...(await pathsOf('password', [flawedFile('password')])), '--json');
  expect(call.code).toBe(2);
  expect(checkJson.parse(JSON.parse(call.out)).files[0]?.findings[0]?.message).toContain('mật khẩu');
});

it('prints for people the file, the unit, the outcome and each finding with its cell', async () => {
  const sent = flawedFile('negative');
  const call = await khs('check', ...(await pathsOf('people', [sent])));
  expect(call.out).toContain(sent.unit.name);
  expect(call.out).toMatch(/Trả lại · 1 lỗi/);
  expect(call.out).toMatch(/Lỗi\s+PL01, ô G\d+/);
});

it('speaks English when asked to', async () => {
  const paths = await pathsOf('english', [flawedFile('password'), cleanFile('year')]);
  const call = await khs('check', ...paths, '--lang', 'en');
  expect(call.out).toContain('password');
  expect(call.out).not.toMatch(/mật khẩu|Hợp lệ/);
});

it('accepts any period of the plan unless one is asked for', async () => {
  const paths = await pathsOf('period', [cleanFile('half-year')]);
  expect((await khs('check', ...paths)).code).toBe(0);
  const call = await khs('check', ...paths, '--period', 'year', '--json');
  expect(call.code).toBe(1);
  expect(checkJson.parse(JSON.parse(call.out)).files[0]?.findings[0]?.ruleId).toBe('other-period');
});

it('judges each unit of a file that holds two', async () => {
  const [one, other] = cleanFiles('year', 2);
  if (!one || !other) throw new Error('no files');
  const form = ({ unit, entries }: SentFile, names: (name: string) => string) => {
    const [period] = plan.periods.slice(-1);
    if (!period) throw new Error('no period');
    const { sheets } = buildForm({ plan, unit, period, madeAt: '2026-11-01T00:00:00Z', entries });
    return sheets.map((sheet) => ({ ...sheet, name: names(sheet.name) }));
  };
  const sheets = [...form(one, (name) => name), ...form(other, (name) => `${name} (2)`.slice(-31))];
  await writeFile(folder.at('two.xlsx'), writeWorkbook({ sheets }));
  const call = await khs('check', folder.at('two.xlsx'), '--json');
  expect(checkJson.parse(JSON.parse(call.out)).files.map(({ file, unitId }) => [file, unitId])).toEqual([
    [folder.at('two.xlsx'), one.unit.id],
    [folder.at('two.xlsx'), other.unit.id],
  ]);
});

it('runs as a process: JSON alone on stdout, nothing on a stderr that is no screen', async () => {
  const call = await khsProcess('check', ...(await pathsOf('process', [flawedFile('negative')])), '--json');
  expect(call).toMatchObject({ code: 1, err: '' });
  expect(checkJson.parse(JSON.parse(call.out)).files).toHaveLength(1);
});
