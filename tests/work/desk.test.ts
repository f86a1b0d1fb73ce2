import { unzipSync } from 'fflate';
import { filledProvince, type SentFile } from '../../src/demo';
import { handoverCsv } from '../../src/appendix';
import { watchingBodies, watchWorkbook } from '../../src/appendix/watch';
import { overviewFigures } from '../../src/appendix/overview-figures';
import { consolidate } from '../../src/consolidation';
import { SheetDraft, valueCell } from '../../src/sheet/build';
import type { CellValue, Workbook } from '../../src/sheet/model';
import { openDesk, type WorkerLike } from '../../src/taskpane/consolidate/desk-client';
import { createDesk } from '../../src/work/desk';
import { serveDesk } from '../../src/work/desk-serve';
import type { FromDesk, ToDesk } from '../../src/work/desk-wire';
import type {
  AnswerTerms,
  Desk,
  DeskAnswer,
  Product,
  Review,
  ReviewRequest,
} from '../../src/work/desk-calls';
import { open } from '../../src/work/intake';
import { judge, peersAmong } from '../../src/work/judge';
import { zipFiles } from '../../src/work/zip';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { langGiang2031 as plan } from '../fixtures/plans/lang-giang-2031';

const [period] = plan.periods.filter(({ id }) => id === plan.defaultPeriod);
if (!period) throw new Error('no period');
const { files } = filledProvince(plan, period, 4);
const now = '2031-12-02T02:00:00.000Z';
const request: ReviewRequest = {
  period: null,
  decisions: [],
  deadlines: null,
  language: 'vi',
  withSheets: false,
};

const submitted = ({ file, sentAt, bytes }: SentFile) => ({ file, changedAt: sentAt, bytes: bytes() });

function value<T>(answer: DeskAnswer<T>): T {
  if (!answer.ok) throw new Error(answer.failure.detail);
  return answer.value;
}

/** Of what is not empty. */
function product(answer: DeskAnswer<Product | null>): Product {
  const made = value(answer);
  if (!made) throw new Error('nothing was made');
  return made;
}

async function addAll(desk: Desk, sent: readonly SentFile[]): Promise<void> {
  for (const file of sent) value(await desk.add(submitted(file)));
}

async function reviewOn(desk: Desk, asked: ReviewRequest = request): Promise<Review> {
  const review = value(await desk.review(asked));
  if (!review) throw new Error('overtaken');
  return review;
}

/** A worker that is a channel of this process: everything is cloned and handed over as between threads. */
class ChannelWorker implements WorkerLike {
  static readonly all: ChannelWorker[] = [];
  private readonly channel = new MessageChannel();
  private readonly listeners = new Map<string, (event: never) => void>();

  constructor() {
    const { port2 } = this.channel;
    port2.start();
    serveDesk(port2);
    ChannelWorker.all.push(this);
  }

  postMessage(message: ToDesk, transfer: Transferable[]): void {
    this.channel.port1.postMessage(message, transfer);
  }

  addEventListener(type: string, listener: (event: never) => void): void {
    if (type !== 'message') {
      this.listeners.set(type, listener);
      return;
    }
    this.channel.port1.addEventListener('message', listener as (event: MessageEvent<FromDesk>) => void);
    this.channel.port1.start();
  }

  fail(message: string): void {
    this.listeners.get('error')?.(Object.assign(new Event('error'), { message }) as never);
  }

  terminate(): void {
    this.channel.port1.close();
    this.channel.port2.close();
  }
}

// A port that is open keeps the process alive.
afterAll(() => ChannelWorker.all.forEach((worker) => worker.terminate()));

/** What is in the file of each answer. */
const insideOf = {
  returned: ['90003-tra-lai.xlsx'],
  letter: ['word/document.xml'],
  report: ['word/document.xml'],
  watch: ['theo-doi-so-so.xlsx', 'theo-doi-so-dan.xlsx'],
};

