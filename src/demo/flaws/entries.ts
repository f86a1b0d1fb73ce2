/** Flaws of what officers type. */
import type { ColumnId } from '../../form/columns';
import type { Entries, RowEntry } from '../../form/entries';
import { dataStates } from '../../form/words';
import { measureRows, taskRows, type RowKey } from '../../plan/rows';
import type { AppendixId } from '../../plan/schema';
import { serialOfDate } from '../../sheet/dates';
import type { Draft, Flaw } from './types';

interface CountedRow {
  readonly key: RowKey;
  readonly entry: RowEntry;
  readonly numerator: number;
  readonly denominator: number;
}

/** A row that the unit leads, with figures large enough to be spoilt in any way and bound to no other row. */
function countedRow({ plan, unit, entries, random }: Draft): CountedRow | null {
  const bound = new Set(plan.relations.flatMap(({ measure, of }) => [measure, of]));
  const rows = measureRows(plan, unit).flatMap(({ key, role, measure }): CountedRow[] => {
    const entry = entries.rows.PL01.get(key);
    const { numerator, denominator } = entry ?? {};
    if (role !== 'lead' || !entry || bound.has(measure.id)) return [];
    if (typeof numerator !== 'number' || typeof denominator !== 'number' || numerator < 20) return [];
    return [{ key, entry, numerator, denominator }];
  });
  const [first, ...others] = rows;
  return first ? random.pick([first, ...others]) : null;
}

function withRow(entries: Entries, appendix: AppendixId, key: RowKey, entry: RowEntry): Entries {
  const rows = new Map(entries.rows[appendix]).set(key, entry);
  return { ...entries, rows: { ...entries.rows, [appendix]: rows } };
}

function without(entry: RowEntry, column: ColumnId): RowEntry {
  return Object.fromEntries(Object.entries(entry).filter(([id]) => id !== column));
}

/** Changes a counted row; an explanation that would settle a warning is taken out first. */
function onCountedRow(change: (row: CountedRow) => RowEntry): (draft: Draft) => Entries | null {
  return (draft) => {
    const row = countedRow(draft);
    if (!row) return null;
    const entry = without(row.entry, 'explanation');
    return withRow(draft.entries, 'PL01', row.key, change({ ...row, entry }));
  };
}

/** The first task that the unit leads. */
function onTask(change: (entry: RowEntry) => RowEntry): (draft: Draft) => Entries | null {
  return ({ plan, unit, entries }) => {
    const task = taskRows(plan, unit).find(({ role }) => role === 'lead');
    const entry = task && entries.rows.PL02.get(task.key);
    return task && entry ? withRow(entries, 'PL02', task.key, change(entry)) : null;
  };
}

/** A row of others, where figures are not asked for. */
function onClosedRow(change: (entry: RowEntry) => RowEntry): (draft: Draft) => Entries | null {
  return ({ plan, unit, entries }) => {
    const closed = measureRows(plan, unit).find(
      ({ role, measure }) => role === 'coordinate' && measure.reporting === 'ratio' && !measure.reconcile,
    );
    return closed
      ? withRow(entries, 'PL01', closed.key, change(entries.rows.PL01.get(closed.key) ?? {}))
      : null;
  };
}

