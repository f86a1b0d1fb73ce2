/** Tasks without an end: "Duy trì…" is kept up over the year and not completed (design section 5, rule 8). */
import { nameKey } from './text';
import type { PlanPack, PlanTask, Project } from './schema';

/** How such a task begins, as `nameKey` writes it. */
const beginnings = ['duy tri', 'tiep tuc duy tri'] as const;

/** Whether a task of Phụ lục 03 is one to keep up. */
export function isUpkeepProject({ text }: Project): boolean {
  return isUpkeep(text);
}

/** Whether every point of part II that a task of Phụ lục 02 names is one to keep up. */
export function isUpkeepTask(plan: PlanPack, { section, points }: PlanTask): boolean {
  const printed = plan.pointSections.find((one) => one.section === section)?.points ?? [];
  const named = printed.filter(({ letter }) => points.includes(letter));
  return named.length > 0 && named.every(({ text }) => isUpkeep(text));
}

function isUpkeep(text: string): boolean {
  const key = nameKey(text);
  return beginnings.some((beginning) => key.startsWith(`${beginning} `));
}
