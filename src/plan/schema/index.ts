/**
 * The shape of a plan pack: one yearly plan as data. Everything the product knows about a plan stands in a
 * pack, so another year or province is another pack and no other code. Texts are verbatim, misprints included.
 */
import { z } from 'zod';
import { isoDate, periodId, planId, text, unitId, type GroupId, type UnitId } from './ids';
import { indicator } from './indicators';
import { limits, reconciliation, relation, totalling } from './judging';
import { letters } from './letters';
import { duty, goalGroup, pointSection, projectPart, task } from './tasks';
import { calendar, period } from './time';
import { group, predecessor, unit } from './units';

export { groupId, measureId, periodId, planId, unitId } from './ids';
export type { GroupId, MeasureId, PeriodId, PlanId, UnitId } from './ids';

const appendixHead = z.strictObject({
  label: text,
  title: text,
  reference: text,
  columns: z.array(text),
});

export const severity = z.enum(['error', 'warning', 'note']);

export const planPack = z.strictObject({
  id: planId,
  /** Raised whenever the forms of this plan change so that sheets of different issues can be told apart. */
  formVersion: z.number().int().positive(),
  document: z.strictObject({
    province: text,
    year: z.number().int(),
    issuer: text,
    title: text,
    /** Name of the plan as a form shows it. */
    name: text,
    /** Number and date offered to the officer; the printed blanks stay until they are confirmed. */
    suggested: z.strictObject({ number: text, date: isoDate }).nullable(),
    /** The line "Kèm theo …" with `{number}` and `{date}` in place of the printed blanks. */
    reference: text.includes('{number}').includes('{date}').nullable().default(null),
    signature: z.array(text),
    /** Body that collects the reports, and the line "Nơi nhận" of every form. */
    collector: unitId,
    sendTo: text,
    closing: text,
  }),
  appendices: z.strictObject({ PL01: appendixHead, PL02: appendixHead, PL03: appendixHead }),
  units: z.array(unit).min(1),
  /** Units of earlier periods whose figures another one has taken over. */
  predecessors: z.array(predecessor).default([]),
  groups: z.array(group),
  indicators: z.array(indicator).min(1),
  tasks: z.array(task),
  pointSections: z.array(pointSection),
  projectParts: z.array(projectPart),
  goalGroups: z.array(goalGroup),
  duties: z.array(duty),
  /** In time order; the one before is the previous period. */
  periods: z.array(period).min(1),
  defaultPeriod: periodId,
  relations: z.array(relation).default([]),
  limits: limits.default({ amount: null, denominatorFactor: 3 }),
  reconciliations: z.array(reconciliation).default([]),
  totalling: totalling.prefault({}),
  calendar: calendar.prefault({}),
  letters: letters.prefault({}),
  /** Rules graded anew or switched off for this plan, by rule id. */
  rules: z.record(z.string(), z.union([severity, z.literal('off')])),
});

export type PlanPack = z.infer<typeof planPack>;
export type Unit = PlanPack['units'][number];
export type Predecessor = PlanPack['predecessors'][number];
export type Group = PlanPack['groups'][number];
export type Indicator = PlanPack['indicators'][number];
export type Measure = Indicator['measures'][number];
export type Target = NonNullable<Measure['target']>;
export type Relation = PlanPack['relations'][number];
export type Reconcilable = PlanPack['reconciliations'][number];
export type PlanTask = PlanPack['tasks'][number];
export type ProjectPart = PlanPack['projectParts'][number];
export type ProjectEntry = ProjectPart['entries'][number];
export type Project = ProjectEntry['projects'][number];
export type Calendar = PlanPack['calendar'];
export type Period = PlanPack['periods'][number];
export type AssigneeId = UnitId | GroupId;
export type Severity = z.infer<typeof severity>;
export type AppendixId = keyof PlanPack['appendices'];
export type AppendixHead = PlanPack['appendices'][AppendixId];
