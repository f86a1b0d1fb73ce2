/** @jest-environment jsdom */
import './browser';
import { sentenceOf, type Finding } from '../../src/rules';
import type { Workbook } from '../../src/sheet/model';
import { clearHighlights, highlight } from '../../src/taskpane/check/highlight';
import { checked, contents, flawed } from './check-workbooks';
import { openExcel } from './host';
import { plan } from './workbooks';

const sentence = (finding: Finding) => sentenceOf(finding, 'vi', plan);

/** As a form of before, or one that somebody has protected anew: nobody may edit objects. */
const withClosedObjects = (): Workbook => ({
  sheets: flawed().sheets.map((sheet) =>
    sheet.protection ? { ...sheet, protection: { allow: ['formatCells'] } } : sheet,
  ),
});

/** Notes of one sheet by address, in place of `Worksheet.notes`, which the client of the tests is too old to have. */
function giveNotes(): Map<string, string> {
  const notes = new Map<string, string>();
  const noteAt = (address: string) => ({
    load: () => undefined,
    isNullObject: !notes.has(address),
    content: notes.get(address),
    delete: () => void notes.delete(address),
  });
  Object.defineProperty(Excel.Worksheet.prototype, 'notes', {
    configurable: true,
    get: () => ({
      getItem: noteAt,
      getItemOrNullObject: noteAt,
      add: (address: string, content: string) => void notes.set(address, content),
    }),
  });
  return notes;
}

beforeAll(() => void openExcel(flawed()));

test('a host of ExcelApi 1.18 gets a note on each marked cell that has none, and loses it with the mark', async () => {
  const notes = giveNotes();
  const { host, form, open } = await checked(flawed(), { excelApi: 18 });
  const before = contents(host.snapshot());
  notes.set('G10', 'Hỏi lại anh Bình');
  await highlight(open, form, sentence);
  expect(notes.get('G8')).toContain('“1 250”');
  expect(notes.get('G10')).toBe('Hỏi lại anh Bình');
  await clearHighlights(plan, form);
  expect([...notes]).toEqual([['G10', 'Hỏi lại anh Bình']]);
  expect(contents(host.snapshot())).toEqual(before);
});

test.each([
  ['a form whose objects are locked', withClosedObjects, 18],
  ['a host before ExcelApi 1.18', flawed, 13],
] as const)('%s gets colours only', async (_, workbook, excelApi) => {
  const notes = giveNotes();
  const { form, open } = await checked(workbook(), { excelApi });
  expect(await highlight(open, form, sentence)).toMatchObject({ ok: true });
  expect(notes.size).toBe(0);
});
