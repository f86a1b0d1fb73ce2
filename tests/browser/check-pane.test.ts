/** The pane of checks at 320 px: mending, explaining, marking, stamping, each state looked at by axe. */
import { readFileSync } from 'node:fs';
import type { Browser, Frame, Page } from 'playwright-core';
import { buildForm } from '../../src/form/form';
import type { Entries, RowEntry } from '../../src/form/entries';
import { defaultPlan as plan } from '../../src/plan/packs';
import type { RowKey } from '../../src/plan/rows';
import type { Workbook } from '../../src/sheet/model';
import { writeWorkbook } from '../../src/xlsx/write';
import { cleanEntries, commune, periodNamed, unitNamed } from '../support/workbook-table';
import { openBrowser, pageAddress, pane } from './page';

let browser: Browser;
let page: Page;
let frame: Frame;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1250, height: 800 } });
  page.setDefaultTimeout(60_000);
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(pageAddress());
  await page.addStyleTag({ content: 'aside.pane { width: 320px !important; flex: none !important }' });
  await openWorkbook(flawed());
});
afterAll(() => browser.close());

const button = (name: string | RegExp) =>
  pane(page).getByRole('button', { name, exact: typeof name === 'string' });
const text = (words: string) => pane(page).getByText(words, { exact: false }).first();
const at = (position: number) => pane(page).getByText(new RegExp(`^${position}/\\d+$`));
const count = (kind: string) => pane(page).getByRole('button', { name: new RegExp(`^${kind} \\d+$`) });

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const looks = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

/** WCAG 2.2 AA in light, dark and forced colours. Fluent's focus traps are hidden on purpose and never stay focused. */
async function expectAccessible(): Promise<void> {
  await frame.evaluate(axe);
  const found: string[] = [];
  for (const look of looks) {
    // Without motion, colours change at once.
    await page.emulateMedia({ ...look, reducedMotion: 'reduce' });
    await frame.waitForFunction(isDrawn, look.colorScheme === 'dark');
    found.push(...(await frame.evaluate(violations)));
  }
  await page.emulateMedia(looks[0]);
  expect(found).toEqual([]);
  const overflow = await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}

/** Runs in the pane: the theme is the one asked for, and no colour is on its way to another. */
function isDrawn(dark: boolean): boolean {
  const page = document.querySelector('.fui-FluentProvider > div');
  const isDark = page !== null && getComputedStyle(page).backgroundColor === 'rgb(41, 41, 41)';
  const endless = (animation: Animation) => animation.effect?.getTiming().iterations === Infinity;
  return isDark === dark && document.getAnimations().every(endless);
}

