import { SaxesParser } from 'saxes';
import { decodeXml } from './encoding';
import { refuse } from './failure';
import type { Budget } from './limits';

export interface XmlElement {
  /** Without prefix: OpenXML SDK writes `x:row` where Excel writes `row`. */
  readonly name: string;
  /** Namespace, empty when none is declared. */
  readonly space: string;
  /** By full name (`r:id`); has no prototype. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: XmlElement[];
  /** Text directly inside, as written. */
  text: string;
}

/** Names of elements that are handed over in pieces instead of being kept whole, by the place they stand in. */
export interface Containers {
  readonly [name: string]: Containers;
}

export interface XmlVisitor {
  readonly containers: Containers;
  /** A container begins: its attributes are known, its children follow. */
  open?(container: XmlElement): void;
  /** An element directly inside `container` is complete (null: it is the document's root). */
  child(element: XmlElement, container: XmlElement | null): void;
  close?(container: XmlElement): void;
}

interface Frame {
  readonly element: XmlElement;
  readonly scope: ReadonlyMap<string, string>;
  /** What is a container among the children; null when this element is kept whole. */
  readonly containers: Containers | null;
}

const NO_NAMESPACES: ReadonlyMap<string, string> = new Map();

/** Reads a part that is small enough to be kept whole. */
export function parseXml(bytes: Uint8Array, budget: Budget): XmlElement {
  const found: XmlElement[] = [];
  streamXml(bytes, budget, { containers: {}, child: (element) => found.push(element) });
  return found[0] ?? refuse('damaged', 'XML part without an element');
}

/**
 * Reads a part of any size. Document types are refused (no entity can be declared), and depth, attributes
 * and the number of elements held at once are bounded. Line ends arrive as LF (XML 1.0, 2.11).
 */
export function streamXml(bytes: Uint8Array, budget: Budget, visitor: XmlVisitor): void {
  const parser = new SaxesParser({ position: false, xmlns: false });
  const frames: Frame[] = [];
  const { limits } = budget;
  let attributes = 0;
  let held = 0;

  parser.on('error', (error) => refuse('damaged', error.message));
  parser.on('doctype', () => refuse('unsafe', 'XML with a document type'));
  parser.on('attribute', () => {
    if (++attributes > limits.xmlAttributes) refuse('unsafe', 'XML element with too many attributes');
  });
  parser.on('opentag', (tag) => {
    attributes = 0;
    if (frames.length >= limits.xmlDepth) refuse('unsafe', 'XML nested too deeply');
    if (++held > limits.xmlElements) refuse('too-large', 'too many XML elements');
    const parent = frames.at(-1);
    const frame = openFrame(tag.name, tag.attributes, parent, visitor.containers);
    frames.push(frame);
    if (frame.containers) visitor.open?.(frame.element);
  });
  const addText = (text: string): void => {
    const frame = frames.at(-1);
    if (frame && !frame.containers) frame.element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const frame = frames.pop();
    const parent = frames.at(-1);
    if (!frame) return;
    if (frame.containers) {
      held = 0;
      visitor.close?.(frame.element);
    } else if (parent && !parent.containers) {
      parent.element.children.push(frame.element);
    } else {
      held = 0;
      visitor.child(frame.element, parent?.element ?? null);
    }
  });

  for (const chunk of decodeXml(bytes)) {
    budget.checkTime();
    parser.write(chunk);
  }
  parser.close();
}

function openFrame(
  fullName: string,
  attributes: Record<string, string>,
  parent: Frame | undefined,
  roots: Containers,
): Frame {
  const scope = declaredScope(attributes, parent?.scope ?? NO_NAMESPACES);
  const colon = fullName.indexOf(':');
  const name = fullName.slice(colon + 1);
  const space = scope.get(colon < 0 ? '' : fullName.slice(0, colon)) ?? '';
  const siblings = parent ? parent.containers : roots;
  const known = siblings && Object.hasOwn(siblings, name) ? siblings[name] : undefined;
  const foreign = parent !== undefined && parent.element.space !== space;
  return {
    element: { name, space, attributes, children: [], text: '' },
    scope,
    containers: known && !foreign ? known : null,
  };
}

function declaredScope(
  attributes: Record<string, string>,
  outer: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  let scope: Map<string, string> | null = null;
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) continue;
    scope ??= new Map(outer);
    scope.set(name.slice('xmlns:'.length), attributes[name] ?? '');
  }
  return scope ?? outer;
}
