/** What the schema of the manifest cannot say, and what Office refuses without saying why. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { places } from '../src/taskpane/app/places';
import { version } from '../package.json';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  const [document] = root.children;
  if (!document) throw new Error('an empty manifest');
  return document;
}

const root = join(__dirname, '..');
const manifest = parse(readFileSync(join(root, 'manifest.xml'), 'utf8'));

function* all(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* all(child);
}
const named = (name: string) => [...all(manifest)].filter((element) => element.name === name);
const one = (name: string): Element => {
  const [found, ...others] = named(name);
  if (!found || others.length > 0) throw new Error(`${name} stands ${others.length + 1} times`);
  return found;
};
const names = ({ children }: Element) => children.map(({ name }) => name);
const value = (element: Element) => element.attributes['DefaultValue'] ?? '';
const resources = new Map(
  ['bt:Image', 'bt:Url', 'bt:String'].flatMap((kind) =>
    named(kind).flatMap((element) => {
      const id = element.attributes['id'];
      return id === undefined ? [] : [[id, element] as const];
    }),
  ),
);

test('elements stand in the order that Office requires', () => {
  expect(names(manifest)).toEqual([
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ]);
  expect(names(one('VersionOverrides'))).toEqual(['Hosts', 'Resources']);
  expect(names(one('DesktopFormFactor'))).toEqual(['GetStarted', 'FunctionFile', 'ExtensionPoint']);
  expect(names(one('CustomTab'))).toEqual(['Group', 'Label']);
  expect(names(one('Resources'))).toEqual(['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']);
  for (const control of named('Control')) {
    expect(names(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
  }
  for (const action of named('Action')) {
    expect(names(action)).toEqual(['TaskpaneId', 'SourceLocation', 'Title']);
  }
});

test('the version is that of the package', () => {
  expect(one('Version').text).toBe(`${version}.0`);
});

test('the host must have ExcelApi 1.13', () => {
  expect(one('Set').attributes).toEqual({ Name: 'ExcelApi', MinVersion: '1.13' });
});

test('every resource that is asked for is there, and every one that is there is asked for', () => {
  const asked = [...all(manifest)].flatMap(({ attributes }) => attributes['resid'] ?? []);
  expect([...new Set(asked)].sort()).toEqual([...resources.keys()].sort());
});

test('ids are unique and at most 32 characters long', () => {
  const ids = [...all(manifest)].flatMap(({ attributes }) => attributes['id'] ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
});

test('texts keep within what the ribbon shows: 125 characters, 250 for long ones', () => {
  const limits = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 } as const;
  for (const [list, limit] of Object.entries(limits)) {
    for (const string of one(list).children) {
      for (const { attributes } of all(string)) {
        expect((attributes['DefaultValue'] ?? attributes['Value'] ?? '').length).toBeLessThanOrEqual(limit);
      }
    }
  }
});

test('Vietnamese is the default and every text has one English override', () => {
  expect(one('DefaultLocale').text).toBe('vi-VN');
  const spoken = manifest.children.filter(({ name }) => ['DisplayName', 'Description'].includes(name));
  expect(spoken).toHaveLength(2);
  for (const element of [...spoken, ...named('bt:String')]) {
    expect(element.children.map(({ attributes }) => attributes['Locale'])).toEqual(['en-US']);
  }
});

test('all addresses are https and of one origin', () => {
  const addresses = [...all(manifest)].map(value).filter((text) => text.includes('://'));
  expect(addresses.length).toBeGreaterThan(0);
  expect(new Set(addresses.map((address) => new URL(address).origin))).toEqual(
    new Set(['https://localhost:3000']),
  );
});

test('every icon comes in 16, 32 and 80 pixels, and each picture has the size it is given for', () => {
  for (const icon of named('Icon')) {
    expect(icon.children.map(({ attributes }) => attributes['size'])).toEqual(['16', '32', '80']);
    for (const { attributes } of icon.children) {
      const picture = resources.get(attributes['resid'] ?? '');
      expect(pixels(picture ? value(picture) : '')).toBe(Number(attributes['size']));
    }
  }
  expect(pixels(value(one('IconUrl')))).toBe(32);
  expect(pixels(value(one('HighResolutionIconUrl')))).toBe(64);
});

/** Width of the PNG in assets behind an address: bytes 16 to 19 of its header. */
function pixels(address: string): number {
  const file = join(root, new URL(address).pathname);
  expect(existsSync(file)).toBe(true);
  return readFileSync(file).readUInt32BE(16);
}

test('the three buttons open the three places of one pane', () => {
  const buttons = named('Action').map(({ children }) => children);
  const panes = buttons.map(([pane]) => pane?.text);
  expect(new Set(panes).size).toBe(1);
  const opened = buttons.map(([, source]) => {
    const address = resources.get(source?.attributes['resid'] ?? '');
    return new URL(address ? value(address) : '').searchParams.get('place');
  });
  expect(opened).toEqual([...places]);
});

test('the pages that are named are built from templates that are there', () => {
  const pages = named('bt:Url').map((url) => new URL(value(url)).pathname.slice(1, -'.html'.length));
  for (const page of new Set(pages)) {
    expect(existsSync(join(root, 'src', page, `${page}.html`))).toBe(true);
  }
});