/** A desk in each of its two seats. */
const seats: readonly [string, () => WorkerLike][] = [
  ['in a worker', () => new ChannelWorker()],
  [
    'on the pane itself, where there are no workers',
    () => {
      throw new Error('no workers');
    },
  ],
];

describe.each(seats)('a desk %s', (_, start) => {
  const { desk } = openDesk(plan, start);

  it('comes to what the command line comes to with the same files', async () => {
    await addAll(desk, files);
    const review = await reviewOn(desk);
    const opened = await Promise.all(files.map((file) => open(submitted(file), plan)));
    const peers = peersAmong(opened, plan, period);
    const received = opened.flatMap((file) => judge(file, { plan, period, peers }));
    const expected = consolidate({ plan, period, files: received });
    expect(review.counts).toEqual(expected.counts);
    expect(review.lines.map(({ file, standing, outcome }) => [file, standing, outcome])).toEqual(
      expected.register.map(({ received: { file }, standing, outcome }) => [file, standing, outcome]),
    );
    expect(review.measures.map(({ rate }) => rate)).toEqual(expected.measures.map(({ rate }) => rate));
    expect(review.withoutReturn).toEqual([]);
    expect(review.overview).toEqual(overviewFigures(expected));
    const handover = product(await desk.make({ product: 'handover', review: request, now }));
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(handover.bytes)).toBe(handoverCsv(expected));
  });

  it('takes a decision without judging the files again', async () => {
    const before = await reviewOn(desk);
    const returned = before.lines.find(({ standing }) => standing === 'returned');
    if (!returned) throw new Error('nothing was returned');
    const heard: number[] = [];
    const asked: ReviewRequest = {
      ...request,
      decisions: [{ kind: 'accept', hash: returned.hash, reason: 'Đã xác nhận qua điện thoại' }],
    };
    const after = value(await desk.review(asked, ({ done }) => heard.push(done)));
    expect(heard).toEqual([]);
    expect(after?.lines.find(({ hash }) => hash === returned.hash)).toMatchObject({
      standing: 'current',
      outcome: 'accepted-with-warnings',
      flags: [{ kind: 'accepted', reason: 'Đã xác nhận qua điện thoại' }],
    });
    expect(after?.counts.accepted).toBe(before.counts.accepted + 1);
    const toUnits = (review: Review | null) =>
      review?.products.filter((product) => product === 'returned' || product === 'letter');
    expect([toUnits(before), toUnits(after)]).toEqual([['returned', 'letter'], []]);
  });

  it.each(['returned', 'letter'] as const)(
    'makes nothing of %s once a decision has left nothing in it',
    async (id) => {
      const { lines } = await reviewOn(desk);
      const decisions = lines
        .filter(({ standing }) => standing === 'returned')
        .map(({ hash }) => ({ kind: 'accept', hash, reason: 'Đã xác nhận' }) as const);
      expect(decisions).not.toEqual([]);
      const review = { ...request, decisions };
      expect(value(await desk.make({ product: id, review, now }))).toBeNull();
    },
  );

  it('sends no cell of any file across', async () => {
    const review = await reviewOn(desk);
    const text = JSON.stringify(review);
    expect(text).not.toMatch(/"(cells|rows|grid|submission)"/);
  });

  it.each(['returned', 'letter', 'report', 'watch'] as const)(
    'makes the product %s of what the files come to',
    async (id) => {
      const { products } = await reviewOn(desk);
      expect(products).toContain(id);
      const { kind, bytes, file } = product(await desk.make({ product: id, review: request, now }));
      expect(file.endsWith(`-${plan.document.year}-${period.id}.${kind}`)).toBe(true);
      const inside = Object.keys(unzipSync(bytes));
      expect(inside.filter((name) => kind === 'zip' || name === 'word/document.xml')).toEqual(insideOf[id]);
    },
  );

  it('makes the file to give back to one unit as a workbook', async () => {
    const { lines } = await reviewOn(desk);
    const back = lines.find(({ standing }) => standing === 'returned');
    if (!back?.unit) throw new Error('nothing was returned');
    const answer = await desk.make({ product: 'returned', review: request, now, unit: back.unit });
    const { kind, bytes, file } = product(answer);
    expect([kind, file.startsWith(`${back.unit}-tra-lai`)]).toEqual(['xlsx', true]);
    const read = readWorkbook(bytes);
    expect(read.ok && read.workbook.sheets[0]?.name).toBe('Việc cần sửa');
  });

  it('writes the result, its sheets named and counted', async () => {
    const { bytes, sheets, kind } = product(await desk.make({ product: 'result', review: request, now }));
    const read = readWorkbook(bytes);
    if (!read.ok) throw new Error(read.failure.code);
    expect(kind).toBe('xlsx');
    expect(read.workbook.sheets).toHaveLength(sheets?.count ?? 0);
    expect(sheets?.shown).toEqual(
      read.workbook.sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name),
    );
  });

  it('replaces the sheets of an earlier result and takes no name of another sheet', async () => {
    const first = product(await desk.make({ product: 'result', review: request, now }));
    const read = readWorkbook(first.bytes);
    if (!read.ok) throw new Error(read.failure.code);
    const names = read.workbook.sheets.map(({ name }) => name);
    value(await desk.openWorkbook({ name: 'Sổ đang mở', sheets: [...names, 'Tổng quan 2'] }));
    for (const sheet of read.workbook.sheets) value(await desk.layOut(sheet));
    const again = product(await desk.make({ product: 'result', review: request, now }));
    expect([...(again.sheets?.replace ?? [])].sort()).toEqual([...names].sort());
    value(await desk.openWorkbook({ name: 'Sổ đang mở', sheets: ['PL01'] }));
    const beside = product(await desk.make({ product: 'result', review: request, now }));
    expect(beside.sheets).toMatchObject({ replace: [] });
    expect(beside.sheets?.shown[0]).toBe('PL01 tổng hợp');
  });

  it('lets a file picked again take the place of the first, and forgets what is taken away', async () => {
    const before = await reviewOn(desk);
    const [sent] = files;
    if (!sent) throw new Error('no file');
    await addAll(desk, [sent]);
    const again = await reviewOn(desk);
    expect(again.lines.map(({ hash }) => hash).sort()).toEqual(before.lines.map(({ hash }) => hash).sort());
    const [line] = again.lines;
    value(await desk.remove([line?.hash ?? '']));
    expect((await reviewOn(desk)).lines.some(({ hash }) => hash === line?.hash)).toBe(false);
    value(await desk.clear(null));
    expect((await reviewOn(desk)).lines).toEqual([]);
  });

  it('makes a form of a unit, and none where the unit has no row', async () => {
    const [unit] = plan.units;
    if (!unit) throw new Error('no unit');
    const order = { unit: unit.id, period: period.id, madeAt: '2031-01-05T00:00:00Z' };
    const bytes = value(await desk.form({ ...order, appendices: ['PL01'] }));
    expect(bytes && readWorkbook(bytes).ok).toBe(true);
    expect(value(await desk.form({ ...order, appendices: [] }))).toBeNull();
  });

  it('answers what it cannot do as a failure and goes on', async () => {
    const order = { unit: 'nowhere', period: period.id, appendices: ['PL01'], madeAt: '' } as const;
    expect(await desk.form(order as never)).toMatchObject({ ok: false });
    expect((await reviewOn(desk)).lines).toEqual([]);
  });
});

