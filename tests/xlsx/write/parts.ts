/** A written file as its parts, read by tools that share no code with the writer. */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { Workbook } from '../../../src/sheet/model';
import { writeWorkbook } from '../../../src/xlsx/write';

export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

export function parse(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    const node = open.at(-1);
    if (node) node.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root;
}

/** Every element of that name below a node, in order. */
export function all(node: Node, name: string): Node[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The one element of that name; fails when there are more or none. */
export function one(node: Node, name: string): Node {
  const [found, ...more] = all(node, name);
  if (!found || more.length > 0) throw new Error(`${more.length + (found ? 1 : 0)} elements named ${name}`);
  return found;
}

export class Parts {
  private readonly files: Record<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    this.files = unzipSync(bytes);
  }

  get names(): string[] {
    return Object.keys(this.files);
  }

  xml(path: string): string {
    const file = this.files[path];
    if (!file) throw new Error(`No part ${path}`);
    return strFromU8(file);
  }

  tree(path: string): Node {
    return parse(this.xml(path));
  }

  /** The sheet's part, counted from 1. */
  sheet(number = 1): Node {
    return this.tree(`xl/worksheets/sheet${number}.xml`);
  }

  /** The text of a cell as the file spells it, escapes included. */
  sharedText(address: string, number = 1): string | undefined {
    const cell = all(this.sheet(number), 'c').find(({ attributes }) => attributes['r'] === address);
    if (cell?.attributes['t'] !== 's') return undefined;
    const item = all(this.tree('xl/sharedStrings.xml'), 'si')[Number(one(cell, 'v').text)];
    return item && one(item, 't').text;
  }
}

export function partsOf(workbook: Workbook): Parts {
  return new Parts(writeWorkbook(workbook));
}

/** The cell's element; fails when there is none. */
export function cellOf(sheet: Node, address: string): Node {
  const cell = all(sheet, 'c').find(({ attributes }) => attributes['r'] === address);
  if (!cell) throw new Error(`No cell ${address}`);
  return cell;
}
