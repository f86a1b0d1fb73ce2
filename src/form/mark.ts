/**
 * The mark that each sheet carries in one cell: what it is, of which plan, unit and period. It is what decides
 * in an open workbook, where forms of several units stand side by side.
 */

/** Raised when a form of the new kind cannot be read by the old way. */
export const formatVersion = 1;

export interface Mark {
  readonly kind: 'form' | 'result';
  readonly format: number;
  readonly plan: string;
  /** Empty on result sheets. */
  readonly unit: string;
  readonly period: string;
  readonly version: number;
  /** ISO date of the figures as last seen by a check; empty until then. */
  readonly asOf: string;
}

const prefix = 'khs';

/** `khs kind=form format=1 plan=… unit=… period=… version=1 asOf=2026-11-14`. */
export function writeMark(mark: Mark): string {
  const fields = Object.entries(mark).map(([name, value]) => `${name}=${String(value)}`);
  return [prefix, ...fields].join(' ');
}

/** The mark in a cell's text; null when the text is none. */
export function readMark(text: string): Mark | null {
  if (!text.trimStart().startsWith(prefix)) return null;
  const [first, ...fields] = text.trim().split(/\s+/);
  if (first !== prefix) return null;
  const values = new Map(
    fields.map((field) => [field.slice(0, field.indexOf('=')), field.slice(field.indexOf('=') + 1)]),
  );
  const kind = values.get('kind');
  const format = Number(values.get('format'));
  if ((kind !== 'form' && kind !== 'result') || !Number.isInteger(format)) return null;
  return {
    kind,
    format,
    plan: values.get('plan') ?? '',
    unit: values.get('unit') ?? '',
    period: values.get('period') ?? '',
    version: Number(values.get('version')) || 0,
    asOf: values.get('asOf') ?? '',
  };
}
