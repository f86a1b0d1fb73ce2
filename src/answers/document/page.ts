/**
 * A4 pages as Nghị định 30/2020, Phụ lục I, wants them: margins top and bottom 20–25 mm, left 30–35, right 15–20;
 * Times New Roman, body text of 13–14 points, first lines set in by 1 or 1,27 cm, 6 points at least between
 * paragraphs; page numbers in Arabic figures of 13–14 points, upright, centred in the top margin, from page 2.
 */
import type { Section } from './model';

/** Millimetres. */
export const paper = { short: 210, long: 297 } as const;
export const margins = { top: 20, right: 15, bottom: 20, left: 30, header: 10 } as const;

export const bodySize = 14;
export const tableSize = 11;
export const firstLine = 12.7;
export const betweenParagraphs = 6;

/** Millimetres between the margins. */
export function textWidth(orientation: Section['orientation']): number {
  return (orientation === 'portrait' ? paper.short : paper.long) - margins.left - margins.right;
}
