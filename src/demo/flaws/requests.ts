/** Flaws of which form was sent. */
import { noEntries } from '../../form/entries';
import { planId } from '../../plan/schema';
import type { Flaw } from './types';

export const requestFlaws: readonly Flaw[] = [
  {
    id: 'empty-form',
    title: 'Gửi lại biểu trống',
    outcome: 'returned',
    rules: ['empty-form'],
    in: 'request',
    spoil: (draft) => ({ ...draft, entries: noEntries }),
  },
  {
    id: 'other-period',
    title: 'Gửi biểu của kỳ khác',
    outcome: 'not-accepted',
    rules: ['other-period'],
    in: 'request',
    spoil: (draft) => {
      const other = draft.plan.periods.find(({ id }) => id !== draft.period.id);
      return other ? { ...draft, period: other } : null;
    },
  },
  {
    id: 'other-plan',
    title: 'Gửi biểu của kế hoạch khác',
    outcome: 'not-accepted',
    rules: ['other-plan'],
    in: 'request',
    spoil: (draft) => {
      const { plan } = draft;
      const year = plan.document.year - 1;
      const document = {
        ...plan.document,
        year,
        name: plan.document.name.replace(String(plan.document.year), String(year)),
      };
      return { ...draft, plan: { ...plan, id: planId.parse(`${plan.id}-truoc`), document } };
    },
  },
];
