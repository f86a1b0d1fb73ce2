/** What the library is shown of an .xlsb workbook: a package of our own with the records that figures depend on. */
import { zipSync } from 'fflate';

/** A sheet as the list of the workbook has it. */
export interface Bundled {
  readonly name: string;
  readonly state: number;
  readonly relationship: string;
}

export const WORKBOOK = 'xl/workbook.bin';
/** Parts that cells refer to, by the type of their relationship. */
export const SHARED = [
  { type: 'sharedStrings', name: 'xl/sharedStrings.bin', content: 'sharedStrings' },
  { type: 'styles', name: 'xl/styles.bin', content: 'styles' },
] as const;

export const sheetPart = (index: number): string => `xl/worksheets/sheet${index + 1}.bin`;

/** The parts as a package of their own, whose every name is ours. */
export function packed(parts: Record<string, Uint8Array>, list: readonly Bundled[]): Uint8Array {
  const excel = 'application/vnd.ms-excel';
  const overrides = [
    [WORKBOOK, `${excel}.sheet.binary.macroEnabled.main`],
    ...SHARED.map(({ name, content }) => [name, `${excel}.${content}`]),
    ...list.map((_, index) => [sheetPart(index), `${excel}.worksheet`]),
  ];
  const types = overrides.map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`);
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const sheets = list.map(
    ({ relationship }, index) =>
      `<Relationship Id="${relationship}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.bin"/>`,
  );
  const space = 'http://schemas.openxmlformats.org/package/2006';
  const text = (xml: string) => new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>${xml}`);
  return zipSync(
    {
      '[Content_Types].xml': text(`<Types xmlns="${space}/content-types">${types.join('')}</Types>`),
      'xl/_rels/workbook.bin.rels': text(
        `<Relationships xmlns="${space}/relationships">${sheets.join('')}</Relationships>`,
      ),
      ...parts,
    },
    { level: 0 },
  );
}
