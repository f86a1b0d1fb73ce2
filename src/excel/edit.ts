/** Changes to cells that a person has accepted: only where the cell is as it was shown, and with a way back. */
import type { CellValue } from '../sheet/model';
import { isError } from '../sheet/values';
import { run, type Answer } from './answer';
import type { CellPlace } from './cells';
import { asText } from './text';

export interface CellEdit extends CellPlace {
  readonly before: CellValue;
  readonly after: CellValue;
}

/** What a cell held, exactly: `content` is its formula, else its value. */
export interface CellMemory extends CellPlace {
  readonly content: string | number | boolean;
  readonly isText: boolean;
  readonly numberFormat: string;
  /** The edit has set another format. */
  readonly reformatted: boolean;
  /** What the edit has written. */
  readonly after: CellValue;
}

export interface EditOutcome {
  readonly undo: readonly CellMemory[];
  /** Cells that are not any more as they were shown, and were left alone. */
  readonly skipped: readonly CellPlace[];
}

/**
 * Two round trips: one to see what stands, one to write. All or nothing: when a write fails, what was written
 * is put back. Failures: `locked`, `gone`, `cell-edit`…
 */
export async function editCells(edits: readonly CellEdit[]): Promise<Answer<EditOutcome>> {
  const seen = await run((context) => recall(context, edits));
  if (!seen.ok) return seen;
  const asShown = edits.flatMap((edit, index) => {
    const memory = seen.value[index];
    return memory && holds(memory, edit.before) ? [{ edit, memory: forEdit(memory, edit) }] : [];
  });
  const undo = asShown.map(({ memory }) => memory);
  const written = await run(async (context) => {
    for (const { edit, memory } of asShown) write(context, edit, memory);
    await context.sync();
  });
  if (!written.ok) {
    await run((context) => putBack(context, undo));
    return written;
  }
  const done = new Set(asShown.map(({ edit }) => edit));
  return { ok: true, value: { undo, skipped: edits.filter((edit) => !done.has(edit)) } };
}

/**
 * Puts back what `editCells` has changed, in two round trips. A cell that was changed again since is left alone
 * and answered.
 */
export async function restoreCells(memories: readonly CellMemory[]): Promise<Answer<readonly CellPlace[]>> {
  const seen = await run((context) => recall(context, memories));
  if (!seen.ok) return seen;
  const untouched = memories.filter((memory, index) => {
    const now = seen.value[index];
    return now !== undefined && holds(now, memory.after);
  });
  const restored = await run((context) => putBack(context, untouched));
  if (!restored.ok) return restored;
  return { ok: true, value: memories.filter((memory) => !untouched.includes(memory)) };
}

async function putBack(context: Excel.RequestContext, memories: readonly CellMemory[]): Promise<void> {
  for (const { sheet, address, content, isText, numberFormat, reformatted } of memories) {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    if (reformatted) range.numberFormat = [[numberFormat]];
    range.formulas = [[isText ? asText(String(content), numberFormat) : content]];
  }
  await context.sync();
}

interface Seen extends Omit<CellMemory, 'reformatted' | 'after'> {
  readonly value: string | number | boolean;
}

async function recall(context: Excel.RequestContext, places: readonly CellPlace[]): Promise<Seen[]> {
  const ranges = places.map(({ sheet, address }) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('values,formulas,valueTypes,numberFormat');
    return { sheet, address, range };
  });
  await context.sync();
  return ranges.map(({ sheet, address, range }) => {
    // `values` and `formulas` are typed `any[][]`; a cell holds one of these (learn.microsoft.com, Excel.Range).
    const value = range.values[0]?.[0] as string | number | boolean;
    const content = range.formulas[0]?.[0] as string | number | boolean;
    // A formula never equals its own result; text that begins with "=" reads the same both ways.
    const isText = typeof content === 'string' && content === value && range.valueTypes[0]?.[0] === 'String';
    const numberFormat = String(range.numberFormat[0]?.[0] ?? 'General');
    return { sheet, address, value, content, isText, numberFormat };
  });
}

function holds({ value }: Seen, shown: CellValue): boolean {
  if (shown === null) return value === '';
  return value === (isError(shown) ? shown.error : shown);
}

/**
 * A number in a cell that is formatted as text becomes text, under a percent sign it counts a hundredfold, and as a
 * date it is not seen: the form's own number cells are General.
 */
function forEdit({ value: _value, ...memory }: Seen, { after }: CellEdit): CellMemory {
  const reformatted = typeof after === 'number' && /[@%dmyhs]/i.test(memory.numberFormat);
  return { ...memory, reformatted, after };
}

function write(context: Excel.RequestContext, { sheet, address, after }: CellEdit, memory: CellMemory): void {
  const range = context.workbook.worksheets.getItem(sheet).getRange(address);
  if (memory.reformatted) range.numberFormat = [['General']];
  range.values = [[typeof after === 'string' ? asText(after, memory.numberFormat) : plain(after)]];
}

function plain(value: Exclude<CellValue, string>): string | number | boolean {
  if (value === null) return '';
  return isError(value) ? value.error : value;
}
