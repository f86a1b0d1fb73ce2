import { keysOf, mapTable } from '../../src/plan/tables';

const table = { b: 1, a: 2 } as const;

it('gives the keys of a closed table in its own order', () => {
  expect(keysOf(table)).toEqual(['b', 'a']);
});

it('maps a closed table key by key', () => {
  expect(mapTable(table, (value, key) => `${key}${value}`)).toEqual({ b: 'b1', a: 'a2' });
  expect(mapTable({}, () => 1)).toEqual({});
});
