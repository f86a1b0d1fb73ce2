import { placeOf } from '../../src/taskpane/app/places';

describe('the place in the address', () => {
  test.each([
    ['?place=check', 'check'],
    ['?et=&place=consolidate', 'consolidate'],
    ['?place=nothing', 'insert'],
    ['', 'insert'],
  ])('%s opens %s', (query, place) => expect(placeOf(query)).toBe(place));
});
