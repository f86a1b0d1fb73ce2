/** The links of one part to others, and to the web. */
import { element, escapePackageText, namespaces, xmlDocument } from './xml';

const packageNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';

export type RelationType =
  | 'worksheet'
  | 'styles'
  | 'sharedStrings'
  | 'theme'
  | 'comments'
  | 'vmlDrawing'
  | 'drawing'
  | 'chart'
  | 'hyperlink'
  | 'officeDocument'
  | 'extended-properties'
  | 'core-properties';

/** The one type that the packaging standard names instead of the document standard. */
const coreProperties =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

export class Relations {
  private readonly items: string[] = [];

  /** Id by which the part names the target. */
  add(type: RelationType, target: string, external = false): string {
    const id = `rId${this.items.length + 1}`;
    const typeAddress = type === 'core-properties' ? coreProperties : `${namespaces.relations}/${type}`;
    const mode = external ? ' TargetMode="External"' : '';
    this.items.push(
      `<Relationship Id="${id}" Type="${typeAddress}" Target="${escapePackageText(target)}"${mode}/>`,
    );
    return id;
  }

  get empty(): boolean {
    return this.items.length === 0;
  }

  xml(): string {
    return xmlDocument(element('Relationships', { xmlns: packageNamespace }, this.items.join('')));
  }
}
