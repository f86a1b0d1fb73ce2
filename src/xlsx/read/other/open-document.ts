/**
 * OpenDocument spreadsheets (.ods), ISO/IEC 26300. Read by our own parser: `@e965/xlsx` leaves out numbers that
 * are shown as nothing and formulas without a result, and spells out whatever repetition a file asks for.
 */
import type { Cell, Column, Grid, WorkbookProperties } from '../../../sheet/model';
import { LAST_COLUMN, LAST_ROW } from '../areas';
import { definedOrNothing } from '../defined';
import { childOfAnySpace, whole } from '../elements';
import { refuse } from '../failure';
import type { Budget } from '../limits';
import type { Package } from '../package';
import { parseXml, streamXml } from '../xml';
import type { Containers, XmlElement } from '../xml';
import { readTableCell } from './open-document-cell';
import type { OtherResult } from './result';

/** Prefixes that every known writer uses; values are looked up by them, so that others must not go unseen. */
const NAMESPACES: Readonly<Record<string, string>> = {
  'xmlns:office': 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  'xmlns:table': 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  'xmlns:text': 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
};

/** Rows stand in a table directly, or in groups within groups (9.1.2). */
function rowContainers(): Containers {
  const inside: Record<string, Containers> = { 'table-row': {} };
  for (const group of ['table-row-group', 'table-header-rows', 'table-rows']) inside[group] = inside;
  for (const group of ['table-column-group', 'table-header-columns', 'table-columns']) inside[group] = inside;
  return inside;
}

const CONTENT: Containers = {
  'document-content': { 'automatic-styles': {}, body: { spreadsheet: { table: rowContainers() } } },
};

export function readOpenDocument(files: Package, budget: Budget): OtherResult {
  refuseEncrypted(files, budget);
  const collector = new TableCollector(budget);
  streamXml(files.require('content.xml'), budget, {
    containers: CONTENT,
    mixed: true,
    open: (container) => {
      collector.open(container);
    },
    child: (element, container) => {
      collector.child(element, container);
      return 'done';
    },
    close: (container) => {
      collector.close(container);
    },
  });
  if (collector.grids.length === 0) refuse('damaged', 'spreadsheet without tables');
  const properties = readMeta(files, budget);
  return {
    grids: collector.grids,
    macros: files.names.some((name) => name.startsWith('basic/') || name.startsWith('scripts/')),
    sheetsLeftOut: [],
    ...(properties ? { properties } : {}),
  };
}

/** Parts of a document with a password are listed with how they were encrypted (part 3, 4.4). */
function refuseEncrypted(files: Package, budget: Budget): void {
  const manifest = files.read('META-INF/manifest.xml');
  const entries = manifest ? parseXml(manifest, budget).children : [];
  if (entries.some((entry) => childOfAnySpace(entry, 'encryption-data'))) {
    refuse('password', 'encrypted parts');
  }
}

function readMeta(files: Package, budget: Budget): WorkbookProperties | undefined {
  const part = files.read('meta.xml');
  const meta = part ? childOfAnySpace(parseXml(part, budget), 'meta') : undefined;
  const text = (name: string): string | undefined => childOfAnySpace(meta, name)?.text.trim() || undefined;
  const modified = Date.parse(text('date') ?? '');
  return definedOrNothing({
    title: text('title'),
    creator: text('creator'),
    application: text('generator'),
    modified: Number.isNaN(modified) ? undefined : new Date(modified).toISOString(),
  });
}

/** Gathers tables as they stream in. Cells without content say nothing that could be known, and are left out. */
class TableCollector {
  readonly grids: Grid[] = [];
  private readonly names = new Set<string>();
  private readonly hiddenStyles = new Set<string>();
  private table: DraftTable | null = null;
  private row = { number: 0, repeated: 1, hidden: false, column: 0 };

  constructor(private readonly budget: Budget) {}

  open(container: XmlElement): void {
    switch (container.name) {
      case 'document-content':
        checkNamespaces(container);
        break;
      case 'table':
        this.table = this.openTable(container);
        this.row = { number: 0, repeated: 1, hidden: false, column: 0 };
        break;
      case 'table-row':
        this.row = {
          number: this.row.number + this.row.repeated,
          repeated: whole(container, 'table:number-rows-repeated', 1) ?? 1,
          hidden: isHidden(container),
          column: 1,
        };
        break;
    }
  }

