import type { Area } from '../../sheet/model';
import { columnCount, rowCount } from '../model/areas';
import { HostError } from '../protocol/host-error';

/**
 * The written array, which must have the range's shape; a single value goes into every cell
 * (learn.microsoft.com, "Set and get range values, text, or formulas"; a wrong shape is InvalidArgument).
 */
export function arrayFor(area: Area, value: unknown): unknown[][] {
  const [rows, columns] = [rowCount(area), columnCount(area)];
  if (!Array.isArray(value)) {
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  }
  const lines = value.map((line: unknown) => (Array.isArray(line) ? (line as unknown[]) : null));
  if (lines.length !== rows || lines.some((line) => line?.length !== columns)) {
    throw new HostError(
      'InvalidArgument',
      "the number of rows or columns in the input array doesn't match the size or dimensions of the range",
    );
  }
  return lines.map((line) => line ?? []);
}
