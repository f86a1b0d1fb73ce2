import fc from 'fast-check';
import { asPrinted } from '../../src/appendix/presentation';
import {
  choiceOf,
  draftText,
  lacksHalf,
  printedDraft,
  readDraft,
  type AppendixDraft,
} from '../../src/taskpane/result/appendix-draft';

const drafts: fc.Arbitrary<AppendixDraft> = fc.record({
  withResults: fc.boolean(),
  roman: fc.boolean(),
  number: fc.string(),
  date: fc.option(
    fc
      .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10)),
  ),
  signature: fc.boolean(),
  portrait: fc.boolean(),
});

test('without a choice the appendices are as the plan prints them, with result columns', () => {
  expect(choiceOf(printedDraft)).toEqual({ withResults: true, presentation: asPrinted });
  expect(readDraft(null)).toEqual(printedDraft);
});

test('what was chosen is what is remembered', () => {
  fc.assert(fc.property(drafts, (draft) => expect(readDraft(draftText(draft))).toEqual(draft)));
});

test('whatever else stands in the browser counts as not chosen', () => {
  for (const text of [
    '',
    'null',
    '7',
    '[]',
    '{',
    '{"date":"31/12","number":5,"roman":"yes","signature":1}',
  ]) {
    expect(readDraft(text)).toEqual(printedDraft);
  }
});

test('number and date take the place of the blanks only together', () => {
  const number = { ...printedDraft, number: ' 155/KH-UBND ' };
  const both = { ...number, date: '2025-12-30' };
  expect([lacksHalf(printedDraft), lacksHalf(number), lacksHalf(both)]).toEqual([false, true, false]);
  expect(choiceOf(number).presentation.issued).toBeNull();
  expect(choiceOf(both).presentation.issued).toEqual({ number: '155/KH-UBND', date: '2025-12-30' });
});
