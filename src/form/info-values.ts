/** What stands beside each label of `Thông tin`: the form's own words, or what the officer entered. */
import { serialOfDate, showDate } from '../sheet/dates';
import type { CellValue } from '../sheet/model';
import type { InfoId } from './info';
import type { Form } from './request';

/** `Trước ngày 15/11/2026`; a period without a day refers to the letter that asks for the report. */
export function dueText(dueBefore: string | null): string {
  return dueBefore === null ? 'Theo văn bản yêu cầu' : `Trước ngày ${showDate(dueBefore)}`;
}

function printed({ plan, unit, period }: Form): Readonly<Partial<Record<InfoId, CellValue>>> {
  return {
    unit: unit.name,
    unitId: unit.id,
    plan: plan.document.name,
    period: period.name,
    due: dueText(period.dueBefore),
    sendTo: plan.document.sendTo,
  };
}

/** Printed lines are never taken from entries; the as-of date is offered until one was entered. */
export function infoValue(form: Form, id: InfoId): CellValue {
  const own = printed(form)[id];
  if (own !== undefined) return own;
  const entered = form.entries.info[id];
  if (entered !== undefined && entered !== null) return entered;
  return id === 'asOf' ? serialOfDate(form.period.asOf) : null;
}
