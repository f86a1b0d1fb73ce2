import { columns, headerText } from '../form/columns';
import { likelyHeader } from './support/headers';
import { seen } from './support/places';
import { formSheets } from './support/sheets';
import type { Rule } from './types';

/** A column to fill in has lost its header, so nothing in it can be read. */
export const columnMissing: Rule = {
  id: 'column-missing',
  severity: 'error',
  appliesTo: 'sheets',
  *check({ plan, submission }) {
    for (const sheet of formSheets(submission)) {
      const { appendix, name, headerRow } = sheet;
      for (const column of columns[appendix]) {
        if (column.input === 'none' || sheet.columns[column.id] !== undefined) continue;
        const params = { header: headerText(column, plan.document.year), headerRow };
        const likely = likelyHeader(sheet, column, plan.document.year);
        yield likely
          ? {
              place: { kind: 'cell', sheet: name, address: likely.address, appendix },
              params: { ...params, found: seen(likely.text) },
              variant: 'renamed',
            }
          : { place: { kind: 'sheet', sheet: name, appendix }, params, variant: 'gone' };
      }
    }
  },
};