export const entryFlaws: readonly Flaw[] = [
  {
    id: 'words-for-number',
    title: 'Ghi "khoảng 80%" vào Tử số',
    outcome: 'returned',
    rules: ['not-a-number'],
    in: 'entries',
    spoil: onCountedRow(({ entry }) => ({ ...entry, numerator: 'khoảng 80%' })),
  },
  {
    id: 'two-readings',
    title: 'Ghi "1.250" dạng chữ, đọc được thành 1250 hoặc 1,25',
    outcome: 'returned',
    rules: ['not-a-number'],
    in: 'entries',
    spoil: onCountedRow(({ entry }) => ({ ...entry, denominator: '1.250' })),
  },
  {
    id: 'number-as-text',
    title: 'Số lưu dạng chữ',
    outcome: 'accepted-with-warnings',
    rules: ['number-as-text'],
    in: 'entries',
    spoil: onCountedRow(({ entry, numerator }) => ({ ...entry, numerator: String(numerator) })),
  },
  {
    id: 'numerator-over-denominator',
    title: 'Tử số lớn hơn mẫu số',
    outcome: 'returned',
    rules: ['numerator-over-denominator'],
    in: 'entries',
    spoil: onCountedRow(({ entry, denominator }) => ({ ...entry, numerator: denominator + 7 })),
  },
  {
    id: 'zero-denominator',
    title: 'Mẫu số bằng 0 mà tử số lớn hơn 0',
    outcome: 'returned',
    rules: ['zero-denominator'],
    in: 'entries',
    spoil: onCountedRow(({ entry }) => ({ ...entry, denominator: 0 })),
  },
  {
    id: 'zero-over-zero',
    title: 'Ghi 0/0 thay cho Không phát sinh',
    outcome: 'accepted-with-warnings',
    rules: ['nothing-occurred'],
    in: 'entries',
    spoil: onCountedRow(({ entry }) => ({ ...entry, numerator: 0, denominator: 0 })),
  },
  {
    id: 'explained-zero',
    title: 'Ghi 0/0 và đã giải trình',
    outcome: 'valid',
    rules: [],
    in: 'entries',
    spoil: onCountedRow(({ entry }) => ({
      ...entry,
      numerator: 0,
      denominator: 0,
      explanation: 'Hệ thống mới, trong kỳ chưa có hồ sơ nào.',
    })),
  },
  {
    id: 'negative',
    title: 'Số âm',
    outcome: 'returned',
    rules: ['negative-number'],
    in: 'entries',
    spoil: onCountedRow(({ entry, numerator }) => ({ ...entry, numerator: -numerator })),
  },
  {
    id: 'decimals',
    title: 'Ghi tỷ lệ 95,5 vào ô đếm',
    outcome: 'returned',
    rules: ['decimals-in-count'],
    in: 'entries',
    spoil: onCountedRow(({ entry, denominator }) => ({ ...entry, numerator: denominator - 0.5 })),
  },
  {
    id: 'one-number-missing',
    title: 'Có tử số, thiếu mẫu số',
    outcome: 'returned',
    rules: ['missing-number'],
    in: 'entries',
    spoil: onCountedRow(({ entry }) => without(entry, 'denominator')),
  },
  {
    id: 'state-against-numbers',
    title: 'Chọn Không phát sinh nhưng vẫn ghi số',
    outcome: 'returned',
    rules: ['state-against-numbers'],
    in: 'entries',
    spoil: onCountedRow(({ entry }) => ({ ...entry, state: dataStates['none-occurred'] })),
  },
  {
    id: 'row-left-blank',
    title: 'Bỏ trống một chỉ tiêu chủ trì',
    outcome: 'returned',
    rules: ['required-entry-missing'],
    in: 'entries',
    spoil: onCountedRow(() => ({})),
  },
  {
    id: 'no-reason',
    title: 'Chưa có số liệu mà không nêu lý do',
    outcome: 'returned',
    rules: ['required-entry-missing'],
    in: 'entries',
    spoil: onCountedRow(() => ({ state: dataStates['not-available'] })),
  },
  {
    id: 'figures-on-closed-row',
    title: 'Ghi số vào chỉ tiêu chỉ phối hợp',
    outcome: 'accepted-with-warnings',
    rules: ['figures-not-open'],
    in: 'entries',
    spoil: onClosedRow(({ result }) => ({
      numerator: 850,
      denominator: 1000,
      ...(result === undefined ? {} : { result }),
    })),
  },
  {
    id: 'state-in-own-words',
    title: 'Trạng thái ghi "Đã xong"',
    outcome: 'returned',
    rules: ['unknown-state'],
    in: 'entries',
    spoil: onTask((entry) => ({ ...entry, state: 'Đã xong' })),
  },
  {
    id: 'progress-over-100',
    title: 'Tiến độ 120%',
    outcome: 'returned',
    rules: ['progress-out-of-range'],
    in: 'entries',
    spoil: onTask((entry) => ({ ...entry, progress: 120 })),
  },
  {
    id: 'date-out-of-period',
    title: 'Ngày số liệu ngoài kỳ báo cáo',
    outcome: 'returned',
    rules: ['as-of-date'],
    in: 'entries',
    spoil: ({ entries, period }) => ({
      ...entries,
      info: { ...entries.info, asOf: serialOfDate(period.to) + 20 },
    }),
  },
];
