/** Files with random damage: each ends in a workbook or a failure with a reason, never in an exception. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { readWorkbook } from '../../../src/xlsx/read';
import type { ReadFailureCode } from '../../../src/xlsx/read';
import { stopped } from './files';

const originals = ['openpyxl.xlsx', 'libreoffice.xlsx'].map(
  (name) => new Uint8Array(readFileSync(join(__dirname, '../../fixtures/xlsx', name))),
);
const original = fc.constantFrom(...originals);
const anywhere = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const damage = fc.array(fc.tuple(anywhere, fc.nat(255)), { minLength: 1, maxLength: 8 });

const REASONS: readonly ReadFailureCode[] = [
  'empty-file',
  'not-a-workbook',
  'csv',
  'ods',
  'xlsb',
  'docx',
  'password',
  'damaged',
  'unsafe',
  'too-large',
];

function outcomeOf(bytes: Uint8Array): 'ok' | ReadFailureCode {
  const outcome = readWorkbook(bytes, {}, stopped);
  if (outcome.ok) return 'ok';
  expect(REASONS).toContain(outcome.failure.code);
  expect(outcome.failure.detail).not.toBe('');
  return outcome.failure.code;
}

function damaged(bytes: Uint8Array, changes: readonly (readonly [number, number])[]): Uint8Array {
  const copy = bytes.slice();
  for (const [where, byte] of changes) copy[Math.floor(where * copy.length)] = byte;
  return copy;
}

test('bytes of the file changed', () => {
  fc.assert(
    fc.property(original, damage, (bytes, changes) => {
      outcomeOf(damaged(bytes, changes));
    }),
    { numRuns: 200 },
  );
});

test('the file cut', () => {
  fc.assert(
    fc.property(original, anywhere, (bytes, share) => {
      expect(outcomeOf(bytes.subarray(0, Math.floor(share * bytes.length)))).not.toBe('ok');
    }),
    { numRuns: 100 },
  );
});

/** Does something to one part and packs the file again, checksums and all. */
function withPart(
  bytes: Uint8Array,
  where: number,
  change: (part: Uint8Array) => Uint8Array | null,
): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const name = names[Math.floor(where * names.length)] ?? '';
  const changed = change(parts[name] ?? new Uint8Array(0));
  const kept = Object.entries(parts).filter(([other]) => other !== name);
  return zipSync(Object.fromEntries(changed ? [...kept, [name, changed]] : kept));
}

test('a part dropped', () => {
  fc.assert(
    fc.property(original, anywhere, (bytes, where) => {
      outcomeOf(withPart(bytes, where, () => null));
    }),
    { numRuns: 60 },
  );
});

test('the XML of a part cut', () => {
  fc.assert(
    fc.property(original, anywhere, anywhere, (bytes, where, share) => {
      outcomeOf(withPart(bytes, where, (part) => part.subarray(0, Math.floor(share * part.length))));
    }),
    { numRuns: 150 },
  );
});

test('the XML of a part changed', () => {
  const spelled = fc.constantFrom(...'<>/"\'= &;!?[]0123456789ABXx_$:-#');
  const changes = fc.array(
    fc.tuple(
      anywhere,
      spelled.map((letter) => letter.charCodeAt(0)),
    ),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(original, anywhere, changes, (bytes, where, changes) => {
      outcomeOf(withPart(bytes, where, (part) => damaged(part, changes)));
    }),
    { numRuns: 250 },
  );
});

test('noise of any kind', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, zipped) => {
      outcomeOf(zipped ? Uint8Array.of(0x50, 0x4b, 3, 4, ...bytes) : bytes);
    }),
    { numRuns: 200 },
  );
});
