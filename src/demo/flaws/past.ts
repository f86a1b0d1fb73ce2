/** Flaws that show only beside the period before, which the form was sent out with. */
import type { PreviousFigure, PreviousFigures } from '../../form/entries';
import type { FormRequest } from '../../form/request';
import { squeeze, textHash } from '../../plan/text';
import type { Period } from '../../plan/schema';
import { dateOfSerial, serialOfDate } from '../../sheet/dates';
import { countedRow, withRow, without, type CountedRow } from './entry-places';
import type { Draft, Flaw } from './types';

/** Half way through the period: figures of its first part, which what accumulates may not fall below. */
function halfWay({ from, to }: Period): string {
  const [first, last] = [serialOfDate(from), serialOfDate(to)];
  return dateOfSerial(Math.floor((first + last) / 2)) ?? from;
}

const yearBefore = ({ from }: Period): string => dateOfSerial(serialOfDate(from) - 30) ?? from;

function figure(numerator: number, denominator: number, asOf: string): PreviousFigure {
  return { state: 'figures', numerator, denominator, resultHash: '', asOf };
}

/** The form of a unit whose figure before was another; an explanation that would settle it is taken out. */
function after(
  before: (row: CountedRow, period: Period) => PreviousFigure,
  suits: (row: CountedRow) => boolean = () => true,
): (draft: Draft) => FormRequest | null {
  return (draft) => {
    const row = countedRow(draft, suits);
    if (!row) return null;
    const entries = withRow(draft.entries, 'PL01', row.key, without(row.entry, 'explanation'));
    return { ...draft, entries, previous: new Map([[row.key, before(row, draft.period)]]) };
  };
}

/** What is in the form has been reported before, to the letter. */
function sameAsBefore({ plan, entries, period }: Draft): PreviousFigures {
  const flows = plan.indicators.flatMap(({ measures }) =>
    measures.flatMap(({ id, accumulation }) => (accumulation === 'flow' ? [id as string] : [])),
  );
  const asOf = halfWay(period);
  const copied = [...entries.rows.PL01].flatMap(([key, { numerator, denominator, result }]) =>
    flows.includes(key) &&
    typeof numerator === 'number' &&
    typeof denominator === 'number' &&
    typeof result === 'string'
      ? [[key, { ...figure(numerator, denominator, asOf), resultHash: textHash(squeeze(result)) }] as const]
      : [],
  );
  return new Map(copied);
}

export const pastFlaws: readonly Flaw[] = [
  {
    id: 'fallen',
    title: 'Số lũy kế ít hơn kỳ trước',
    outcome: 'accepted-with-warnings',
    rules: ['cumulative-fallen'],
    in: 'request',
    spoil: after(
      ({ numerator, denominator }, period) => figure(numerator + 5, denominator + 5, halfWay(period)),
      ({ measure }) => measure.accumulation === 'flow' && measure.counts !== 'persons',
    ),
  },
  {
    id: 'denominator-jump',
    title: 'Mẫu số gấp mười kỳ trước',
    outcome: 'accepted-with-warnings',
    rules: ['denominator-jump'],
    in: 'request',
    spoil: after(({ numerator, denominator }, period) => {
      const whole = Math.ceil(denominator / 10);
      return figure(Math.min(whole, Math.ceil(numerator / 10)), whole, halfWay(period));
    }),
  },
  {
    id: 'copied-report',
    title: 'Chép nguyên báo cáo kỳ trước',
    outcome: 'accepted-with-warnings',
    rules: ['copied-from-previous'],
    in: 'request',
    spoil: (draft) => {
      const previous = sameAsBefore(draft);
      return previous.size > 0 ? { ...draft, previous } : null;
    },
  },
  {
    id: 'leap',
    title: 'Tỷ lệ tăng vọt so với kỳ trước',
    outcome: 'accepted-with-warnings',
    rules: ['outlier-past'],
    in: 'request',
    spoil: after(
      ({ denominator }, period) => figure(Math.ceil(denominator / 10), denominator, yearBefore(period)),
      ({ numerator, denominator }) => numerator / denominator >= 0.65,
    ),
  },
];
