/** Every state of the pane of checks, in the order of an officer's work: each begins where the one before ended. */
import type { Workbook } from '../../src/sheet/model';
import type { CheckPane } from './check-pane-page';
import { cleanForm, flawedForm, formWithFindings, severalForms } from './check-pane-workbooks';

export interface State {
  readonly name: string;
  /** The workbook that is opened first; without it the one in front stays. */
  readonly workbook?: () => Workbook;
  readonly open: (pane: CheckPane) => Promise<unknown>;
  /** Ends what only this state holds. */
  readonly close?: (pane: CheckPane) => Promise<unknown>;
}

/** A state that lasts until what holds it is let go. */
function held(name: string, hold: (pane: CheckPane) => Promise<() => Promise<void>>, words: string): State {
  let release = (): Promise<void> => Promise.resolve();
  return {
    name,
    open: async (pane) => {
      release = await hold(pane);
      await pane.button(/^Kiểm tra( lại)?$/).click();
      await pane.text(words).waitFor();
    },
    close: async (pane) => {
      await release();
      await pane.text('Nếu nộp ngay').waitFor();
    },
  };
}

export const states: readonly State[] = [
  {
    name: 'not run',
    workbook: severalForms,
    open: (pane) => pane.text('Đọc các biểu trong sổ đang mở').waitFor(),
  },
  held('running, reading', (pane) => pane.holdHost(), 'Đang đọc sổ'),
  held('running, checking', (pane) => pane.holdWork(3), 'Đang kiểm tra biểu'),
  { name: 'several forms', open: (pane) => pane.text('Biểu').waitFor() },
  { name: 'result by sheet', workbook: flawedForm, open: (pane) => pane.check() },
  {
    name: 'result by row',
    open: (pane) => pane.grouping.selectOption('row'),
  },
  {
    name: 'result by rule',
    open: (pane) => pane.grouping.selectOption('rule'),
  },
  {
    name: 'filtered',
    open: async (pane) => {
      await pane.grouping.selectOption('sheet');
      await pane.button(/^Cảnh báo \d+$/).click();
    },
    close: (pane) => pane.button(/^Cảnh báo \d+$/).click(),
  },
  { name: 'searched', open: (pane) => pane.search.fill('tu so 60') },
  {
    name: 'nothing matches',
    open: (pane) => pane.search.fill('khong co trong bang'),
    close: (pane) => pane.search.fill(''),
  },
  { name: 'finding without a repair', open: (pane) => pane.openFinding('Tử số 60 lớn hơn') },
  { name: 'repair of one', open: (pane) => pane.openFinding('“1 250”') },
  { name: 'repair of all of a rule', open: (pane) => pane.button(/^Xem cả/).click() },
  { name: 'repair in two cells', open: (pane) => pane.openFinding('“12/15”') },
  { name: 'repair that is asked', open: (pane) => pane.openFinding('đang ghi “-”') },
  { name: 'legacy text by column', open: (pane) => pane.openFinding('TCVN3') },
  {
    name: 'mended, with a way back',
    open: async (pane) => {
      await pane.button(/^Sửa \d+ ô$/).click();
      await pane.text('Đã sửa').waitFor();
    },
  },
  { name: 'explaining', open: (pane) => pane.openFinding('chưa ghi “Kết quả thực hiện”') },
  {
    name: 'explained',
    open: async (pane) => {
      await pane.explanation.fill('Văn bản đang trình ký, số sẽ bổ sung trong tháng 11.');
      await pane.button('Ghi giải trình').click();
      await pane.text('Đã ghi giải trình').waitFor();
    },
  },
  {
    name: 'marked in the table',
    open: async (pane) => {
      await pane.button('Đánh dấu trong bảng').click();
      await pane.button(/^Bỏ dấu/).waitFor();
    },
  },
  {
    name: 'stale',
    open: async (pane) => {
      const frame = await pane.frame();
      await frame.evaluate('Excel.run((c) => { c.workbook.worksheets.add("Khác"); return c.sync(); })');
      await pane.text('Sổ đã thay đổi sau lần kiểm tra này').waitFor();
    },
  },
  {
    name: 'failed',
    open: async (pane) => {
      await pane.page.evaluate('previewHost.beginCellEdit()');
      await pane.button('Kiểm tra lại').click();
      await pane.text('Chưa kiểm tra được').waitFor();
    },
    close: (pane) => pane.page.evaluate('previewHost.endCellEdit()'),
  },
  { name: 'hundreds of findings', workbook: () => formWithFindings(520), open: (pane) => pane.check() },
  {
    name: 'deep in a long list',
    open: async (pane) => {
      const frame = await pane.frame();
      await frame.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
      await frame.waitForFunction(() => document.querySelectorAll('[data-finding]').length > 0);
    },
  },
  { name: 'nothing found, ready', workbook: cleanForm, open: (pane) => pane.check() },
  {
    name: 'stamped, print offered',
    open: async (pane) => {
      await pane.button('Xác nhận sẵn sàng nộp').click();
      await pane.text('Sẵn sàng nộp, xác nhận lúc').waitFor();
    },
  },
  {
    name: 'no form in the workbook',
    open: async (pane) => {
      await pane.openEmptyWorkbook();
      await pane.button('Kiểm tra').click();
      await pane.text('Sổ này chưa có biểu nào').waitFor();
    },
  },
];
