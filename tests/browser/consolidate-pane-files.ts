/** Files that bring the pane of consolidation into each of its states. */
import { filledProvince, type SentFile } from '../../src/demo';
import { readMark } from '../../src/form/mark';
import { sheetNames } from '../../src/form/names';
import { defaultPlan as plan } from '../../src/plan/packs';
import type { Sheet, Workbook } from '../../src/sheet/model';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { periodNamed } from '../support/workbook-table';

export interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const upload = (name: string, bytes: Uint8Array): Upload => ({
  name,
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(bytes),
});

const sent = (seed: number) => filledProvince(plan, periodNamed('year'), seed).files;
const inFirst = sent(4);
const isClean = ({ expected }: SentFile) => expected.flaw === null && expected.standing === 'current';

function sentBy(name: string): readonly SentFile[] {
  const found = inFirst.filter(({ unit }) => unit.name === name);
  if (found.length === 0) throw new Error(`${name} has sent nothing`);
  return found;
}

/** A clean unit and its two files of one time with other figures. */
function contestedFiles(): { readonly name: string; readonly files: readonly Upload[] } {
  for (const other of sent(5).filter(isClean)) {
    const first = inFirst.find((one) => isClean(one) && one.file === other.file);
    if (!first || first.sentAt !== other.sentAt) continue;
    const files = [upload(first.file, first.bytes()), upload(`sửa ${other.file}`, other.bytes())];
    return { name: first.unit.name, files };
  }
  throw new Error('no unit is clean in both provinces');
}

/** A form without its hidden sheet and marks. */
function unmarked({ bytes }: SentFile): Uint8Array {
  const read = readWorkbook(bytes());
  if (!read.ok) throw new Error(read.failure.code);
  const sheets = read.workbook.sheets.filter(({ name }) => name !== sheetNames.identity);
  const workbook: Workbook = { sheets: sheets.map(withoutMark) };
  return writeWorkbook(workbook);
}

function withoutMark(sheet: Sheet): Sheet {
  const rows = [...sheet.rows].map(([number, row]) => {
    const cells = [...row.cells].filter(([, { value }]) => typeof value !== 'string' || !readMark(value));
    return [number, { ...row, cells: new Map(cells) }] as const;
  });
  return { ...sheet, rows: new Map(rows) };
}

const contested = contestedFiles();
const [suggested] = sentBy('UBND xã Thái Ninh');
if (!suggested) throw new Error('no form to take the marks off');

/** Names of units by what their entry shows. */
export const units = {
  contested: contested.name,
  returned: 'UBND xã Tân Tiến',
  warnings: 'Sở Nội vụ',
  superseded: 'UBND xã Lê Lợi',
  missing: 'Sở Khoa học và Công nghệ',
} as const;

export const namelessFile = 'bao cao nam (ban cuoi).xlsx';

export const files: readonly Upload[] = [
  ...[units.returned, units.warnings, units.superseded, 'UBND xã Hưng Hà', 'UBND xã Tiên Tiến']
    .flatMap(sentBy)
    .map(({ file, bytes }) => upload(file, bytes())),
  ...contested.files,
  upload(namelessFile, unmarked(suggested)),
];
