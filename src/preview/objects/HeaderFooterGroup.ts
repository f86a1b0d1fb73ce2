import type { PrintSetup } from '../../sheet/model';
import { HostObject } from '../protocol/host-object';
import { HeaderFooter } from './HeaderFooter';

export class HeaderFooterGroup extends HostObject {
  readonly #print: PrintSetup;

  constructor(print: PrintSetup) {
    super();
    this.#print = print;
  }

  get state(): string {
    return this.#print.firstPage ? 'FirstAndDefault' : 'Default';
  }
  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.#print.header ?? '', this.#print.footer ?? '');
  }
  /** Our model has no even pages: odd ones are as all are. */
  get oddPages(): HeaderFooter {
    return this.defaultForAllPages;
  }
  get firstPage(): HeaderFooter {
    return new HeaderFooter(this.#print.firstPage?.header ?? '', this.#print.firstPage?.footer ?? '');
  }
}
