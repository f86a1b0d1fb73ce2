/** The pane of checks at 320 px, as an officer works with it: narrowing, stepping, mending, explaining, marking. */
import { CheckPane } from './check-pane-page';
import { almostCleanForm, flawedForm, formWithFindings } from './check-pane-workbooks';
import { eventually, pane as frameOf } from './page';

let pane: CheckPane;

beforeAll(async () => {
  pane = await CheckPane.open();
  await pane.openWorkbook(flawedForm());
  await pane.check();
});
afterAll(() => pane.close());

const at = (position: number) => frameOf(pane.page).getByText(new RegExp(`^${position}/\\d+$`));
const count = (kind: string) => pane.button(new RegExp(`^${kind} \\d+$`));
/** How many findings the list has, also those that are not in the page. */
const listed = async () =>
  Number(
    (
      await frameOf(pane.page)
        .getByText(/^\d+\/\d+$/)
        .innerText()
    ).split('/')[1],
  );
/** The words of the finding in work; none before one is taken up. */
const inWork = () => pane.findings.and(frameOf(pane.page).locator('[aria-expanded=true]'));
const expectSelected = (cell: string) => eventually(async () => expect(await pane.selected()).toBe(cell));

test('narrows to a kind, and to words without accents', async () => {
  const all = await listed();
  const warnings = Number(/\d+$/.exec(await count('Cảnh báo').innerText())?.[0]);
  expect(warnings).toBeGreaterThan(0);
  expect(warnings).toBeLessThan(all);
  await count('Cảnh báo').click();
  await eventually(async () => expect(await listed()).toBe(warnings));
  await count('Cảnh báo').click();
  await pane.search.fill('tu so 60 lon hon');
  await eventually(async () => expect(await listed()).toBe(1));
  await pane.search.fill('');
});

test('groups by row and by rule under headings', async () => {
  const headings = frameOf(pane.page).getByRole('heading', { level: 3 });
  await pane.grouping.selectOption('rule');
  await headings.getByText('Tử số lớn hơn Mẫu số').waitFor();
  await pane.grouping.selectOption('row');
  await headings.getByText('chỉ tiêu 6').waitFor();
  await pane.grouping.selectOption('sheet');
});

test('steps through the findings by keyboard alone, and the sheet follows', async () => {
  await pane.button('Tiếp').focus();
  await pane.page.keyboard.press('Enter');
  await at(1).waitFor();
  await expectSelected('G8');
  await pane.page.keyboard.press('Alt+ArrowDown');
  await at(2).waitFor();
  await expectSelected('H8');
  await pane.page.keyboard.press('k');
  await at(1).waitFor();
  await expectSelected('G8');
});

test('marks cells in the table and takes the marks away without a trace', async () => {
  const before = await pane.contents();
  await pane.button('Đánh dấu trong bảng').click();
  await pane.button(/^Bỏ dấu/).waitFor();
  expect(await pane.contents()).not.toBe(before);
  await pane.button(/^Bỏ dấu/).click();
  await pane.button('Đánh dấu trong bảng').waitFor();
  expect(await pane.contents()).toBe(before);
});

test('mends all of a kind after a preview, goes on to the next finding, and undoes exactly', async () => {
  const before = await pane.contents();
  await pane.openFinding('“1 250”');
  await pane.button(/^Xem cả/).click();
  await pane.button(/^Sửa \d+ ô$/).click();
  await pane.text('Đã sửa').waitFor();
  expect(await pane.contents()).not.toBe(before);
  await inWork().filter({ hasText: 'Tử số 60 lớn hơn' }).waitFor();
  await expectSelected('G10');
  await pane.button('Hoàn tác').click();
  await pane.text('Đã trả lại').waitFor();
  expect(await pane.contents()).toBe(before);
});

test('writes an explanation into its cell; the warning counts as explained, and the next one is in work', async () => {
  await pane.openFinding('chưa ghi “Kết quả thực hiện”');
  const explained = await inWork().innerText();
  await pane.explanation.fill('Văn bản đang trình ký.');
  await pane.button('Ghi giải trình').click();
  await count('Đã giải trình').waitFor();
  await eventually(async () => expect(await pane.contents()).toContain('Văn bản đang trình ký.'));
  await eventually(async () => expect(await inWork().innerText()).not.toBe(explained));
});

describe('hundreds of findings', () => {
  beforeAll(async () => {
    await pane.openWorkbook(formWithFindings(520));
    await pane.check();
  });

  test('keep the page small wherever one scrolls, and each line knows its place among all', async () => {
    const frame = await pane.frame();
    for (const share of [0.1, 0.3, 0.6, 1]) {
      await frame.evaluate((to) => scrollTo(0, document.documentElement.scrollHeight * to), share);
      await frame.waitForFunction(() => {
        const lines = [...document.querySelectorAll('[data-finding]')];
        return lines.some((line) => {
          const { top, bottom } = line.getBoundingClientRect();
          return bottom > 0 && top < innerHeight;
        });
      });
      expect(await pane.findings.count()).toBeLessThanOrEqual(60);
    }
    const lines = frame.locator('li[aria-posinset]');
    const sizes = await lines.evaluateAll((all) => all.map((line) => line.getAttribute('aria-setsize')));
    expect(new Set(sizes)).toEqual(new Set(['520']));
  });

  test('are stepped through from either end', async () => {
    await pane.button('Trước').click();
    await at(520).waitFor();
    await pane.page.keyboard.press('Alt+ArrowUp');
    await at(519).waitFor();
    await inWork().locator('xpath=ancestor::li[@aria-posinset="519"]').waitFor();
    expect(await pane.findings.count()).toBeLessThanOrEqual(60);
  });
});

test('takes a form from its last flaw to the stamp on the page to be signed', async () => {
  await pane.openWorkbook(almostCleanForm());
  await pane.check();
  await pane.button('Đánh dấu trong bảng').click();
  await pane.button(/^Bỏ dấu/).waitFor();
  await pane.openFinding('dạng chữ');
  await pane.button(/^Sửa \d+ ô$/).click();
  await pane.text('Đủ điều kiện nộp').waitFor();
  await pane.button('Bỏ dấu (0 ô)').click();
  await pane.button(/^Bỏ dấu/).waitFor({ state: 'detached' });
  await pane.button('Xác nhận sẵn sàng nộp').click();
  await pane.page.getByText('Đã kiểm tra, sẵn sàng nộp lúc').first().waitFor();
  await pane.button('Mở trang để in').waitFor();
});
