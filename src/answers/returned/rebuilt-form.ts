/**
 * The unit's form made anew with what the unit has entered, cell values as they stand even where no rule accepts
 * them. The file that came in is never saved again: a program that does so loses protection, lists and page set-up.
 */
import { appendixIds } from '../../form/columns';
import type { Entries, RowEntry } from '../../form/entries';
import { buildForm, type FormRequest } from '../../form/form';
import { infoLines } from '../../form/info';
import type { RowKey } from '../../plan/rows';
import type { AppendixId } from '../../plan/schema';
import { viewOf } from '../../rules/view';
import type { Context } from '../../rules';
import { legacyFont } from '../../sheet/legacy';
import type { Cell, CellStyle, Workbook } from '../../sheet/model';
import { isBlank } from '../../sheet/values';
import { entriesOf, readSubmissions, type Submission, type SubmittedCell } from '../../submission';
import { inputColumns } from '../../submission/plan-rows';
import { changeCells, type CellChange } from './cell-changes';
import { tellingFormat } from './formats';

export interface RebuiltForm {
  readonly workbook: Workbook;
  /** The new form, read again: where everything stands in it. */
  readonly submission: Submission;
}

/** What the new form is asked for, beside the entries. */
export type RebuildRequest = Pick<FormRequest, 'plan' | 'unit' | 'period' | 'madeAt'>;

/** @throws RangeError when the new form cannot be read back: a mistake in the program. */
export function rebuiltForm(request: RebuildRequest, context: Context): RebuiltForm {
  const { submission } = context;
  const { explained, previous } = submission;
  const form = buildForm({
    ...request,
    entries: withoutOffers(carriedEntries(context)),
    previous,
    ...(explained ? { explained } : {}),
  });
  const [plain] = readSubmissions(form.sheets, request.plan);
  if (!plain) throw new RangeError('A new form is always found');
  const sheets = changeCells(form.sheets, lookChanges(submission, plain));
  const [read] = readSubmissions(sheets, request.plan);
  return { workbook: { ...form, sheets }, submission: read ?? plain };
}

/**
 * The entries that go back by row key. Rows that contradict themselves (the hidden key of one row, the words of
 * another, as after sorting) are left out: under the key they would look sound, and be of the wrong row.
 */
export function carriedEntries(context: Context): Entries {
  const { info, rows } = entriesOf(context.submission);
  const doubtful = new Set(
    [...viewOf(context).contradicted.keys()].map(({ appendix, key }) => `${appendix} ${key}`),
  );
  const sound = (appendix: AppendixId): ReadonlyMap<RowKey, RowEntry> =>
    new Map([...rows[appendix]].filter(([key]) => !doubtful.has(`${appendix} ${key}`)));
  return { info, rows: { PL01: sound('PL01'), PL02: sound('PL02'), PL03: sound('PL03') } };
}

/** A date that the unit has deleted is not offered to it again: that it is missing is what it must see. */
function withoutOffers(entries: Entries): Entries {
  return entries.info.asOf === undefined ? { ...entries, info: { ...entries.info, asOf: '' } } : entries;
}

/**
 * The look of a sent cell, where it says how the value is meant: a date or a percentage is stored as a number like
 * any other, and a text of before Unicode is told by its font.
 */
function lookChanges(sent: Submission, made: Submission): CellChange[] {
  const ofInfo = infoLines.flatMap(({ id }) => lookChange(sent.info[id], made.info[id]));
  const ofRows = appendixIds.flatMap((appendix) =>
    (sent.sheets[appendix]?.rows ?? []).flatMap(({ key, cells }) => {
      const target = made.sheets[appendix]?.rows.find((row) => row.key === key);
      return inputColumns(appendix).flatMap(({ id }) => lookChange(cells[id], target?.cells[id]));
    }),
  );
  return [...ofInfo, ...ofRows];
}

/** Only where the value of this very cell was carried over: a row may stand twice. */
function lookChange(sent: SubmittedCell | undefined, made: SubmittedCell | undefined): CellChange[] {
  const cell = sent?.cell;
  if (!cell || !made || isBlank(cell.value) || cell.value !== made.cell?.value) return [];
  const look = tellingLook(cell);
  return look ? [{ ...made.place, change: withLook(look) }] : [];
}

interface TellingLook {
  readonly numberFormat?: string;
  readonly fontName?: string;
}

function tellingLook({ value, style }: Cell): TellingLook | null {
  const { numberFormat, font } = style ?? {};
  const meaning = typeof value === 'number' ? tellingFormat(numberFormat) : null;
  const fontName = typeof value === 'string' && legacyFont(font?.name) ? font?.name : undefined;
  if (meaning === null && fontName === undefined) return null;
  return {
    ...(meaning === null ? {} : { numberFormat: meaning }),
    ...(fontName === undefined ? {} : { fontName }),
  };
}

function withLook({ numberFormat, fontName }: TellingLook): (cell: Cell) => Cell {
  return (cell) => {
    const style: CellStyle = {
      ...cell.style,
      ...(numberFormat === undefined ? {} : { numberFormat }),
      ...(fontName === undefined ? {} : { font: { ...cell.style?.font, name: fontName } }),
    };
    return { ...cell, style };
  };
}