it('withdraws the one of two copies that a decision names', async () => {
  const { desk } = openDesk(plan, () => new ChannelWorker());
  const counted = files.find(({ expected }) => expected.flaw === null && expected.standing === 'current');
  if (!counted) throw new Error('nothing counts');
  await addAll(desk, [counted, { ...counted, file: `bản sao ${counted.file}` }]);
  const [line] = (await reviewOn(desk)).lines;
  if (!line) throw new Error('no line');
  const { hash, file } = line;
  const decided = await reviewOn(desk, {
    ...request,
    decisions: [{ kind: 'withdraw', hash, file, reason: 'Gửi thừa' }],
  });
  expect(decided.counts.accepted).toBe(1);
  expect(decided.lines.filter(({ standing }) => standing === 'withdrawn').map((one) => one.file)).toEqual([
    file,
  ]);
});

it('takes what an archive holds for files of their own, in the place of those it held before', async () => {
  const { desk } = openDesk(plan, () => new ChannelWorker());
  const sent = files.slice(0, 3).map(submitted);
  const bytes = zipFiles(sent);
  expect(value(await desk.add({ file: 'gui.zip', changedAt: '', bytes }))).toBe(3);
  const { lines } = await reviewOn(desk);
  expect(lines.map(({ file }) => file).sort()).toEqual(sent.map(({ file }) => `gui.zip/${file}`).sort());
  expect(lines.every(({ unit }) => unit !== null)).toBe(true);
  const again = { file: 'gui.zip', changedAt: '', bytes: zipFiles(files.slice(0, 1).map(submitted)) };
  expect(value(await desk.add(again))).toBe(1);
  expect((await reviewOn(desk)).lines).toHaveLength(1);
});

