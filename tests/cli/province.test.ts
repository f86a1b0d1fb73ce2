/** The whole way on a full province: what `consolidate` prints against straight loops over what was seeded. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { checkJson, consolidateJson } from '../../src/cli/json';
import { filledProvince, type Province } from '../../src/demo';
import { defaultPlan } from '../../src/plan/packs';
import type { PlanPack } from '../../src/plan/schema';
import { readWorkbook } from '../../src/xlsx/read';
import { langGiang2031 } from '../fixtures/plans/lang-giang-2031';
import { recount } from './recount';
import { deliver, khs, temporaryFolder, type Call } from './support';

const folder = temporaryFolder();

interface Run {
  readonly province: Province;
  readonly consolidate: Call;
  readonly check: Call;
}

async function runProvince(plan: PlanPack, seed: number, options: readonly string[]): Promise<Run> {
  const period = plan.periods.find(({ id }) => id === plan.defaultPeriod);
  if (!period) throw new Error('no default period');
  const province = filledProvince(plan, period, seed);
  const sent = folder.at(plan.id);
  await mkdir(sent);
  await deliver(sent, province.files);
  return {
    province,
    consolidate: await khs(
      'consolidate',
      sent,
      '--out',
      folder.at(`${plan.id}.xlsx`),
      '--period',
      period.id,
      '--json',
      ...options,
    ),
    check: await khs('check', sent, '--period', period.id, '--json', ...options),
  };
}

describe.each([
  { plan: defaultPlan, seed: 11 },
  { plan: langGiang2031, seed: 3 },
])('the province of $plan.id', ({ plan, seed }) => {
  let run: Run;
  beforeAll(async () => {
    const file = folder.at(`${plan.id}.json`);
    await writeFile(file, JSON.stringify(plan));
    run = await runProvince(plan, seed, plan === defaultPlan ? [] : ['--plan', file]);
  }, 300_000);

  const result = () => consolidateJson.parse(JSON.parse(run.consolidate.out));

  it('gives every measure the totals of straight loops over what was entered', () => {
    expect(result().measures).toEqual(recount(plan, run.province));
  });

  it('counts units so that accepted and returned make received, and missing the rest', () => {
    const { units } = result();
    expect(units.expected).toBe(plan.units.length);
    expect(units.accepted + units.returned).toBe(units.received);
    expect(units.missing).toBe(units.expected - units.received);
  });

  it('counts units and files as they were seeded', () => {
    const { units } = result();
    const standing = (wanted: string) =>
      new Set(
        run.province.files.filter(({ expected }) => expected.standing === wanted).map(({ unit }) => unit.id),
      );
    const accepted = standing('current');
    const returned = [...standing('returned')].filter((id) => !accepted.has(id));
    expect(units).toMatchObject({
      accepted: accepted.size,
      returned: returned.length,
      unreadable: run.province.files.filter(({ expected }) => expected.rules.includes('unreadable-file'))
        .length,
    });
  });

  it('says of every file what was seeded into it', () => {
    const found = checkJson
      .parse(JSON.parse(run.check.out))
      .files.map(({ file, unitId, outcome, findings }) => ({
        file: file.slice(folder.at(plan.id).length + 1),
        unitId,
        outcome,
        rules: [
          ...new Set(findings.filter(({ severity }) => severity !== 'note').map(({ ruleId }) => ruleId)),
        ].sort(),
      }));
    const wanted = run.province.files.map(({ expected: { file, unitId, outcome, rules } }) => ({
      file,
      unitId,
      outcome,
      rules: [...rules],
    }));
    const byFile = (one: { file: string }, other: { file: string }) => (one.file < other.file ? -1 : 1);
    expect(found.sort(byFile)).toEqual(wanted.sort(byFile));
  });

  it('exits with 1 because files went back, and writes the result all the same', async () => {
    expect(run.consolidate.code).toBe(1);
    expect(run.check.code).toBe(1);
    const written = readWorkbook(await readFile(folder.at(`${plan.id}.xlsx`)));
    expect(written.ok && written.workbook.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['PL01', 'PL02', 'PL03', 'Số liệu']),
    );
  });
});
