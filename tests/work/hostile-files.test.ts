/**
 * Every kind and every limit through the door that files come in by: a line with an outcome, its own message and
 * advice, whatever is in the file. How each part of a file is read stands in `tests/xlsx/read`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { buildForm } from '../../src/form/form';
import { defaultPlan as plan } from '../../src/plan/packs';
import { messageOf } from '../../src/rules';
import { failureReason, type FailureCode } from '../../src/work/failures';
import { open, receive, type SubmittedFile } from '../../src/work/intake';
import { writeWorkbook } from '../../src/xlsx/write';
import { cleanEntries, commune, periodNamed, unitNamed } from '../support/workbook-table';
import { bytesOf, compoundFile, xlsFile } from '../xlsx/read/binary-files';
import { RELATIONS, worksheet } from '../xlsx/read/files';
import { content, numberCell, odsFile, table, tableRow } from '../xlsx/read/open-document-files';

const MEGABYTE = 1024 * 1024;
const changedAt = '2026-11-09T00:00:00.000Z';
const unit = unitNamed(commune);
const entries = cleanEntries(plan, unit);
const form = writeWorkbook(
  buildForm({ plan, unit, period: periodNamed('year'), entries, madeAt: '2026-11-01T08:00:00Z' }),
);
const parts = unzipSync(form);
/** `PL01`. */
const sheetPart = 'xl/worksheets/sheet2.xml';

function textOf(name: string): string {
  return new TextDecoder().decode(parts[name]);
}

/** The form with some of its parts changed. */
function formWith(changes: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const changed = Object.entries(changes).map(([name, part]): [string, Uint8Array] => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return zipSync({ ...parts, ...Object.fromEntries(changed) }, { level: 1 });
}

const sheetWith = (from: string | RegExp, to: string): Uint8Array =>
  formWith({ [sheetPart]: textOf(sheetPart).replace(from, to) });

// A slow machine must meet the limit that is meant, not that of time.
beforeAll(() => {
  jest.spyOn(performance, 'now').mockReturnValue(0);
});
afterAll(() => {
  jest.restoreAllMocks();
});

/** Positions of the entries in the directory of an archive. */
function directoryEntries(bytes: Uint8Array): number[] {
  const found: number[] = [];
  for (let at = 0; at + 4 < bytes.length; at++) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2) {
      found.push(at);
    }
  }
  return found;
}

/** A copy with 32-bit numbers at a place of every entry (or of the end of the directory). */
function patched(bytes: Uint8Array, field: number, value: number, most = Infinity): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (const at of directoryEntries(bytes).slice(0, most)) view.setUint32(at + field, value, true);
  return copy;
}

const end = (bytes: Uint8Array) => bytes.length - 22;
function withCount(bytes: Uint8Array, change: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const count = view.getUint16(end(bytes) + 10, true) + change;
  view.setUint16(end(bytes) + 8, count, true);
  view.setUint16(end(bytes) + 10, count, true);
  return copy;
}

