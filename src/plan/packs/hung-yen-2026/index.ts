/**
 * Kế hoạch chuyển đổi số tỉnh Hưng Yên năm 2026 (issued as 155/KH-UBND on 30/12/2025). Its text stands beside
 * in `source.txt`; a test compares every row with it word for word.
 *
 * The plan names no members of "Các sở, ban, ngành": the twelve bodies that every province has, the two
 * management boards and Công an tỉnh are the default, and data.
 */
import calendar from './calendar.json';
import communes from './communes.json';
import document from './document.json';
import indicators from './indicators.json';
import projectParts from './projects.json';
import tasks from './tasks.json';
import texts from './text.json';
import bodies from './units.json';

/** Unparsed, as every pack that comes from outside is: `parsePack` is the one way in. */
export const hungYen2026: unknown = {
  id: 'hung-yen-2026',
  formVersion: 1,
  ...document,
  units: [...bodies.units, ...communes],
  groups: bodies.groups,
  indicators,
  tasks,
  projectParts,
  ...texts,
  relations: [
    // "Mẫu số không lớn hơn tổng số thủ tục ở chỉ tiêu 9": procedures fit for full online service are procedures.
    { kind: 'denominator-within', measure: '10', of: '9' },
    // A result issued in electronic form is one of the dossiers and results that have been digitised.
    { kind: 'numerator-within', measure: '13b', of: '13a' },
  ],
  // The plan states no amounts: ours, far above what such tasks cost, so that only a wrong unit of money exceeds them.
  limits: { amount: { province: 300_000, commune: 10_000 }, denominatorFactor: 3 },
  reconciliations: [
    // "Mẫu số được đối chiếu với tổng mẫu số của chỉ tiêu 19": the systems of the province are those of its bodies.
    { measure: '20', with: '19', part: 'denominator' },
  ],
  // Văn bản 12729/VPCP-KGVX (25/12/2025) for the New Year, the Government's plan of days off for 2026 for the rest;
  // 24/11 by Nghị quyết 80-NQ/TW (2026).
  calendar,
  letters: {
    parent: 'UBND tỉnh Hưng Yên',
    symbol: 'SKHCN',
    signature: ['GIÁM ĐỐC'],
    // The school of politics is the province Party committee's.
    politeUnits: ['truong-ct-nguyen-van-linh'],
  },
  rules: {},
};
