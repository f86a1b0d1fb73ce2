/** What is odd about Tiến độ (%) beside Trạng thái; each row has at most one oddity. */
import type { TaskState } from '../../form/words';
import type { SubmittedRow } from '../../submission';
import type { View } from '../view';
import { hasPercentFormat, numberCellsOf, soundValue } from './numbers';

export interface ProgressDoubt {
  readonly row: SubmittedRow;
  readonly value: number;
  readonly state: TaskState | null;
  readonly kind: 'against-state' | 'share' | 'one';
}

/** Progress that a state fixes. Of the others any number may be true. */
const fixed: Readonly<Partial<Record<TaskState, number>>> = { done: 100, 'not-started': 0 };

/** Blank progress says nothing and contradicts nothing. */
export function progressDoubts({ tasks }: View): readonly ProgressDoubt[] {
  return tasks.flatMap(({ row, said }): ProgressDoubt[] => {
    const cell = numberCellsOf(row).find(({ column }) => column === 'progress');
    const value = cell ? soundValue(cell) : null;
    if (!cell || value === null) return [];
    const state = said.kind === 'state' ? said.state : null;
    const kind = doubt(value, state, hasPercentFormat(cell));
    return kind ? [{ row, value, state, kind }] : [];
  });
}

function doubt(value: number, state: TaskState | null, signed: boolean): ProgressDoubt['kind'] | null {
  const asked = state ? fixed[state] : undefined;
  // 100 % typed as the share 1 agrees with Hoàn thành.
  if (asked === 100 && value === 1 && !signed) return 'one';
  if (asked !== undefined) return value === asked ? null : 'against-state';
  if (signed || value <= 0 || value > 1) return null;
  return value === 1 ? 'one' : 'share';
}