/** Every spelling of a name becomes another of the same length. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1').replaceAll(from, to);
  return Uint8Array.from(Buffer.from(text, 'latin1'));
}

const crcAt = 16;
const sizeAt = 24;
const packedAt = 20;
const flagsAt = 8;
const ods = (rows: string) => odsFile(content(table(rows)));
const entity = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';
const manyFiles = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`x/${at}.xml`, new Uint8Array(0)]));
const cells = (count: number) =>
  Array.from({ length: count / 100 }, () => `<row>${'<c><v>1</v></c>'.repeat(100)}</row>`).join('');

type Case = readonly [what: string, code: FailureCode, bytes: () => Uint8Array];

const kinds: readonly Case[] = [
  ['nothing', 'empty-file', () => new Uint8Array(0)],
  ['text', 'csv', () => strToU8('TT;Tử số\n1;2\n')],
  ['a web page', 'html', () => strToU8('<html><table></table></html>')],
  ['a PDF', 'pdf', () => strToU8('%PDF-1.7\n%âãÏÓ')],
  ['a picture', 'image', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)],
  ['a .rar', 'other-archive', () => Uint8Array.of(0x52, 0x61, 0x72, 0x21, 0x1a, 7, 1, 0)],
  ['a document of Word', 'docx', () => compoundFile({ WordDocument: new Uint8Array(9) })],
  ['Excel 95', 'old-format', () => compoundFile({ Book: new Uint8Array(9) })],
  ['bytes of no kind', 'not-a-workbook', () => Uint8Array.from({ length: 4096 }, (_, at) => (at * at) % 251)],
  [
    'an encrypted .xlsx',
    'password',
    () => compoundFile({ EncryptionInfo: new Uint8Array(9), EncryptedPackage: new Uint8Array(9) }),
  ],
  ['an encrypted .xls', 'password', () => xlsFile([], [[0x2f, bytesOf([2, 1])]])],
  [
    'an encrypted .ods',
    'password',
    () =>
      odsFile(content(table('')), {
        'META-INF/manifest.xml': '<manifest><file-entry><encryption-data/></file-entry></manifest>',
      }),
  ],
  ['an encrypted part', 'password', () => patched(form, flagsAt, 1, 1)],
];

const limits: readonly Case[] = [
  [
    'a file over 20 MB',
    'too-large',
    () => Uint8Array.from({ length: 20 * MEGABYTE + 1 }, (_, at) => form[at] ?? 0),
  ],
  ['parts of more than 200 MB', 'too-large', () => patched(form, sizeAt, 60 * MEGABYTE, 4)],
  ['a part of a gigabyte', 'too-large', () => patched(form, sizeAt, 1024 * MEGABYTE, 1)],
  ['more than 200 parts', 'too-large', () => formWith(manyFiles(201))],
  [
    'more than 500 000 cells',
    'too-large',
    () => sheetWith(/<sheetData>.*<\/sheetData>/s, `<sheetData>${cells(500_100)}</sheetData>`),
  ],
  [
    'more cells than that by repetition',
    'too-large',
    () =>
      ods(
        tableRow(
          numberCell(1, 'table:number-columns-repeated="16384"'),
          'table:number-rows-repeated="1048576"',
        ),
      ),
  ],
  ['a part that lies about its size', 'unsafe', () => patched(form, sizeAt, 10)],
  ['a part that could not be so large', 'unsafe', () => patched(form, sizeAt, 60 * MEGABYTE, 3)],
  ['entities', 'unsafe', () => sheetWith(/<\?xml[^>]*>/, entity)],
  ['entities in an .ods', 'unsafe', () => odsFile(content(table('')).replace('?>', `?>${entity}`))],
  [
    'deep nesting',
    'unsafe',
    () => sheetWith('<sheetData>', `${'<a>'.repeat(90)}${'</a>'.repeat(90)}<sheetData>`),
  ],
  [
    'a part twice',
    'unsafe',
    () => renamed(formWith({ 'xl/x1.xml': 'a', 'xl/x2.xml': 'b' }), 'xl/x2.xml', 'xl/x1.xml'),
  ],
  ['an absolute name', 'unsafe', () => renamed(formWith({ 'xl/x1.xml': 'a' }), 'xl/x1.xml', '/l/x1.xml')],
  ['a climbing name', 'unsafe', () => renamed(formWith({ 'xl/x1.xml': 'a' }), 'xl/x1.xml', '../x1.xml')],
  ['a wrong checksum', 'damaged', () => patched(form, crcAt, 1)],
  ['a part shorter than packed', 'damaged', () => patched(form, packedAt, 20)],
  ['fewer entries than it says', 'damaged', () => withCount(form, 1)],
  ['a sheet that breaks off', 'damaged', () => formWith({ [sheetPart]: textOf(sheetPart).slice(0, -200) })],
  [
    'a sheet that is gone',
    'damaged',
    () => zipSync(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== sheetPart))),
  ],
  ['an archive in an archive', 'archive', () => zipSync({ 'a.zip': zipSync({ 'b.txt': strToU8('x') }) })],
  ['an archive of nothing', 'empty-archive', () => zipSync({ 'a/': new Uint8Array(0) })],
];

describe.each([
  ['kind', kinds],
  ['limit', limits],
])('every %s has its own outcome', (_, table) => {
  it.each(table)('%s: %s', async (_what, code, bytes) => {
    const lines = await receive({ file: 'a.xlsx', changedAt, bytes: bytes() }, { plan, period: null });
    const said = lines.map(({ content }) =>
      content.kind === 'unreadable' ? messageOf(content.finding, 'vi', plan) : content.outcome,
    );
    expect(said).toEqual([expect.stringContaining(failureReason(code, 'vi'))]);
  });
});

it('every reason has a sentence of its own, and says what to do', () => {
  const codes = [...new Set([...kinds, ...limits].map(([, code]) => code))];
  const sentences = codes.map((code) => failureReason(code, 'vi'));
  expect(new Set(sentences).size).toBe(codes.length);
  for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*\. Hãy .*\.$/u);
});

describe('what only looks bad is read', () => {
  const submitted = async (bytes: Uint8Array) => {
    const opened = await open({ file: 'a.xlsx', changedAt, bytes }, plan);
    return opened.kind === 'submissions'
      ? opened.parts.map(({ submission }) => submission.identity?.unit)
      : opened;
  };

  it('a used range of a million rows and all columns', async () => {
    const far = '<row r="1048576" ht="15" customHeight="1"><c r="XFD1048576" s="1"/></row></sheetData>';
    const empty = Array.from({ length: 60_000 }, (_, at) => `<row r="${at + 2_000}" ht="15"/>`).join('');
    expect(await submitted(sheetWith('</sheetData>', empty + far))).toEqual([commune]);
  });

  it('names of prototypes in texts, sheets, keys and defined names', async () => {
    const opened = await submitted(
      formWith({
        'xl/workbook.xml': textOf('xl/workbook.xml')
          .replace('</sheets>', '<sheet name="__proto__" sheetId="99" r:id="constructor"/></sheets>')
          .replace('<definedNames>', '<definedNames><definedName name="__proto__">1</definedName>'),
        'xl/_rels/workbook.xml.rels': textOf('xl/_rels/workbook.xml.rels').replace(
          '</',
          `<Relationship Id="constructor" Type="${RELATIONS}/worksheet" Target="worksheets/proto.xml"/></`,
        ),
        'xl/worksheets/proto.xml': worksheet(
          '<sheetData><row r="1"><c r="A1" t="str"><v>__proto__</v></c><c r="B1" t="str"><v>constructor</v></c></row></sheetData>',
        ),
      }),
    );
    expect(opened).toEqual([commune]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

it('a file among many finds no room once they hold too much, and the next that fits is read', async () => {
  const file: SubmittedFile = { file: 'a.xlsx', changedAt, bytes: form };
  const opened = await open(file, plan);
  const weight = opened.kind === 'submissions' ? (opened.weight ?? 0) : 0;
  expect(weight).toBeGreaterThan(500);
  expect(await open(file, plan, weight)).toMatchObject({ kind: 'submissions' });
  expect(await open(file, plan, weight - 1)).toMatchObject({
    kind: 'unreadable',
    failure: 'no-room',
    hash: opened.hash,
  });
});

it('formulas without a result are said so, never read as blank', async () => {
  const bytes = readFileSync(join(__dirname, '../fixtures/files/openpyxl.xlsx'));
  const opened = await open({ file: 'a.xlsx', changedAt, bytes }, plan);
  const [part] = opened.kind === 'submissions' ? opened.parts : [];
  const rates = part?.submission.sheets.PL01?.rows.flatMap(({ cells: { rate } }) => rate?.cell ?? []) ?? [];
  const uncalculated = rates.filter(({ formula }) => formula !== undefined);
  expect(uncalculated.length).toBeGreaterThan(10);
  for (const rate of uncalculated) expect(rate).toMatchObject({ value: null, cached: false });
});
