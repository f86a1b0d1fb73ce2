/** A result of 130 units opened on another day, without a file of any unit: traced, linted and verified at 320 px. */
import { resultWorkbook } from '../../src/appendix';
import { sealed } from '../../src/appendix/seal';
import type { Sheet, Workbook } from '../../src/sheet/model';
import { textDigest } from '../../src/work/hash';
import { province } from '../appendix/province';
import { flawsOf, looks, show, type Look } from './check-pane-axe';
import { CheckPane } from './check-pane-page';
import { eventually, pane as paneOf } from './page';

const consolidation = province();
const total = consolidation.measures.find(({ id }) => id === '5b');
if (!total) throw new Error('The plan has 5b');

let pane: CheckPane;
let issue: Workbook;

beforeAll(async () => {
  const roman = { presentation: { numbering: 'roman' } } as const;
  issue = await sealed(resultWorkbook(consolidation, roman), consolidation, {
    by: 'Trần Thị B',
    at: '2026-12-02T02:00:00.000Z',
    digest: textDigest,
    earlier: [],
  });
  pane = await CheckPane.open(320);
  await open(issue);
});
afterAll(() => pane.close());

const place = () => paneOf(pane.page);
const button = (name: string | RegExp) =>
  place().getByRole('button', { name, exact: typeof name === 'string' });
const text = (words: string) => place().getByText(words, { exact: false }).first();
const fold = (name: string) => place().getByText(name, { exact: true });
const click = (cell: string) => pane.page.locator(`[data-cell="${cell}"]`).click();

async function open(workbook: Workbook): Promise<void> {
  await pane.openWorkbook(workbook);
  await place().getByRole('tab', { name: 'Tổng hợp' }).click();
  await text('Kết quả trong sổ đang mở: Năm 2026').waitFor();
}

async function expectSound(): Promise<void> {
  const found: string[] = [];
  for (const look of Object.keys(looks) as Look[]) {
    await show(pane, look);
    found.push(...(await flawsOf(pane)).map((flaw) => `${look}: ${flaw}`));
  }
  await show(pane, 'light');
  expect(found).toEqual([]);
}

/** Event handlers that the pane has registered with the workbook in front. */
const registrations = () =>
  pane.page.evaluate(
    () => (window as unknown as { previewHost: { registrations: number } }).previewHost.registrations,
  );

/** Waits until they are no longer so many. */
async function registrationsOtherThan(before: number): Promise<number> {
  await pane.page.waitForFunction(
    (count) =>
      (window as unknown as { previewHost: { registrations: number } }).previewHost.registrations !== count,
    before,
  );
  return registrations();
}

/** The row of a measure on the sheet of indicators. */
function rowOf(id: string): number {
  const pl01 = issue.sheets.find(({ name }) => name === 'PL01');
  const found = [...(pl01?.rows ?? [])].find(([, { cells }]) => cells.get(1)?.value === id);
  if (!found) throw new Error(`no row for ${id}`);
  return found[0];
}

