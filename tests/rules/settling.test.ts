/** An explanation settles the warnings that stood when it was written; a later one is open again. */
import type { Explanations } from '../../src/form/entries';
import { readExplained, writeExplained } from '../../src/form/identity';
import { defaultPlan as plan } from '../../src/plan/packs';
import { check, explanationsOf, outcomeOf } from '../../src/rules';
import type { RowKey } from '../../src/plan/rows';
import { parseAddress } from '../../src/sheet/address';
import type { Grid } from '../../src/sheet/model';
import { explainedChanges, readIdentitySheet } from '../../src/submission';
import { contextOf, findingsIn } from '../support/findings';
import { onSheet, withCell, withTyped, withoutColumn, withoutRow } from '../support/grid-edits';
import { changed, commune, filledForm } from '../support/workbook-table';

const asText = "| PL01 | Tử số | Giải trình, minh chứng |\n| 4 | '45 | Chép từ hệ thống |";
const explained = filledForm(commune, asText);
const edit = (line: string) => (grids: readonly Grid[]) => changed(grids, line, plan);
const wordsEdited = edit('| PL01 | Chỉ tiêu thực hiện |\n| 4 | Văn bản ký số |');

/** What the pane does after a check: the notes land in `_khs`. */
function checked(grids: readonly Grid[]): readonly Grid[] {
  const context = contextOf(grids);
  const notes = explanationsOf(context.submission, check(context));
  return onSheet(grids, '_khs', (sheet) =>
    explainedChanges(sheet, notes).reduce((result, { address, value }) => {
      const at = parseAddress(address);
      return at ? withTyped(result, at.column, at.row, { value }) : result;
    }, sheet),
  );
}
const warnings = (grids: readonly Grid[]) =>
  findingsIn(grids).map(({ ruleId, settled }) => `${ruleId} ${settled ? 'settled' : 'open'}`);
const notesIn = (grids: readonly Grid[]): Explanations | null | undefined => {
  const sheet = grids.find(({ name }) => name === '_khs');
  return sheet && readIdentitySheet(sheet)?.explained;
};

test('without a note an explanation settles all warnings of its row', () => {
  expect(warnings(wordsEdited(explained))).toEqual(['number-as-text settled', 'text-changed settled']);
});

test('a warning that comes after a check is open again', () => {
  const later = wordsEdited(checked(explained));
  expect(warnings(checked(explained))).toEqual(['number-as-text settled']);
  expect(warnings(later)).toEqual(['number-as-text settled', 'text-changed open']);
  expect(outcomeOf(findingsIn(later))).toBe('accepted-with-warnings');
});

test('checking again does not settle it', () => {
  expect(warnings(checked(checked(wordsEdited(checked(explained)))))).toEqual([
    'number-as-text settled',
    'text-changed open',
  ]);
});

test('an edited explanation answers for what stands then', () => {
  const later = wordsEdited(checked(explained));
  const rewritten = edit('| PL01 | Giải trình, minh chứng |\n| 4 | Chép từ hệ thống; lời rút gọn |')(later);
  expect(warnings(rewritten)).toEqual(['number-as-text settled', 'text-changed settled']);
  expect(warnings(checked(rewritten))).toEqual(['number-as-text settled', 'text-changed settled']);
});

test('an explanation written before there was anything to explain settles nothing later', () => {
  const early = checked(filledForm(commune, '| PL01 | Giải trình, minh chứng |\n| 4 | Đã rà soát |'));
  expect(warnings(edit("| PL01 | Tử số |\n| 4 | '45 |")(early))).toEqual(['number-as-text open']);
});

test('Giải trình chung is kept the same way', () => {
  const hidden = (grids: readonly Grid[]) =>
    onSheet(grids, 'PL03', (grid) => ({ ...grid, visibility: 'hidden' }));
  const general = edit('| Thông tin | |\n| Giải trình chung | Trang để nội bộ |')(filledForm(commune));
  expect(warnings(hidden(general))).toEqual(['hidden-entries settled']);
  expect(warnings(checked(hidden(general)))).toEqual(['hidden-entries settled']);
  expect(warnings(hidden(checked(general)))).toEqual(['hidden-entries open']);
});

test('an explanation does not settle what stands in itself', () => {
  const phone = edit('| PL01 | Giải trình, minh chứng |\n| 4 | Hỏi 0912345678 |')(filledForm(commune));
  expect(warnings(phone)).toEqual(['personal-data open']);
  expect(warnings(checked(phone))).toEqual(['personal-data open']);
});

test('an explanation that was deleted leaves no note', () => {
  const deleted = edit('| PL01 | Giải trình, minh chứng |\n| 4 | ∅ |')(checked(explained));
  expect(notesIn(checked(explained))?.rows.size).toBeGreaterThan(0);
  expect(notesIn(checked(deleted))?.rows.get('4' as RowKey)).toBeUndefined();
});

describe('the notes in `_khs`', () => {
  const older = onSheet(explained, '_khs', (sheet) => {
    const line = [...sheet.rows].find(([, { cells }]) => cells.get(1)?.value === 'explained')?.[0] ?? 0;
    return withoutColumn(withoutRow(sheet, line), 9);
  });

  test('fit a form that was made before there were any', () => {
    expect(notesIn(older)).toBeNull();
    expect(findingsIn(older)).toEqual(findingsIn(explained));
    expect(notesIn(checked(older))).toEqual(notesIn(checked(explained)));
    expect(warnings(wordsEdited(checked(older)))).toEqual(['number-as-text settled', 'text-changed open']);
  });

  test('are written once', () => {
    const once = checked(explained);
    const { submission } = contextOf(once);
    const sheet = once.find(({ name }) => name === '_khs');
    expect(sheet && explainedChanges(sheet, explanationsOf(submission, findingsIn(once)))).toEqual([]);
  });

  test('touch nothing where no explanation stands', () => {
    const grids = onSheet(filledForm(commune), '_khs', (sheet) => sheet);
    const { submission } = contextOf(grids);
    const bare = { rows: new Map(), general: null };
    const sheet = grids.find(({ name }) => name === '_khs');
    expect(sheet && explainedChanges(sheet, bare)).toEqual([]);
    expect(explanationsOf(submission, []).general).toBeNull();
  });

  test('are passed over when they are damaged', () => {
    const damaged = onSheet(checked(explained), '_khs', (sheet) =>
      [...sheet.rows.keys()].reduce((result, row) => withCell(result, 9, row, { value: '??' }), sheet),
    );
    expect(warnings(damaged)).toEqual(['number-as-text settled']);
    expect(readExplained(writeExplained({ textHash: '0012abcd', rules: ['x'] }))).toEqual({
      textHash: '0012abcd',
      rules: ['x'],
    });
    expect(readExplained('nothing of the kind')).toBeNull();
  });
});
