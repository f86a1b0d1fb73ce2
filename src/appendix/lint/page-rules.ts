/** What Nghị định 30/2020 asks of the page: paper, margins, page numbers, the corner for the signature. */
import { keysOf } from '../../plan/tables';
import { address } from '../../sheet/address';
import type { PrintSetup } from '../../sheet/model';
import { showNumber } from '../../sheet/numbers';
import { pageNumberIn } from './header-code';
import { filledColumns } from './official-page';
import type { Deviation, LintRule, OfficialPage } from './types';

/** Millimetres, both bounds included. */
const marginBounds = {
  top: [20, 25],
  bottom: [20, 25],
  left: [30, 35],
  right: [15, 20],
} as const;
/** Programs keep inches of few digits. */
const rounding = 0.1;

const onPage = (params: Deviation['params'] = {}): Deviation => ({ address: null, params });

function withPrint(
  check: (print: PrintSetup, page: OfficialPage) => readonly Deviation[],
): LintRule['check'] {
  return (page) => (page.sheet.print ? check(page.sheet.print, page) : []);
}

export const pageRules: readonly LintRule[] = [
  {
    id: 'page-set-up',
    basis: 'I.1',
    check: ({ sheet }) => (sheet.print ? [] : [onPage()]),
  },
  {
    id: 'paper',
    basis: 'I.1',
    check: withPrint(({ paper }) => (paper === undefined ? [] : [onPage()])),
  },
  {
    id: 'margins',
    basis: 'I.3',
    check: withPrint(({ margins }) =>
      keysOf(marginBounds).flatMap((side) => {
        const [least, most] = marginBounds[side];
        const is = margins[side];
        if (is >= least - rounding && is <= most + rounding) return [];
        return [onPage({ side: `@${side}`, is: showNumber(Math.round(is * 10) / 10), least, most })];
      }),
    ),
  },
  {
    id: 'page-number',
    basis: 'I.7',
    check: withPrint(({ header }) => {
      const number = pageNumberIn(header ?? '');
      return number?.section === 'centre' ? [] : [onPage()];
    }),
  },
  {
    id: 'page-number-look',
    basis: 'I.7',
    check: withPrint(({ header }) => {
      const number = pageNumberIn(header ?? '');
      if (!number) return [];
      const sized = number.size !== null && number.size >= 13 && number.size <= 14;
      return sized && !number.slanted ? [] : [onPage({ size: number.size ?? '@unknown' })];
    }),
  },
  {
    id: 'first-page-number',
    basis: 'I.7',
    check: withPrint(({ header, firstPage }) => {
      const shown = firstPage ? firstPage.header : (header ?? '');
      return pageNumberIn(shown) ? [onPage()] : [];
    }),
  },
  {
    id: 'signature-corner',
    basis: 'III.1.d',
    check: ({ sheet, label, columns }) => {
      const right = columns.slice(Math.ceil(columns.length / 2))[0] ?? Infinity;
      return [...sheet.rows.keys()]
        .filter((row) => row < label.row)
        .flatMap((row) => filledColumns(sheet, row).map((column) => ({ row, column })))
        .filter(({ column }) => column >= right)
        .map(({ row, column }) => ({ address: address(column, row), params: {} }));
    },
  },
  {
    id: 'one-page-wide',
    basis: null,
    check: withPrint(({ fit }) => (fit?.width === 1 ? [] : [onPage()])),
  },
  {
    id: 'header-repeated',
    basis: null,
    check: withPrint(({ titleRows }, { headerRow }) => {
      if (headerRow === null) return [];
      const repeated = titleRows && titleRows.first <= headerRow && headerRow <= titleRows.last;
      return repeated ? [] : [onPage({ row: headerRow })];
    }),
  },
];
