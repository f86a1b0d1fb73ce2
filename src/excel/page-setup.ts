/** How a sheet is printed, as Excel tells it (`Worksheet.pageLayout`, ExcelApi 1.9). */
import type { PrintSetup } from '../sheet/model';

const millimetresPerPoint = 25.4 / 72;

/** `Excel.PaperType` in the order of the codes in files, from 1 (ECMA-376 Part 1, 18.3.1.63). */
const papers: readonly string[] = [
  ...['Letter', 'LetterSmall', 'Tabloid', 'Ledger', 'Legal', 'Statement', 'Executive', 'A3', 'A4', 'A4Small'],
  ...['A5', 'B4', 'B5', 'Folio', 'Quatro', 'Paper10x14', 'Paper11x17', 'Note', 'Envelope9', 'Envelope10'],
  ...['Envelope11', 'Envelope12', 'Envelope14', 'Csheet', 'Dsheet', 'Esheet', 'EnvelopeDL', 'EnvelopeC5'],
  ...['EnvelopeC3', 'EnvelopeC4', 'EnvelopeC6', 'EnvelopeC65', 'EnvelopeB4', 'EnvelopeB5', 'EnvelopeB6'],
  ...['EnvelopeItaly', 'EnvelopeMonarch', 'EnvelopePersonal', 'FanfoldUS', 'FanfoldStdGerman'],
  'FanfoldLegalGerman',
];
const paperA4 = 9;
/** A paper of the printer's own, which has no code. */
const unnamedPaper = 0;

/** Queues what is to be known of a sheet's print. */
export function loadPageSetup(sheet: Excel.Worksheet) {
  const { pageLayout: layout } = sheet;
  layout.load(
    'orientation,paperSize,topMargin,rightMargin,bottomMargin,leftMargin,headerMargin,footerMargin,centerHorizontally,zoom',
  );
  const { headersFooters } = layout;
  const { defaultForAllPages: all, oddPages: odd, firstPage: first } = headersFooters;
  headersFooters.load('state');
  for (const pages of [all, odd, first]) {
    pages.load('leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter');
  }
  const titles = layout.getPrintTitleRowsOrNullObject();
  titles.load('rowIndex,rowCount');
  return { layout, headersFooters, all, odd, first, titles };
}

/** What the loads brought, after the sync. */
export function pageSetupOf({
  layout,
  headersFooters,
  all,
  odd,
  first,
  titles,
}: ReturnType<typeof loadPageSetup>): PrintSetup {
  const { horizontalFitToPages, verticalFitToPages } = layout.zoom;
  const usual = headersFooters.state.includes('Odd') ? odd : all;
  const code = papers.indexOf(layout.paperSize) + 1 || unnamedPaper;
  return {
    orientation: layout.orientation === 'Landscape' ? 'landscape' : 'portrait',
    margins: {
      top: layout.topMargin * millimetresPerPoint,
      right: layout.rightMargin * millimetresPerPoint,
      bottom: layout.bottomMargin * millimetresPerPoint,
      left: layout.leftMargin * millimetresPerPoint,
      header: layout.headerMargin * millimetresPerPoint,
      footer: layout.footerMargin * millimetresPerPoint,
    },
    ...(code === paperA4 ? {} : { paper: code }),
    ...(horizontalFitToPages
      ? { fit: { width: horizontalFitToPages, height: verticalFitToPages ?? null } }
      : {}),
    ...(titles.isNullObject
      ? {}
      : { titleRows: { first: titles.rowIndex + 1, last: titles.rowIndex + titles.rowCount } }),
    header: headerText(usual),
    footer: footerText(usual),
    ...(headersFooters.state.startsWith('First')
      ? { firstPage: { header: headerText(first), footer: footerText(first) } }
      : {}),
    centerHorizontally: layout.centerHorizontally,
  };
}

/** The three sections as one text with Excel's codes, as in a file. */
function headerText({ leftHeader, centerHeader, rightHeader }: Excel.HeaderFooter): string {
  return joined([leftHeader, centerHeader, rightHeader]);
}

function footerText({ leftFooter, centerFooter, rightFooter }: Excel.HeaderFooter): string {
  return joined([leftFooter, centerFooter, rightFooter]);
}

function joined(sections: readonly string[]): string {
  return sections.map((text, index) => (text === '' ? '' : `&${'LCR'.charAt(index)}${text}`)).join('');
}
