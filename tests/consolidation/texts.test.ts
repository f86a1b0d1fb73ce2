import { consolidate, sumMoney } from '../../src/consolidation';
import { foldTexts } from '../../src/consolidation/texts';
import { noEntries, type Entries } from '../../src/form/entries';
import { allProjectRows, measureKey, taskKey, type RowKey } from '../../src/plan/rows';
import { defaultPlan as plan } from '../../src/plan/packs';
import { received } from './received';

const year = plan.periods.find(({ id }) => id === 'year');
if (!year) throw new Error('The pack has the year');
const period = year;
const communes = plan.units.filter(({ level }) => level === 'commune');

const folds = (...texts: readonly string[]) =>
  foldTexts(
    texts.flatMap((text, index) => {
      const unit = communes[index];
      return unit ? [{ unit, text }] : [];
    }),
    plan.totalling,
  ).map(({ text, units, nearly }) => [text, units.length, nearly]);

describe('texts that say the same', () => {
  const short = 'Thiếu cán bộ chuyên trách công nghệ thông tin tại xã';

  it('are folded under the first, spaces and blank ones aside', () => {
    expect(folds(short, '', ` ${short}  `, 'Kinh phí hạn chế.')).toEqual([
      [short, 2, 0],
      ['Kinh phí hạn chế.', 1, 0],
    ]);
  });

  it.each([
    ['other case, accents and punctuation', 'THIẾU CÁN BỘ CHUYÊN TRÁCH CÔNG NGHỆ THÔNG TIN TẠI XÃ.'],
    ['another order', 'Tại xã, thiếu cán bộ chuyên trách công nghệ thông tin'],
    ['one more word', 'Thiếu cán bộ chuyên trách về công nghệ thông tin tại xã'],
  ])('are nearly the same with %s', (_what, text) => {
    expect(folds(short, text)).toEqual([[short, 2, 1]]);
  });

  it.each([
    [
      'another number',
      'Cần thêm 12 máy tính cho bộ phận một cửa của xã',
      'Cần thêm 120 máy tính cho bộ phận một cửa của xã',
    ],
    [
      'a turning word',
      'Đã có hướng dẫn thống nhất về cách đếm hồ sơ trực tuyến toàn trình của tỉnh',
      'Chưa có hướng dẫn thống nhất về cách đếm hồ sơ trực tuyến toàn trình của tỉnh',
    ],
    ['too many other words', short, 'Thiếu cán bộ phụ trách chuyển đổi số tại thôn'],
  ])('are not the same with %s', (_what, one, other) => {
    expect(folds(one, other)).toHaveLength(2);
  });

  it('never chain: each is compared with the first of its fold', () => {
    const words = Array.from({ length: 12 }, (_none, index) => `từ${'abcdefghijkl'[index] ?? ''}`);
    const shifted = [0, 1, 2, 3].map((from) => words.slice(from, from + 9).join(' '));
    expect(folds(...shifted).length).toBeGreaterThan(1);
  });
});

function saying(
  unit: string,
  rows: Partial<Record<'PL01' | 'PL02' | 'PL03', [RowKey, string][]>>,
  info = {},
) {
  const difficulties = (list: [RowKey, string][] = []) =>
    new Map(list.map(([key, difficulty]) => [key, { difficulty }] as const));
  const entries: Entries = {
    ...noEntries,
    rows: { PL01: difficulties(rows.PL01), PL02: difficulties(rows.PL02), PL03: difficulties(rows.PL03) },
  };
  const file = received(plan, period.id, unit, entries);
  if (file.content.kind !== 'read') throw new Error('The file was read');
  return { ...file, content: { ...file.content, submission: { ...file.content.submission, info } } };
}

describe('Khó khăn, vướng mắc', () => {
  it('stand by part of the plan, then by group, the most stated first, attributed in the order of the list', () => {
    const task = plan.tasks.find(({ section }) => section === 3);
    if (!task) throw new Error('Part II has a section 3');
    const [one, two, three] = communes.map(({ id }) => id as string);
    const five = measureKey('5b' as never);
    const general = {
      difficulty: { place: { sheet: 'Thông tin', address: 'B12' }, cell: { value: 'Thiếu người.' } },
    };
    const { difficulties } = consolidate({
      plan,
      period,
      files: [
        saying(three ?? '', { PL01: [[five, 'Mạng chậm']], PL02: [[taskKey(task), 'Thiếu vốn']] }),
        saying(one ?? '', { PL01: [[five, 'Máy cũ']] }),
        saying(two ?? '', { PL01: [[five, 'Mạng  chậm']] }, general),
        saying('so-tai-chinh', { PL01: [[measureKey('5a' as never), 'Mạng chậm']] }),
      ],
    });
    expect(
      difficulties.map(({ place, group, text, units }) => [
        place.part === 'PL01' ? place.indicator.tt : place.part === 'PL02' ? place.section : place.part,
        group?.id,
        text,
        units.map(({ id }) => id),
      ]),
    ).toEqual([
      ['general', 'grp-ubnd-xa-phuong', 'Thiếu người.', [two]],
      [5, 'grp-so-ban-nganh', 'Mạng chậm', ['so-tai-chinh']],
      [5, 'grp-ubnd-xa-phuong', 'Mạng  chậm', [two, three]],
      [5, 'grp-ubnd-xa-phuong', 'Máy cũ', [one]],
      [3, 'grp-ubnd-xa-phuong', 'Thiếu vốn', [three]],
    ]);
  });
});

describe('money of Phụ lục 03', () => {
  const common = allProjectRows(plan).find(({ key }) => key === 'PL03.I.2.3');
  const fileWith = (unit: string, amounts: Readonly<Record<string, number | string>>) => {
    const key = common?.key ?? ('' as RowKey);
    const rows = { ...noEntries.rows, PL03: new Map([[key, amounts]]) };
    return received(plan, period.id, unit, { ...noEntries, rows });
  };
  const moneyOf = (...files: ReturnType<typeof fileWith>[]) => {
    const total = consolidate({ plan, period, files }).projects.find(({ row }) => row.key === common?.key);
    return total?.money;
  };
  const [one = '', two = '', three = ''] = communes.map(({ id }) => id as string);

  it('is summed in million đồng over the units, and counts who stated it', () => {
    expect(
      moneyOf(
        fileWith(one, { allotted: 100.5, disbursed: 60 }),
        fileWith(two, { allotted: 20 }),
        fileWith(three, {}),
      ),
    ).toEqual({ allotted: 120.5, disbursed: 60, stated: 2, suspect: 0 });
  });

  it('counts amounts that are likely in đồng, and leaves them in the sum for a person to settle', () => {
    const most = plan.limits.amount?.commune ?? 0;
    expect(moneyOf(fileWith(one, { allotted: most + 1 }), fileWith(two, { allotted: most }))).toEqual({
      allotted: 2 * most + 1,
      disbursed: 0,
      stated: 2,
      suspect: 1,
    });
  });

  it('adds up over tasks', () => {
    expect(
      sumMoney([
        { allotted: 1, disbursed: 2, stated: 3, suspect: 4 },
        { allotted: 10, disbursed: 20, stated: 30, suspect: 40 },
      ]),
    ).toEqual({ allotted: 11, disbursed: 22, stated: 33, suspect: 44 });
  });
});
