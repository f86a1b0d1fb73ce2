/** The closed sets of words that stand in cells, with what they mean. */

/** What a unit says of the figures of a measure (design section 4). `blank` is said by nobody: the cell is empty. */
export type DataState = 'figures' | 'none-occurred' | 'not-applicable' | 'not-available';

/** How far a task stands. `late` is the unit's own statement: the plan gives no dates to compute it from. */
export type TaskState = 'not-started' | 'under-way' | 'done' | 'kept-up' | 'late' | 'stopped';

export const dataStates: Readonly<Record<DataState, string>> = {
  figures: 'Có số liệu',
  'none-occurred': 'Không phát sinh',
  'not-applicable': 'Không áp dụng',
  'not-available': 'Chưa có số liệu',
};

export const taskStates: Readonly<Record<TaskState, string>> = {
  'not-started': 'Chưa triển khai',
  'under-way': 'Đang thực hiện',
  done: 'Hoàn thành',
  'kept-up': 'Duy trì thường xuyên',
  late: 'Chậm',
  stopped: 'Dừng, điều chỉnh',
};

export const roles = { lead: 'Chủ trì', coordinate: 'Phối hợp' } as const;

/** Words of the column Đánh giá; the three states without figures show as themselves. */
export const verdicts = { met: 'Đạt', unmet: 'Chưa đạt' } as const;
