import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { consolidateJson, type ConsolidateJson } from '../../src/cli/json';
import { defaultPlan as plan } from '../../src/plan/packs';
import { cleanFile, cleanFiles, flawedFile, folderWith } from './sent';
import { deliver, khs, khsProcess, temporaryFolder, type Call } from './support';

const folder = temporaryFolder();
const parsed = ({ out }: Call): ConsolidateJson => consolidateJson.parse(JSON.parse(out));

it('exits with 0 when all files are good, however many units are missing', async () => {
  const files = cleanFiles('year', 3);
  const call = await khs(
    'consolidate',
    await folderWith(folder.at('three'), files),
    '--out',
    folder.at('three.xlsx'),
    '--json',
  );
  expect(call).toMatchObject({ code: 0, err: '' });
  expect(parsed(call)).toMatchObject({
    period: 'year',
    units: { expected: 130, received: 3, accepted: 3, returned: 0, unreadable: 0, missing: 127 },
  });
});

it('lists all measures in plan order, null where nothing was counted', async () => {
  const sent = await folderWith(folder.at('nulls'), cleanFiles('year', 1));
  const { measures } = parsed(await khs('consolidate', sent, '--out', folder.at('nulls.xlsx'), '--json'));
  expect(measures.map(({ id }) => id)).toEqual(
    plan.indicators.flatMap((indicator) => indicator.measures.map(({ id }) => id)),
  );
  expect(measures.find(({ id }) => id === '5a')).toEqual({
    id: '5a',
    numerator: null,
    denominator: null,
    rate: null,
    unitsReported: 0,
    unitsExpected: 15,
    met: null,
  });
});

it('prints the fields of its JSON in the agreed order', async () => {
  const sent = await folderWith(folder.at('fields'), cleanFiles('year', 1));
  const call = await khs('consolidate', sent, '--out', folder.at('fields.xlsx'), '--json');
  const json = JSON.parse(call.out) as { units: object; measures: object[] };
  expect(Object.keys(json)).toEqual(['period', 'units', 'measures', 'deadlines', 'files', 'problems']);
  expect(Object.keys(json.units)).toEqual([
    'expected',
    'received',
    'accepted',
    'returned',
    'unreadable',
    'missing',
    'excluded',
  ]);
  expect(Object.keys(json.measures[0] ?? {})).toEqual([
    'id',
    'numerator',
    'denominator',
    'rate',
    'unitsReported',
    'unitsExpected',
    'met',
  ]);
});

it('counts an unreadable file as a file and goes on with the rest', async () => {
  const sent = await folderWith(folder.at('unreadable'), [flawedFile('truncated'), ...cleanFiles('year', 2)]);
  const call = await khs('consolidate', sent, '--out', folder.at('unreadable.xlsx'), '--json');
  expect(call.code).toBe(1);
  expect(parsed(call).units).toMatchObject({ received: 2, unreadable: 1 });
});

it('exits with 2 and writes nothing when no file can be read', async () => {
  const sent = await folderWith(folder.at('nothing'), [flawedFile('password')]);
  const call = await khs('consolidate', sent, '--out', folder.at('nothing.xlsx'), '--json');
  expect(call.code).toBe(2);
  expect(parsed(call).units).toMatchObject({ received: 0, unreadable: 1 });
  await expect(readFile(folder.at('nothing.xlsx'))).rejects.toThrow('ENOENT');
});

