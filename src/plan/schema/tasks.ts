/** Phụ lục 02 and 03, and the texts of the plan that they refer to. */
import { z } from 'zod';
import { text } from './ids';
import { assignee, assignment } from './units';

export const task = z.strictObject({
  tt: z.number().int().positive(),
  /** Reference as printed, e.g. `Mục 3, điểm b, c`. */
  text,
  section: z.number().int().positive(),
  points: z.array(text).min(1),
  ...assignment,
});

export const pointSection = z.strictObject({
  section: z.number().int().positive(),
  title: text,
  points: z.array(z.strictObject({ letter: text, text })),
});

const project = z.strictObject({
  /** Null where the plan prints no number. */
  no: z.number().int().positive().nullable(),
  text,
});

export const projectPart = z.strictObject({
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

export const goalGroup = z.strictObject({
  letter: text,
  title: text,
  goals: z.array(z.strictObject({ id: z.string(), text, numeric: z.boolean() })),
});

export const duty = z.strictObject({
  no: z.number().int().positive(),
  unitText: text,
  points: z.array(z.strictObject({ letter: z.string().nullable(), text })),
});