it('counts the figures that a watching body has put in the place of a unit’s, and says where they come from', async () => {
  const { desk } = openDesk(plan, () => new ChannelWorker());
  await addAll(desk, files);
  const before = await reviewOn(desk);
  const opened = await Promise.all(files.map((file) => open(submitted(file), plan)));
  const received = opened.flatMap((file) =>
    judge(file, { plan, period, peers: peersAmong(opened, plan, period) }),
  );
  const expected = consolidate({ plan, period, files: received });
  const [body] = watchingBodies(expected);
  if (!body) throw new Error('nobody watches');
  const bytes = writeWorkbook(replaced(watchWorkbook(expected, body)));
  value(await desk.add({ file: 'theo-doi.xlsx', changedAt: '', bytes }));
  const { watched, results, watchProblems, measures } = await reviewOn(desk);
  expect(watched).toEqual([{ file: 'theo-doi.xlsx', replies: 1, totals: 0 }]);
  expect([results, watchProblems]).toEqual([[], []]);
  expect(measures[0]?.rate).toBeLessThan(before.measures[0]?.rate ?? 0);

  const empty = writeWorkbook(watchWorkbook(expected, body));
  value(await desk.add({ file: 'theo-doi.xlsx', changedAt: '', bytes: empty }));
  const passedOver = await reviewOn(desk);
  expect([passedOver.results, passedOver.watched]).toEqual([['theo-doi.xlsx'], []]);
  expect(passedOver.measures).toEqual(before.measures);
});

/** A watching body's own figures, 1 of 1 000 000, for the first unit with figures on its first sheet. */
function replaced(workbook: Workbook): Workbook {
  const [sheet, ...others] = workbook.sheets;
  const line = [...(sheet?.rows ?? [])].find(
    ([at, { cells }]) => at > 7 && typeof cells.get(4)?.value === 'number',
  );
  if (!sheet || !line) throw new Error('no line with figures');
  const [number, row] = line;
  const typed: readonly [number, CellValue][] = [
    [10, 'Thay số'],
    [11, 1],
    [12, 1_000_000],
    [13, 'Theo sổ của đơn vị theo dõi'],
  ];
  const cells = new Map([...row.cells, ...typed.map(([column, value]) => [column, { value }] as const)]);
  return {
    ...workbook,
    sheets: [{ ...sheet, rows: new Map(sheet.rows).set(number, { ...row, cells }) }, ...others],
  };
}

