/** Questions to an XML element: children by name, attributes by type. */
import type { XmlElement } from './xml';

/**
 * The first child of that name in its parent's namespace. The namespace matters: `x15:workbookPr` inside an
 * extension is not the workbook's own `workbookPr`.
 */
export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((element) => element.name === name && element.space === parent.space);
}

/** All children of that name in their parent's namespace. */
export function children(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  if (!parent) return [];
  return parent.children.filter((element) => element.name === name && element.space === parent.space);
}

/** The first child of that name in any namespace: extensions and `dc:` properties mix them. */
export function childOfAnySpace(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((element) => element.name === name);
}

/**
 * What the extension list of an element holds under a name, e.g. `x14:dataValidations`
 * (ECMA-376 part 3; the names are those of [MS-XLSX] 2.6).
 */
export function extensions(list: XmlElement | undefined, name: string): readonly XmlElement[] {
  return children(list, 'ext').flatMap((extension) =>
    extension.children.filter((element) => element.name === name),
  );
}

/** `xsd:boolean`: Excel writes 1 and 0, LibreOffice true and false. */
export function flag(element: XmlElement | undefined, name: string): boolean | undefined {
  const text = element?.attributes[name]?.trim();
  if (text === undefined) return undefined;
  return text === '1' || text === 'true' || text === 'on';
}

/** A finite number, else undefined. */
export function numeric(element: XmlElement | undefined, name: string): number | undefined {
  const text = element?.attributes[name]?.trim();
  if (text === undefined || text === '') return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** A whole number of at least `least`, else undefined. */
export function whole(element: XmlElement | undefined, name: string, least = 0): number | undefined {
  const value = numeric(element, name);
  return value !== undefined && Number.isInteger(value) && value >= least ? value : undefined;
}

/** The relationship id, whatever the prefix of its namespace. */
export function relationshipId(element: XmlElement): string | undefined {
  const direct = element.attributes['r:id'];
  if (direct !== undefined) return direct;
  const name = Object.keys(element.attributes).find((key) => key.endsWith(':id'));
  return name === undefined ? undefined : element.attributes[name];
}
