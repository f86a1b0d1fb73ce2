/**
 * The shape of a plan pack: one yearly plan as data. Everything the product knows about a plan stands in a
 * pack, so another year or province is another pack and no other code. Texts are verbatim, misprints included.
 */
import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/i);
const isoDate = z.iso.date();
const text = z.string().min(1);

export const planId = id.brand<'PlanId'>();
export const unitId = id.brand<'UnitId'>();
/** The open and closed classes of units that a plan names as one. */
export const groupId = id.brand<'GroupId'>();
export const measureId = z
  .string()
  .regex(/^\d+[a-z]?$/)
  .brand<'MeasureId'>();
export const periodId = id.brand<'PeriodId'>();

export type PlanId = z.infer<typeof planId>;
export type UnitId = z.infer<typeof unitId>;
export type GroupId = z.infer<typeof groupId>;
export type MeasureId = z.infer<typeof measureId>;
export type PeriodId = z.infer<typeof periodId>;

const unitKind = z.enum([
  'commune',
  'department',
  'office',
  'management-board',
  'police',
  'military',
  'public-service-unit',
  'school',
  'association',
  'press',
  'party-body',
  'bank',
  'other',
]);

const unit = z.strictObject({
  id: unitId,
  name: text,
  /** Other spellings that mean this unit; matched by accent-free exact key. */
  aliases: z.array(text),
  level: z.enum(['province', 'commune']),
  /** What sort of body it is: decides the tone of letters, never the rows it gets. */
  kind: unitKind,
});

/** A unit that is no more: renamed, or merged into one of the plan. Its earlier figures are the successor's. */
const predecessor = z.strictObject({
  id: unitId,
  name: text,
  into: unitId,
});

const group = z.strictObject({
  id: groupId,
  name: text,
  aliases: z.array(text),
  members: z.array(unitId),
  /** An open class (commercial banks, health facilities): no list exists until the officer gives one. */
  open: z.boolean(),
});

const assignee = z.union([unitId, groupId]);

/** Who leads and who coordinates, as printed and as ids. Printed lists are never split: names hold commas. */
const assignment = {
  leadText: text,
  lead: z.array(assignee),
  coordinateText: text,
  coordinate: z.array(assignee),
};

const definition = z.strictObject({
  text,
  /** True while the words are ours: the plan defines no numerator or denominator. */
  proposal: z.boolean(),
});

const target = z.strictObject({
  comparator: z.enum(['>=', '>']),
  /** Percent. */
  value: z.number().min(0).max(100),
  /** The words of the plan that state it. */
  statedAs: text,
  /** False where the plan prints a bare number and the comparator is our reading. */
  comparatorStated: z.boolean(),
});

const measure = z.strictObject({
  id: measureId,
  label: text,
  /** Which leads report it: everybody, one level only, or one body for the whole province. */
  scope: z.enum(['all', 'province', 'commune', 'province-wide']),
  /** `ratio` collects tử số and mẫu số; `text` only a state and words. */
  reporting: z.enum(['ratio', 'text']),
  target: target.nullable(),
  numerator: definition.nullable(),
  denominator: definition.nullable(),
  /** What to watch for when counting; printed on the sheet of definitions. */
  guidance: z.string(),
  /** Whose figures make the province's: the sum of the leads, or one body alone. */
  owner: z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('leads') }),
    z.strictObject({ by: z.literal('unit'), unit: unitId }),
  ]),
  /** Coordinating units may enter figures, for comparing with the owner's and never for the sum. */
  reconcile: z.boolean(),
  /** `flow` accumulates within the year; `stock` is a state at a date. */
  accumulation: z.enum(['flow', 'stock']),
  /** A claim of full achievement needs a link or a document. */
  evidence: z.boolean(),
  /** `persons`: somebody who comes twice counts once, so a count of turns is another figure. */
  counts: z.enum(['things', 'persons']).default('things'),
});

/** One figure of a unit is part of another of the same unit: `part` of `measure` is at most `part` of `of`. */
const relation = z.strictObject({
  kind: z.enum(['numerator-within', 'denominator-within']),
  measure: measureId,
  of: measureId,
});

