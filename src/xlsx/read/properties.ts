import type { WorkbookProperties } from '../../sheet/model';
import { definedOrNothing } from './defined';
import { childOfAnySpace } from './elements';
import type { Budget } from './limits';
import type { Package } from './package';
import { relationshipOf } from './relationships';
import type { Relationship } from './relationships';
import { ownCopy } from './strings';
import { parseXml } from './xml';
import type { XmlElement } from './xml';

/** Title, people and times of the document, from the two property parts of the package. */
export function readProperties(
  files: Package,
  relationships: ReadonlyMap<string, Relationship>,
  budget: Budget,
): WorkbookProperties | undefined {
  const part = (type: string): XmlElement | undefined => {
    const bytes = files.read(relationshipOf(relationships, type)?.target ?? '');
    return bytes ? parseXml(bytes, budget) : undefined;
  };
  const core = part('core-properties') ?? part('coreProperties');
  const app = part('extended-properties') ?? part('extendedProperties');
  return definedOrNothing({
    title: text(core, 'title'),
    creator: text(core, 'creator'),
    created: time(text(core, 'created')),
    modified: time(text(core, 'modified')),
    application: text(app, 'Application'),
  });
}

function text(root: XmlElement | undefined, name: string): string | undefined {
  return ownCopy(childOfAnySpace(root, name)?.text.trim() ?? '') || undefined;
}

/** W3C date and time → ISO 8601 in UTC; anything else counts as not stated. */
function time(value: string | undefined): string | undefined {
  const milliseconds = value === undefined ? NaN : Date.parse(value);
  return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString();
}