it('names the files that no workbook can be given back for', async () => {
  const { desk } = openDesk(plan, () => new ChannelWorker());
  const draft = new SheetDraft('Công văn');
  draft.put(1, 1, valueCell('Kính gửi'));
  const bytes = writeWorkbook({ sheets: [draft.finish({})] });
  value(await desk.add({ file: 'la.xlsx', changedAt: '', bytes }));
  const { withoutReturn, products } = await reviewOn(desk);
  expect(withoutReturn).toEqual(['la.xlsx']);
  expect(products).not.toContain('returned');
});

it('writes a letter to those that are urged and one to those that are asked, where both are behind', async () => {
  const politeUnits = plan.units.filter(({ id }) => id === 'so-dan').map(({ id }) => id);
  const polite = { ...plan, letters: { ...plan.letters, politeUnits } };
  const { desk } = openDesk(polite, () => new ChannelWorker());
  const { kind, bytes } = product(await desk.make({ product: 'letter', review: request, now }));
  expect(kind).toBe('zip');
  expect(Object.keys(unzipSync(bytes))).toEqual(['don-doc.docx', 'don-doc-de-nghi.docx']);
});

it('says in the letter whom to ask, and until when, in the working days that are given', async () => {
  const { desk } = openDesk(plan, () => new ChannelWorker());
  // Nobody has sent anything, and the deadline is over.
  const asked = {
    product: 'letter',
    review: { ...request, deadlines: { due: '2031-11-15', lock: null } },
    now,
  } as const;
  await addAll(desk, files.slice(0, 1));
  const textWith = async (terms: AnswerTerms) => {
    const { bytes } = product(await desk.make({ ...asked, terms }));
    const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
    return xml.replace(/<[^>]+>/g, '');
  };
  const five = await textWith({ contact: 'bà Vũ Thị Lan, 0221 3555 123', days: 5 });
  expect(five).toContain('bà Vũ Thị Lan, 0221 3555 123');
  expect(five).toContain('09/12/2031');
  expect(await textWith({ contact: null, days: 6 })).toContain('10/12/2031');
});

it('drops a review that a later one overtakes while it breathes', async () => {
  const unheard = () => undefined;
  const desk = createDesk(plan, () => new Promise((resolve) => setTimeout(resolve, 0)));
  for (const file of files.slice(0, 4)) await desk.add(submitted(file), unheard);
  const first = desk.review(request, unheard);
  const second = desk.review({ ...request, language: 'en' }, unheard);
  expect(await first).toBeNull();
  expect((await second)?.lines).toHaveLength(4);
});

describe('a desk in a worker', () => {
  it('is handed the bytes of a file, not a copy of them', async () => {
    const link = openDesk(plan, () => new ChannelWorker());
    const [sent] = files;
    if (!sent) throw new Error('no file');
    const given = submitted(sent);
    value(await link.desk.add(given));
    expect(given.bytes.byteLength).toBe(0);
  });

  it('answers all that is asked of it as a failure once it has broken down', async () => {
    const worker = new ChannelWorker();
    const link = openDesk(plan, () => worker);
    value(await link.desk.clear(null));
    // Busy: what is asked now is never answered.
    worker.postMessage = () => undefined;
    const asked = link.desk.review(request);
    await new Promise((resolve) => setTimeout(resolve, 0));
    worker.fail('out of memory');
    expect(await asked).toEqual({ ok: false, failure: { detail: 'out of memory' } });
    expect(await link.desk.clear(null)).toMatchObject({ ok: false });
  });

  it('gives way to a desk on the pane where the worker never comes to life', async () => {
    const listeners: ((event: Event) => void)[] = [];
    const link = openDesk(plan, () => ({
      postMessage: () => undefined,
      addEventListener: (type: string, listener: (event: never) => void) => {
        if (type === 'error') listeners.push(listener as (event: Event) => void);
      },
      terminate: () => undefined,
    }));
    const asked = link.desk.clear(null);
    listeners.forEach((listener) => listener(new Event('error')));
    expect(await asked).toEqual({ ok: true, value: null });
  });
});
