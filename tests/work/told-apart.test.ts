/** What is said of a file as a whole: whose it is, what it is called, what else is in it. */
import { buildForm } from '../../src/form/form';
import { formatVersion, readMark } from '../../src/form/mark';
import { sheetNames } from '../../src/form/names';
import { defaultPlan as plan } from '../../src/plan/packs';
import type { UnitId } from '../../src/plan/schema';
import { messageOf } from '../../src/rules';
import type { Sheet, Workbook } from '../../src/sheet/model';
import { open, receive } from '../../src/work/intake';
import { judge, type Judging } from '../../src/work/judge';
import { writeWorkbook } from '../../src/xlsx/write';
import { cleanEntries, commune, department, periodNamed, unitNamed } from '../support/workbook-table';
import { unzipSync, zipSync } from 'fflate';

const changedAt = '2026-11-09T00:00:00.000Z';
const judging: Judging = { plan, period: null };

function formOf(id: string): Workbook {
  const unit = unitNamed(id);
  const entries = cleanEntries(plan, unit);
  return buildForm({ plan, unit, period: periodNamed('year'), entries, madeAt: '2026-11-01T08:00:00Z' });
}

/** The sheets without `_khs`, marks and the cells of which `drop` says so. */
function stripped({ sheets }: Workbook, drop: (text: string) => boolean = () => false): Workbook {
  const kept = sheets.filter(({ name }) => name !== sheetNames.identity);
  return {
    sheets: kept.map((sheet): Sheet => ({
      ...sheet,
      rows: new Map(
        [...sheet.rows].map(([number, row]) => [
          number,
          {
            ...row,
            cells: new Map(
              [...row.cells].filter(([, { value }]) => {
                return typeof value !== 'string' || !(readMark(value) || drop(value));
              }),
            ),
          },
        ]),
      ),
    })),
  };
}

/** The same form without anything that names its unit. */
function nameless(id: string): Workbook {
  const { name } = unitNamed(id);
  return stripped(formOf(id), (text) => text === id || text.includes(name));
}

async function findings(file: string, workbook: Workbook, rest: Partial<Judging> = {}) {
  const lines = await receive({ file, changedAt, bytes: writeWorkbook(workbook) }, { ...judging, ...rest });
  return lines.map(({ content }) => {
    if (content.kind === 'unreadable') throw new Error('was not read');
    return {
      outcome: content.outcome,
      said: content.findings.map((finding) => `${finding.ruleId}: ${messageOf(finding, 'vi', plan)}`),
      identity: content.submission.identity,
    };
  });
}

describe('a form without `_khs` and marks', () => {
  it.each([
    ['anything.xlsx', stripped(formOf(commune)), 'theo nội dung thì có lẽ là của UBND phường Phố Hiến'],
    ['BC_Phuong-Pho-Hien_2026.xlsx', nameless(commune), 'theo tên tệp thì có lẽ là của UBND phường Phố Hiến'],
    ['a/11953.xlsx', nameless(commune), 'theo tên tệp thì có lẽ là của UBND phường Phố Hiến'],
    ['Phố Hiến gửi Sở KHCN.xlsx', nameless(commune), 'có lẽ là của UBND phường Phố Hiến'],
    ['Pho Hien va Son Nam.xlsx', nameless(commune), 'không cho biết chắc của đơn vị nào'],
    ['Phố Hiếnn.xlsx', nameless(commune), 'không cho biết chắc của đơn vị nào'],
    ['119530.xlsx', nameless(commune), 'không cho biết chắc của đơn vị nào'],
  ])('named %s is not accepted, and says whose it seems to be', async (file, workbook, words) => {
    const [one, ...others] = await findings(file, workbook);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ outcome: 'not-accepted', identity: null });
    expect(one?.said).toEqual([expect.stringMatching(/^unidentified-form: .*“Là của đơn vị”/)]);
    expect(one?.said[0]).toContain(words);
  });

  it('is suggested to nobody where two of its cells name two units', async () => {
    const workbook = stripped(formOf(commune));
    const mixed = {
      sheets: workbook.sheets.map((sheet) => {
        if (sheet.name !== sheetNames.PL01) return sheet;
        const cells = new Map([[3, { value: 'Đơn vị: UBND phường Sơn Nam' }]]);
        return { ...sheet, rows: new Map(sheet.rows).set(3, { cells }) };
      }),
    };
    const opened = await open({ file: 'x.xlsx', changedAt, bytes: writeWorkbook(mixed) }, plan);
    expect(opened.kind === 'submissions' && opened.parts[0]?.suggestion).toBeNull();
  });

  it('is judged as the unit that the officer names, and counts', async () => {
    const bytes = writeWorkbook(nameless(commune));
    const opened = await open({ file: 'x.xlsx', changedAt, bytes }, plan);
    const identified = new Map([[opened.hash, commune as UnitId]]);
    const [line] = judge(opened, { ...judging, identified });
    expect(line?.content).toMatchObject({
      outcome: 'valid',
      submission: { identity: { unit: commune, plan: plan.id, period: 'year', from: 'officer' } },
    });
  });

  it('stays of the period that it names', async () => {
    const bytes = writeWorkbook(stripped(formOf(commune)));
    const opened = await open({ file: 'x.xlsx', changedAt, bytes }, plan);
    const identified = new Map([[opened.hash, commune as UnitId]]);
    const [line] = judge(opened, { plan, period: periodNamed('half-year'), identified });
    expect(line?.content).toMatchObject({ outcome: 'not-accepted', findings: [{ ruleId: 'other-period' }] });
  });

  it('never changes hands once it says itself whose it is', async () => {
    const opened = await open({ file: 'x.xlsx', changedAt, bytes: writeWorkbook(formOf(commune)) }, plan);
    const identified = new Map([[opened.hash, department as UnitId]]);
    const [line] = judge(opened, { ...judging, identified });
    expect(line?.content).toMatchObject({ submission: { identity: { unit: commune } } });
  });

  it('is no form at all without the sheets of one', async () => {
    const info = stripped(formOf(commune)).sheets.filter(({ name }) => name === sheetNames.info);
    const [one] = await findings('11953.xlsx', { sheets: info });
    expect(one?.said).toEqual([expect.stringMatching(/^not-our-file: /)]);
  });
});

