/** Who reports, singly and in groups. */
import { z } from 'zod';
import { groupId, text, unitId } from './ids';

export const unitKind = z.enum([
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

export const unit = z.strictObject({
  id: unitId,
  name: text,
  /** Other spellings that mean this unit; matched by accent-free exact key. */
  aliases: z.array(text),
  level: z.enum(['province', 'commune']),
  /** What sort of body it is: decides the tone of letters, never the rows it gets. */
  kind: unitKind,
});

/** A unit that is no more: renamed, or merged into one of the plan. Its earlier figures are the successor's. */
export const predecessor = z.strictObject({
  id: unitId,
  name: text,
  into: unitId,
});

export const group = z.strictObject({
  id: groupId,
  name: text,
  aliases: z.array(text),
  members: z.array(unitId),
  /** An open class (commercial banks, health facilities): no list exists until the officer gives one. */
  open: z.boolean(),
});

export const assignee = z.union([unitId, groupId]);

/** Who leads and who coordinates, as printed and as ids. Printed lists are never split: names hold commas. */
export const assignment = {
  leadText: text,
  lead: z.array(assignee),
  coordinateText: text,
  coordinate: z.array(assignee),
};
