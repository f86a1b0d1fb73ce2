/** Workbooks made by hand, part by part, so that a test can say exactly what stands in the file. */
import { strToU8, zipSync } from 'fflate';
import type { CellValue, Sheet } from '../../../src/sheet/model';
import { parseAddress } from '../../../src/sheet/address';
import { readWorkbook } from '../../../src/xlsx/read';
import type { ReadFailureCode, ReadLimits } from '../../../src/xlsx/read';

export type Parts = Record<string, string | Uint8Array>;

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export function relations(
  ...rows: readonly [id: string, type: string, target: string, mode?: string][]
): string {
  const elements = rows.map(([id, type, target, mode]) => {
    const external = mode ? ` TargetMode="${mode}"` : '';
    return `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"${external}/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${elements.join('')}</Relationships>`;
}

export function worksheet(inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${inside}</worksheet>`;
}

export function sheetData(rows: string): string {
  return worksheet(`<sheetData>${rows}</sheetData>`);
}

export function workbookXml(sheets: string, before = '', after = ''): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${before}<sheets>${sheets}</sheets>${after}</workbook>`;
}

export function stylesXml(inside: string): string {
  return `<styleSheet xmlns="${MAIN}">${inside}</styleSheet>`;
}

export function strings(...texts: readonly string[]): string {
  return `<sst xmlns="${MAIN}">${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`;
}

/** One sheet `S` with an empty grid; a test overrides the parts it is about, or drops one with `null`. */
export function parts(overrides: Record<string, string | Uint8Array | null> = {}): Parts {
  const all: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"/>`,
    '_rels/.rels': relations(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': workbookXml('<sheet name="S" sheetId="1" r:id="rId1"/>'),
    'xl/_rels/workbook.xml.rels': relations(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'sharedStrings', 'sharedStrings.xml'],
      ['rId3', 'styles', 'styles.xml'],
    ),
    'xl/worksheets/sheet1.xml': sheetData(''),
    ...overrides,
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, part]) => (part === null ? [] : [[name, part] as const])),
  );
}

export function zip(files: Parts): Uint8Array {
  const entries = Object.entries(files).map(([name, part]) => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, { level: 6 });
}

/** A workbook whose only sheet has these rows. */
export function withRows(
  rows: string,
  overrides: Record<string, string | Uint8Array | null> = {},
): Uint8Array {
  return zip(parts({ 'xl/worksheets/sheet1.xml': sheetData(rows), ...overrides }));
}

/** A clock that stands still: how busy the machine is must not decide a test. */
export const stopped = (): number => 0;

/** The first sheet of a file that must be readable. */
export function firstSheet(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): Sheet {
  const outcome = readWorkbook(bytes, limits, stopped);
  if (!outcome.ok) throw new Error(`${outcome.failure.code}: ${outcome.failure.detail}`);
  const sheet = outcome.workbook.sheets[0];
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

export function cellOf(sheet: Sheet, address: string) {
  const place = parseAddress(address);
  return place ? sheet.rows.get(place.row)?.cells.get(place.column) : undefined;
}

/** The value of A1 of the first sheet. */
export function valueOf(bytes: Uint8Array): CellValue | undefined {
  return cellOf(firstSheet(bytes), 'A1')?.value;
}

/** Why a file was refused, or `ok`. */
export function codeOf(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): ReadFailureCode | 'ok' {
  const outcome = readWorkbook(bytes, limits, stopped);
  return outcome.ok ? 'ok' : outcome.failure.code;
}
