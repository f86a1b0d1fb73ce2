/** The main job as a person does it on the served page: insert, type, check, jump, consolidate. */
import type { Browser, Page } from 'playwright-core';
import { buildForm } from '../../src/form/form';
import type { Entries, RowEntry } from '../../src/form/entries';
import { defaultPlan as plan } from '../../src/plan/packs';
import { measureRows, projectRows, taskRows, unitById, type RowKey } from '../../src/plan/rows';
import { writeWorkbook } from '../../src/xlsx/write';
import { eventually, openBrowser, openPreview, pane } from './page';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await openPreview(browser, { width: 1366, height: 768 });
});
afterAll(() => browser.close());

const cell = (address: string) => page.locator(`[data-cell="${address}"]:visible`);
const expectText = (address: string, text: string) =>
  eventually(async () => expect(await cell(address).innerText()).toBe(text));
const sheet = (name: string) => page.locator('footer').getByText(name, { exact: true });
const openPlace = async (name: string) => {
  await page.getByRole('button', { name }).click();
  await pane(page).getByRole('tab', { name, selected: true }).waitFor();
};

async function type(address: string, text: string): Promise<void> {
  await cell(address).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function insertPhoHien(): Promise<void> {
  await openPlace('Chèn biểu mẫu');
  const box = pane(page).getByRole('combobox', { name: 'Đơn vị' });
  await box.click();
  await box.pressSequentially('pho hien');
  await pane(page).getByRole('option', { name: 'UBND phường Phố Hiến' }).click();
  await pane(page).getByRole('button', { name: 'Chèn biểu mẫu' }).click();
}

/** Row on PL01 of the form in the workbook whose hidden key is this measure. */
async function rowOf(tt: string): Promise<number> {
  const cells = page.locator('[data-cell^="PL01!B"]:visible', { hasText: new RegExp(`^\\s*${tt}\\s*$`) });
  return Number(/\d+$/.exec((await cells.first().getAttribute('data-cell')) ?? '')?.[0]);
}

describe('the main job on the page', () => {
  test('opens on a filled example with the pane beside it', async () => {
    await sheet('PL01').waitFor();
    await pane(page).getByRole('tab', { name: 'Kiểm tra', selected: true }).waitFor();
    expect(await pane(page).getByRole('tab').allInnerTexts()).toEqual([
      'Chèn biểu mẫu',
      'Kiểm tra',
      'Tổng hợp',
    ]);
  });

  test('inserts the form of a commune found by a few letters', async () => {
    await page.getByRole('button', { name: 'Sổ mới' }).click();
    await insertPhoHien();
    await pane(page).getByText('Đã chèn biểu của UBND phường Phố Hiến').first().waitFor();
    await sheet('PL01').click();
    await expectText('PL01!C5', 'Chỉ tiêu thực hiện');
  });

  test('computes rate and verdict of what is typed, and refuses what is locked', async () => {
    const row = await rowOf('4');
    await type(`PL01!G${row}`, '45');
    await type(`PL01!H${row}`, '50');
    await expectText(`PL01!I${row}`, '90,0');
    await expectText(`PL01!J${row}`, 'Chưa đạt');
    await cell(`PL01!C${row}`).click();
    await page.keyboard.type('x');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'OK' }).click();
    expect(await cell(`PL01!C${row}`).innerText()).toContain('100% văn bản điện tử');
  });

  test('lists what is wrong and a click goes to the cell', async () => {
    const row = await rowOf('5b');
    await type(`PL01!G${row}`, '60');
    await type(`PL01!H${row}`, '50');
    await openPlace('Kiểm tra');
    await pane(page).getByRole('button', { name: 'Kiểm tra' }).click();
    const finding = pane(page).getByRole('button', { name: 'Tử số 60 lớn hơn Mẫu số 50' });
    await finding.waitFor();
    await sheet('Thông tin').click();
    await finding.click();
    await cell(`PL01!G${row}`).waitFor();
    await eventually(async () => expect(await page.getByLabel('Hộp tên').inputValue()).toBe(`G${row}`));
  });

  test('a cell typed after the check is checked again by itself', async () => {
    const finding = pane(page).getByRole('button', { name: 'Tử số 60 lớn hơn Mẫu số 50' });
    await type(`PL01!G${await rowOf('5b')}`, '40');
    await finding.waitFor({ state: 'detached' });
  });

  test('inserting the same unit again asks first and keeps what was typed', async () => {
    await insertPhoHien();
    await pane(page).getByRole('button', { name: 'Thay biểu, giữ số liệu' }).click();
    await pane(page).getByText('Đã giữ', { exact: false }).first().waitFor();
    await sheet('PL01').click();
    await expectText(`PL01!G${await rowOf('5b')}`, '40');
    expect(await page.locator('footer').innerText()).not.toContain('cũ');
  });

  test('consolidates picked files into the appendix with Σ tử số over Σ mẫu số', async () => {
    await openPlace('Tổng hợp');
    await pane(page)
      .locator('input[type=file]')
      .setInputFiles([sent('11953', 45, 50), sent('12391', 700, 1400)]);
    const submit = pane(page).getByRole('button', { name: 'Chèn phụ lục tổng hợp' });
    await submit.click();
    await page.locator('footer').getByText('PL01 tổng hợp').waitFor();
    await page.locator('footer').getByText('PL01 tổng hợp').click();
    const shown = page.locator('[data-cell^="PL01 tổng hợp!"]:visible');
    await eventually(async () => {
      expect(await shown.allInnerTexts()).toEqual(expect.arrayContaining(['51,4', '2/104']));
    });
  });
});

/** A commune's form, whole and right, with these figures for 5b. */
function sent(id: string, numerator: number, denominator: number) {
  const unit = unitById(plan, id);
  const period = plan.periods.find((one) => one.id === plan.defaultPeriod);
  if (!unit || !period) throw new Error(id);
  const said = (entry: RowEntry) => entry;
  const measures = measureRows(plan, unit).flatMap(({ key, measure, role }): [RowKey, RowEntry][] => {
    if (role !== 'lead') return [];
    if (measure.reporting === 'text') {
      return [[key, said({ state: 'Có số liệu', result: 'Đã ban hành Kế hoạch số 12/KH-UBND.' })]];
    }
    if (measure.id !== '5b') return [[key, said({ state: 'Không phát sinh' })]];
    return [[key, said({ state: 'Có số liệu', numerator, denominator })]];
  });
  const tasks = [...taskRows(plan, unit), ...projectRows(plan, unit)].map(({ key }): [RowKey, RowEntry] => [
    key,
    { state: 'Đang thực hiện', progress: 50 },
  ]);
  const entries: Entries = {
    info: {},
    rows: { PL01: new Map(measures), PL02: new Map(tasks), PL03: new Map(tasks) },
  };
  const workbook = buildForm({ plan, unit, period, entries, madeAt: '2026-11-01T00:00:00Z' });
  return {
    name: `${id}.xlsx`,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(writeWorkbook(workbook)),
  };
}
