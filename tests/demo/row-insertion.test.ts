import { insertRow, shiftFormula } from '../../src/demo/row-insertion';
import { SheetDraft, areaOf, formulaCell, valueCell } from '../../src/sheet/build';

describe('a formula after a row was put in at 5', () => {
  it.each([
    ['G4*100', 'G4*100'],
    ['G5*100/H5', 'G6*100/H6'],
    ['SUM($G$4:$G$9)', 'SUM($G$4:$G$10)'],
    ['IF(G5="G5",LOG10(H7),"A9")', 'IF(G6="G5",LOG10(H8),"A9")'],
    ["'PL01'!$A$5:$A$9", "'PL01'!$A$6:$A$10"],
    ["'Sở khác'!A5+A5", "'Sở khác'!A5+A6"],
  ])('on the sheet itself, %s becomes %s', (before, after) => {
    expect(shiftFormula(before, 'PL01', true, 5)).toBe(after);
  });

  it('on another sheet moves only what names the sheet', () => {
    expect(shiftFormula("A5+'PL01'!A5+PL01!A6", 'PL01', false, 5)).toBe("A5+'PL01'!A6+PL01!A7");
  });
});

it('moves cells, merges and validations below it, and leaves what is above', () => {
  const draft = new SheetDraft('PL01');
  draft.put(1, 1, valueCell('đầu'));
  draft.merge(areaOf(1, 2, 2, 3), valueCell('gộp'));
  draft.put(1, 4, formulaCell('A1', 'đầu'));
  draft.validate({ areas: [areaOf(1, 1, 1, 4)], rule: { kind: 'any' } });
  const moved = insertRow({ sheets: [draft.finish()] }, 'PL01', 2, new Map([[1, valueCell('mới')]]))
    .sheets[0];
  const column = [...(moved?.rows ?? [])]
    .sort(([one], [other]) => one - other)
    .map(([row, { cells }]) => [row, cells.get(1)?.value ?? null]);
  expect(column).toEqual([
    [1, 'đầu'],
    [2, 'mới'],
    [3, 'gộp'],
    [4, null],
    [5, 'đầu'],
  ]);
  expect(moved?.merges).toEqual([areaOf(1, 3, 2, 4)]);
  expect(moved?.validations[0]?.areas).toEqual([areaOf(1, 1, 1, 5)]);
});
