/**
 * The pack against the plan's own text, word for word: line breaks and runs of spaces folded, lone page numbers
 * dropped. The appendices are tables whose cells interleave in the text, so a row is compared as the bag of its
 * words, and each of its cells as words in the text's order.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultPlan as plan } from '../../src/plan/packs';
import { allProjectRows } from '../../src/plan/rows';

const source = readFileSync(join(__dirname, '../../src/plan/packs/hung-yen-2026/source.txt'), 'utf8');
const tables = source.indexOf('\nPhụ lục 01');
/** Lone numbers are page numbers before the appendices; inside them only the one right before the next label. */
const text =
  source.slice(0, tables).replace(/^\s*\d+\s*$/gm, '') +
  source.slice(tables).replace(/\n\s*\d+\s*(?=\n\s*Phụ lục)/g, '\n');

const words = (part: string): string[] => part.match(/\p{L}+|\d+|[^\s\p{L}\d]/gu) ?? [];
const between = (from: string, to?: string): string => {
  const start = text.indexOf(from);
  expect(start).toBeGreaterThanOrEqual(0);
  return text.slice(start + from.length, to === undefined ? undefined : text.indexOf(to, start));
};
const sorted = (list: readonly string[]): string[] => [...list].sort();

function expectInOrder(cell: string, row: readonly string[]): void {
  let at = 0;
  const missing = words(cell).find((word) => {
    at = row.indexOf(word, at) + 1;
    return at === 0;
  });
  expect({ cell, missing }).toEqual({ cell, missing: undefined });
}

/** Takes the rows one after the other from the words of an appendix and returns what is left. */
function compareRows(section: string, rows: readonly (readonly string[])[]): string[] {
  let rest = words(section);
  for (const cells of rows) {
    const expected = words(cells.join(' '));
    const row = rest.slice(0, expected.length);
    expect(sorted(row)).toEqual(sorted(expected));
    for (const cell of cells) expectInOrder(cell, row);
    rest = rest.slice(expected.length);
  }
  return rest;
}

const lastColumn = 'Đơn vị phối hợp';

test('every row of Phụ lục 01 has the words of the plan and nothing else', () => {
  const rows = plan.indicators.map((row) => [`${row.tt}`, row.text, row.leadText, row.coordinateText]);
  expect(compareRows(between(lastColumn, 'Phụ lục 02'), rows)).toEqual([]);
});

test('every row of Phụ lục 02 has the words of the plan and nothing else', () => {
  const section = between('Phụ lục 02', 'Phụ lục 03');
  const rows = plan.tasks.map((row) => [`${row.tt}`, row.text, row.leadText, row.coordinateText]);
  expect(compareRows(section.slice(section.indexOf(lastColumn) + lastColumn.length), rows)).toEqual([]);
});

test('every unit and task of Phụ lục 03 has the words of the plan and nothing else', () => {
  const section = between('Phụ lục 03');
  const header = plan.appendices.PL03.columns.at(-1) ?? '';
  const rows = plan.projectParts.flatMap((part) => [
    [part.no, part.title],
    ...part.entries.map((entry) => [
      `${entry.tt}`,
      entry.unitText,
      ...entry.projects.map(({ no, text: project }) => (no === null ? project : `${no}. ${project}`)),
    ]),
  ]);
  expect(compareRows(section.slice(section.indexOf(header) + header.length), rows)).toEqual([]);
});

test('the heads of the three appendices are printed as the plan prints them', () => {
  for (const { label, title, reference, columns } of Object.values(plan.appendices)) {
    const head = words(`${label} ${title} ${reference} ${columns.join(' ')}`);
    const start = text.search(new RegExp(`^\\s*${label}\\s*$`, 'm'));
    expect(words(text.slice(start)).slice(0, head.length)).toEqual(head);
  }
});

test('goals, points and duties stand in the text as they stand in the pack', () => {
  const folded = words(text).join(' ');
  const parts = [
    ...plan.goalGroups.flatMap(({ title, goals }) => [title, ...goals.map((goal) => goal.text)]),
    ...plan.pointSections.flatMap(({ title, points }) => [title, ...points.map((point) => point.text)]),
    ...plan.duties.flatMap(({ unitText, points }) => [unitText, ...points.map((point) => point.text)]),
    plan.document.closing,
  ];
  expect(parts.filter((part) => !folded.includes(words(part).join(' ')))).toEqual([]);
});

test('every target is stated in the words of its row', () => {
  for (const row of plan.indicators) {
    for (const { target } of row.measures) if (target) expect(row.text).toContain(target.statedAs);
  }
});

test('Văn phòng Tỉnh ủy keeps the numbers 2 to 5', () => {
  const numbers = allProjectRows(plan).filter(({ entry }) => entry.unit === 'vp-tinh-uy');
  expect(numbers.map(({ key }) => key)).toEqual([
    'PL03.II.24.2',
    'PL03.II.24.3',
    'PL03.II.24.4',
    'PL03.II.24.5',
  ]);
});
