/** From what the officer asks for and what the workbook holds to what an insert would do. */
import type { OpenWorkbook } from '../../excel';
import { buildForm } from '../../form/form';
import type { PreviousFigures } from '../../form/entries';
import type { FormRequest } from '../../form/request';
import type { AppendixId } from '../../plan/schema';
import type { Sheet, Workbook } from '../../sheet/model';
import { entriesOf, figuresOf, readSubmissions, type Submission } from '../../submission';
import type { Say } from '../i18n/TextProvider';
import { findExisting, type ExistingForm, type Wanted } from './existing';
import { compareForms, type Carried } from './leftovers';
import { leftoverSheet } from './leftover-sheet';
import { freeName, freeNaming } from './naming';

export interface InsertRequest extends Wanted {
  readonly appendices: readonly AppendixId[];
  /** ISO 8601, UTC. */
  readonly madeAt: string;
}

export interface Prepared {
  readonly request: InsertRequest;
  readonly workbook: Workbook;
  /** Names of the sheets that people will see. */
  readonly shown: readonly string[];
  /** What the new sheets replace; null where the workbook has no such form yet. */
  readonly existing: {
    readonly replace: readonly string[];
    readonly shown: readonly string[];
    readonly carried: Carried;
    /** Sheet that takes the leftovers; null without any. */
    readonly leftoverSheet: string | null;
  } | null;
}

export function prepareInsert(request: InsertRequest, open: OpenWorkbook, t: Say): Prepared {
  const { unit } = request;
  const found = findExisting(open.grids, request);
  const replace = found?.sheets.map(({ name }) => name) ?? [];
  const staying = [...open.sheetNames.values()].filter((name) => !replace.includes(name));
  const previous = previousOf(request, open, found);
  const form = buildForm({
    ...request,
    naming: freeNaming(unit.id, staying),
    ...(found ? keptFrom(found.submission) : {}),
    ...(previous ? { previous } : {}),
  });
  if (!found) return { request, workbook: form, shown: shownNames(form.sheets), existing: null };

  const carried = carriedInto(form, found, request);
  const extra =
    carried.leftovers.length > 0
      ? leftoverSheet(freeName(t('leftovers.sheet'), staying), carried.leftovers, t)
      : null;
  const workbook = extra ? { ...form, sheets: [...form.sheets, extra] } : form;
  return {
    request,
    workbook,
    shown: shownNames(workbook.sheets),
    existing: { replace, shown: shownNames(found.sheets), carried, leftoverSheet: extra?.name ?? null },
  };
}

/** The entries, and which warnings their explanations were written for. */
function keptFrom(submission: Submission): Pick<FormRequest, 'entries' | 'explained'> {
  const { explained } = submission;
  return { entries: entriesOf(submission), ...(explained ? { explained } : {}) };
}

function carriedInto(form: Workbook, found: ExistingForm, request: InsertRequest): Carried {
  const { plan, unit, period, madeAt } = request;
  const [submission] = readSubmissions(form.sheets, plan);
  if (!submission) throw new Error('readSubmissions finds at least one submission in any workbook');
  const printed = buildForm({ plan, unit, period, madeAt }).sheets;
  return compareForms(found, { submission, printed }, plan.document.year);
}

/** Figures of the period before from its form in this workbook, else those that the old form was made with. */
function previousOf(
  { plan, unit, period }: InsertRequest,
  { grids }: OpenWorkbook,
  found: ExistingForm | null,
): PreviousFigures | null {
  const before = plan.periods[plan.periods.indexOf(period) - 1];
  const earlier = before && findExisting(grids, { plan, unit, period: before });
  if (earlier) return figuresOf(earlier.submission);
  return found?.submission.previous ?? null;
}

function shownNames(
  sheets: readonly Pick<Sheet, 'name' | 'visibility'>[] | ExistingForm['sheets'],
): string[] {
  return sheets.filter(({ visibility }) => (visibility ?? 'visible') === 'visible').map(({ name }) => name);
}
