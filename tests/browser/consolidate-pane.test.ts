/** The pane of consolidation at 320 px: a province's files dropped, stopped half-way, dropped again, decided on, inserted. */
import type { Locator } from 'playwright-core';
import { standingWords } from '../../src/appendix/words';
import { filledProvince } from '../../src/demo';
import { defaultPlan as plan } from '../../src/plan/packs';
import { outcomeWords } from '../../src/rules';
import { valueText } from '../../src/sheet/values';
import { periodNamed } from '../support/workbook-table';
import { flawsOf, looks, show, type Look } from './check-pane-axe';
import { CheckPane } from './check-pane-page';
import { eventually, pane as paneOf } from './page';

/** What only another program's saving makes of a file is not asked here. */
const sent = filledProvince(plan, periodNamed('year'), 4).files.filter(({ resaveBy }) => resaveBy === null);
const files = sent.map(({ file, bytes }) => ({
  name: file,
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(bytes()),
}));
const [clean] = sent.filter(({ expected, unit }) => expected.flaw === null && unit.level === 'commune');
if (!clean) throw new Error('every commune has a flaw');

let pane: CheckPane;

beforeAll(async () => {
  pane = await CheckPane.open(320);
  await pane.openEmptyWorkbook();
  await place().getByRole('tab', { name: 'Tổng hợp' }).click();
});
afterAll(() => pane.close());

const place = () => paneOf(pane.page);
const button = (name: string | RegExp): Locator =>
  place().getByRole('button', { name, exact: typeof name === 'string' });
const text = (words: string | RegExp): Locator => place().getByText(words, { exact: false }).first();
const pick = () => place().locator('#panel-consolidate input[type=file]').setInputFiles(files);
const filter = async (word: string): Promise<number> =>
  Number(/\d+$/.exec((await button(new RegExp(`^${word} \\d+$`)).textContent()) ?? '')?.[0] ?? 0);

/** In the looks named, all of them by default. */
async function expectSound(seen = Object.keys(looks) as Look[]): Promise<void> {
  const found: string[] = [];
  // What the foot covers at this moment comes out from under it by scrolling: axe looks at the pane laid out flat.
  await place().locator('main').evaluate(lieFlat);
  await pane.page.mouse.move(0, 0);
  for (const look of seen) {
    await show(pane, look);
    found.push(...(await flawsOf(pane)).map((flaw) => `${look}: ${flaw}`));
  }
  await show(pane, 'light');
  expect(found).toEqual([]);
}

/** Runs in the pane. */
function lieFlat(main: Element): void {
  for (const element of main.querySelectorAll<HTMLElement>('*')) {
    const { position, contentVisibility } = getComputedStyle(element);
    if (position === 'sticky') element.style.position = 'static';
    // What is skipped while out of sight keeps the colours of the look before.
    if (contentVisibility === 'auto') element.style.contentVisibility = 'visible';
  }
}

async function reviewed(): Promise<void> {
  await text('đơn vị đã gửi').waitFor();
  await text(/^Đang (đọc|kiểm tra)/).waitFor({ state: 'detached' });
}

/** The lines of `Sổ theo dõi` in the open workbook: unit, file, and what the register says of it. */
async function register(): Promise<string[]> {
  const rows = await pane.sheetRows('Sổ theo dõi');
  const header = rows.find((cells) => [...cells.values()].includes('Mã băm'));
  const column = (name: string) => [...(header ?? [])].find(([, value]) => value === name)?.[0] ?? 0;
  const columns = ['Đơn vị', 'Tệp', 'Tình trạng', 'Kết quả kiểm tra'].map(column);
  return rows
    .filter((cells) => cells !== header && valueText(cells.get(column('Mã băm'))) !== '')
    .map((cells) => columns.map((one) => valueText(cells.get(one))).join(' | '));
}

