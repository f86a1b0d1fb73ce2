/** Hyperlinks of one sheet. */
import { address } from '../../sheet/address';
import type { Sheet } from '../../sheet/model';
import { inOrder } from './cells';
import { limits } from './limits';
import type { Relations } from './relations';
import { element } from './xml';

/** Everything else is a place in this workbook: `A1:B3` has a colon too, so schemes are listed. */
const webAddress = /^(?:https?:\/\/|ftp:\/\/|mailto:)/i;

/** What may not stand in the address of a relationship; letters of any alphabet may. */
const notInAddress = /[\s"<>\\^`{|}\p{Cc}]/gu;

function linkXml(ref: string, link: string, relations: Relations): string {
  if (link.length > limits.link) return '';
  if (!webAddress.test(link)) return element('hyperlink', { ref, location: link });
  const target = link.replace(notInAddress, encodeURIComponent);
  return element('hyperlink', { ref, 'r:id': relations.add('hyperlink', target, true) });
}

/** A link that Excel could not hold is left out; the cell keeps its text. */
export function linksXml(sheet: Sheet, relations: Relations): string {
  let links = '';
  for (const [row, { cells }] of inOrder(sheet.rows)) {
    for (const [column, { link }] of inOrder(cells)) {
      if (link) links += linkXml(address(column, row), link, relations);
    }
  }
  return links === '' ? '' : element('hyperlinks', {}, links);
}
