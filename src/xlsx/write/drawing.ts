/** The drawing part of a sheet: where its charts stand (ECMA-376 part 1, 20.5, spreadsheetDrawing). */
import type { Area, BarChart } from '../../sheet/model';
import { element, namespaces, xmlDocument } from './xml';

/** Columns and rows count from 0 here; the frame ends where the cell after the last one begins. */
function corner(name: 'xdr:from' | 'xdr:to', column: number, row: number): string {
  return `<${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></${name}>`;
}

function corners({ left, top, right, bottom }: Area): string {
  return corner('xdr:from', left - 1, top - 1) + corner('xdr:to', right, bottom);
}

function frameXml({ title, description, anchor }: BarChart, index: number, relation: string): string {
  const properties = element('xdr:cNvPr', { id: index + 2, name: title, descr: description });
  const chart = element('c:chart', { 'xmlns:c': namespaces.chart, 'r:id': relation });
  const frame = element(
    'xdr:graphicFrame',
    { macro: '' },
    `<xdr:nvGraphicFramePr>${properties}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic>${element('a:graphicData', { uri: namespaces.chart }, chart)}</a:graphic>`,
  );
  return element('xdr:twoCellAnchor', { editAs: 'oneCell' }, `${corners(anchor)}${frame}<xdr:clientData/>`);
}

/** `relations`: relation of each chart's part, in order. */
export function drawingXml(charts: readonly BarChart[], relations: readonly string[]): string {
  const frames = charts.map((chart, index) => frameXml(chart, index, relations[index] ?? ''));
  const attributes = {
    'xmlns:xdr': namespaces.sheetDrawing,
    'xmlns:a': namespaces.drawing,
    'xmlns:r': namespaces.relations,
  };
  return xmlDocument(element('xdr:wsDr', attributes, frames.join('')));
}
