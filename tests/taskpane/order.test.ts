import type { Finding } from '../../src/rules';
import { byPlace, countFindings } from '../../src/taskpane/check/order';

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
    const sorted = byPlace(findings, ['PL01', 'PL02']);
    expect(
      sorted.map(({ place, settled }) => [
        place.kind === 'cell' ? `${place.sheet}!${place.address}` : null,
        settled,
      ]),
    ).toEqual([
      [null, false],
      ['PL01!G9', false],
      ['PL01!AA9', false],
      ['PL01!G10', false],
      ['PL01!G10', true],
      ['PL02!F7', false],
    ]);
  });

  test('explained warnings are counted apart', () => {
    expect(countFindings(findings)).toEqual({ error: 4, warning: 1, note: 0, settled: 1 });
  });
});
