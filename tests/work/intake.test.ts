import { filledProvince, type SentFile } from '../../src/demo';
import { compoundFile } from '../../src/demo/flaws/compound-file';
import { buildForm, type FormRequest } from '../../src/form/form';
import { identityLines } from '../../src/form/identity';
import { sheetNames } from '../../src/form/names';
import { defaultPlan as plan } from '../../src/plan/packs';
import { messageOf } from '../../src/rules';
import { failureReason, type FailureCode } from '../../src/work/failures';
import { contentHash } from '../../src/work/hash';
import { open, receive } from '../../src/work/intake';
import { judge } from '../../src/work/judge';
import { choosePeriod } from '../../src/work/period';
import { previousLookup } from '../../src/work/previous';
import { writeWorkbook } from '../../src/xlsx/write';

const period = (id: string) => {
  const found = plan.periods.find((one) => one.id === id);
  if (!found) throw new Error(`no period ${id}`);
  return found;
};
const [unit] = plan.units.filter(({ level }) => level === 'commune');
if (!unit) throw new Error('no commune');
const request: FormRequest = { plan, unit, period: period('year'), madeAt: '2026-11-01T08:00:00Z' };
const fileTime = '2026-11-09T00:00:00.000Z';

const received = async (bytes: Uint8Array) => {
  const [one] = await receive({ file: 'a.xlsx', changedAt: fileTime, bytes }, { plan, period: null });
  if (!one) throw new Error('nothing received');
  return one;
};

describe('the time a file was received', () => {
  const form = buildForm(request);
  const stamped = {
    ...form,
    sheets: form.sheets.map((sheet) => {
      if (sheet.name !== sheetNames.identity) return sheet;
      const row = identityLines.indexOf('stampedAt') + 2;
      const cells = new Map(sheet.rows.get(row)?.cells).set(2, { value: '2026-11-05T10:00:00Z' });
      return { ...sheet, rows: new Map(sheet.rows).set(row, { cells }) };
    }),
  };
  const undated = { sheets: form.sheets };

  it.each([
    ['the stamp in `_khs`', stamped, '2026-11-05T10:00:00Z'],
    ['else the last change as the document states it', form, '2026-11-01T08:00:00.000Z'],
    ['else the time of the file', undated, fileTime],
  ])('is %s', async (_, workbook, time) => {
    expect(new Date((await received(writeWorkbook(workbook))).receivedAt)).toEqual(new Date(time));
  });
});

describe('a file that cannot be read', () => {
  it.each([
    [new Uint8Array(), 'Tệp rỗng'],
    [compoundFile(['EncryptionInfo', 'EncryptedPackage']), 'mật khẩu mở'],
    [compoundFile(['Workbook']), 'bị hỏng'],
    [compoundFile(['Book']), 'Excel 95'],
    [new TextEncoder().encode('TT;Tử số\n1;2\n'), '.csv'],
    [writeWorkbook(buildForm(request)).slice(0, 9000), 'bị hỏng'],
  ])('is one line with a reason (%#)', async (bytes, words) => {
    const { content } = await received(bytes);
    if (content.kind !== 'unreadable') throw new Error('was read');
    expect(content.finding).toMatchObject({ ruleId: 'unreadable-file', severity: 'error', settled: false });
    expect(messageOf(content.finding, 'vi', plan)).toContain(words);
  });

  it('speaks the language asked for', async () => {
    const file = { file: 'a.xlsx', changedAt: fileTime, failure: 'not-permitted' } as const;
    const [one] = await receive(file, { plan, period: null, language: 'en' });
    const content = one?.content;
    expect(content?.kind === 'unreadable' && messageOf(content.finding, 'en', plan)).toBe(
      failureReason('not-permitted', 'en'),
    );
  });

  it('is told from another by name where there is no content to tell them by', async () => {
    const failing = (file: string) => open({ file, changedAt: fileTime, failure: 'too-large' }, plan);
    expect((await failing('a.xlsx')).hash).not.toBe((await failing('b.xlsx')).hash);
  });

  const codes: readonly FailureCode[] = ['password', 'old-format', 'damaged', 'too-large', 'not-found'];
  it.each(codes)('gets a whole sentence in both languages: %s', (code) => {
    expect(failureReason(code, 'vi')).toMatch(/^\p{Lu}.*\. Hãy .*\.$/u);
    expect(failureReason(code, 'en')).toMatch(/^\p{Lu}.*\. \p{Lu}.*\.$/u);
  });
});

