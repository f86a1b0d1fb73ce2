import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resultWorkbook } from '../../src/appendix';
import type { AppendixId } from '../../src/plan/schema';
import type { Sheet } from '../../src/sheet/model';
import { headerRowOf, rowsOf, rowTexts, sheetOf } from './cells';
import { plan, province } from './province';

const workbook = resultWorkbook(province(), { withResults: false });
const source = readFileSync(join(__dirname, '../../src/plan/packs/hung-yen-2026/source.txt'), 'utf8');

/** Everything that is printed, row by row; merged cells give their text once. */
function printed(sheet: Sheet, from = 1): string[][] {
  return rowsOf(sheet)
    .filter((row) => row >= from)
    .map((row) => rowTexts(sheet, row).filter((text) => text !== ''))
    .filter((texts) => texts.length > 0);
}

function below(appendix: AppendixId): string[][] {
  const sheet = sheetOf(workbook, appendix);
  return printed(sheet, headerRowOf(sheet, 'TT') + 1);
}

const bag = (text: string): string[] => (text.match(/\p{L}+|\d+|[^\s\p{L}\d]/gu) ?? []).sort();

describe('"Đúng mẫu kế hoạch"', () => {
  it.each(['PL01', 'PL02', 'PL03'] as const)(
    '%s has the head of the plan and its columns alone',
    (appendix) => {
      const { label, title, reference, columns } = plan.appendices[appendix];
      const sheet = sheetOf(workbook, appendix);
      expect(printed(sheet).slice(0, 4)).toEqual([[label], [title], [reference], columns]);
    },
  );

  it('Phụ lục 01 has one row per indicator, word for word', () => {
    expect(below('PL01')).toEqual(
      plan.indicators.map(({ tt, text, leadText, coordinateText }) => [
        `${tt}`,
        text,
        leadText,
        coordinateText,
      ]),
    );
  });

  it('Phụ lục 02 has one row per row of the plan, word for word', () => {
    expect(below('PL02')).toEqual(
      plan.tasks.map(({ tt, text, leadText, coordinateText }) => [`${tt}`, text, leadText, coordinateText]),
    );
  });

  it('Phụ lục 03 has one row per unit with all its tasks, and the group rows', () => {
    expect(below('PL03')).toEqual(
      plan.projectParts.flatMap(({ no, title, entries }) => [
        [no, title],
        ...entries.map(({ tt, unitText, projects }) => [
          `${tt}`,
          unitText,
          projects
            .map((project) => (project.no === null ? project.text : `${project.no}. ${project.text}`))
            .join('\n'),
        ]),
      ]),
    );
  });

  it.each([
    ['PL01', 'Phụ lục 01', 'Phụ lục 02'],
    ['PL02', 'Phụ lục 02', 'Phụ lục 03'],
    ['PL03', 'Phụ lục 03', undefined],
  ] as const)('%s has the words of the printed plan, all of them and no other', (appendix, from, to) => {
    const start =
      source.indexOf(`\n${from}`) >= 0 ? source.indexOf(`\n${from}`) : source.indexOf(`\n ${from}`);
    const rest = source.slice(start + 1);
    const section = (to === undefined ? rest : rest.slice(0, rest.search(new RegExp(`\\n\\s*${to}`))))
      // The page number that stands right before the next appendix.
      .replace(/\n\s*\d+\s*$/, '');
    expect(bag(printed(sheetOf(workbook, appendix)).flat().join(' '))).toEqual(bag(section));
  });
});
