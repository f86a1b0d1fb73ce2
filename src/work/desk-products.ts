/** What the desk can make of a consolidation: a table with one maker for each product. */
import { handoverCsv, resultAgain, resultNames, resultWorkbook } from '../appendix';
import { findingsSheet } from '../appendix/findings-sheet';
import type { Consolidation } from '../consolidation';
import type { Language } from '../rules/messages';
import type { Grid, Workbook } from '../sheet/model';
import { findMark } from '../submission/sheet';
import { writeWorkbook } from '../xlsx/write';
import type { Product, ProductSheets } from './desk-calls';

/** What a maker works from. */
export interface Making {
  readonly consolidation: Consolidation;
  readonly language: Language;
  /** The names of all sheets of the open workbook, and those of them that were laid out. */
  readonly sheetNames: readonly string[];
  readonly grids: readonly Grid[];
}

type Maker = (making: Making) => Product | Promise<Product>;

const makers = {
  /** The sheets of the result, in the place of those of an earlier run. */
  result,
  /** "Đúng mẫu kế hoạch": the appendices as the plan prints them. */
  planOnly: (making: Making) =>
    workbookProduct(making, 'phu-luc', resultWorkbook(making.consolidation, { withResults: false })),
  findings: (making: Making) =>
    workbookProduct(making, 'loi-canh-bao', {
      sheets: [findingsSheet(making.consolidation, resultNames())],
    }),
  handover: (making: Making): Product => ({
    file: fileName(making, 'ban-giao', 'csv'),
    kind: 'csv',
    bytes: new TextEncoder().encode(handoverCsv(making.consolidation)),
    sheets: null,
  }),
} as const satisfies Readonly<Record<string, Maker>>;

export type ProductId = keyof typeof makers;
export const productIds = Object.keys(makers) as readonly ProductId[];

export async function makeProduct(product: ProductId, making: Making): Promise<Product> {
  const make: Maker = makers[product];
  return make(making);
}

function result(making: Making): Product {
  const { consolidation, grids, sheetNames } = making;
  const earlier = grids.filter((grid) => isResultOf(grid, consolidation));
  const replace = earlier.map(({ name }) => name);
  const taken = sheetNames.filter((name) => !replace.includes(name));
  const { workbook, kept } = resultAgain(consolidation, earlier, { taken });
  const keptColumns = kept.columns.filter((header) => header !== '');
  return workbookProduct(making, 'tong-hop', workbook, { replace, keptColumns });
}

/** Sheets that a consolidation of the same plan and period has left. */
function isResultOf(grid: Grid, { plan, period }: Consolidation): boolean {
  const mark = findMark(grid);
  return mark?.kind === 'result' && mark.plan === plan.id && mark.period === period.id;
}

function workbookProduct(
  making: Making,
  name: string,
  workbook: Workbook,
  { replace, keptColumns }: Pick<ProductSheets, 'replace' | 'keptColumns'> = { replace: [], keptColumns: [] },
): Product {
  const shown = workbook.sheets.filter(({ visibility }) => visibility === 'visible');
  return {
    file: fileName(making, name, 'xlsx'),
    kind: 'xlsx',
    bytes: writeWorkbook(workbook),
    sheets: {
      count: workbook.sheets.length,
      shown: shown.map((sheet) => sheet.name),
      replace,
      keptColumns,
    },
  };
}

function fileName({ consolidation: { plan, period } }: Making, name: string, extension: string): string {
  return `${name}-${plan.document.year}-${period.id}.${extension}`;
}
