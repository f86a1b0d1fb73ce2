import type { PreviousFigure } from '../../src/form/entries';
import { mergedFigures } from '../../src/form/merged-figures';
import type { RowKey } from '../../src/plan/rows';

const key = '4' as RowKey;
const figure = (numerator: number, denominator: number, asOf = '2026-06-14'): PreviousFigure => ({
  state: 'figures',
  numerator,
  denominator,
  resultHash: 'abcd',
  asOf,
});
const silent: PreviousFigure = {
  state: 'none-occurred',
  numerator: null,
  denominator: null,
  resultHash: '',
  asOf: '',
};
const of = (one: PreviousFigure) => new Map([[key, one]]);

it('leaves the figures of one unit as they are', () => {
  const only = of(figure(3, 4));
  expect(mergedFigures([only])).toBe(only);
});

it('adds counts, so that the rate is that of both together', () => {
  expect(mergedFigures([of(figure(45, 50)), of(figure(700, 1400))]).get(key)).toMatchObject({
    state: 'figures',
    numerator: 745,
    denominator: 1450,
    asOf: '2026-06-14',
  });
});

it('takes nothing away where one of them had no figures', () => {
  expect(mergedFigures([of(silent), of(figure(3, 4))]).get(key)).toMatchObject({
    numerator: 3,
    denominator: 4,
  });
  expect(mergedFigures([of(silent), of(silent)]).get(key)).toMatchObject({
    state: 'none-occurred',
    numerator: null,
  });
});

it('names no date where the units stood at different ones, and no text that could be copied', () => {
  expect(mergedFigures([of(figure(1, 2)), of(figure(1, 2, '2026-05-31'))]).get(key)).toMatchObject({
    asOf: '',
    resultHash: '',
  });
});

it('keeps rows that only one of them had', () => {
  const other = '6' as RowKey;
  expect([...mergedFigures([of(figure(1, 2)), new Map([[other, figure(5, 6)]])]).keys()]).toEqual([
    key,
    other,
  ]);
});
