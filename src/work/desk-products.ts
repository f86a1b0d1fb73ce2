/** What the desk can make of a consolidation: a table with one maker for each product. */
import { handoverCsv, planWorkbook, resultAgain, resultNames } from '../appendix';
import { watchingBodies } from '../appendix/watch';
import { findingsSheet } from '../appendix/findings-sheet';
import { sealed } from '../appendix/seal';
import type { Consolidation } from '../consolidation';
import type { Language } from '../rules/messages';
import type { Grid, Workbook } from '../sheet/model';
import { findMark } from '../submission/sheet';
import { writeWorkbook } from '../xlsx/write';
import {
  hasLagging,
  hasReturned,
  letterAnswer,
  reportAnswer,
  returnedAnswer,
  watchAnswer,
  type AnswerFile,
  type Answering,
} from './desk-answers';
import { textDigest } from './hash';
import type { AppendixChoice, Product, ProductSheets } from './desk-calls';

/** What a maker works from. */
export interface Making extends Answering {
  readonly language: Language;
  readonly appendices?: AppendixChoice;
  readonly sealedBy?: string;
  /** The names of all sheets of the open workbook, and those of them that were laid out. */
  readonly sheetNames: readonly string[];
  readonly grids: readonly Grid[];
}

/** A product, and its sheets where it is a workbook. */
export type Made = Product & { readonly workbook?: Workbook };

type Maker = (making: Making) => Made | null | Promise<Made>;

const makers = {
  /** The sheets of the result for the open workbook, in the place of those of an earlier run. */
  result: (making: Making) => result(making, { charts: false }),
  /** The same as a file of its own. */
  resultFile: (making: Making) => result(making, { charts: true }),
  /** The same, written down with its hashes and locked: the next issue after that in the open workbook. */
  sealed: (making: Making) => sealedIssue(making),
  /** "Đúng mẫu kế hoạch": the appendices as the plan prints them. */
  planOnly: (making: Making) =>
    workbookProduct(making, 'phu-luc', planWorkbook(making.consolidation, making.appendices?.presentation)),
  findings: (making: Making) =>
    workbookProduct(making, 'loi-canh-bao', {
      sheets: [findingsSheet(making.consolidation, resultNames())],
    }),
  handover: (making: Making) =>
    fileProduct(making, 'ban-giao', {
      kind: 'csv',
      bytes: new TextEncoder().encode(handoverCsv(making.consolidation)),
    }),
  /** What goes back to units whose files have to be mended. */
  returned: (making: Making) => {
    const answer = returnedAnswer(making);
    return answer && fileProduct(making, answer.name, answer);
  },
  /** Công văn đôn đốc. */
  letter: async (making: Making) => fileProduct(making, 'don-doc', await letterAnswer(making)),
  report: async (making: Making) => fileProduct(making, 'bao-cao', await reportAnswer(making)),
  /** What goes to the bodies that watch measures. */
  watch: (making: Making) => fileProduct(making, 'theo-doi', watchAnswer(making)),
} as const satisfies Readonly<Record<string, Maker>>;

export type ProductId = keyof typeof makers;
export const productIds = Object.keys(makers) as readonly ProductId[];

/** Without an entry a product always has something in it. */
const hasContent: Readonly<Partial<Record<ProductId, (consolidation: Consolidation) => boolean>>> = {
  returned: hasReturned,
  letter: hasLagging,
  watch: (consolidation) => watchingBodies(consolidation).length > 0,
};

/** Those that would not be empty. */
export function productsOf(consolidation: Consolidation): readonly ProductId[] {
  return productIds.filter((product) => isWorthMaking(product, consolidation));
}

/** Null where it would be empty. */
export async function makeProduct(product: ProductId, making: Making): Promise<Made | null> {
  const make: Maker = makers[product];
  return isWorthMaking(product, making.consolidation) ? make(making) : null;
}

function isWorthMaking(product: ProductId, consolidation: Consolidation): boolean {
  return hasContent[product]?.(consolidation) ?? true;
}

function fileProduct(making: Making, name: string, { kind, bytes }: AnswerFile): Made {
  return { file: fileName(making, name, kind), kind, bytes, sheets: null };
}

function result(making: Making, { charts }: { readonly charts: boolean }): Made {
  const { consolidation, grids, sheetNames } = making;
  const earlier = grids.filter((grid) => isResultOf(grid, consolidation));
  const replace = earlier.map(({ name }) => name);
  const taken = sheetNames.filter((name) => !replace.includes(name));
  const { workbook, kept } = resultAgain(consolidation, earlier, { taken, ...making.appendices });
  const keptColumns = kept.columns.filter((header) => header !== '');
  return workbookProduct(making, 'tong-hop', workbook, { replace, keptColumns, charts });
}

async function sealedIssue(making: Making): Promise<Made> {
  const { consolidation, grids, now, sealedBy = '' } = making;
  const earlier = grids.filter((grid) => isResultOf(grid, consolidation));
  const { workbook } = resultAgain(consolidation, earlier, making.appendices);
  const issue = await sealed(workbook, consolidation, { by: sealedBy, at: now, digest: textDigest, earlier });
  return workbookProduct(making, 'ban-chot', issue);
}

/** Sheets that a consolidation of the same plan and period has left. */
function isResultOf(grid: Grid, { plan, period }: Consolidation): boolean {
  const mark = findMark(grid);
  return mark?.kind === 'result' && mark.plan === plan.id && mark.period === period.id;
}

interface Writing extends Partial<Pick<ProductSheets, 'replace' | 'keptColumns'>> {
  /** False leaves them for the host to draw. */
  readonly charts?: boolean;
}

function workbookProduct(making: Making, name: string, workbook: Workbook, writing: Writing = {}): Made {
  const { replace = [], keptColumns = [], charts = true } = writing;
  const shown = workbook.sheets.filter(({ visibility }) => visibility === 'visible');
  return {
    file: fileName(making, name, 'xlsx'),
    kind: 'xlsx',
    bytes: writeWorkbook(workbook, { charts }),
    workbook,
    sheets: {
      count: workbook.sheets.length,
      shown: shown.map((sheet) => sheet.name),
      replace,
      keptColumns,
      charts: workbook.sheets.flatMap(({ name: sheet, charts: drawn = [] }) =>
        drawn.length > 0 && !charts ? [{ sheet, charts: drawn }] : [],
      ),
    },
  };
}

function fileName({ consolidation: { plan, period } }: Making, name: string, extension: string): string {
  return `${name}-${plan.document.year}-${period.id}.${extension}`;
}
