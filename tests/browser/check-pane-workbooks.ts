/** Workbooks that the pane of checks is shown with. */
import type { Entries, RowEntry } from '../../src/form/entries';
import { buildForm } from '../../src/form/form';
import { defaultPlan as plan } from '../../src/plan/packs';
import type { RowKey } from '../../src/plan/rows';
import type { Unit } from '../../src/plan/schema';
import { valueCell } from '../../src/sheet/build';
import type { Cell, Row, Workbook } from '../../src/sheet/model';
import { cleanEntries, commune, periodNamed, unitNamed } from '../support/workbook-table';

function formOf(entries?: Entries, unit: Unit = unitNamed(commune)): Workbook {
  const madeAt = '2026-11-01T08:00:00Z';
  const period = periodNamed(plan.defaultPeriod);
  return buildForm({ plan, unit, period, madeAt, ...(entries ? { entries } : {}) });
}

export const blankForm = (): Workbook => formOf();
export const cleanForm = (): Workbook => formOf(cleanEntries(plan, unitNamed(commune)));

const figures = (numerator: RowEntry['numerator'], denominator: RowEntry['denominator']): RowEntry => ({
  state: 'Có số liệu',
  numerator: numerator ?? null,
  denominator: denominator ?? null,
});

/** What is changed in a clean form, by row: two dozen findings of all kinds and of all repairs. */
const flaws: Readonly<Record<'PL01' | 'PL02', Readonly<Record<string, RowEntry>>>> = {
  PL01: {
    '4': { ...figures('1 250', '2.500'), result: '§· sè hãa toµn bé hå s¬.' },
    '5b': { ...figures('40', '50'), result: 'Ch\u00ada cã c¸n bé chuyªn tr¸ch.' },
    '6': { ...figures(60, 50), result: '§· tËp huÊn cho tæ c«ng nghÖ sè céng ®ång.' },
    '8': figures(0, 0),
    '11a': { ...figures('khoảng 80%', 50), result: 'Số điện thoại cán bộ phụ trách: 0912 345 678.' },
    '11b': figures('12/15', null),
    '12': { state: 'có', numerator: 12, denominator: 15 },
    '13a': figures('x', 40),
    '13b': figures('-', 40),
    '14': {},
    '15': { ...figures(50, 50), explanation: null },
    '16a': figures(3, 4),
    '19': figures('１２', '１５'),
  },
  PL02: {
    'PL02.5': { state: 'Hoàn thành', progress: 60, result: null },
    'PL02.6': { state: 'Chưa triển khai', progress: 20, result: 'Đang\u00a0chờ  kinh phí.' },
    'PL02.9': { state: 'Hoàn thành', progress: 100, result: null },
    'PL02.10': { state: 'xong', progress: '50%' },
  },
};

export function flawedForm(unit: Unit = unitNamed(commune)): Workbook {
  const { info, rows } = cleanEntries(plan, unit);
  const spoilt = (appendix: 'PL01' | 'PL02') => {
    const changes = Object.entries(flaws[appendix]).map(([key, entry]) => [key as RowKey, entry] as const);
    return new Map([...rows[appendix], ...changes]);
  };
  return formOf({ info, rows: { ...rows, PL01: spoilt('PL01'), PL02: spoilt('PL02') } }, unit);
}

/** A clean form but for one number that was typed as text. */
export function almostCleanForm(): Workbook {
  const { info, rows } = cleanEntries(plan, unitNamed(commune));
  const key = '5b' as RowKey;
  const entry = rows.PL01.get(key);
  const spoilt = { ...entry, numerator: String(entry?.numerator) };
  return formOf({ info, rows: { ...rows, PL01: new Map([...rows.PL01, [key, spoilt]]) } });
}

/** Forms of three units side by side, as in a master workbook. */
export function severalForms(): Workbook {
  const [one, two, three] = plan.units.filter(({ level }) => level === 'commune');
  if (!one || !two || !three) throw new Error('the plan has fewer than three communes');
  const forms = [flawedForm(one), formOf(undefined, two), formOf(cleanEntries(plan, three), three)];
  return {
    sheets: forms.flatMap(({ sheets }, index) =>
      sheets.map((sheet) => ({ ...sheet, name: index === 0 ? sheet.name : `${sheet.name} ${index + 1}` })),
    ),
  };
}

/** A list of another kind pasted beneath the rows of Phụ lục 01: one finding for each of its lines. */
export function formWithFindings(count: number): Workbook {
  const { sheets, ...rest } = cleanForm();
  const sheet = sheets.find(({ name }) => name === 'PL01');
  const columnOf = (header: string) =>
    [...(sheet?.rows.get(5)?.cells ?? [])].find(([, { value }]) => value === header)?.[0] ?? 0;
  const last = Math.max(...(sheet?.rows.keys() ?? []));
  const pasted = Array.from({ length: count }, (_, index): [number, Row] => {
    const cells: [number, Cell][] = [
      [columnOf('Chỉ tiêu thực hiện'), valueCell(`Việc thứ ${index + 1} của thôn`)],
      [columnOf('Tử số'), valueCell(index)],
    ];
    return [last + 2 + index, { cells: new Map(cells) }];
  });
  return {
    ...rest,
    sheets: sheets.map((one) => (one === sheet ? { ...one, rows: new Map([...one.rows, ...pasted]) } : one)),
  };
}
