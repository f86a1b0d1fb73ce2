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
  /**
   * For documents whose words run through their elements: text between elements is a child named `textNode`, and
   * a container may stand in another namespace than what it is in.
   */
  readonly mixed?: boolean;
  /** A container begins: its attributes are known, its children follow. */
  open?(container: XmlElement): void;
  /**
   * An element directly inside `container` is complete (null: it is the document's root). `kept` goes on
   * counting against the limit of what is held at once.
   */
  child(element: XmlElement, container: XmlElement | null): 'kept' | 'done';
  close?(container: XmlElement): void;
}

interface Frame {
  readonly element: XmlElement;
  readonly scope: Scope;
  /** What is a container among the children; null when this element is kept whole. */
  readonly containers: Containers | null;
  /** What was held before this one began (`ReadLimits.xmlNodes`). */
  readonly heldBefore: number;
}

/** Namespaces by prefix that an element declares, and those around it. */
interface Scope {
  readonly declared: ReadonlyMap<string, string>;
  readonly outer: Scope | null;
}

/** Name of the children that are text where a visitor asks for mixed content; no element can have it. */
export const textNode = '#text';

const NO_NAMESPACES: Scope = { declared: new Map(), outer: null };

/** Reads a part that is small enough to be kept whole. */
export function parseXml(bytes: Uint8Array, budget: Budget): XmlElement {
  let root: XmlElement | null = null;
  streamXml(bytes, budget, {
    containers: {},
    child(element) {
      root = element;
      return 'kept';
    },
  });
  return root ?? refuse('damaged', 'XML part without an element');
}

const ELEMENT_WEIGHT = 4;

/**
 * Reads a part of any size. Document types are refused (no entity can be declared), and depth, attributes,
 * the length of a text and what is held at once are bounded. Line ends arrive as LF (XML 1.0, 2.11).
 */
export function streamXml(bytes: Uint8Array, budget: Budget, visitor: XmlVisitor): void {
  const parser = new SaxesParser({ position: false, xmlns: false });
  const frames: Frame[] = [];
  const { limits } = budget;
  let attributes = 0;
  let held = 0;
  let stretch = 0;

  const hold = (weight: number): void => {
    held += weight;
    if (held > limits.xmlNodes) refuse('too-large', 'too much XML at once');
  };
  parser.on('error', (error) => refuse('damaged', error.message));
  parser.on('doctype', () => refuse('unsafe', 'XML with a document type'));
  parser.on('attribute', () => {
    stretch = 0;
    if (++attributes > limits.xmlAttributes) refuse('unsafe', 'XML element with too many attributes');
  });
  parser.on('opentag', (tag) => {
    if (frames.length >= limits.xmlDepth) refuse('unsafe', 'XML nested too deeply');
    const parent = frames.at(-1);
    const frame = openFrame(tag, parent, visitor, held);
    hold(ELEMENT_WEIGHT + attributes);
    attributes = 0;
    stretch = 0;
    frames.push(frame);
    if (frame.containers) visitor.open?.(frame.element);
  });
  const addText = (text: string): void => {
    const frame = frames.at(-1);
    if (!frame || frame.containers) return;
    hold(1);
    if (visitor.mixed) frame.element.children.push(textChild(text));
    else frame.element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    stretch = 0;
    const frame = frames.pop();
    const parent = frames.at(-1);
    if (!frame) return;
    if (frame.containers) {
      held = frame.heldBefore;
      visitor.close?.(frame.element);
    } else if (parent && !parent.containers) {
      parent.element.children.push(frame.element);
    } else if (visitor.child(frame.element, parent?.element ?? null) === 'done') {
      held = frame.heldBefore;
    }
  });

  for (const chunk of decodeXml(bytes)) {
    budget.checkTime();
    budget.spend('xmlCharacters', chunk.length);
    parser.write(chunk);
    stretch += chunk.length;
    if (stretch > limits.xmlStretch) refuse('too-large', 'XML without an element for too long');
  }
  parser.close();
}

function openFrame(
  tag: { readonly name: string; readonly attributes: Record<string, string> },
  parent: Frame | undefined,
  { containers: roots, mixed = false }: XmlVisitor,
  heldBefore: number,
): Frame {
  const scope = openScope(tag.attributes, parent?.scope ?? NO_NAMESPACES);
  const colon = tag.name.indexOf(':');
  const name = tag.name.slice(colon + 1);
  const space = namespaceOf(colon < 0 ? '' : tag.name.slice(0, colon), scope);
  const foreign = !mixed && parent !== undefined && parent.element.space !== space;
  return {
    element: { name, space, attributes: tag.attributes, children: [], text: '' },
    scope,
    containers: foreign ? null : containersOf(name, parent ? parent.containers : roots),
    heldBefore,
  };
}

function textChild(text: string): XmlElement {
  return { name: textNode, space: '', attributes: {}, children: [], text };
}

function containersOf(name: string, siblings: Containers | null): Containers | null {
  return siblings && Object.hasOwn(siblings, name) ? (siblings[name] ?? null) : null;
}

function openScope(attributes: Record<string, string>, outer: Scope): Scope {
  let declared: Map<string, string> | null = null;
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) continue;
    declared ??= new Map<string, string>();
    declared.set(name.slice('xmlns:'.length), attributes[name] ?? '');
  }
  return declared ? { declared, outer } : outer;
}

function namespaceOf(prefix: string, scope: Scope): string {
  for (let place: Scope | null = scope; place; place = place.outer) {
    const space = place.declared.get(prefix);
    if (space !== undefined) return space;
  }
  return '';
}
