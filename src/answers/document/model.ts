/** A document as plain data: what letters and reports are built as, and what `docx` turns into bytes. */

export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points; absent is the document's own. */
  readonly size?: number;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  /** Millimetres. */
  readonly firstLine?: number;
  readonly indent?: number;
  /** Points. */
  readonly before?: number;
  readonly after?: number;
  /** Stays on the page of what follows. */
  readonly keepNext?: boolean;
  /** Millimetres of a solid line, centred; such a paragraph has no words and takes no height of its own. */
  readonly rule?: number;
  /** Set for headings: shown in Word's navigation pane. */
  readonly level?: 1 | 2;
}

export interface TableCell {
  readonly paragraphs: readonly Paragraph[];
  /** Columns and rows that it takes up; the cells it covers are left out of their rows. */
  readonly columns?: number;
  readonly rows?: number;
  readonly vertical?: 'top' | 'center';
}

export interface Table {
  readonly kind: 'table';
  /** Millimetres of the columns, from left to right. */
  readonly widths: readonly number[];
  /** Lines around every cell; without them a table only sets things side by side. */
  readonly ruled: boolean;
  /** Rows at the top that every page repeats. */
  readonly headerRows: number;
  readonly rows: readonly (readonly TableCell[])[];
}

export type Block = Paragraph | Table;

export interface Section {
  readonly orientation: 'portrait' | 'landscape';
  /** Pages are numbered from 1 in each section; the first shows no number. */
  readonly blocks: readonly Block[];
}

export interface TextDocument {
  readonly title: string;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  readonly sections: readonly Section[];
}
