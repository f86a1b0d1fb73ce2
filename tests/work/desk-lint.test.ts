import type { LoadedLook } from '../../src/sheet/loaded';
import { defaultPlan as plan } from '../../src/plan/packs';
import { lintLayouts } from '../../src/work/desk-lint';

const plain: LoadedLook = {
  name: 'Times New Roman',
  size: 14,
  bold: true,
  italic: false,
  color: '#000000',
  horizontal: 'Center',
};

function layout(looks: LoadedLook[]) {
  const values = [['Phụ lục I'], ['DANH MỤC'], ['(Kèm theo Kế hoạch số 1)']];
  return {
    sheet: {
      name: 'Phụ lục gõ tay',
      visibility: 'Visible',
      range: {
        rowIndex: 0,
        columnIndex: 1,
        values,
        formulas: values,
        valueTypes: values.map(() => ['String']),
        looks: looks.map((look) => [look]),
      },
    },
    print: null,
  };
}

const rulesOf = (looks: LoadedLook[]) =>
  lintLayouts([layout(looks)], plan).flatMap(({ departures }) => departures.map(({ rule }) => rule));

test('what the host cannot tell is said and not guessed: no page set-up is one departure of its own', () => {
  const [sheet] = lintLayouts([layout([plain, plain, { ...plain, bold: false, italic: true }])], plan);
  expect(sheet?.departures.map(({ rule }) => rule)).toEqual(['page-set-up']);
  expect(sheet?.unjudged).toEqual([]);
});

test('a text of several looks is named as not judged, instead of being called not bold', () => {
  const mixed = { ...plain, bold: null };
  const [sheet] = lintLayouts([layout([mixed, plain, { ...plain, bold: false, italic: true }])], plan);
  expect(sheet?.unjudged).toEqual(['B1']);
  expect(sheet?.departures.map(({ rule }) => rule)).not.toContain('label-look');
  expect(rulesOf([{ ...plain, bold: false }, plain, plain])).toContain('label-look');
});

test('each departure says in both languages what is wrong and what asks for it', () => {
  const found = lintLayouts([layout([plain, plain, plain])], plan)[0]?.departures.find(
    ({ rule }) => rule === 'reference-look',
  );
  expect(found?.address).toBe('B3');
  expect(found?.text.vi).toContain('chưa nghiêng');
  expect(found?.basis).toEqual({
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.1.c',
    en: 'Decree 30/2020/NĐ-CP, Appendix I, item III.1.c',
  });
});

test('a sheet that is no appendix is not judged', () => {
  const { sheet, print } = layout([plain, plain, plain]);
  const values = [['Ghi chú'], [''], ['']];
  expect(
    lintLayouts([{ sheet: { ...sheet, range: { ...sheet.range, values, formulas: values } }, print }], plan),
  ).toEqual([]);
});
