import { sectionsOf, type HeaderSections } from '../model/header-sections';
import { HostObject } from '../protocol/host-object';

/** Each section without the code that begins it (learn.microsoft.com, Excel.HeaderFooter). */
export class HeaderFooter extends HostObject {
  readonly #header: HeaderSections;
  readonly #footer: HeaderSections;

  constructor(header: string, footer: string) {
    super();
    this.#header = sectionsOf(header);
    this.#footer = sectionsOf(footer);
  }

  get leftHeader(): string {
    return this.#header.left;
  }
  get centerHeader(): string {
    return this.#header.center;
  }
  get rightHeader(): string {
    return this.#header.right;
  }
  get leftFooter(): string {
    return this.#footer.left;
  }
  get centerFooter(): string {
    return this.#footer.center;
  }
  get rightFooter(): string {
    return this.#footer.right;
  }
}
