/**
 * Kế hoạch chuyển đổi số tỉnh Hưng Yên năm 2026 (issued as 155/KH-UBND on 30/12/2025). Its text stands beside
 * in `source.txt`; a test compares every row with it word for word.
 *
 * The plan names no members of "Các sở, ban, ngành": the twelve bodies that every province has, the two
 * management boards and Công an tỉnh are the default, and data.
 */
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
  rules: {},
};
