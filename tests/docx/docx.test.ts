/** Documents as .docx: the page of Nghị định 30/2020, and the same bytes for the same document. */
import { strFromU8, unzipSync } from 'fflate';
import { chasingLetters } from '../../src/answers';
import { bodyText, centred, ruledTable, cell } from '../../src/answers/document/build';
import type { TextDocument } from '../../src/answers/document/model';
import { writeDocument } from '../../src/docx';
import { province } from '../appendix/province';

const document: TextDocument = {
  title: 'Thử',
  madeAt: '2026-11-20T02:00:00.000Z',
  sections: [
    {
      orientation: 'portrait',
      blocks: [centred({ text: 'Tiêu đề', bold: true }), bodyText('Lời văn & <số> “5b”')],
    },
    {
      orientation: 'landscape',
      blocks: [
        ruledTable(
          [
            { header: 'TT', width: 12 },
            { header: 'Đơn vị', width: 90 },
          ],
          [[cell('1'), cell('dòng một\ndòng hai')]],
        ),
      ],
    },
  ],
};

const partOf = (bytes: Uint8Array, path: string): string => {
  const part = unzipSync(bytes)[path];
  if (!part) throw new Error(`no ${path}`);
  return strFromU8(part);
};

it('gives the same bytes for the same document, whenever it is written', async () => {
  const [one, other] = [await writeDocument(document), await writeDocument(document)];
  expect(Buffer.compare(one, other)).toBe(0);
  expect(partOf(one, 'docProps/core.xml')).toContain('2026-11-20T02:00:00Z');
});

it('gives the same letter the same bytes, but another day another date', async () => {
  const letter = (madeAt: string) =>
    chasingLetters({ consolidation: province(), madeAt, today: '2026-11-20', contact: null }).urging;
  const bytes = async (madeAt: string) => {
    const made = letter(madeAt);
    return made ? writeDocument(made) : new Uint8Array();
  };
  const [one, same, later] = [
    await bytes('2026-11-20T02:00:00Z'),
    await bytes('2026-11-20T02:00:00Z'),
    await bytes('2026-11-21T02:00:00Z'),
  ];
  expect(Buffer.compare(one, same)).toBe(0);
  expect(Buffer.compare(one, later)).not.toBe(0);
});

it('ends a section without a line that could flow over onto an empty page', async () => {
  const [text, table] = document.sections;
  if (!text || !table) throw new Error('two sections');
  const body = partOf(await writeDocument({ ...document, sections: [table, text] }), 'word/document.xml');
  const ends = [...body.matchAll(/<w:p><w:pPr>((?:(?!<\/w:pPr>).)*)<w:sectPr/g)];
  expect(ends.map(([, format]) => format)).toEqual([
    '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>',
  ]);
});

/** Twentieths of a point from millimetres. */
const twips = (millimetres: number): number => Math.floor((millimetres / 25.4) * 1440);

it('has A4 pages within the margins of the decree, and numbers them in each section from page two', async () => {
  const xml = partOf(await writeDocument(document), 'word/document.xml');
  const sizes = [...xml.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)"/g)].map(([, width, height]) => [
    Number(width),
    Number(height),
  ]);
  expect(sizes).toEqual([
    [twips(210), twips(297)],
    [twips(297), twips(210)],
  ]);
  const margins = [...xml.matchAll(/<w:pgMar ([^>]*)>/g)].map(([, attributes = '']) => attributes);
  expect(margins).toHaveLength(2);
  for (const attributes of margins) {
    const of = (side: string) => Number(new RegExp(`w:${side}="(\\d+)"`).exec(attributes)?.[1]);
    expect([of('top'), of('right'), of('bottom'), of('left')]).toEqual([
      twips(20),
      twips(15),
      twips(20),
      twips(30),
    ]);
  }
  expect(xml.match(/<w:titlePg/g)).toHaveLength(2);
  expect(xml.match(/<w:pgNumType w:start="1"/g)).toHaveLength(2);
});

it('sets everything in Times New Roman and keeps every character', async () => {
  const bytes = await writeDocument(document);
  const xml = partOf(bytes, 'word/document.xml');
  expect(xml).toContain('Lời văn &amp; &lt;số&gt; “5b”');
  const fonts = new Set([...xml.matchAll(/w:ascii="([^"]+)"/g)].map(([, name]) => name));
  expect([...fonts]).toEqual(['Times New Roman']);
});

it('repeats the header row of a table and parts no row over two pages', async () => {
  const xml = partOf(await writeDocument(document), 'word/document.xml');
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(xml.match(/<w:cantSplit/g)).toHaveLength(2);
});

it('keeps rows together that a cell spans, and lets a page end after the last of them', async () => {
  const columns = [
    { header: 'TT', width: 12 },
    { header: 'Chỉ tiêu', width: 90 },
  ];
  const rows = [
    [cell('5', 'left', { rows: 2 }), cell('cấp tỉnh')],
    [cell('cấp xã')],
    [cell('6'), cell('khác')],
  ];
  const blocks = [ruledTable(columns, rows)];
  const bytes = await writeDocument({ ...document, sections: [{ orientation: 'portrait', blocks }] });
  const [, spanned = '', last = '', next = ''] = partOf(bytes, 'word/document.xml').split('<w:tr>').slice(1);
  expect(spanned.match(/<w:keepNext/g)).toHaveLength(2);
  expect([last, next].join()).not.toContain('<w:keepNext');
});
