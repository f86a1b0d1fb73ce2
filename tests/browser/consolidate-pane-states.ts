/** Every state of the pane of consolidation, in the order of an officer's work: each begins where the one before ended. */
import { looks, type Look } from './check-pane-axe';
import { namelessFile, units } from './consolidate-pane-files';
import type { ConsolidatePane } from './consolidate-pane-hands';

export interface State {
  readonly name: string;
  /** In which it is looked at; all by default. Dialogs of one kind differ in words only. */
  readonly looks?: readonly Look[];
  readonly open: (pane: ConsolidatePane) => Promise<unknown>;
  /** Ends what only this state holds. */
  readonly close?: (pane: ConsolidatePane) => Promise<unknown>;
}

/** A state that lasts until the desk is let go. */
function held(name: string, call: string, nth: number, words: string): State {
  let release = (): Promise<void> => Promise.resolve();
  return {
    name,
    open: async (pane) => {
      release = await pane.holdDesk(call, nth);
      await pane.pick();
      await pane.text(words).waitFor();
    },
    close: () => release(),
  };
}

/** The dialog of a decision, asked for in the entry of a unit or file. */
function dialog(button: string, entry: string, seen: readonly Look[] = ['light']): State {
  return {
    looks: seen,
    name: `decision ${button}`,
    open: async (pane) => {
      await pane.openEntry(entry);
      await pane.button(button).first().click();
      await pane.place.getByRole('dialog').waitFor();
      await pane.button('Ghi quyết định').click();
    },
    close: async (pane) => {
      await pane.pane.page.keyboard.press('Escape');
      await pane.place.getByRole('dialog').waitFor({ state: 'detached' });
    },
  };
}

const entry = (name: string, unit: string): State => ({ name, open: (pane) => pane.openEntry(unit) });
const fold = (name: string, title: RegExp, words: string | RegExp): State => ({
  name,
  open: async (pane) => {
    await pane.fold(title);
    await pane.text(words).waitFor();
  },
  close: (pane) => pane.fold(title),
});

export const states: readonly State[] = [
  { name: 'nothing picked', open: (pane) => pane.text('Chọn các tệp biểu').waitFor() },
  held('reading', 'add', 4, 'Đang đọc 4/'),
  {
    name: 'stopped',
    open: async (pane) => {
      await pane.reviewed();
      const release = await pane.holdDesk('add', 2);
      await pane.pick();
      await pane.text('Đang đọc 2/').waitFor();
      await pane.button('Dừng').click();
      await release();
      await pane.text('Đã dừng').waitFor();
      await pane.reviewed();
    },
    close: async (pane) => {
      await pane.button(/^Đọc tiếp \d+ tệp$/).click();
      await pane.reviewed();
    },
  },
  held('judging', 'review', 0, 'Đang kiểm tra các tệp'),
  {
    name: 'desk broken down',
    open: async (pane) => {
      await pane.reviewed();
      await pane.breakDesk();
      await pane.search('');
      await pane.button('English').click();
      await pane.button('Tiếng Việt').click();
      await pane.text('Phần đọc tệp đã ngừng').waitFor();
    },
    close: (pane) => pane.button(/^Đọc lại \d+ tệp$/).click(),
  },
  { name: 'board', open: (pane) => pane.reviewed() },
  {
    name: 'filtered',
    open: (pane) => pane.button(/^Trả lại \d+$/).click(),
    close: (pane) => pane.button(/^Trả lại \d+$/).click(),
  },
  { name: 'nothing matches', open: (pane) => pane.search('khong co') },
  entry('unit with two files of one time', units.contested),
  dialog('Chọn bản này', units.contested),
  entry('unit with a file replaced', units.superseded),
  entry('unit with a file returned', units.returned),
  dialog('Tiếp nhận có lý do', units.returned),
  dialog('Nhập thay', units.returned, Object.keys(looks) as Look[]),
  entry('unit with warnings', units.warnings),
  dialog('Loại', units.warnings),
  entry('unit without a file', units.missing),
  dialog('Gia hạn', units.missing),
  entry('file of no unit', namelessFile),
  dialog('Là của đơn vị', namelessFile),
  fold('figures', /^Kết quả chỉ tiêu/, /^\d+\/\d+ đơn vị$/),
  fold('pictures', /^Biểu đồ/, 'Kết quả so với mục tiêu'),
  {
    name: 'products',
    open: (pane) => pane.fold(/^Lập thành tệp/),
  },
  {
    name: 'product made',
    open: async (pane) => {
      await pane.button(/^Kết quả tổng hợp/).click();
      await pane.text('Đã lập').waitFor();
    },
    close: (pane) => pane.fold(/^Lập thành tệp/),
  },
  {
    name: 'date that is none',
    open: async (pane) => {
      const box = pane.place.getByRole('textbox', { name: 'Ngày khóa' });
      await box.fill('31/2/2026');
      await box.press('Enter');
      await pane.text('Hãy ghi như').waitFor();
    },
    close: async (pane) => {
      const box = pane.place.getByRole('textbox', { name: 'Ngày khóa' });
      await box.fill('');
      await box.press('Enter');
    },
  },
  {
    name: 'inserted',
    open: async (pane) => {
      await pane.openEntry(units.contested);
      await pane.button('Chọn bản này').first().click();
      await pane.place.getByRole('textbox', { name: 'Lý do' }).fill('Đơn vị xác nhận qua điện thoại');
      await pane.button('Ghi quyết định').click();
      await pane.text('Được chọn: Đơn vị xác nhận').waitFor();
      await pane.reviewed();
      await pane.button('Chèn phụ lục tổng hợp').click();
      await pane.text('Đã chèn').waitFor();
      await pane.reviewed();
    },
  },
  {
    name: 'replace question',
    open: async (pane) => {
      await pane.button('Chèn phụ lục tổng hợp').click();
      await pane.text('Thay kết quả lần trước?').waitFor();
    },
    close: (pane) => pane.button('Hủy').click(),
  },
];
