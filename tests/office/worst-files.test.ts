/** The costliest of the worst files of each format, read as the command line reads: `npm run fuzz -- worst` has all. */
import { costOf, MOST_MEMORY } from '../../scripts/worst';

test.each([
  'xlsx: a row for each number',
  'xlsx: as many shared strings as may be',
  'xlsx: as many lists of choices as may be',
  'xlsx: one text of references to characters',
  'ods: a text in each cell',
  'xls: a long text in each cell',
  'xlsb: as many numbers as may be',
  'zip: a .zip of ten files of the largest size',
  'zip: a .zip of workbooks of many cells',
])('%s leaves every file with an outcome, in less memory than there may be', (name) => {
  const { peak, outcomes } = costOf(name);
  expect(outcomes.length).toBeGreaterThan(0);
  for (const outcome of outcomes) {
    expect(['submissions', 'too-large', 'too-slow', 'no-room', 'not-a-workbook']).toContain(outcome);
  }
  expect(peak).toBeLessThan(MOST_MEMORY);
});
