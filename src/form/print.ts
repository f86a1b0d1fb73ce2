/** Page set-up of the form's sheets. */
import type { Area, PrintSetup, Protection } from '../sheet/model';
import { fontName } from './styles';

/** Millimetres, within the ranges of Nghị định 30/2020, Phụ lục I: left 30–35, right 15–20, top and bottom 20–25. */
const margins = { top: 20, right: 15, bottom: 20, left: 30, header: 10, footer: 10 } as const;

/** The decree: page numbers in Arabic, 13–14, centred in the top margin, none on page one. */
const pageNumber = `&C&"${fontName},Regular"&13&P`;

/** A table over as many landscape pages as it needs, its header row on each. */
export function tablePrint(area: Area, headerRow: number): PrintSetup {
  return {
    orientation: 'landscape',
    margins,
    fit: { width: 1, height: null },
    titleRows: { first: headerRow, last: headerRow },
    area,
    header: pageNumber,
    firstPage: { header: '', footer: '' },
  };
}

/** One portrait page, whatever stands on it. */
export function singlePage(area: Area): PrintSetup {
  return { orientation: 'portrait', margins, fit: { width: 1, height: 1 }, area, centerHorizontally: true };
}

/**
 * Locked against slips, not against people: no password, and sizing, filter and sort stay allowed. So do formats of
 * cells and objects: without them Excel lets nobody colour a cell or put a note on it, and a check could not mark
 * where work is needed.
 */
export const protection: Protection = {
  allow: ['filter', 'sort', 'formatCells', 'formatColumns', 'formatRows', 'editObjects'],
};
