import type { Sheet, Workbook } from '../../sheet/model';
import { rewriteReferences } from '../formulas/rewrite';
import { HostError } from '../protocol/host-error';
import type { Book } from './book';
import { refuseProtectedStructure } from './protect';
import { freeName } from './sheet-names';
import { openSheet, type SheetState } from './sheet-state';
import { rewriteSheet } from './structure';

/**
 * `Workbook.insertWorksheetsFromBase64`: the named sheets (all by default, hidden ones too), in their order,
 * at the place. A taken name gets ` (2)`; formulas follow the new names. A formula that leads to a sheet left
 * behind would point at another file in Excel (OfficeDev/office-js issues 3583 and 4772: such links break),
 * so it becomes `#REF!` here and shows up at once.
 */
export function insertSheets(
  book: Book,
  source: Workbook,
  names: readonly string[] | undefined,
  position: number,
): SheetState[] {
  refuseProtectedStructure(book);
  const chosen = choose(source, names);
  const renamed = newNames(book, chosen);
  const inserted = chosen.map((sheet) =>
    openSheet({ ...sheet, name: renamed.get(sheet.name.toLowerCase()) ?? sheet.name }, book.nextId()),
  );
  for (const sheet of inserted) {
    rewriteSheet(sheet, (formula) =>
      rewriteReferences(formula, (reference) => {
        if (reference.sheet === null) return reference;
        const name = renamed.get(reference.sheet.toLowerCase());
        if (name === undefined) return null;
        return name === reference.sheet ? reference : { ...reference, sheet: name };
      }),
    );
  }
  book.sheets.splice(position, 0, ...inserted);
  book.touch();
  for (const sheet of inserted) book.emit({ kind: 'added', sheetId: sheet.id });
  return inserted;
}

function choose(source: Workbook, names: readonly string[] | undefined): readonly Sheet[] {
  if (!names || names.length === 0) return source.sheets;
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const chosen = source.sheets.filter(({ name }) => wanted.has(name.toLowerCase()));
  if (chosen.length < wanted.size) {
    throw new HostError('InvalidArgument', 'sheetNamesToInsert names a sheet the file lacks');
  }
  return chosen;
}

/** New name by old name in lower case. */
function newNames(book: Book, sheets: readonly Sheet[]): Map<string, string> {
  const taken = new Set(book.sheets.map(({ name }) => name.toLowerCase()));
  const renamed = new Map<string, string>();
  for (const { name } of sheets) {
    const free = freeName(name, (wanted) => taken.has(wanted.toLowerCase()));
    taken.add(free.toLowerCase());
    renamed.set(name.toLowerCase(), free);
  }
  return renamed;
}
