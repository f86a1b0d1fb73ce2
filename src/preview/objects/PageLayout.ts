import type { PrintSetup } from '../../sheet/model';
import type { SheetState } from '../model/sheet-state';
import { HostObject } from '../protocol/host-object';
import type { HostContext } from './context';
import { HeaderFooterGroup } from './HeaderFooterGroup';
import { Range } from './Range';

const POINTS_PER_MILLIMETRE = 72 / 25.4;
/** Excel's papers by their code in files; those that nobody here uses are told as `Letter`. */
const PAPERS: Readonly<Record<number, string>> = { 1: 'Letter', 5: 'Legal', 8: 'A3', 9: 'A4', 11: 'A5' };
const PAPER_A4 = 9;
/** What Excel gives a new sheet: "Normal" margins. */
const UNSET: PrintSetup = {
  orientation: 'portrait',
  margins: { top: 19.05, right: 17.78, bottom: 19.05, left: 17.78, header: 7.62, footer: 7.62 },
};

/** Read only for now: the add-in writes page set-up into the sheets that it inserts. */
export class PageLayout extends HostObject {
  readonly #context: HostContext;
  readonly #sheet: SheetState;

  constructor(context: HostContext, sheet: SheetState) {
    super();
    this.#context = context;
    this.#sheet = sheet;
  }

  get #print(): PrintSetup {
    return this.#sheet.print ?? UNSET;
  }

  get orientation(): string {
    return this.#print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  }
  get paperSize(): string {
    return PAPERS[this.#print.paper ?? PAPER_A4] ?? 'Letter';
  }
  get topMargin(): number {
    return this.#print.margins.top * POINTS_PER_MILLIMETRE;
  }
  get rightMargin(): number {
    return this.#print.margins.right * POINTS_PER_MILLIMETRE;
  }
  get bottomMargin(): number {
    return this.#print.margins.bottom * POINTS_PER_MILLIMETRE;
  }
  get leftMargin(): number {
    return this.#print.margins.left * POINTS_PER_MILLIMETRE;
  }
  get headerMargin(): number {
    return (this.#print.margins.header ?? 7.62) * POINTS_PER_MILLIMETRE;
  }
  get footerMargin(): number {
    return (this.#print.margins.footer ?? 7.62) * POINTS_PER_MILLIMETRE;
  }
  get centerHorizontally(): boolean {
    return this.#print.centerHorizontally ?? false;
  }
  /** Either pages or a scale, the other null (learn.microsoft.com, Excel.PageLayoutZoomOptions). */
  get zoom(): Readonly<Record<string, number | null>> {
    const { fit } = this.#print;
    return fit
      ? { horizontalFitToPages: fit.width, verticalFitToPages: fit.height, scale: null }
      : { horizontalFitToPages: null, verticalFitToPages: null, scale: 100 };
  }
  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.#print);
  }

  getPrintTitleRowsOrNullObject(): Range | null {
    const { titleRows } = this.#print;
    if (!titleRows) return null;
    const area = { top: titleRows.first, left: 1, bottom: titleRows.last, right: 16_384 };
    return new Range(this.#context, this.#sheet, area);
  }
}
