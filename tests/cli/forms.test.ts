import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sheetNames } from '../../src/form/names';
import { readWorkbook } from '../../src/xlsx/read';
import { langGiang2031 } from '../fixtures/plans/lang-giang-2031';
import { cleanFile, folderWith } from './sent';
import { khs, temporaryFolder } from './support';

const folder = temporaryFolder();

it('writes one workbook per unit, named by its id', async () => {
  const call = await khs('forms', '--out', folder.at('deep', 'down'), '--unit', '11953');
  expect(call).toMatchObject({ code: 0, err: '' });
  expect(await readdir(folder.at('deep', 'down'))).toEqual(['11953.xlsx']);
});

it('finds a unit by its name, and says so when the plan has none of that name', async () => {
  const found = await khs('forms', '--out', folder.at('name'), '--unit', 'phường Phố Hiến');
  expect(found.code).toBe(0);
  expect(await readdir(folder.at('name'))).toEqual(['11953.xlsx']);
  const lost = await khs('forms', '--out', folder.at('name'), '--unit', 'phường Phố Hiên');
  expect(lost.code).toBe(0);
  const unknown = await khs('forms', '--out', folder.at('name'), '--unit', 'Phố');
  expect(unknown).toMatchObject({ code: 2, out: '' });
  expect(unknown.err).toContain('"Phố"');
});

it('makes the forms of every unit of another plan given as a file', async () => {
  await writeFile(folder.at('plan.json'), JSON.stringify(langGiang2031));
  const out = folder.at('other-plan');
  const call = await khs('forms', '--out', out, '--plan', folder.at('plan.json'));
  expect(call.code).toBe(0);
  expect((await readdir(out)).sort()).toEqual(langGiang2031.units.map(({ id }) => `${id}.xlsx`).sort());
});

it('refuses a plan that is no JSON, no plan, or not there, and says why', async () => {
  await writeFile(folder.at('broken.json'), '{');
  await writeFile(folder.at('empty.json'), '{}');
  for (const plan of ['broken.json', 'empty.json', 'none.json']) {
    const call = await khs('forms', '--out', folder.at('none'), '--plan', folder.at(plan));
    expect(call).toMatchObject({ code: 2, out: '' });
    expect(call.err).toContain(plan);
  }
});

it('refuses a plan that grades a rule which does not exist, and names it', async () => {
  const plan = { ...langGiang2031, rules: { 'not-a-numbr': 'off' } };
  await writeFile(folder.at('graded.json'), JSON.stringify(plan));
  const call = await khs('forms', '--out', folder.at('none'), '--plan', folder.at('graded.json'));
  expect(call).toMatchObject({ code: 2, out: '' });
  expect(call.err).toContain('not-a-numbr');
});

describe('a form that exists', () => {
  it('stays as it is when nobody has touched it', async () => {
    const out = folder.at('again');
    await khs('forms', '--out', out, '--unit', '11953');
    const before = await readFile(join(out, '11953.xlsx'));
    const call = await khs('forms', '--out', out, '--unit', '11953');
    expect(call).toMatchObject({ code: 0, err: '' });
    expect(await readFile(join(out, '11953.xlsx'))).toEqual(before);
  });

  it('is never overwritten with entries in it; it is named and the exit code is 1', async () => {
    const { file, unit, ...sent } = cleanFile('year');
    const out = await folderWith(folder.at('entered'), [{ file, unit, ...sent }]);
    const before = await readFile(join(out, file));
    const call = await khs('forms', '--out', out, '--unit', unit.id);
    expect(call.code).toBe(1);
    expect(call.err).toContain(file);
    expect(await readFile(join(out, file))).toEqual(before);
  });

  it('gives way to a new one only with --force', async () => {
    const sent = cleanFile('year');
    const out = await folderWith(folder.at('forced'), [sent]);
    const before = await readFile(join(out, sent.file));
    const call = await khs('forms', '--out', out, '--unit', sent.unit.id, '--force');
    expect(call).toMatchObject({ code: 0, err: '' });
    expect(await readFile(join(out, sent.file))).not.toEqual(before);
  });
});

describe('--previous', () => {
  const before = cleanFile('half-year');
  const figures = [...before.entries.rows.PL01].find(([, { numerator }]) => typeof numerator === 'number');

  /** Rows of the identity sheet of a form, as values. */
  async function identityRows(path: string): Promise<unknown[][]> {
    const read = readWorkbook(await readFile(path));
    const sheets = read.ok ? read.workbook.sheets : [];
    const identity = sheets.find(({ name }) => name === sheetNames.identity);
    return [...(identity?.rows.values() ?? [])].map(({ cells }) =>
      [...cells.values()].map(({ value }) => value),
    );
  }

  it.each(['a folder', 'a file'])('prints the figures of the period before, from %s', async (kind) => {
    const previous = await folderWith(folder.at(`previous ${kind}`), [before]);
    const from = kind === 'a folder' ? previous : join(previous, before.file);
    const out = folder.at(`with ${kind}`);
    const call = await khs('forms', '--out', out, '--unit', before.unit.id, '--previous', from);
    expect(call).toMatchObject({ code: 0, err: '' });
    const [key, entry] = figures ?? [];
    expect(await identityRows(join(out, before.file))).toContainEqual(
      expect.arrayContaining([key, entry?.numerator, entry?.denominator]),
    );
  });

  it('prints them from the consolidation of that period as well', async () => {
    const sent = await folderWith(folder.at('sent then'), [before]);
    const result = folder.at('then.xlsx');
    expect((await khs('consolidate', sent, '--out', result)).code).toBe(0);
    const out = folder.at('with consolidation');
    const call = await khs('forms', '--out', out, '--unit', before.unit.id, '--previous', result);
    expect(call).toMatchObject({ code: 0, err: '' });
    const [key, entry] = figures ?? [];
    expect(await identityRows(join(out, before.file))).toContainEqual(
      expect.arrayContaining([key, entry?.numerator, entry?.denominator]),
    );
  });

  it('takes nothing from files of the same period', async () => {
    const same = await folderWith(folder.at('same period'), [cleanFile('year')]);
    const out = folder.at('without');
    await khs('forms', '--out', out, '--unit', cleanFile('year').unit.id, '--previous', same);
    const rows = await identityRows(join(out, cleanFile('year').file));
    expect(rows.filter((row) => row.includes('figures'))).toEqual([]);
  });

  it('refuses a place that does not exist', async () => {
    const call = await khs('forms', '--out', folder.at('none'), '--previous', folder.at('nowhere'));
    expect(call).toMatchObject({ code: 2, out: '' });
  });
});