it('hashes with SHA-256', async () => {
  // FIPS 180-2, appendix B.1.
  expect(await contentHash(new TextEncoder().encode('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

describe('the files of a province', () => {
  const files = {
    year: filledProvince(plan, period('year'), 4).files,
    half: filledProvince(plan, period('half-year'), 4).files,
  };
  const pick = (list: readonly SentFile[], count: number) =>
    list
      .filter(
        ({ unit: { level }, expected }) =>
          level === 'commune' && expected.flaw === null && expected.standing === 'current',
      )
      .slice(0, count);
  const openAll = (list: readonly SentFile[]) =>
    Promise.all(
      list.map(({ file, sentAt, bytes }) => open({ file, changedAt: sentAt, bytes: bytes() }, plan)),
    );

  it('are of the period that most of them name; of equals the later one', async () => {
    const [half, year] = [await openAll(pick(files.half, 2)), await openAll(pick(files.year, 2))];
    expect(choosePeriod([...half, ...year.slice(1)], plan)).toMatchObject({
      period: { id: 'half-year' },
      found: [{ files: 2 }, { files: 1 }],
    });
    expect(choosePeriod([...half, ...year], plan).period.id).toBe('year');
    expect(choosePeriod([], plan)).toEqual({ period: period(plan.defaultPeriod), found: [] });
  });

  it('give the figures before to a later period of the same unit only', async () => {
    const [sent] = pick(files.half, 1);
    if (!sent) throw new Error('no file');
    const lookup = previousLookup(await openAll([sent]), plan);
    const [key, entry] =
      [...sent.entries.rows.PL01].find(([, { numerator }]) => typeof numerator === 'number') ?? [];
    expect(key && lookup(sent.unit.id, 'year')?.get(key)).toMatchObject({
      state: 'figures',
      numerator: entry?.numerator,
      denominator: entry?.denominator,
    });
    expect(lookup(sent.unit.id, 'half-year')).toBeUndefined();
    expect(lookup('so-khcn', 'year')).toBeUndefined();
  });

  it('give a unit the figures of those that were merged into it, added up', async () => {
    const [one, other] = pick(files.half, 2);
    const [heir] = plan.units.filter(
      ({ level, id }) => level === 'commune' && id !== one?.unit.id && id !== other?.unit.id,
    );
    if (!one || !other || !heir) throw new Error('no file');
    const gone = [one.unit, other.unit];
    const merged = {
      ...plan,
      units: plan.units.filter((unit) => !gone.includes(unit)),
      predecessors: gone.map(({ id, name }) => ({ id, name, into: heir.id })),
    };
    const lookup = previousLookup(await openAll([one, other]), merged);
    const figures = lookup(heir.id, 'year');
    const sums = [...one.entries.rows.PL01].flatMap(([key, { numerator }]) => {
      const second = other.entries.rows.PL01.get(key)?.numerator;
      return typeof numerator === 'number' && typeof second === 'number'
        ? [[key, numerator + second] as const]
        : [];
    });
    expect(sums.length).toBeGreaterThan(3);
    for (const [key, sum] of sums) expect(figures?.get(key)?.numerator).toBe(sum);
    expect(lookup(one.unit.id, 'year')).toBeDefined();
  });

  it('are not taken as figures before when they were returned', async () => {
    const returned = files.half.filter(({ expected }) => expected.standing === 'returned').slice(0, 1);
    const lookup = previousLookup(await openAll(returned), plan);
    expect(lookup(returned[0]?.unit.id ?? '', 'year')).toBeUndefined();
  });

  it('end in one line each, in their order', async () => {
    const sent = files.year.slice(0, 12);
    const opened = await openAll(sent);
    const lines = opened.flatMap((file) => judge(file, { plan, period: period('year') }));
    expect(lines.map(({ file }) => file)).toEqual(sent.map(({ file }) => file));
  });
});
