/** Flaws of rows of Phụ lục 01 that can be seen only beside their target, their proof or one another. */
import type { RowEntry } from '../../form/entries';
import { measureRows } from '../../plan/rows';
import { countedRow, onCountedRow, withRow, without, type EntrySpoiler } from './entry-places';
import type { Flaw } from './types';

/** Mẫu số 100 in every row with figures, and the rate as Tử số. */
const percentagesOnly: EntrySpoiler = ({ plan, unit, entries }) => {
  const rows = measureRows(plan, unit).filter(
    ({ key, role }) => role === 'lead' && typeof entries.rows.PL01.get(key)?.numerator === 'number',
  );
  if (rows.length < 3) return null;
  return rows.reduce((changed, { key }) => {
    const entry = entries.rows.PL01.get(key) ?? {};
    const rate = Math.floor((Number(entry.numerator) * 100) / Number(entry.denominator));
    return withRow(changed, 'PL01', key, { ...entry, numerator: rate, denominator: 100 });
  }, entries);
};

/** More in the part than in the whole that the plan sets over it. */
const partOverWhole: EntrySpoiler = ({ plan, entries }) => {
  const { PL01 } = entries.rows;
  for (const { kind, measure, of } of plan.relations) {
    const key = [...PL01.keys()].find((one) => (one as string) === measure);
    const part = key && PL01.get(key);
    const whole = [...PL01].find(([one]) => (one as string) === of)?.[1];
    if (kind !== 'numerator-within' || !key || !part) continue;
    if (typeof whole?.numerator !== 'number' || typeof part.denominator !== 'number') continue;
    const numerator = whole.numerator + 1;
    const denominator = Math.max(numerator, part.denominator);
    return withRow(entries, 'PL01', key, { ...without(part, 'explanation'), numerator, denominator });
  }
  return null;
};

const claimedWithoutProof: EntrySpoiler = ({ plan, unit, entries }) => {
  const row = measureRows(plan, unit).find(
    ({ key, role, measure }) =>
      role === 'lead' && measure.evidence && typeof entries.rows.PL01.get(key)?.denominator === 'number',
  );
  const entry = row && entries.rows.PL01.get(row.key);
  if (!row || !entry) return null;
  const claimed: RowEntry = {
    ...without(entry, 'explanation'),
    numerator: entry.denominator ?? null,
    result: 'Đã làm đủ.',
  };
  return withRow(entries, 'PL01', row.key, claimed);
};

/** One of many units that is far from the others. */
const farFromGroup: EntrySpoiler = (draft) => {
  const { plan, unit, entries } = draft;
  const group = plan.groups.find(({ open, members }) => !open && members.includes(unit.id));
  const others = plan.units.filter(({ id, level }) => group?.members.includes(id) && level === unit.level);
  const row = countedRow(
    draft,
    ({ measure, denominator }) => (measure.target?.value ?? 100) < 100 && denominator >= 100,
  );
  if (others.length < 20 || !row) return null;
  const entry = { ...without(row.entry, 'explanation'), numerator: Math.round(row.denominator / 20) };
  return withRow(entries, 'PL01', row.key, entry);
};

export const measureFlaws: readonly Flaw[] = [
  {
    id: 'percentages-only',
    title: 'Nhập tỷ lệ phần trăm thay cho số lượng, Mẫu số nào cũng 100',
    outcome: 'accepted-with-warnings',
    rules: ['percent-as-count'],
    in: 'entries',
    spoil: percentagesOnly,
  },
  {
    id: 'part-over-whole',
    title: 'Số của phần lớn hơn số của toàn bộ',
    outcome: 'accepted-with-warnings',
    rules: ['part-over-whole'],
    in: 'entries',
    spoil: partOverWhole,
  },
  {
    id: 'no-evidence',
    title: 'Ghi đạt 100% mà không có minh chứng',
    outcome: 'accepted-with-warnings',
    rules: ['evidence-missing'],
    in: 'entries',
    spoil: claimedWithoutProof,
  },
  {
    id: 'turns-for-persons',
    title: 'Đếm lượt thay cho đếm người',
    outcome: 'accepted-with-warnings',
    rules: ['turns-for-persons'],
    in: 'entries',
    spoil: onCountedRow(
      ({ entry, numerator }) => ({ ...entry, result: `Đã tập huấn ${numerator} lượt người.` }),
      ({ measure }) => measure.counts === 'persons',
    ),
  },
  {
    id: 'just-at-target',
    title: 'Vừa bằng mức phải vượt',
    outcome: 'valid',
    rules: [],
    notes: ['just-at-target'],
    in: 'entries',
    spoil: onCountedRow(
      ({ entry, measure, denominator }) => {
        const hundreds = Math.ceil(denominator / 100);
        return { ...entry, numerator: hundreds * (measure.target?.value ?? 0), denominator: hundreds * 100 };
      },
      ({ measure: { target } }) => target?.comparator === '>' && Number.isInteger(target.value),
    ),
  },
  {
    id: 'far-from-group',
    title: 'Tỷ lệ khác xa các đơn vị cùng nhóm',
    outcome: 'accepted-with-warnings',
    rules: ['outlier-peers'],
    in: 'entries',
    spoil: farFromGroup,
  },
];
