/** One sheet's part. The schema fixes the order of its elements, and Excel insists on it. */
import { address, areaAddress } from '../../sheet/address';
import type { Sheet } from '../../sheet/model';
import { inOrder, sheetData } from './cells';
import type { Tables } from './cells';
import { conditionalsXml, protectionXml, validationsXml } from './guards';
import { limits } from './limits';
import { linksXml } from './links';
import { printXml } from './print';
import type { Relations } from './relations';
import { element, list, namespaces, xmlDocument } from './xml';

const defaultRowHeight = 15;

function sheetProperties({ tabColor, print }: Sheet): string {
  const tab = tabColor ? element('tabColor', { rgb: `FF${tabColor.toUpperCase()}` }) : '';
  const page = print?.fit ? element('pageSetUpPr', { fitToPage: true }) : '';
  return tab || page ? element('sheetPr', {}, tab + page) : '';
}

function dimension(sheet: Sheet): string {
  let [top, left, bottom, right] = [Infinity, Infinity, 1, 1];
  for (const [row, { cells }] of sheet.rows) {
    for (const column of cells.keys()) {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
  }
  const ref = top === Infinity ? 'A1' : areaAddress({ top, left, bottom, right });
  return element('dimension', { ref });
}

function pane(freeze: Sheet['freeze']): string {
  if (!freeze || (freeze.rows === 0 && freeze.columns === 0)) return '';
  const { rows, columns } = freeze;
  const activePane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const topLeftCell = address(columns + 1, rows + 1);
  return (
    element('pane', {
      xSplit: columns || undefined,
      ySplit: rows || undefined,
      topLeftCell,
      activePane,
      state: 'frozen',
    }) + element('selection', { pane: activePane, activeCell: topLeftCell, sqref: topLeftCell })
  );
}

function sheetView({ showGridLines, zoom, freeze }: Sheet, inFront: boolean): string {
  const attributes = {
    showGridLines: showGridLines === false ? false : undefined,
    tabSelected: inFront ? true : undefined,
    zoomScale: zoom,
    zoomScaleNormal: zoom,
    workbookViewId: 0,
  };
  return element('sheetViews', {}, element('sheetView', attributes, pane(freeze)));
}

function columns(sheet: Sheet): string {
  const items = inOrder(sheet.columns)
    .filter(([, { width, hidden }]) => width !== undefined || hidden)
    .map(([number, { width, hidden }]) =>
      element('col', {
        min: number,
        max: number,
        width: width === undefined ? undefined : Math.min(width, limits.columnWidth),
        hidden: hidden ? true : undefined,
        customWidth: width === undefined ? undefined : true,
      }),
    );
  return items.length === 0 ? '' : element('cols', {}, items.join(''));
}

/** Excel repairs a file that merges a single cell. */
function merges(sheet: Sheet): string {
  const refs = sheet.merges.map(areaAddress).filter((ref) => ref.includes(':'));
  return list(
    'mergeCells',
    refs.map((ref) => element('mergeCell', { ref })),
  );
}

export interface SheetSurroundings {
  readonly tables: Tables;
  readonly relations: Relations;
  readonly inFront: boolean;
  /** Relation to the drawing that holds the charts. */
  readonly drawing?: string;
  /** Relation to the drawing of the note boxes. */
  readonly noteBoxes?: string;
}

export function worksheetXml(
  sheet: Sheet,
  { tables, relations, inFront, drawing, noteBoxes }: SheetSurroundings,
): string {
  const parts = [
    sheetProperties(sheet),
    dimension(sheet),
    sheetView(sheet, inFront),
    element('sheetFormatPr', { defaultRowHeight }),
    columns(sheet),
    sheetData(sheet, tables),
    protectionXml(sheet.protection),
    sheet.filter ? element('autoFilter', { ref: areaAddress(sheet.filter) }) : '',
    merges(sheet),
    conditionalsXml(sheet.conditionals, tables.styles),
    validationsXml(sheet.validations),
    linksXml(sheet, relations),
    printXml(sheet.print),
    drawing ? element('drawing', { 'r:id': drawing }) : '',
    noteBoxes ? element('legacyDrawing', { 'r:id': noteBoxes }) : '',
  ];
  const attributes = { xmlns: namespaces.main, 'xmlns:r': namespaces.relations };
  return xmlDocument(element('worksheet', attributes, parts.join('')));
}
