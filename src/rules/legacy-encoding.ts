import type { LegacyEncoding } from '../sheet/legacy';
import { changeTo, seen } from './support/places';
import { columnName, textColumns, type TextCell } from './support/texts';
import type { CellPlace } from '../submission';
import type { Fix, Hit, Rule } from './types';
import type { View } from './view';

const encodingNames: Readonly<Record<LegacyEncoding, string>> = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' };

/** Words typed with fonts of before Unicode: elsewhere they show as strange letters. One finding for a column. */
export const legacyEncoding: Rule = {
  id: 'legacy-encoding',
  severity: 'warning',
  appliesTo: 'entries',
  *check(view) {
    for (const column of textColumns(view)) {
      const [first, ...others] = column.filter(({ encoding }) => encoding !== null);
      if (first) yield hitOf(view, first, others.length + 1);
    }
  },
  fixes: ({ place }, view) => {
    const column = textColumns(view).find(
      (cells) => place.kind === 'cell' && cells.some(({ cell }) => isAt(cell.place, place)),
    );
    return (column ?? []).flatMap(fixOf);
  },
};

/** It stands for the whole column, so the explanation of one row does not settle it: the place names no row. */
function hitOf({ plan }: View, first: TextCell, count: number): Hit {
  const { typed, text, encoding, cell } = first;
  return {
    place: { kind: 'cell', ...cell.place },
    params: {
      header: columnName(first, plan.document.year),
      encoding: encoding === null ? '' : encodingNames[encoding],
      count,
      before: seen(typed),
      after: seen(text),
    },
  };
}

function fixOf({ encoding, cell, text }: TextCell): Fix[] {
  return encoding === null ? [] : [changeTo(cell, text)];
}

function isAt(one: CellPlace, other: CellPlace): boolean {
  return one.sheet === other.sheet && one.address === other.address;
}
