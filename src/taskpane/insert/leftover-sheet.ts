/** A sheet that keeps what has no place in the new form, cell by cell. */
import { looks } from '../../form/styles';
import { SheetDraft, valueCell } from '../../sheet/build';
import type { Sheet } from '../../sheet/model';
import type { Say } from '../i18n/TextProvider';
import type { Leftover } from './leftovers';

const widths = [16, 9, 44, 24, 60] as const;

export function leftoverSheet(name: string, leftovers: readonly Leftover[], t: Say): Sheet {
  const draft = new SheetDraft(name);
  widths.forEach((width, index) => draft.setColumn(index + 1, { width }));
  draft.put(1, 1, valueCell(t('leftovers.title'), looks.label));
  const header = [
    t('leftovers.from'),
    t('leftovers.cell'),
    t('leftovers.row'),
    t('leftovers.column'),
    t('leftovers.value'),
  ];
  draft.putRow(
    3,
    header.map((text) => valueCell(text, looks.header)),
  );
  leftovers.forEach(({ place, row, column, value }, index) => {
    const cells = [place.sheet, place.address, row, column, value];
    draft.putRow(
      4 + index,
      cells.map((cell) => valueCell(cell, looks.printed)),
    );
  });
  return draft.finish({ freeze: { rows: 3, columns: 0 } });
}
