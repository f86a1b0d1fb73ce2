/** Flaws of the layout of a finished sheet: rows and columns too many, merged, hidden, unlocked. */
import type { Area, Cell, Sheet, Workbook } from '../../sheet/model';
import { editCell, replaceSheet, tableOf, type Table } from '../edits';
import { insertRow } from '../row-insertion';
import { ratioKey, type Spoiler } from './places';
import type { Draft, Flaw } from './types';

interface Place extends Table {
  /** Of the first row that the unit leads with a target. */
  readonly row: number;
  readonly column: (id: 'text' | 'numerator' | 'denominator' | 'result') => number;
}

/** Changes the sheet of Phụ lục 01 around the first row that the unit leads with a target. */
function around(change: (sheet: Sheet, place: Place, workbook: Workbook) => Sheet | Workbook): Spoiler {
  return (workbook, draft: Draft) => {
    const table = tableOf(workbook, 'PL01', draft.plan.document.year);
    const key = ratioKey(draft);
    const row = key && table?.rows.get(key);
    if (!table || !row) return null;
    const place = {
      ...table,
      row,
      column: (id: Parameters<Place['column']>[0]) => table.columns.get(id) ?? 1,
    };
    const changed = change(table.sheet, place, workbook);
    return 'sheets' in changed ? changed : replaceSheet(workbook, changed);
  };
}

const typed = (sheet: Sheet, column: number, row: number, value: Cell['value']): Sheet =>
  editCell(sheet, column, row, (cell) => ({ ...cell, value }));

/** Like pasting: no list or limit stays behind. */
function withoutValidation(sheet: Sheet, column: number): Sheet {
  const isElsewhere = ({ left, right }: Area) => column < left || column > right;
  const validations = sheet.validations?.flatMap((one) => {
    const areas = one.areas.filter(isElsewhere);
    return areas.length > 0 ? [{ ...one, areas }] : [];
  });
  return { ...sheet, ...(validations ? { validations } : {}) };
}

export const layoutFlaws: readonly Flaw[] = [
  {
    id: 'column-copied',
    title: 'Chép thêm một cột Kết quả thực hiện rồi sửa',
    outcome: 'returned',
    rules: ['column-duplicated'],
    in: 'workbook',
    spoil: around((sheet, { headerRow, row, columns, column }) => {
      const [from, to] = [column('result'), Math.max(...columns.values()) + 2];
      const header = sheet.rows.get(headerRow)?.cells.get(from)?.value ?? null;
      return typed(typed(sheet, to, headerRow, header), to, row, 'Kết quả khác ở cột chép thêm.');
    }),
  },
  {
    id: 'sheet-copied',
    title: 'Trang chép thêm có số liệu khác',
    outcome: 'accepted-with-warnings',
    rules: ['sheet-copied'],
    in: 'workbook',
    spoil: around((sheet, { row, column }, workbook) => {
      const copy = typed(sheet, column('result'), row, 'Bản nháp.');
      return { ...workbook, sheets: [...workbook.sheets, { ...copy, name: `${sheet.name} (2)` }] };
    }),
  },
  {
    id: 'own-row',
    title: 'Thêm một dòng riêng có số liệu',
    outcome: 'accepted-with-warnings',
    rules: ['stray-row'],
    in: 'workbook',
    spoil: around((sheet, { row, column }, workbook) => {
      const cells = new Map<number, Cell>([
        [column('text'), { value: 'Chỉ tiêu riêng của đơn vị' }],
        [column('numerator'), { value: 12 }],
        [column('denominator'), { value: 15 }],
      ]);
      return insertRow(workbook, sheet.name, row, cells);
    }),
  },
  {
    id: 'cells-merged',
    title: 'Gộp ô Tử số với Mẫu số',
    outcome: 'returned',
    rules: ['merged-entries'],
    in: 'workbook',
    spoil: around((sheet, { row, column }) => {
      const [left, right] = [column('numerator'), column('denominator')];
      const merges = [...(sheet.merges ?? []), { top: row, bottom: row, left, right }];
      return { ...typed(sheet, right, row, null), merges };
    }),
  },
  {
    id: 'row-hidden',
    title: 'Ẩn một dòng có số liệu',
    outcome: 'accepted-with-warnings',
    rules: ['hidden-entries'],
    in: 'workbook',
    spoil: around((sheet, { row }) => {
      const before = sheet.rows.get(row);
      const hidden = { cells: new Map<number, Cell>(), ...before, hidden: true };
      return { ...sheet, rows: new Map(sheet.rows).set(row, hidden) };
    }),
  },
  {
    id: 'unprotected',
    title: 'Bỏ bảo vệ trang',
    outcome: 'valid',
    rules: [],
    notes: ['protection-lost'],
    in: 'workbook',
    spoil: around((sheet) => ({ ...sheet, protection: null })),
  },
  {
    id: 'pasted-over',
    title: 'Dán đè làm mất khóa mở và giới hạn của ô',
    outcome: 'valid',
    rules: [],
    notes: ['locked-cells', 'validation-lost'],
    in: 'workbook',
    spoil: around((sheet, { row, column }) => {
      const at = column('numerator');
      const locked = editCell(sheet, at, row, ({ value }) => ({ value }));
      return withoutValidation(locked, at);
    }),
  },
];
