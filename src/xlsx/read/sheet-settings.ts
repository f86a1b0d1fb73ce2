/** What a worksheet says about itself besides its cells: columns, view, protection, filter, merges. */
import type { Area, Column, Protection, Sheet } from '../../sheet/model';
import { LAST_COLUMN, readArea } from './areas';
import { defined, definedOrNothing } from './defined';
import { child, children, flag, numeric, whole } from './elements';
import { refuse } from './failure';
import type { Budget } from './limits';
import type { XmlElement } from './xml';

/** Widths and hidden columns, one entry per column. */
export function readColumns(worksheet: XmlElement, budget: Budget): Map<number, Column> {
  const columns = new Map<number, Column>();
  const elements = children(worksheet, 'cols').flatMap((list) => children(list, 'col'));
  for (const element of elements) {
    const first = whole(element, 'min', 1) ?? 0;
    const last = whole(element, 'max', 1) ?? 0;
    if (first < 1 || last > LAST_COLUMN) refuse('damaged', `columns ${first} to ${last}`);
    const width = numeric(element, 'width');
    const hidden = flag(element, 'hidden') === true || width === 0 ? true : undefined;
    const column = definedOrNothing({ width, hidden });
    if (!column) continue;
    budget.spend('columns', Math.max(0, last - first + 1));
    for (let number = first; number <= last; number++) {
      if (columns.has(number)) refuse('damaged', `column ${number} is described twice`);
      columns.set(number, column);
    }
  }
  return columns;
}

type View = Pick<Sheet, 'freeze' | 'showGridLines' | 'zoom'>;

/** The first window's view of the sheet. */
export function readView(worksheet: XmlElement): View {
  const view = child(child(worksheet, 'sheetViews'), 'sheetView');
  return defined({
    freeze: readFreeze(child(view, 'pane')),
    showGridLines: flag(view, 'showGridLines') === false ? false : undefined,
    zoom: whole(view, 'zoomScale', 1),
  });
}

/** A split that is not frozen moves with the mouse and is left out. */
function readFreeze(pane: XmlElement | undefined): Sheet['freeze'] {
  const state = pane?.attributes['state'];
  if (state !== 'frozen' && state !== 'frozenSplit') return undefined;
  return { rows: whole(pane, 'ySplit') ?? 0, columns: whole(pane, 'xSplit') ?? 0 };
}

/**
 * Each attribute is true where the action is forbidden. That is its default, but for `objects`, which are open
 * unless it is said otherwise (ECMA-376 part 1, 18.3.1.85).
 */
const ALLOWABLE: readonly (readonly [attribute: string, action: Protection['allow'][number]])[] = [
  ['autoFilter', 'filter'],
  ['sort', 'sort'],
  ['formatColumns', 'formatColumns'],
  ['formatRows', 'formatRows'],
  ['formatCells', 'formatCells'],
];

export function readProtection(worksheet: XmlElement): Protection | null {
  const element = child(worksheet, 'sheetProtection');
  if (flag(element, 'sheet') !== true) return null;
  const allow = ALLOWABLE.flatMap(([name, action]) => (flag(element, name) === false ? [action] : []));
  return { allow: flag(element, 'objects') === true ? allow : [...allow, 'editObjects'] };
}

export function readFilter(worksheet: XmlElement): Area | undefined {
  return readArea(child(worksheet, 'autoFilter')?.attributes['ref'] ?? '') ?? undefined;
}

export function readMerges(worksheet: XmlElement, budget: Budget): Area[] {
  return children(child(worksheet, 'mergeCells'), 'mergeCell').map((element) => {
    budget.spend('areas');
    const text = element.attributes['ref'] ?? '';
    return readArea(text) ?? refuse('damaged', `merge ${JSON.stringify(text.slice(0, 40))}`);
  });
}