describe('the units behind a figure', () => {
  test('come when its cell is selected, the greatest effect first, with file, sheet and cell', async () => {
    await text('Hãy bấm vào hàng của một chỉ tiêu').waitFor();
    const cell = `PL01!G${rowOf('5b')}`;
    await click(cell);
    await button(`Về ô ${cell}`).waitFor();
    await text(`${total.unitsReported}/${total.unitsExpected} đơn vị báo cáo`).waitFor();
    const units = place()
      .getByRole('list', { name: 'Các đơn vị, ảnh hưởng nhiều xếp trước' })
      .getByRole('listitem');
    await eventually(async () => expect(await units.count()).toBe(10));
    expect(await units.first().innerText()).toMatch(/\.xlsx, trang PL01, ô [A-Z]+\d+/);
    await button(/^Xem đủ \d+ dòng$/).click();
    await eventually(async () => expect(await units.count()).toBeGreaterThan(90));
    await expectSound();
  });

  test('lead to their line in Số liệu and back, and stay in sight meanwhile', async () => {
    const units = place()
      .getByRole('list', { name: 'Các đơn vị, ảnh hưởng nhiều xếp trước' })
      .getByRole('button');
    const place5b = await units.first().getAttribute('title');
    const line = /Đến dòng Số liệu!(B\d+)/.exec(place5b ?? '')?.[1];
    await units.first().click();
    await pane.page.locator(`[data-cell="Số liệu!${line}"][aria-selected=true]`).waitFor();
    await eventually(async () => expect(await pane.selected()).toBe(line));
    await button(`Về ô PL01!G${rowOf('5b')}`).click();
    await pane.page.locator(`[data-cell="PL01!G${rowOf('5b')}"][aria-selected=true]`).waitFor();
    await text('Chỉ tiêu 5b:').waitFor();
  });

  test('are those of the next figure once that is selected, or asked for', async () => {
    await click(`PL01!H${rowOf('6')}`);
    await text('Chỉ tiêu 6:').waitFor();
    await button('Xem ô đang chọn').click();
    await button(`Về ô PL01!H${rowOf('6')}`).waitFor();
  });

  test('cost the workbook nothing while nobody looks', async () => {
    const watched = await registrations();
    await fold('Đơn vị làm nên một con số').click();
    const folded = await registrationsOtherThan(watched);
    expect(folded).toBeLessThan(watched);
    await place().getByRole('tab', { name: 'Kiểm tra' }).click();
    expect(await registrationsOtherThan(folded)).toBeLessThan(folded);
    await place().getByRole('tab', { name: 'Tổng hợp' }).click();
    await text('Kết quả trong sổ đang mở').waitFor();
  });
});

test('appendices with Roman numbers have nothing that departs from the decree', async () => {
  await fold('Soát thể thức phụ lục').click();
  await button('Soát thể thức').click();
  await text('Không có điểm nào khác Nghị định 30 ở PL01, PL02, PL03.').waitFor();
  await expectSound();
});

test('a sealed issue is found intact, with who has sealed it and when', async () => {
  await fold('Bản chốt trong sổ').click();
  await button('Kiểm tra bản chốt').click();
  await text('Bản chốt lần đầu, chốt lúc 02/12/2026 09:00, người chốt: Trần Thị B.').waitFor();
  await text('Nguyên vẹn: mọi trang đều như lúc chốt.').waitFor();
});

test('an edited issue says which sheet was edited and where it departs, each a click away', async () => {
  await open({ ...issue, sheets: issue.sheets.map(edited) });
  await fold('Bản chốt trong sổ').click();
  await button('Kiểm tra bản chốt').click();
  await button('Trang PL02 đã bị sửa sau khi chốt.').waitFor();
  await button('Hàng 3').click();
  await pane.page.locator('[data-cell="PL02!B3"][aria-selected=true]').waitFor();
  await fold('Soát thể thức phụ lục').click();
  await button('Soát thể thức').click();
  await button(/^Cả trang\s*Lề trái là 12 mm/).waitFor();
  await button(/^Ô B3\s*Tên phụ lục phải viết bằng chữ in hoa/).click();
  await pane.page.locator('[data-cell="PL02!B3"][aria-selected=true]').waitFor();
  await expectSound();
  await button('English').click();
  await text('The margin "left" is 12 mm').waitFor();
  await text('The sheet PL02 was edited after sealing.').waitFor();
  await expectSound();
  await button('Tiếng Việt').click();
});

/** PL02 with a narrow margin and its title in small letters. */
function edited(sheet: Sheet): Sheet {
  const { name, print, rows } = sheet;
  if (name !== 'PL02' || !print) return sheet;
  const small = [...rows].map(([row, one]) => {
    if (row !== 3) return [row, one] as const;
    const cells = [...one.cells].map(([column, cell]) => {
      const value = typeof cell.value === 'string' ? cell.value.toLowerCase() : cell.value;
      return [column, { ...cell, value }] as const;
    });
    return [row, { ...one, cells: new Map(cells) }] as const;
  });
  return { ...sheet, print: { ...print, margins: { ...print.margins, left: 12 } }, rows: new Map(small) };
}