describe('the pane of consolidation', () => {
  it('says what it takes', async () => {
    await text('Chọn các tệp biểu').waitFor();
    await expectSound();
  });

  it('keeps what was read when it is stopped half-way', async () => {
    await pick();
    await text(/^Đang đọc [4-9]\d\//).waitFor();
    await button('Dừng').click();
    await text('Đã dừng').waitFor();
    await reviewed();
    await button(/^Đọc tiếp \d+ tệp$/).waitFor();
    await expectSound();
  });

  it('ends with every file once when all are dropped again', async () => {
    await pick();
    await reviewed();
    await button(/^Đọc tiếp \d+ tệp$/).waitFor({ state: 'detached' });
    await eventually(async () => {
      const units = await Promise.all(
        ['Hợp lệ', 'Còn cảnh báo', 'Trả lại', 'Không nhận được', 'Chưa nộp'].map(filter),
      );
      expect(units.reduce((sum, count) => sum + count, 0)).toBe(plan.units.length);
    });
    await expectSound();
  });

  it('narrows to a state, and finds a unit without accents', async () => {
    const count = await filter('Trả lại');
    await button(/^Trả lại \d+$/).click();
    await text(`Đang hiện ${count}/`).waitFor();
    await button(/^Trả lại \d+$/).click();
    const search = place().getByRole('searchbox', { name: 'Tìm đơn vị, tệp' });
    await search.fill('pho hien');
    await text('Đang hiện 1/').waitFor();
    await search.fill('');
  });

  it('takes a decision only with a reason, shows it at once, and gives it back', async () => {
    const search = place().getByRole('searchbox', { name: 'Tìm đơn vị, tệp' });
    await search.fill(clean.unit.id);
    const unit = place().getByRole('button', { name: clean.unit.name });
    await unit.focus();
    await pane.page.keyboard.press('Enter');
    await button('Loại').focus();
    await pane.page.keyboard.press('Enter');
    await place().getByRole('dialog').waitFor();
    await pane.page.keyboard.press('Escape');
    await place().getByRole('dialog').waitFor({ state: 'detached' });
    await place().locator('button:focus', { hasText: 'Loại' }).waitFor();
    await pane.page.keyboard.press('Enter');
    await place().getByRole('dialog').waitFor();
    await expectSound();
    await button('Ghi quyết định').click();
    await text('Hãy ghi lý do.').waitFor();
    await place().getByRole('textbox', { name: 'Lý do' }).fill('Gửi nhầm bản nháp');
    await button('Ghi quyết định').click();
    await text('Bị loại: Gửi nhầm bản nháp').waitFor();
    await button('Khôi phục').waitFor();
    // The button that was pressed is gone: its unit has the focus.
    await place().locator('button:focus', { hasText: clean.unit.name }).waitFor();
    await expectSound();
    await search.fill('');
  });

  it('speaks English as well', async () => {
    await button('English').click();
    await text('Units that have sent').waitFor();
    await text('Checking').waitFor({ state: 'detached' });
    try {
      await expectSound();
    } finally {
      await button('Tiếng Việt').click();
    }
    await reviewed();
  });

  it('inserts a result whose register says of every file what became of it', async () => {
    await button('Chèn phụ lục tổng hợp').click();
    await text('Đã chèn').waitFor();
    const expected = sent.map(({ file, unit, expected: { standing, outcome, unitId } }) =>
      [
        unitId === null ? '' : unit.name,
        file,
        standingWords[file === clean.file ? 'withdrawn' : standing],
        outcomeWords.vi[outcome],
      ].join(' | '),
    );
    await eventually(async () => expect((await register()).sort()).toEqual(expected.sort()));
  });

  it('follows the register of the workbook from then on', async () => {
    await reviewed();
    await place().getByRole('searchbox', { name: 'Tìm đơn vị, tệp' }).fill(clean.unit.id);
    await text('Bị loại: Gửi nhầm bản nháp').waitFor();
  });
});