/** Runs in the pane. */
async function violations(): Promise<string[]> {
  interface Axe {
    run(
      context: object,
      options: object,
    ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
  }
  const runner = (window as unknown as { axe: Axe }).axe;
  const { violations: found } = await runner.run(
    { exclude: ['[data-tabster-dummy]'] },
    { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  );
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.replace(/class="[^"]*"/g, '')).join(' ')}`,
  );
}

function snapshot(): Promise<Workbook> {
  return page.evaluate(() => {
    const plain = (_: string, value: unknown): unknown => {
      if (value instanceof Map) return [...(value as Map<unknown, unknown>)];
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
      return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
    };
    const { previewHost } = window as unknown as { previewHost: { snapshot(): unknown } };
    return JSON.parse(JSON.stringify(previewHost.snapshot(), plain)) as Workbook;
  });
}

/** Everything that can be seen or is kept, but for rows without a cell. */
async function contents(): Promise<string> {
  const { sheets } = await snapshot();
  return JSON.stringify(sheets).replace(/,?\[\d+,\{"cells":\[\]\}\]/g, '');
}

describe('the pane of checks', () => {
  test('says what it will do before the first check', async () => {
    await text('Đọc các biểu trong sổ đang mở').waitFor();
    await expectAccessible();
  });

  test('sums up by kind and sheet, and narrows to a kind or to words without accents', async () => {
    await button('Kiểm tra').click();
    await text('Chưa nộp được').waitFor();
    await expectAccessible();
    const all = await pane(page).locator('[data-finding]').count();
    await count('Cảnh báo').click();
    const warnings = await pane(page).locator('[data-finding]').count();
    expect(warnings).toBeGreaterThan(0);
    expect(warnings).toBeLessThan(all);
    await count('Cảnh báo').click();
    const search = pane(page).getByRole('searchbox', { name: 'Tìm trong danh sách' });
    await search.fill('khong co trong bang');
    await text('Không có mục nào khớp').waitFor();
    await search.fill('');
    await pane(page).getByRole('combobox', { name: 'Xếp theo' }).selectOption('rule');
    await pane(page).getByRole('heading', { level: 3 }).first().waitFor();
  });

  test('steps through the findings by keyboard alone, and the sheet follows', async () => {
    await button('Tiếp').focus();
    await page.keyboard.press('Enter');
    const first = await page.getByLabel('Hộp tên').inputValue();
    await page.keyboard.press('Alt+ArrowDown');
    await at(2).waitFor();
    expect(await page.getByLabel('Hộp tên').inputValue()).not.toBe(first);
    await page.keyboard.press('k');
    await at(1).waitFor();
    expect(await page.getByLabel('Hộp tên').inputValue()).toBe(first);
    await expectAccessible();
  });

  test('marks cells in the table and takes the marks away without a trace', async () => {
    const before = await contents();
    await button('Đánh dấu trong bảng').click();
    await button(/^Bỏ dấu/).waitFor();
    expect(await contents()).not.toBe(before);
    await button(/^Bỏ dấu/).click();
    await button('Đánh dấu trong bảng').waitFor();
    expect(await contents()).toBe(before);
  });

  test('shows a repair before it is made, mends all of its kind, and undoes it exactly', async () => {
    const before = await contents();
    await pane(page).locator('[data-finding] > button', { hasText: 'dạng chữ' }).first().click();
    await pane(page).getByRole('columnheader', { name: 'Sửa thành' }).waitFor();
    await button(/^Xem cả/).click();
    await expectAccessible();
    await button(/^Sửa \d+ ô$/).click();
    await text('Đã sửa').waitFor();
    expect(await contents()).not.toBe(before);
    await button('Hoàn tác').click();
    await text('Đã trả lại').waitFor();
    expect(await contents()).toBe(before);
  });

  test('writes an explanation into its cell, and the warning counts as explained', async () => {
    await pane(page).locator('[data-finding] > button', { hasText: 'Cảnh báo' }).first().click();
    const box = pane(page).getByRole('textbox', { name: /^Giải trình/ });
    await box.fill('Đã đối chiếu với sổ theo dõi.');
    await button('Ghi giải trình').click();
    await count('Đã giải trình').waitFor();
    expect(JSON.stringify((await snapshot()).sheets)).toContain('Đã đối chiếu với sổ theo dõi.');
  });

  test('keeps the list in bounds however long it is', async () => {
    await openWorkbook(blankForm());
    await button('Kiểm tra').click();
    await text('Chưa nộp được').waitFor();
    const shown = await pane(page).locator('[data-finding]').count();
    expect(shown).toBeLessThanOrEqual(60);
  });

  test('lets a clean form be confirmed, and shows the stamp on the page to be signed', async () => {
    await openWorkbook(clean());
    await button('Kiểm tra').click();
    await text('Đủ điều kiện nộp').waitFor();
    await expectAccessible();
    await button('Xác nhận sẵn sàng nộp').click();
    await text('Sẵn sàng nộp, xác nhận lúc').waitFor();
    await page.getByText('Đã kiểm tra, sẵn sàng nộp lúc').first().waitFor();
    await expectAccessible();
  });

  test('goes stale when sheets come or go, and fails in words while a cell is edited', async () => {
    await frame.evaluate('Excel.run((c) => { c.workbook.worksheets.add("Khác"); return c.sync(); })');
    await text('Sổ đã thay đổi sau lần kiểm tra này').waitFor();
    await expectAccessible();
    await page.evaluate('previewHost.beginCellEdit()');
    await button('Kiểm tra lại').click();
    await text('Chưa kiểm tra được').waitFor();
    await page.evaluate('previewHost.endCellEdit()');
    await expectAccessible();
  });

  test('offers to insert forms where there are none', async () => {
    await page.getByRole('button', { name: 'Sổ mới' }).click();
    await openPane();
    await button('Kiểm tra').click();
    await text('Sổ này chưa có biểu nào').waitFor();
    await expectAccessible();
  });
});

async function openPane(): Promise<void> {
  await page.getByRole('button', { name: 'Kiểm tra' }).first().click();
  await pane(page).getByRole('tab', { name: 'Kiểm tra', selected: true }).waitFor();
  const handle = await page.locator('aside.pane:not(.behind) iframe').elementHandle();
  const opened = await handle?.contentFrame();
  if (!opened) throw new Error('no pane');
  frame = opened;
}

async function openWorkbook(workbook: Workbook): Promise<void> {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'bieu.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(writeWorkbook(workbook)),
    });
  await openPane();
}

function formOf(entries?: Entries): Workbook {
  const unit = unitNamed(commune);
  const madeAt = '2026-11-01T08:00:00Z';
  const period = periodNamed(plan.defaultPeriod);
  return buildForm({ plan, unit, period, madeAt, ...(entries ? { entries } : {}) });
}

const blankForm = () => formOf();
const clean = () => formOf(cleanEntries(plan, unitNamed(commune)));

/** Numbers typed as text, more than there are, and an odd zero. */
function flawed(): Workbook {
  const { info, rows } = cleanEntries(plan, unitNamed(commune));
  const changed: [string, RowEntry][] = [
    ['4', { state: 'Có số liệu', numerator: '45', denominator: '50' }],
    ['5b', { state: 'Có số liệu', numerator: '40', denominator: '50' }],
    ['6', { state: 'Có số liệu', numerator: 60, denominator: 50 }],
    ['8', { state: 'Có số liệu', numerator: 0, denominator: 0 }],
  ];
  const measures = new Map(rows.PL01);
  for (const [key, entry] of changed) measures.set(key as RowKey, entry);
  return formOf({ info, rows: { ...rows, PL01: measures } });
}
