/** "Đúng mẫu kế hoạch": the appendices as the plan prints them, one row per row of the plan, no results. */
import type { Consolidation } from '../consolidation/types';
import { measureKey, taskKey } from '../plan/rows';
import type { AppendixId, ProjectEntry } from '../plan/schema';
import { SheetDraft, valueCell } from '../sheet/build';
import type { Sheet, Workbook } from '../sheet/model';
import { finishAppendix } from './appendix';
import { pieces } from './fold';
import { looks } from './looks';
import { resultNames, type ResultNaming } from './names';
import { pageWidth } from './page';
import { printedCells as indicatorCells } from './pl01';
import { printedCells as taskCells } from './pl02';
import { printedCells as entryCells, projectText } from './pl03';
import { asPrinted, type Presentation } from './presentation';
import type { Block } from './table';

const widths: Readonly<Record<AppendixId, readonly number[]>> = {
  PL01: [6, 66, 32, 28],
  PL02: [6, 28, 46, 52],
  PL03: [6, 30, 96],
};
/** An upright page is narrower: its columns share what it has, so that the letters keep their size. */
function widthsOn(orientation: Presentation['orientation'], appendix: AppendixId): number[] {
  const share = pageWidth(orientation) / pageWidth('landscape');
  return widths[appendix].map((width, index) => (index === 0 ? width : Math.floor(width * share)));
}

/** Points: an entry higher than this goes on in a further row, as a row never breaks. */
const tallestRow = 330;

/** The three appendices alone, for signing a plan or laying one beside its results. */
export function planWorkbook(
  issue: Pick<Consolidation, 'plan' | 'period'>,
  presentation: Partial<Presentation> = {},
): Workbook {
  const names = resultNames();
  return {
    sheets: planOnlySheets(issue, names, { ...asPrinted, ...presentation }),
    active: names.PL01,
    properties: { title: issue.plan.document.name, creator: 'Kế hoạch số' },
  };
}

export function planOnlySheets(
  issue: Pick<Consolidation, 'plan' | 'period'>,
  names: ResultNaming,
  presentation: Presentation,
): Sheet[] {
  const { plan } = issue;
  const projectsWidth = widthsOn(presentation.orientation, 'PL03').at(-1) ?? 0;
  const blocks: Readonly<Record<AppendixId, readonly Block[]>> = {
    PL01: plan.indicators.map((indicator) => ({
      kind: 'row',
      printed: indicatorCells(indicator),
      lines: [{ key: indicator.measures.map(({ id }) => measureKey(id)).join(' '), cells: [] }],
    })),
    PL02: plan.tasks.map((task) => ({
      kind: 'row',
      printed: taskCells(task),
      lines: [{ key: taskKey(task), cells: [] }],
    })),
    PL03: plan.projectParts.flatMap((part): Block[] => [
      { kind: 'heading', key: `PL03.${part.no}`, number: part.no, text: part.title },
      ...part.entries.map((entry) => entryBlock(`PL03.${part.no}.${entry.tt}`, entry, projectsWidth)),
    ]),
  };
  return (['PL01', 'PL02', 'PL03'] as const).map((appendix) => {
    const columns = plan.appendices[appendix].columns.map((header, index) => ({
      header,
      width: widthsOn(presentation.orientation, appendix)[index] ?? 20,
    }));
    return finishAppendix(
      issue,
      new SheetDraft(names[appendix]),
      { appendix, columns, line: null, presentation },
      () => blocks[appendix],
    );
  });
}

/** `width`: characters of the column with the tasks. */
function entryBlock(key: string, entry: ProjectEntry, width: number): Block {
  const text = entry.projects.map(projectText).join('\n');
  const room = { width, font: looks.text.font, height: tallestRow };
  return {
    kind: 'row',
    printed: entryCells(entry),
    lines: pieces(text, room).map((part) => ({ key, cells: [valueCell(part, looks.textTop)] })),
  };
}
