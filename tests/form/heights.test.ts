import { wrappedLines } from '../../src/sheet/text-height';
import type { Sheet } from '../../src/sheet/model';
import { entriesOf, form, ids, plan, rowOf, sheetOf } from './support';

/** Points that each wrapped text needs against those its row (or merged rows) gives. */
function shortfalls({ rows, columns, merges, name }: Sheet): string[] {
  return [...rows].flatMap(([number, { cells }]) =>
    [...cells].flatMap(([column, { value, style }]) => {
      if (typeof value !== 'string' || !style?.align?.wrap || columns.get(column)?.hidden) return [];
      const merge = merges.find(({ top, left }) => top === number && left === column);
      const across = merge ? merge.right - merge.left + 1 : 1;
      const down = merge ? merge.bottom - merge.top + 1 : 1;
      const width = Array.from({ length: across }, (_, i) => columns.get(column + i)?.width ?? 8.43);
      const given = Array.from({ length: down }, (_, i) => rows.get(number + i)?.height ?? 15);
      const sum = (list: number[]) => list.reduce((total, one) => total + one, 0);
      // LibreOffice and Excel set Times New Roman at no less than 1,15 times its size.
      const needed = wrappedLines(value, sum(width), style.font) * (style.font?.size ?? 11) * 1.15;
      return needed > sum(given) ? [`${name} ${number}/${column}: ${needed} of ${sum(given)}`] : [];
    }),
  );
}

describe('row heights', () => {
  it('show every text whole, on every visible sheet of every unit', () => {
    for (const unit of plan.units) {
      const visible = form(unit.id).sheets.filter(({ visibility }) => visibility === 'visible');
      expect(visible.flatMap(shortfalls)).toEqual([]);
    }
  });

  it('grow with what was entered, as far as Excel lets a row grow', () => {
    const height = (result: string) => {
      const workbook = form(ids.commune, { entries: entriesOf('PL01', { '4': { result } }) });
      return rowOf(sheetOf(workbook, 'PL01'), '4').row.height ?? 0;
    };
    const sentence = 'Đã ký số 1.250 văn bản trên tổng số 1.300 văn bản gửi đi. ';
    expect(height(sentence.repeat(8))).toBeGreaterThan(height(sentence));
    expect(height(sentence.repeat(400))).toBe(409);
  });
});
