/** OpenDocument spreadsheets made by hand, table by table. */
import { strToU8, zipSync } from 'fflate';

const namespaces = ['office', 'table', 'text', 'style']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

/** The content part around some tables; `styles` go before the body. */
export function content(tables: string, styles = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${namespaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
}

export function odsFile(contentPart: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts = { 'content.xml': contentPart, ...others };
  return zipSync(
    {
      mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
      ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])),
    },
    { level: 1 },
  );
}

export const table = (rows: string, name = 'T', attributes = ''): string =>
  `<table:table table:name="${name}" ${attributes}>${rows}</table:table>`;

export const tableRow = (cells: string, attributes = ''): string =>
  `<table:table-row ${attributes}>${cells}</table:table-row>`;

export const numberCell = (value: number | string, attributes = ''): string =>
  `<table:table-cell office:value-type="float" office:value="${value}" ${attributes}/>`;

export const textCell = (inside: string): string =>
  `<table:table-cell office:value-type="string">${inside}</table:table-cell>`;