describe('a file named after another unit than the form in it', () => {
  it('says so and counts for the unit of the form', async () => {
    const [one] = await findings('UBND phường Sơn Nam.xlsx', formOf(commune));
    expect(one).toMatchObject({ outcome: 'accepted-with-warnings', identity: { unit: commune } });
    expect(one?.said).toEqual([
      expect.stringMatching(
        /^other-unit-than-name: .*UBND phường Sơn Nam, nhưng biểu trong tệp là của UBND phường Phố Hiến/,
      ),
    ]);
  });

  it.each(['11953.xlsx', 'Bieu mau 2026.xlsx', 'Phuong Pho Hien gui So KHCN.xlsx'])(
    'is nothing of the kind: %s',
    async (file) => {
      expect(await findings(file, formOf(commune))).toMatchObject([{ outcome: 'valid', said: [] }]);
    },
  );
});

it('gives each of two units in one file a line of its own, and says so on both', async () => {
  const both = [commune, '11983'].flatMap((id) => {
    return formOf(id)
      .sheets.filter(({ name }) => name !== sheetNames.identity && name !== sheetNames.lists)
      .map((sheet) => ({ ...sheet, name: `${sheet.name.slice(0, 20)} ${id}` }));
  });
  const lines = await findings('hai xa.xlsx', { sheets: both });
  expect(lines.map(({ identity }) => identity?.unit)).toEqual([commune, '11983']);
  for (const { said, outcome } of lines) {
    expect(outcome).toBe('accepted-with-warnings');
    expect(said).toEqual([
      expect.stringMatching(/^several-units: .*2 đơn vị: UBND phường Phố Hiến; UBND phường Sơn Nam/),
    ]);
  }
});

it('reads a file with macros without them, and says so', async () => {
  const parts = unzipSync(writeWorkbook(formOf(commune)));
  const bytes = zipSync({ ...parts, 'xl/vbaProject.bin': new Uint8Array(64) });
  const [line] = await receive({ file: '11953.xlsm', changedAt, bytes }, judging);
  expect(line?.content).toMatchObject({
    outcome: 'valid',
    findings: [{ ruleId: 'macros-ignored', severity: 'note' }],
  });
});

it('reads a form of an earlier issue by the keys of its rows', async () => {
  const later = { ...plan, formVersion: plan.formVersion + 1 };
  const bytes = writeWorkbook(formOf(commune));
  const [line] = await receive({ file: 'x.xlsx', changedAt, bytes }, { ...judging, plan: later });
  expect(formatVersion).toBe(1);
  expect(line?.content).toMatchObject({
    outcome: 'valid',
    findings: [{ ruleId: 'old-format', severity: 'note', variant: 'whole' }],
  });
});
