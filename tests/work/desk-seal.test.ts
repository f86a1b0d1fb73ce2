import { sealSheetName } from '../../src/appendix/seal';
import type { LoadedSheet } from '../../src/sheet/loaded';
import type { Workbook } from '../../src/sheet/model';
import { createDesk } from '../../src/work/desk';
import type { ReviewRequest } from '../../src/work/desk-calls';
import { readWorkbook } from '../../src/xlsx/read';
import { langGiang2031 as plan } from '../fixtures/plans/lang-giang-2031';
import { loadedSheet } from '../support/loaded-sheet';

const request: ReviewRequest = {
  period: null,
  decisions: [],
  deadlines: null,
  language: 'vi',
  withSheets: false,
};
const newDesk = () => createDesk(plan, () => Promise.resolve());
type Desk = ReturnType<typeof newDesk>;

async function sealOn(desk: Desk, now: string): Promise<Workbook> {
  const issue = await desk.make(
    { product: 'sealed', review: request, now, sealedBy: 'Trần Thị B' },
    () => undefined,
  );
  if (!issue) throw new Error('nothing was made');
  expect(issue.file).toContain('ban-chot');
  const read = readWorkbook(issue.bytes);
  if (!read.ok) throw new Error(read.failure.detail);
  return read.workbook;
}

/** The desk with this workbook open beside it. */
async function opened({ sheets }: Workbook): Promise<Desk> {
  const desk = newDesk();
  await desk.openWorkbook({ name: 'Sổ đang mở', sheets: sheets.map(({ name }) => name) }, () => undefined);
  for (const sheet of sheets) await desk.layOut(sheet, () => undefined);
  return desk;
}

async function verdictOn(sheets: readonly LoadedSheet[]) {
  const desk = newDesk();
  await desk.stand(
    sheets.map(({ name }) => name),
    () => undefined,
  );
  for (const sheet of sheets) await desk.standSheet(sheet, () => undefined);
  return desk.verifySeal(null, () => undefined);
}

let first: Workbook;
beforeAll(async () => {
  first = await sealOn(newDesk(), '2031-12-02T02:00:00.000Z');
});

test('a sealed issue is found intact as Excel shows it, whatever way Excel quotes names in formulas', async () => {
  const sheets = first.sheets.map(loadedSheet);
  expect(await verdictOn(sheets)).toEqual({
    name: 'Bản chốt lần đầu',
    at: '2031-12-02T02:00:00.000Z',
    by: 'Trần Thị B',
    changed: [],
    changedRows: [],
    missing: [],
    added: [],
    listEdited: false,
  });
  const unquoted = sheets.map((sheet) => ({
    ...sheet,
    range: {
      ...sheet.range,
      formulas: sheet.range.formulas.map((row) =>
        row.map((one) => (typeof one === 'string' && one.startsWith('=') ? one.replaceAll("'", '') : one)),
      ),
    },
  }));
  expect(await verdictOn(unquoted)).toMatchObject({ changed: [] });
});

test('an edited, a missing and an added sheet are named', async () => {
  const [one, two, ...others] = first.sheets.map(loadedSheet);
  if (!one || !two) throw new Error('The issue has sheets');
  const edited = {
    ...one,
    range: {
      ...one.range,
      values: one.range.values.map((row) => row.map((value) => (value === 1 ? 2 : value))),
    },
  };
  edited.range = { ...edited.range, formulas: edited.range.values };
  const added = { ...two, name: 'Nháp' };
  expect(await verdictOn([edited, ...others, added])).toMatchObject({
    changed: [one.name],
    missing: [two.name],
    added: ['Nháp'],
  });
});

test('a workbook that is not sealed has no verdict', async () => {
  const { sheets } = first;
  expect(await verdictOn(sheets.filter(({ name }) => name !== sealSheetName).map(loadedSheet))).toBeNull();
});

test('with a sealed issue open the review says what the next one is, and it lists what has changed', async () => {
  const desk = await opened(first);
  const review = await desk.review(request, () => undefined);
  expect(review?.sealed).toEqual({
    version: 1,
    at: '2031-12-02T02:00:00.000Z',
    by: 'Trần Thị B',
    name: 'Bản chốt lần đầu',
    next: 'Bản bổ sung, đính chính lần 1',
  });
  const second = await sealOn(desk, '2031-12-20T02:00:00.000Z');
  expect(second.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Thay đổi từ lần trước', sealSheetName]),
  );
  expect((await verdictOn(second.sheets.map(loadedSheet)))?.name).toBe('Bản bổ sung, đính chính lần 1');
  expect((await newDesk().review(request, () => undefined))?.sealed).toBeNull();
});
