import { SheetDraft, areaOf, formulaCell, valueCell } from '../../src/sheet/build';

describe('a sheet put together', () => {
  it('holds its rows in order, whatever the order they were put in', () => {
    const draft = new SheetDraft('PL01');
    draft.put(2, 5, valueCell('sau'));
    draft.putRow(1, [valueCell('TT'), formulaCell('1+1', 2)]);
    draft.setHeight(1, 30);
    const sheet = draft.finish();
    expect([...sheet.rows.keys()]).toEqual([1, 5]);
    expect(sheet.rows.get(1)?.height).toBe(30);
    expect(sheet.rows.get(1)?.cells.get(2)).toEqual({ value: 2, formula: '1+1' });
    expect(sheet).toMatchObject({ name: 'PL01', visibility: 'visible', protection: null });
  });

  it('draws a merged area with one look and one value', () => {
    const draft = new SheetDraft('PL01');
    const style = { fill: 'EEEEEE' };
    draft.merge(areaOf(2, 1, 3, 2), valueCell('Phụ lục', style));
    const { merges, rows } = draft.finish();
    expect(merges).toEqual([{ top: 1, left: 2, bottom: 2, right: 3 }]);
    expect(rows.get(1)?.cells.get(2)).toEqual({ value: 'Phụ lục', style });
    expect(rows.get(2)?.cells.get(3)).toEqual({ value: null, style });
  });

  it('does not call a single cell merged', () => {
    const draft = new SheetDraft('PL01');
    draft.merge(areaOf(2, 1), valueCell('một ô'));
    expect(draft.finish().merges).toEqual([]);
  });
});
