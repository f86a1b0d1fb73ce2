/** "Đúng mẫu kế hoạch": the appendices as the plan prints them, one row per row of the plan, no results. */
import type { Consolidation } from '../consolidation/types';
import { measureKey, taskKey } from '../plan/rows';
import type { AppendixId, ProjectEntry } from '../plan/schema';
import { SheetDraft, valueCell } from '../sheet/build';
import type { Sheet } from '../sheet/model';
import { finishAppendix } from './appendix';
import { pieces } from './fold';
import { looks } from './looks';
import type { ResultNaming } from './names';
import { printedCells as indicatorCells } from './pl01';
import { printedCells as taskCells } from './pl02';
import { printedCells as entryCells, projectText } from './pl03';
import type { Block } from './table';

const widths: Readonly<Record<AppendixId, readonly number[]>> = {
  PL01: [6, 66, 32, 28],
  PL02: [6, 28, 46, 52],
  PL03: [6, 30, 96],
};
const projectsWidth = 96;
/** Points: an entry higher than this goes on in a further row, as a row never breaks. */
const tallestRow = 330;

export function planOnlySheets(consolidation: Consolidation, names: ResultNaming): Sheet[] {
  const { plan } = consolidation;
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
      ...part.entries.map((entry) => entryBlock(`PL03.${part.no}.${entry.tt}`, entry)),
    ]),
  };
  return (['PL01', 'PL02', 'PL03'] as const).map((appendix) => {
    const head = plan.appendices[appendix];
    const columns = head.columns.map((header, index) => ({ header, width: widths[appendix][index] ?? 20 }));
    return finishAppendix(
      consolidation,
      new SheetDraft(names[appendix]),
      { head, columns, withResults: false },
      () => blocks[appendix],
    );
  });
}

function entryBlock(key: string, entry: ProjectEntry): Block {
  const text = entry.projects.map(projectText).join('\n');
  const room = { width: projectsWidth, font: looks.text.font, height: tallestRow };
  return {
    kind: 'row',
    printed: entryCells(entry),
    lines: pieces(text, room).map((part) => ({ key, cells: [valueCell(part, looks.textTop)] })),
  };
}
