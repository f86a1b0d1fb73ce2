/** The cells of a returned workbook that need work: a colour, and a note that says why. */
import { severityWords } from '../../rules';
import { colors } from '../../form/styles';
import type { Severity } from '../../plan/schema';
import type { Cell } from '../../sheet/model';
import type { CellChange } from './cell-changes';
import { cellOfToDo, type ToDo } from './tasks';

/** The colours that the form's own legend explains. A note of ours asks for nothing and gets none. */
const fills: Readonly<Partial<Record<Severity, string>>> = { error: colors.wrong, warning: colors.required };

/** Several findings of a cell share its note; the gravest gives the colour. `toDos` have the gravest first. */
export function markChanges(toDos: readonly ToDo[]): CellChange[] {
  return [...toDos].reverse().flatMap((toDo) => {
    const place = cellOfToDo(toDo);
    return place ? [{ ...place, change: (cell: Cell) => marked(cell, toDo) }] : [];
  });
}

function marked(cell: Cell, { finding: { severity }, text }: ToDo): Cell {
  const fill = fills[severity] ?? cell.style?.fill;
  const sentence = `${severityWords.vi[severity]}: ${text}`;
  return {
    ...cell,
    note: cell.note === undefined ? sentence : `${sentence}\n${cell.note}`,
    style: { ...cell.style, ...(fill === undefined ? {} : { fill }) },
  };
}
