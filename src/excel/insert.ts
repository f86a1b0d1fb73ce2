/**
 * Finished sheets into the open workbook, in two round trips. Sheets that they replace are moved aside first,
 * so that the new ones get the names, and are deleted only once all the new ones stand. The host's undo cannot
 * take this back (docs, "Undo capabilities"): whoever calls has asked.
 */
import { failed, failureOf, run, stoppedAt, type Answer } from './answer';
import { toBase64 } from './base64';
import { neededApi, supports } from './host';

export interface InsertOptions {
  /** Number of sheets in the bytes: fewer in the workbook afterwards is a failure. */
  readonly sheets: number;
  /** Sheets that give way, by name. */
  readonly replace?: readonly string[];
}

/** A request to Excel on the web holds at most 5 MB (docs, "Resource limits"); the rest of the batch is small. */
const requestLimit = 5 * 1024 * 1024 - 16 * 1024;

/**
 * Inserts the sheets of an .xlsx file after the last tab and goes to the first of them. On any failure the
 * workbook is as it was. Failures: `unsupported`, `too-large`, `structure-protected`, `cell-edit`, `incomplete`…
 */
export async function insertSheets(bytes: Uint8Array, options: InsertOptions): Promise<Answer<null>> {
  if (!supports(neededApi)) return failed('unsupported', `ExcelApi ${neededApi}`);
  const base64 = await toBase64(bytes);
  if (base64.length > requestLimit) return failed('too-large', `${base64.length} characters of base64`);
  const moved = (options.replace ?? []).map((name, index) => ({ name, aside: asideName(name, index) }));
  const inserted = await run((context) => insertBeside(context, base64, moved));
  if (!inserted.ok) {
    await run((context) => undo(context, [], moved));
    // The docs name no code for a protected structure: it is asked for afterwards, whatever the host said.
    const structure = await run(isStructureProtected);
    return structure.ok && structure.value
      ? failed('structure-protected', inserted.failure.detail)
      : inserted;
  }
  if (inserted.value.length !== options.sheets) {
    await run((context) => undo(context, inserted.value, moved));
    return failed('incomplete', `${inserted.value.length} of ${options.sheets} sheets`);
  }
  return run((context) => finish(context, inserted.value, moved));
}

interface Moved {
  readonly name: string;
  readonly aside: string;
}

/** Unique, and within the 31 characters of a sheet name. */
function asideName(name: string, index: number): string {
  return `${name.slice(0, 22)} (cũ ${index + 1})`;
}

async function insertBeside(context: Excel.RequestContext, base64: string, moved: readonly Moved[]) {
  const sheets = context.workbook.worksheets;
  for (const { name, aside } of moved) sheets.getItem(name).name = aside;
  const ids = context.workbook.insertWorksheetsFromBase64(base64, {
    positionType: Excel.WorksheetPositionType.end,
  });
  await context.sync();
  return ids.value;
}

async function finish(context: Excel.RequestContext, ids: readonly string[], moved: readonly Moved[]) {
  const sheets = context.workbook.worksheets;
  for (const { aside } of moved) remove(sheets.getItem(aside));
  const [first] = ids;
  if (first !== undefined) sheets.getItem(first).activate();
  try {
    await context.sync();
  } catch (thrown) {
    // With a second workbook in front `activate` fails (docs, "Troubleshoot"); all before it is done.
    if (stoppedAt(thrown) !== 'Worksheet.activate') throw thrown;
  }
  return null;
}

/** Takes new sheets away and gives the old ones their names back. Stops by itself at the first not moved. */
async function undo(context: Excel.RequestContext, ids: readonly string[], moved: readonly Moved[]) {
  const sheets = context.workbook.worksheets;
  for (const id of ids) remove(sheets.getItem(id));
  for (const { name, aside } of moved) sheets.getItem(aside).name = name;
  await context.sync();
}

async function isStructureProtected(context: Excel.RequestContext): Promise<boolean> {
  const { protection } = context.workbook;
  protection.load('protected');
  await context.sync();
  return protection.protected;
}

/** A very hidden sheet cannot be deleted before it is merely hidden (docs, `Worksheet.delete`). */
function remove(sheet: Excel.Worksheet): void {
  sheet.visibility = Excel.SheetVisibility.hidden;
  sheet.delete();
}

/** Opens the bytes as a new workbook of its own, where they cannot go into this one. */
export async function openAsWorkbook(bytes: Uint8Array): Promise<Answer<null>> {
  try {
    await Excel.createWorkbook(await toBase64(bytes));
    return { ok: true, value: null };
  } catch (thrown) {
    return { ok: false, failure: failureOf(thrown) };
  }
}