/** Bounds beyond which a figure is asked about, never refused. */
const limits = z.strictObject({
  /** Most that one task of Phụ lục 03 gets in a year, in million đồng, by the unit's level; null asks nothing. */
  amount: z
    .strictObject({ province: z.number().positive(), commune: z.number().positive() })
    .nullable()
    .default(null),
  /** Times by which a denominator may grow or shrink from one period to the next, time elapsed allowed for. */
  denominatorFactor: z.number().gt(1).default(3),
});

/** Two figures of the province that should be one: one part of a measure against that part of another. */
const reconciliation = z.strictObject({
  measure: measureId,
  with: measureId,
  part: z.enum(['numerator', 'denominator']),
});

/** What totals are judged by, beside the targets. */
const totalling = z.strictObject({
  /** Units of a group that must have figures before their median says something of the others. */
  peers: z.number().int().min(1).default(5),
  /** Times the median of its group above or below which a denominator is listed as unusual. */
  outlierFactor: z.number().gt(1).default(8),
  /** Share of common words from which two texts count as near-identical (`textLikeness`). */
  sameText: z.number().gt(0).max(1).default(0.8),
  /** Words, as `nameKey` writes them, that turn the meaning: texts that differ in one are never the same. */
  turningWords: z.array(text).default(['khong', 'chua', 'da', 'dang', 'het', 'giam', 'tang']),
});

const indicator = z.strictObject({
  tt: z.number().int().positive(),
  text,
  ...assignment,
  /** Body that follows the indicator at work; the printed lead is often everybody. */
  monitor: unitId.nullable(),
  measures: z.array(measure).min(1),
  /** Show one figure over the levels of the row too, against the target that their mix makes. */
  combine: z.boolean().default(false),
  /** Ids of the goals of part I that it carries. */
  goals: z.array(z.string()),
});

const task = z.strictObject({
  tt: z.number().int().positive(),
  /** Reference as printed, e.g. `Mục 3, điểm b, c`. */
  text,
  section: z.number().int().positive(),
  points: z.array(text).min(1),
  ...assignment,
});

const pointSection = z.strictObject({
  section: z.number().int().positive(),
  title: text,
  points: z.array(z.strictObject({ letter: text, text })),
});

const project = z.strictObject({
  /** Null where the plan prints no number. */
  no: z.number().int().positive().nullable(),
  text,
});

const projectPart = z.strictObject({
  no: text,
  title: text,
  entries: z.array(
    z.strictObject({
      tt: z.number().int().positive(),
      unitText: text,
      unit: assignee,
      projects: z.array(project),
    }),
  ),
});

const goalGroup = z.strictObject({
  letter: text,
  title: text,
  goals: z.array(z.strictObject({ id: z.string(), text, numeric: z.boolean() })),
});

const duty = z.strictObject({
  no: z.number().int().positive(),
  unitText: text,
  points: z.array(z.strictObject({ letter: z.string().nullable(), text })),
});

const period = z.strictObject({
  id: periodId,
  name: text,
  /** Both bounds included. */
  from: isoDate,
  to: isoDate,
  /** Reports are due strictly before this day; null until the officer sets one. */
  dueBefore: isoDate.nullable(),
  /** Offered as "số liệu tính đến ngày". */
  asOf: isoDate,
});

const day = z.strictObject({ date: isoDate, name: text });

/** Weekends are known; what is decided anew for every year is not. Years without an entry count as unknown. */
const calendar = z.strictObject({
  /** Public holidays that fall on a weekday, and weekdays off in exchange. */
  off: z.array(day).default([]),
  /** Saturdays and Sundays that are worked in exchange. */
  worked: z.array(day).default([]),
});

/** How letters and reports of the collecting body are headed and signed; null leaves a blank for the officer. */
const letters = z.strictObject({
  /** Body above the collector, printed above its name; the issuer of the plan where null. */
  parent: text.nullable().default(null),
  /** After the stroke of "Số: …/". */
  symbol: text.nullable().default(null),
  /** Lines above the name of who signs. */
  signature: z.array(text).default([]),
  /** Bodies outside the line of the People's Committee: it asks them and does not urge them. */
  politeKinds: z
    .array(unitKind)
    .default(['police', 'military', 'party-body', 'bank', 'association', 'press']),
  politeUnits: z.array(unitId).default([]),
  /** Working days that a letter gives. */
  days: z.number().int().positive().default(5),
});

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
