import { detailText, rowText, targetText, ttText } from '../../src/form/texts';
import { allProjectRows, measureRows, taskRows } from '../../src/plan/rows';
import { langGiang2031 } from '../fixtures/plans/lang-giang-2031';
import { cellOf, form, ids, plan, unitOf } from './support';

const measure = (id: string) => {
  const row = [ids.commune, ids.department]
    .flatMap((unit) => measureRows(plan, unitOf(unit)))
    .find(({ key }) => key === id);
  if (!row) throw new Error(id);
  return row;
};

describe('the words of a row', () => {
  it('are the plan’s own, with the label of one measure of several on a line of its own', () => {
    expect(rowText(measure('4'))).toBe(measure('4').indicator.text);
    expect(rowText(measure('5b'))).toBe(
      '100% hồ sơ công việc tại cấp tỉnh; 70% hồ sơ công việc tại cấp xã được xử lý trên môi trường mạng ' +
        '(trừ hồ sơ công việc thuộc phạm vi bí mật nhà nước).\n▸ Hồ sơ công việc cấp xã xử lý trên môi trường mạng',
    );
  });

  it('number a measure as the plan does, a project by part, unit and number', () => {
    expect([ttText(measure('4')), ttText(measure('5b'))]).toEqual(['4', '5b']);
    const projects = allProjectRows(plan);
    const tt = (key: string) => projects.filter((row) => row.key === key).map(ttText);
    expect(tt('PL03.I.2.3')).toEqual(['I.2.3']);
    expect(tt('PL03.II.17.0')).toEqual(['II.17']);
  });

  it('state a target with the sign it needs', () => {
    expect(['4', '5b', '11b', '1'].map((id) => targetText(measure(id).measure))).toEqual([
      '100%',
      '≥ 70%',
      '> 90%',
      'Không đặt số',
    ]);
    const [, broadband] = langGiang2031.indicators;
    expect(broadband?.measures.map(targetText)).toEqual(['≥ 99,5%']);
  });

  it('write the points of a task out, each on its own line', () => {
    const row = taskRows(plan, unitOf(ids.commune)).find(({ key }) => key === 'PL02.9');
    const lines = row ? detailText(plan, row.task).split('\n') : [];
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^a\) Tiếp tục phát triển, nâng cấp/);
    expect(lines[1]).toMatch(/^b\) Tiếp tục thực hiện lộ trình/);
  });

  it('stand in their cells unchanged', () => {
    const workbook = form(ids.commune);
    expect(cellOf(workbook, 'PL01', '5b', 'text').value).toBe(rowText(measure('5b')));
    expect(cellOf(workbook, 'PL01', '5b', 'tt').value).toBe('5b');
    expect(cellOf(workbook, 'PL01', '4', 'tt').value).toBe(4);
    expect(cellOf(workbook, 'PL01', '11b', 'target').value).toBe('> 90%');
    expect(cellOf(workbook, 'PL02', 'PL02.9', 'detail').value).toMatch(/^a\) .*\nb\) /s);
  });
});
