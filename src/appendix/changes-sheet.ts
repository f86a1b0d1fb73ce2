/** `Thay đổi từ lần trước`: what moved since the earlier result, the province first, and notes without a row. */
import type { Changes, EarlierLine } from '../consolidation/changes';
import type { Consolidation, DataLine } from '../consolidation/types';
import { dataStates, verdicts } from '../form/words';
import { SheetDraft, valueCell } from '../sheet/build';
import type { Sheet } from '../sheet/model';
import { showNumber, showRate } from '../sheet/numbers';
import { resultMark } from './head';
import type { Orphan } from './keep';
import { finishList } from './list';
import { looks } from './looks';
import type { ResultNaming } from './names';
import type { Line, TableColumn } from './table';
import type { TaskChange } from './task-changes';
import { submittedText } from './text-cell';
import { changeText } from './total-words';

const columns: readonly TableColumn[] = [
  { header: 'Phần', width: 16 },
  { header: 'TT', width: 9 },
  { header: 'Đơn vị', width: 36 },
  { header: 'Lần trước', width: 34 },
  { header: 'Lần này', width: 34 },
  { header: 'Thay đổi', width: 30 },
];

/** A line of the sheet. */
export interface ChangeLine {
  readonly key: string;
  /** Texts of the columns, in order. */
  readonly texts: readonly [string, string, string, string, string, string];
}

export interface Told {
  readonly changes: Changes;
  readonly tasks: readonly TaskChange[];
  readonly orphans: readonly Orphan[];
}

/** Everything that is otherwise, in the words of the sheet; empty where nothing is. */
export function changeLines({ changes, tasks, orphans }: Told): ChangeLine[] {
  return [
    ...changes.totals.map(totalChange),
    ...changes.joined.map(({ id, name }) => unitChange(id, name, 'chưa có số liệu', 'được tính')),
    ...changes.left.map(({ id, name }) => unitChange(id, name, 'được tính', 'không còn được tính')),
    ...changes.figures.map(figureChange),
    ...tasks.map(taskChange),
    ...orphans.map(orphanChange),
  ];
}

/** `since`: what it is held against, as a sentence goes on after "So với". */
export function changesSheet(
  consolidation: Consolidation,
  lines: readonly ChangeLine[],
  since: string,
  names: ResultNaming,
): Sheet {
  const { period } = consolidation;
  const nothing = lines.length === 0 ? ' Không có gì thay đổi.' : '';
  return finishList(new SheetDraft(names.changes), {
    title: 'Thay đổi từ lần tổng hợp trước',
    about: `Kỳ báo cáo: ${period.name}. So với ${since}.${nothing}`,
    mark: resultMark(consolidation),
    columns,
    lines: lines.map(drawnLine),
  });
}

function totalChange({ total, before }: Changes['totals'][number]): ChangeLine {
  const { id, numerator, denominator, rate, met, measure } = total;
  const target = measure.target?.value ?? null;
  const text = (sums: { n: number | null; d: number | null; rate: number | null }): string =>
    sums.n === null || sums.d === null || sums.rate === null
      ? 'chưa có số liệu'
      : `${showNumber(sums.n)}/${showNumber(sums.d)} = ${showRate(sums.rate, target)} %`;
  const points = rate !== null && before.rate !== null ? `${changeText(rate - before.rate)} điểm` : '';
  return {
    key: `total ${id}`,
    texts: [
      'Toàn tỉnh',
      id,
      '',
      text({ n: before.numerator, d: before.denominator, rate: before.rate }),
      text({ n: numerator, d: denominator, rate }),
      [points, verdictChange(before.met, met)].filter((one) => one !== '').join('; '),
    ],
  };
}

function verdictChange(before: boolean | null, now: boolean | null): string {
  if (before === null || now === null || before === now) return '';
  const word = (met: boolean): string => (met ? verdicts.met : verdicts.unmet).toLowerCase();
  return `từ ${word(before)} thành ${word(now)}`;
}

function unitChange(id: string, name: string, before: string, now: string): ChangeLine {
  return { key: `unit ${id}`, texts: ['Đơn vị', '', name, before, now, ''] };
}

function figureChange({ line, before }: Changes['figures'][number]): ChangeLine {
  const { unit, measure } = line;
  return {
    key: `figure ${measure.id} ${unit.id}`,
    texts: [
      'Số liệu',
      measure.id,
      unit.name,
      before ? figureText(before) : 'chưa có dòng này',
      figureText(line),
      before && before.counted !== line.counted
        ? line.counted
          ? 'nay được tính vào tổng'
          : 'nay không tính vào tổng'
        : '',
    ],
  };
}

function figureText({ state, numerator, denominator }: EarlierLine | DataLine): string {
  if (numerator !== null || denominator !== null) {
    const shown = (count: number | null): string => (count === null ? '–' : showNumber(count));
    return `${shown(numerator)}/${shown(denominator)}`;
  }
  return state === 'blank' ? 'chưa điền' : dataStates[state].toLowerCase();
}

function orphanChange({ sheet, key, header, text }: Orphan): ChangeLine {
  return {
    key: `note ${sheet} ${key}`,
    texts: ['Ghi chú không còn dòng', '', `${sheet}: ${key}`, text, '', header],
  };
}

function taskChange({ sheet, key, before, now }: TaskChange): ChangeLine {
  const number = key.slice(key.indexOf('.') + 1);
  return { key: `task ${key}`, texts: [sheet, number, '', before, now, ''] };
}

function drawnLine({ key, texts }: ChangeLine): Line {
  return {
    key,
    cells: texts.map((text, index) =>
      index === 3 || index === 4
        ? submittedText(text, looks.listText)
        : valueCell(text || null, looks.listText),
    ),
  };
}
