import { valueText } from '../../src/sheet/values';
import type { Workbook } from '../../src/sheet/model';
import { createDesk } from '../../src/work/desk';
import type { AppendixChoice, ReviewRequest } from '../../src/work/desk-calls';
import type { ProductId } from '../../src/work/desk-products';
import { readWorkbook } from '../../src/xlsx/read';
import { langGiang2031 as plan } from '../fixtures/plans/lang-giang-2031';

const review: ReviewRequest = {
  period: null,
  decisions: [],
  deadlines: null,
  language: 'vi',
  withSheets: false,
};

async function made(product: ProductId, appendices?: AppendixChoice): Promise<Workbook> {
  const desk = createDesk(plan, () => Promise.resolve());
  const request = { product, review, now: '2031-12-02T02:00:00.000Z' };
  const file = await desk.make(appendices ? { ...request, appendices } : request, () => undefined);
  if (!file) throw new Error('nothing was made');
  const read = readWorkbook(file.bytes);
  if (!read.ok) throw new Error(read.failure.detail);
  return read.workbook;
}

const chosen: AppendixChoice = {
  withResults: false,
  presentation: {
    numbering: 'roman',
    issued: { number: '77/KH-UBND', date: '2030-12-31' },
    signature: true,
    orientation: 'portrait',
  },
};

function wordsOf({ sheets }: Workbook, name: string): string {
  const sheet = sheets.find((one) => one.name === name);
  return [...(sheet?.rows.values() ?? [])]
    .flatMap(({ cells }) => [...cells.values()].map(({ value }) => valueText(value)))
    .join('\n');
}

test.each(['planOnly', 'resultFile'] as const)(
  '%s prints its appendices as the officer has chosen',
  async (product) => {
    const workbook = await made(product, chosen);
    const words = wordsOf(workbook, 'PL01');
    expect(words).toContain('Phụ lục I\n');
    expect(words).not.toContain('Tử số');
    for (const line of plan.document.signature) expect(words).toContain(line);
    expect(words.includes('77/KH-UBND')).toBe(plan.document.reference !== null);
    expect(workbook.sheets.find(({ name }) => name === 'PL01')?.print?.orientation).toBe('portrait');
  },
);

test('without a choice they are as the plan prints them, the result with its columns', async () => {
  const printed = wordsOf(await made('planOnly'), 'PL01');
  const result = wordsOf(await made('resultFile'), 'PL01');
  for (const words of [printed, result]) expect(words).toContain(plan.appendices.PL01.label);
  expect([printed.includes('Tử số'), result.includes('Tử số')]).toEqual([false, true]);
});
