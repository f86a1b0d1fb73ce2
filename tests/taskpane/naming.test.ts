import { namesFor, sheetNames } from '../../src/form/names';
import { freeName, freeNaming } from '../../src/taskpane/insert/naming';
import { plan } from '../excel/workbooks';

describe('names for a form', () => {
  const [unit] = plan.units;
  if (!unit) throw new Error('a plan without units');

  test('are the plain ones in a workbook without them', () => {
    expect(freeNaming(unit.id, ['Sheet1'])).toEqual(sheetNames);
  });

  test('are all of the unit as soon as one is taken, in whatever case', () => {
    expect(freeNaming(unit.id, ['pl01'])).toEqual(namesFor(unit.id, ['PL01']));
  });

  test('never meet one that is taken, and keep within 31 characters', () => {
    const taken: string[] = [];
    for (let round = 0; round < 12; round += 1) {
      const names = Object.values(freeNaming(unit.id, taken));
      expect(names.filter((name) => taken.includes(name) || name.length > 31)).toEqual([]);
      taken.push(...names);
    }
    expect(new Set(taken).size).toBe(taken.length);
  });

  test('of one sheet get a number', () => {
    expect(freeName('Chưa chuyển', ['chưa chuyển', 'Chưa chuyển 2'])).toBe('Chưa chuyển 3');
  });
});