  child(element: XmlElement, container: XmlElement | null): void {
    if (container?.name === 'automatic-styles') this.addStyle(element);
    if (element.name === 'table-column') this.addColumns(element);
    if (element.name === 'table-cell' || element.name === 'covered-table-cell') this.addCell(element);
  }

  close(container: XmlElement): void {
    if (container.name !== 'table' || !this.table) return;
    const { name, rows, columns, merges, visibility } = this.table;
    this.grids.push({ name, visibility, rows, columns, merges });
    this.table = null;
  }

  private openTable(element: XmlElement): DraftTable {
    this.budget.spend('sheets');
    const name = element.attributes['table:name'] ?? refuse('damaged', 'table without a name');
    if (this.names.has(name.toLowerCase())) refuse('damaged', `two tables named ${JSON.stringify(name)}`);
    this.names.add(name.toLowerCase());
    const hidden = this.hiddenStyles.has(element.attributes['table:style-name'] ?? '');
    return {
      name,
      visibility: hidden ? 'hidden' : 'visible',
      rows: new Map(),
      columns: new Map(),
      merges: [],
      nextColumn: 1,
    };
  }

  /** A table is hidden by its style (17.15). */
  private addStyle(style: XmlElement): void {
    const properties = childOfAnySpace(style, 'table-properties');
    const name = style.attributes['style:name'];
    if (name !== undefined && properties?.attributes['table:display'] === 'false') {
      this.hiddenStyles.add(name);
    }
  }

  private addColumns(element: XmlElement): void {
    if (!this.table) return;
    const repeated = whole(element, 'table:number-columns-repeated', 1) ?? 1;
    const from = this.table.nextColumn;
    this.table.nextColumn += repeated;
    if (!isHidden(element)) return;
    const last = Math.min(this.table.nextColumn - 1, LAST_COLUMN);
    this.budget.spend('columns', Math.max(0, last - from + 1));
    for (let column = from; column <= last; column++) this.table.columns.set(column, { hidden: true });
  }

  private addCell(element: XmlElement): void {
    const { table, row } = this;
    if (!table) return;
    const repeated = whole(element, 'table:number-columns-repeated', 1) ?? 1;
    const column = row.column;
    row.column += repeated;
    this.addMerge(element, table, column);
    const cell = readTableCell(element, this.budget);
    if (!cell) return;
    const [bottom, right] = [row.number + row.repeated - 1, column + repeated - 1];
    this.budget.spend('cells', row.repeated * repeated);
    if (bottom > LAST_ROW || right > LAST_COLUMN) refuse('damaged', `cell at ${bottom}:${right}`);
    for (let at = row.number; at <= bottom; at++) {
      for (let next = column; next <= right; next++) this.put(table, at, next, cell);
    }
  }

  private put({ rows }: DraftTable, at: number, column: number, cell: Cell): void {
    const row = rows.get(at);
    if (row) {
      row.cells.set(column, cell);
      return;
    }
    this.budget.spend('rows');
    rows.set(at, { ...(this.row.hidden ? { hidden: true } : {}), cells: new Map([[column, cell]]) });
  }

  private addMerge(element: XmlElement, { merges }: DraftTable, column: number): void {
    const down = whole(element, 'table:number-rows-spanned', 1) ?? 1;
    const across = whole(element, 'table:number-columns-spanned', 1) ?? 1;
    if (down * across === 1) return;
    this.budget.spend('areas');
    const top = this.row.number;
    merges.push({ top, left: column, bottom: top + down - 1, right: column + across - 1 });
  }
}

interface DraftTable {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden';
  readonly rows: Map<number, { readonly hidden?: boolean; readonly cells: Map<number, Cell> }>;
  readonly columns: Map<number, Column>;
  readonly merges: { top: number; left: number; bottom: number; right: number }[];
  nextColumn: number;
}

function checkNamespaces({ attributes }: XmlElement): void {
  for (const [prefix, space] of Object.entries(NAMESPACES)) {
    if (attributes[prefix] !== space) refuse('damaged', `${prefix} is ${attributes[prefix] ?? 'missing'}`);
  }
}

/** `collapse` by hand, `filter` by a filter (19.749). */
function isHidden({ attributes }: XmlElement): boolean {
  const visibility = attributes['table:visibility'];
  return visibility === 'collapse' || visibility === 'filter';
}
