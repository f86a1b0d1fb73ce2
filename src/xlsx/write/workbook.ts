/** The workbook's own part: sheets in order, the one in front, names. */
import { absoluteArea, quoteSheet } from '../../sheet/address';
import type { Sheet, Workbook } from '../../sheet/model';
import { element, escapeText, namespaces, xmlDocument } from './xml';

/** What Excel 2019 and later write. */
const calculationEngine = 191029;

/** Index of the sheet in front; a hidden one cannot be. */
export function activeIndex({ sheets, active }: Workbook): number {
  const wanted = sheets.findIndex((sheet) => sheet.name === active && sheet.visibility === 'visible');
  return wanted >= 0 ? wanted : sheets.findIndex((sheet) => sheet.visibility === 'visible');
}

/**
 * Names belong to their sheet: names of the whole workbook break or leak when Excel inserts the sheets into
 * another one (OfficeDev/office-js issues 3583 and 4772).
 */
function definedNames(sheet: Sheet, index: number): string {
  const { filter, print } = sheet;
  const name = (id: string, reference: string, hidden?: boolean) =>
    element(
      'definedName',
      { name: `_xlnm.${id}`, localSheetId: index, hidden },
      escapeText(`${quoteSheet(sheet.name)}!${reference}`),
    );
  return [
    filter ? name('_FilterDatabase', absoluteArea(filter), true) : '',
    print?.area ? name('Print_Area', absoluteArea(print.area)) : '',
    print?.titleRows ? name('Print_Titles', `$${print.titleRows.first}:$${print.titleRows.last}`) : '',
  ].join('');
}

/** `sheetIds`: relation of each sheet, in order. */
export function workbookXml(workbook: Workbook, sheetIds: readonly string[]): string {
  const sheets = workbook.sheets.map(({ name, visibility }, index) =>
    element('sheet', {
      name,
      sheetId: index + 1,
      state: visibility === 'visible' ? undefined : visibility,
      'r:id': sheetIds[index],
    }),
  );
  const names = workbook.sheets.map(definedNames).join('');
  const parts = [
    // Excel for Windows crashes on inserting a workbook without these (OfficeDev/office-js issue 3346).
    element('bookViews', {}, element('workbookView', { activeTab: activeIndex(workbook) })),
    element('sheets', {}, sheets.join('')),
    names && element('definedNames', {}, names),
    // Results are cached, but a formula may come without one, and Excel's own functions have the last word.
    element('calcPr', { calcId: calculationEngine, fullCalcOnLoad: true }),
  ];
  const attributes = { xmlns: namespaces.main, 'xmlns:r': namespaces.relations };
  return xmlDocument(element('workbook', attributes, parts.join('')));
}
