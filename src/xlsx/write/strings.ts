/** The shared strings part: every text of the workbook, once. */
import { fit, limits } from './limits';
import { Pool } from './pool';
import { element, namespaces, textElement, xmlDocument } from './xml';

export class StringTable {
  private readonly texts = new Pool();
  private uses = 0;

  /** Number of a text. */
  add(text: string): number {
    this.uses += 1;
    return this.texts.add(fit(text, limits.cellText));
  }

  get empty(): boolean {
    return this.uses === 0;
  }

  xml(): string {
    const items = this.texts.items.map((text) => `<si>${textElement('t', text)}</si>`);
    const attributes = { xmlns: namespaces.main, count: this.uses, uniqueCount: items.length };
    return xmlDocument(element('sst', attributes, items.join('')));
  }
}
