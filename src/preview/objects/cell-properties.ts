/** `Range.getCellProperties` and `setCellProperties`: many cells' formats in one call (ExcelApi 1.9). */
import { HostError } from '../protocol/host-error';
import { HostObject } from '../protocol/host-object';
import type { Range } from './Range';

type Wanted = Readonly<Record<string, unknown>>;

/** The properties marked true, as `{format: {fill: {color}}, address}`. */
export function readCellProperties(cell: Range, wanted: Wanted): Record<string, unknown> {
  return readWanted(cell, wanted);
}

function readWanted(object: HostObject, wanted: Wanted): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, want] of Object.entries(wanted)) {
    if (want === false || want === null || want === undefined) continue;
    const value = property(object, name);
    if (!(value instanceof HostObject)) answer[name] = value;
    else answer[name] = name === 'borders' ? {} : readWanted(value, isWanted(want) ? want : {});
  }
  return answer;
}

/** Sets what is given; borders by side (`{format: {borders: {bottom: {style}}}}`). */
export function writeCellProperties(cell: Range, properties: unknown): void {
  if (!isWanted(properties)) throw new HostError('InvalidArgument', 'cell properties');
  writeGiven(cell, properties);
}

function writeGiven(object: HostObject, given: Wanted): void {
  for (const [name, value] of Object.entries(given)) {
    if (value === null || value === undefined) continue;
    if (name === 'borders' && isWanted(value)) writeBorders(object, value);
    else if (isWanted(value)) writeNested(object, name, value);
    else if (!Reflect.set(object, name, value)) throw new HostError('NotImplemented', name);
  }
}

function writeNested(object: HostObject, name: string, value: Wanted): void {
  const below = property(object, name);
  if (!(below instanceof HostObject)) throw new HostError('NotImplemented', name);
  writeGiven(below, value);
}

function writeBorders(format: HostObject, sides: Wanted): void {
  const borders = property(format, 'borders');
  for (const [side, value] of Object.entries(sides)) {
    const getItem: unknown = Reflect.get(Object(borders), 'getItem');
    if (typeof getItem !== 'function' || !isWanted(value)) throw new HostError('InvalidArgument', 'borders');
    const index = `Edge${side.charAt(0).toUpperCase()}${side.slice(1)}`;
    const border: unknown = Reflect.apply(getItem, borders, [index]);
    if (border instanceof HostObject) writeGiven(border, value);
  }
}

function property(object: HostObject, name: string): unknown {
  if (!(name in object)) {
    throw new HostError('NotImplemented', `the host has no ${object.constructor.name}.${name}`);
  }
  return Reflect.get(object, name) as unknown;
}

function isWanted(value: unknown): value is Wanted {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