describe('periods', () => {
  it('takes the only period present', async () => {
    const sent = await folderWith(folder.at('half'), cleanFiles('half-year', 2));
    const call = await khs('consolidate', sent, '--out', folder.at('half.xlsx'), '--json');
    expect(call).toMatchObject({ code: 0, err: '' });
    expect(parsed(call).period).toBe('half-year');
  });

  it('takes the period of most files where they are mixed, says so, and accepts no others', async () => {
    const [stray] = cleanFiles('year', 4).slice(3);
    const sent = await folderWith(folder.at('mixed'), cleanFiles('half-year', 3));
    await deliver(sent, stray ? [{ ...stray, file: 'lạc.xlsx' }] : []);
    const call = await khs('consolidate', sent, '--out', folder.at('mixed.xlsx'), '--json');
    expect(call.code).toBe(1);
    expect(call.err).toMatch(/6 tháng đầu năm 2026: 3; Năm 2026: 1|Năm 2026: 1.*6 tháng/);
    expect(parsed(call)).toMatchObject({ period: 'half-year', units: { received: 3, unreadable: 0 } });
  });

  it('obeys --period, and refuses one that the plan lacks', async () => {
    const sent = await folderWith(folder.at('asked'), cleanFiles('half-year', 1));
    const asked = await khs(
      'consolidate',
      sent,
      '--out',
      folder.at('asked.xlsx'),
      '--period',
      'year',
      '--json',
    );
    expect(asked.code).toBe(1);
    expect(parsed(asked)).toMatchObject({ period: 'year', units: { received: 0 } });
    const unknown = await khs('consolidate', sent, '--out', folder.at('asked.xlsx'), '--period', 'quý');
    expect(unknown).toMatchObject({ code: 2, out: '' });
    expect(unknown.err).toContain('half-year, year');
  });
});

describe('the folder', () => {
  it('is read with its subfolders; lock files and hidden files are not, and a link to a folder is a line', async () => {
    const [one, other] = cleanFiles('year', 2);
    const sent = await folderWith(folder.at('tree', 'sub'), other ? [other] : []);
    await deliver(folder.at('tree'), one ? [one] : []);
    await symlink(folder.at('tree'), folder.at('tree', 'loop'));
    for (const name of ['~$11953.xlsx', '.DS_Store', 'Thumbs.db']) await writeFile(join(sent, name), 'x');
    const call = await khs('consolidate', folder.at('tree'), '--out', folder.at('tree.xlsx'), '--json');
    expect(call).toMatchObject({ code: 1, err: '' });
    expect(parsed(call).units).toMatchObject({ received: 2, unreadable: 1 });
  });

  it('may hold the result of an earlier run: its own output is not read, another one is skipped by name', async () => {
    const sent = await folderWith(folder.at('results'), cleanFiles('year', 1));
    await khs('consolidate', sent, '--out', join(sent, 'cu.xlsx'));
    const call = await khs('consolidate', sent, '--out', join(sent, 'moi.xlsx'), '--json');
    expect(call.code).toBe(0);
    expect(call.err).toContain('cu.xlsx');
    const again = await khs('consolidate', sent, '--out', join(sent, 'moi.xlsx'), '--json');
    expect(again.err).not.toContain('moi.xlsx');
    expect(parsed(again)).toEqual(parsed(call));
  });

  it('must be one', async () => {
    const file = folder.at('a-file');
    await writeFile(file, '');
    for (const path of [file, folder.at('nowhere')]) {
      expect(await khs('consolidate', path, '--out', folder.at('x.xlsx'))).toMatchObject({
        code: 2,
        out: '',
      });
    }
  });

  it('may be empty: that is nothing to read', async () => {
    await mkdir(folder.at('empty'));
    const call = await khs('consolidate', folder.at('empty'), '--out', folder.at('empty.xlsx'));
    expect(call.code).toBe(2);
  });
});

describe('--out', () => {
  it('never replaces a file that is no consolidation', async () => {
    const sent = await folderWith(folder.at('guarded'), cleanFiles('year', 1));
    const form = join(sent, cleanFile('year').file);
    const before = await readFile(form);
    const call = await khs('consolidate', sent, '--out', form);
    expect(call).toMatchObject({ code: 2, out: '' });
    expect(await readFile(form)).toEqual(before);
  });

  it('leaves no draft beside it', async () => {
    const sent = await folderWith(folder.at('drafts'), cleanFiles('year', 1));
    await khs('consolidate', sent, '--out', folder.at('out', 'tong-hop.xlsx'));
    expect(await readdir(folder.at('out'))).toEqual(['tong-hop.xlsx']);
  });
});

it('runs as a process: JSON alone on stdout, remarks on stderr', async () => {
  const sent = await folderWith(folder.at('process'), cleanFiles('half-year', 2));
  await deliver(sent, [flawedFile('other-plan')]);
  const call = await khsProcess('consolidate', sent, '--out', folder.at('process.xlsx'), '--json');
  expect(call.code).toBe(1);
  expect(parsed(call).units).toMatchObject({ received: 2 });
});
