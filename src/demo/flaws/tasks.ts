/** Flaws of rows of Phụ lục 02 and 03. */
import { taskStates } from '../../form/words';
import { isUpkeepProject } from '../../plan/upkeep';
import { onProject, onTask, without, type EntrySpoiler } from './entry-places';
import type { Flaw } from './types';

/** What is late or stopped needs a reason, so a flaw of something else starts from a task under way. */
const underWay = { state: taskStates['under-way'] };

/** Only where the plan says how much is too much. */
const inWrongUnit: EntrySpoiler = (draft) => {
  if (!draft.plan.limits.amount) return null;
  return onProject((entry) => ({ ...without(entry, 'disbursed'), allotted: 450_000_000 }))(draft);
};

export const taskFlaws: readonly Flaw[] = [
  {
    id: 'done-by-half',
    title: 'Hoàn thành mà tiến độ 50%',
    outcome: 'returned',
    rules: ['progress-against-state'],
    in: 'entries',
    spoil: onTask((entry) => ({ ...entry, state: taskStates.done, progress: 50 })),
  },
  {
    id: 'share-as-percent',
    title: 'Tiến độ ghi 0,6 thay cho 60',
    outcome: 'accepted-with-warnings',
    rules: ['share-as-percent'],
    in: 'entries',
    spoil: onTask((entry) => ({ ...entry, ...underWay, progress: 0.6 })),
  },
  {
    id: 'ambiguous-one',
    title: 'Tiến độ ghi 1',
    outcome: 'accepted-with-warnings',
    rules: ['ambiguous-one'],
    in: 'entries',
    spoil: onTask((entry) => ({ ...entry, ...underWay, progress: 1 })),
  },
  {
    id: 'done-without-result',
    title: 'Hoàn thành mà không ghi kết quả',
    outcome: 'accepted-with-warnings',
    rules: ['result-missing'],
    in: 'entries',
    spoil: onTask((entry) => ({ ...without(entry, 'result'), state: taskStates.done, progress: 100 })),
  },
  {
    id: 'late-without-reason',
    title: 'Chậm mà không nêu vướng mắc',
    outcome: 'accepted-with-warnings',
    rules: ['difficulty-missing'],
    in: 'entries',
    spoil: onTask((entry) => ({ ...without(entry, 'difficulty'), state: taskStates.late, progress: 40 })),
  },
  {
    id: 'upkeep-done',
    title: 'Nhiệm vụ duy trì ghi Hoàn thành',
    outcome: 'valid',
    rules: [],
    notes: ['upkeep-done'],
    in: 'entries',
    spoil: onProject(
      (entry) => ({ ...entry, state: taskStates.done, progress: 100, result: 'Đã duy trì cả năm.' }),
      ({ project }) => isUpkeepProject(project),
    ),
  },
  {
    id: 'money-in-dong',
    title: 'Kinh phí ghi theo đồng',
    outcome: 'accepted-with-warnings',
    rules: ['currency-unit'],
    in: 'entries',
    spoil: inWrongUnit,
  },
  {
    id: 'disbursed-over-allotted',
    title: 'Giải ngân nhiều hơn bố trí',
    outcome: 'accepted-with-warnings',
    rules: ['disbursed-over-allotted'],
    in: 'entries',
    spoil: onProject((entry) => ({ ...entry, allotted: 400, disbursed: 450 })),
  },
];
