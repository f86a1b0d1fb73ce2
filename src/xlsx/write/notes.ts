/** Notes of one sheet: their texts, and the boxes that Excel shows them in. */
import { address } from '../../sheet/address';
import type { Sheet } from '../../sheet/model';
import { fit, limits } from './limits';
import { element, namespaces, textElement, xmlDocument } from './xml';

export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export function notesOf(sheet: Sheet): Note[] {
  const notes: Note[] = [];
  for (const [row, { cells }] of sheet.rows) {
    for (const [column, { note }] of cells) {
      if (note !== undefined) notes.push({ row, column, text: fit(note, limits.cellText) });
    }
  }
  return notes.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** The comments part. */
export function notesXml(notes: readonly Note[], author: string): string {
  const comments = notes.map(({ row, column, text }) =>
    element(
      'comment',
      { ref: address(column, row), authorId: 0 },
      element('text', {}, textElement('t', text)),
    ),
  );
  const authors = `<authors>${textElement('author', author)}</authors>`;
  const content = authors + element('commentList', {}, comments.join(''));
  return xmlDocument(element('comments', { xmlns: namespaces.main }, content));
}

const boxColumns = 3;
const charactersPerLine = 38;

function boxRows(text: string): number {
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / charactersPerLine)));
  return lines.reduce((sum, count) => sum + count, 1);
}

/** Rows and columns count from 0 here; an anchor is four pairs of column or row and pixels. */
function boxXml({ row, column, text }: Note, index: number): string {
  const top = Math.max(0, row - 2);
  const anchor = [column, 15, top, 4, column + boxColumns, 15, top + boxRows(text), 4].join(', ');
  return `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">
<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>
<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>
<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData>
</v:shape>`;
}

/** The drawing part of the boxes; Excel shows no note without it. `sheetNumber` keeps shape ids apart. */
export function noteBoxesXml(notes: readonly Note[], sheetNumber: number): string {
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${sheetNumber}"/></o:shapelayout>
<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>
${notes.map((note, index) => boxXml(note, index + 1024 * (sheetNumber - 1))).join('\n')}
</xml>`;
}
