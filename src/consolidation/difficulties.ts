/** Khó khăn, vướng mắc of the units that count: by part of the plan, then by group of units, folded. */
import type { InfoId } from '../form/info';
import { allProjectRows, measureKey, taskKey, type RowKey } from '../plan/rows';
import type { AppendixId, Group, PlanPack } from '../plan/schema';
import { readText } from '../submission';
import { groupOf } from './bounds';
import { statedText, type AcceptedFile } from './rows';
import { foldTexts, type Said } from './texts';
import type { Difficulty, DifficultyPlace } from './types';

export function difficultiesOf(plan: PlanPack, files: readonly AcceptedFile[]): Difficulty[] {
  return [
    ...(['difficulty', 'request'] as const).flatMap((what) =>
      folded(
        plan,
        { part: 'general', what },
        files.map((file) => saidInGeneral(file, what)),
      ),
    ),
    ...plan.indicators.flatMap((indicator) =>
      folded(
        plan,
        { part: 'PL01', indicator },
        saidInRows(
          files,
          'PL01',
          indicator.measures.map(({ id }) => measureKey(id)),
        ),
      ),
    ),
    ...plan.pointSections.flatMap(({ section }) =>
      folded(
        plan,
        { part: 'PL02', section },
        saidInRows(files, 'PL02', plan.tasks.filter((task) => task.section === section).map(taskKey)),
      ),
    ),
    ...allProjectRows(plan).flatMap((row) =>
      folded(plan, { part: 'PL03', row }, saidInRows(files, 'PL03', [row.key])),
    ),
  ];
}

/** Groups in the plan's order, then bodies that it names one by one; in each the most stated first. */
function folded(plan: PlanPack, place: DifficultyPlace, said: readonly Said[]): Difficulty[] {
  const groups: readonly (Group | null)[] = [...plan.groups, null];
  return groups.flatMap((group) =>
    foldTexts(
      said.filter(({ unit }) => groupOf(plan, unit) === group),
      plan.totalling,
    )
      .map((fold) => ({ place, group, ...fold }))
      .sort((one, other) => other.units.length - one.units.length),
  );
}

function saidInGeneral({ unit, received }: AcceptedFile, what: InfoId): Said {
  const { content } = received;
  const cell = content.kind === 'read' ? content.submission.info[what]?.cell : undefined;
  return { unit, text: readText(cell) };
}

/** By unit, then by row. Words stand whatever is wrong with the figures beside them. */
function saidInRows(files: readonly AcceptedFile[], appendix: AppendixId, keys: readonly RowKey[]): Said[] {
  return files.flatMap((file) =>
    keys.map((key) => ({ unit: file.unit, text: statedText(file.row(appendix, key), 'difficulty') })),
  );
}
