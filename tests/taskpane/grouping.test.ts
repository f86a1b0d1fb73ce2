import type { Finding } from '../../src/rules';
import { countFindings, groupFindings } from '../../src/taskpane/check/grouping';

describe('findings in working order', () => {
  const at = (sheet: string, address: string, severity: Finding['severity'], settled = false): Finding => ({
    ruleId: 'unreadable-file',
    severity,
    settled,
    params: {},
    place: { kind: 'cell', sheet, address },
  });
  const whole: Finding = { ...at('', 'A1', 'error'), place: { kind: 'file' } };
  const findings = [
    at('PL02', 'F7', 'error'),
    at('PL01', 'G10', 'warning', true),
    at('PL01', 'G10', 'warning'),
    at('PL01', 'AA9', 'error'),
    at('PL01', 'G9', 'error'),
    whole,
  ];

  test('the workbook comes first, then sheets by tab, errors before warnings, downwards, explained ones last', () => {
    const groups = groupFindings(findings, ['PL01', 'PL02']);
    expect(groups.map(({ sheet }) => sheet)).toEqual([null, 'PL01', 'PL02']);
    const [, first] = groups;
    expect(
      first?.findings.map(({ place, severity, settled }) => [
        place.kind === 'cell' && place.address,
        severity,
        settled,
      ]),
    ).toEqual([
      ['G9', 'error', false],
      ['AA9', 'error', false],
      ['G10', 'warning', false],
      ['G10', 'warning', true],
    ]);
  });

  test('explained warnings are counted apart', () => {
    expect(countFindings(findings)).toEqual({ error: 4, warning: 1, note: 0, settled: 1 });
  });
});
