/**
 * The local Excel: a workbook beneath the unmodified office.js. One host, three attachments: Jest, Chromium
 * tests and the preview page (`boot.ts`). Development and tests only.
 */
import { unzipSync } from 'fflate';
import type { Workbook } from '../sheet/model';
import { readWorkbook } from '../xlsx/read';
import { writeWorkbook } from '../xlsx/write';
import { fromBase64 } from './base64';
import { Book } from './model/book';
import { type LocaleName, LOCALES } from './model/typing';
import type { HostContext } from './objects/context';
import { Bridge } from './protocol/bridge';
import { HostError } from './protocol/host-error';

export interface HostOptions {
  /** Minor version of the announced ExcelApi set; the project's floor is 13. */
  readonly excelApi?: number;
  /** The person's regional settings. */
  readonly locale?: LocaleName;
  /** Called with the host of each workbook that `Excel.createWorkbook` opens. */
  readonly onWindow?: (host: Host) => void;
}

export class Host {
  readonly book: Book;
  readonly excelApi: number;
  readonly context: HostContext;
  /** Hosts of the workbooks that `Excel.createWorkbook` opened, in order. */
  readonly windows: Host[] = [];
  readonly #bridges = new Set<Bridge>();
  #edit: { readonly ended: Promise<void>; readonly end: () => void } | null = null;

  constructor(workbook: Workbook | Uint8Array, options: HostOptions = {}) {
    this.book = new Book(workbook instanceof Uint8Array ? read(workbook) : workbook);
    this.excelApi = options.excelApi ?? 13;
    this.context = {
      book: this.book,
      locale: LOCALES[options.locale ?? 'vi-VN'],
      readSheets: (base64) => readInsertable(fromBase64(base64) ?? new Uint8Array()),
      openWindow: (created) => {
        const opened = new Host(created, options);
        this.windows.push(opened);
        options.onWindow?.(opened);
      },
      eventsEnabled: true,
    };
  }

  /** A connection for one page that runs office.js. */
  connect(): Bridge {
    const bridge = new Bridge(this.context, {
      minor: this.excelApi,
      cellEdit: () => this.#edit?.ended ?? null,
    });
    this.#bridges.add(bridge);
    return bridge;
  }

  disconnect(bridge: Bridge): void {
    bridge.close();
    this.#bridges.delete(bridge);
  }

  /** Batches sent by `context.sync()` since the host began. */
  get batches(): number {
    return this.#total((bridge) => bridge.batches);
  }

  /** Ranges that clients still hold: 0 once every `Excel.run` is over. */
  get references(): number {
    return this.#total((bridge) => bridge.references.count);
  }

  /** Event handlers that clients have registered. */
  get registrations(): number {
    return this.#total((bridge) => bridge.registrations.count);
  }

  /** Cell-edit mode: batches fail, or wait with `delayForCellEdit` ("Delay execution while cell is being edited"). */
  beginCellEdit(): void {
    if (this.#edit) return;
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.#edit = { ended, end };
  }

  endCellEdit(): void {
    const edit = this.#edit;
    this.#edit = null;
    edit?.end();
  }

  /** The workbook as plain data, formulas computed. */
  snapshot(): Workbook {
    return this.book.snapshot();
  }

  /** The workbook as the bytes of an .xlsx file. */
  save(): Uint8Array {
    return writeWorkbook(this.snapshot());
  }

  #total(count: (bridge: Bridge) => number): number {
    return [...this.#bridges].reduce((total, bridge) => total + count(bridge), 0);
  }
}

/**
 * Excel refuses a file that it cannot open ("insertWorksheetsFromBase64" with a file that is no workbook), and takes
 * all the time it needs for one that it can.
 */
function read(bytes: Uint8Array): Workbook {
  const outcome = readWorkbook(bytes, { time: Infinity });
  if (!outcome.ok) {
    throw new HostError('InvalidArgument', `${outcome.failure.code}: ${outcome.failure.detail}`);
  }
  return outcome.workbook;
}

/**
 * As Excel on the web: "this API doesn't support inserting charts, comments, PivotTables, or slicers"
 * (learn.microsoft.com, Workbook.insertWorksheetsFromBase64). Notes are another thing than comments, and stand.
 */
function readInsertable(bytes: Uint8Array): Workbook {
  const workbook = read(bytes);
  let refused = false;
  unzipSync(bytes, {
    filter: ({ name }) => {
      refused ||= /^xl\/(?:charts|threadedComments|pivotTables|slicers)\//.test(name);
      return false;
    },
  });
  if (refused) throw new HostError('UnsupportedFeature', 'a chart, comment, PivotTable or slicer');
  return workbook;
}

/** `Book1` → `Book1.xlsx`. */
export function fileName(title: string): string {
  return title.endsWith('.xlsx') ? title : `${title}.xlsx`;
}
