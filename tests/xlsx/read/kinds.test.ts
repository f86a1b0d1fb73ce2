/** What people send under the name of a workbook, told apart so that each can be answered with what to do. */
import { strToU8, zipSync } from 'fflate';
import { codeOf, parts, relations, zip } from './files';

/** A compound file with one directory entry of that name, as Word, old Excel and encryption use. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => bytes.set([letter.charCodeAt(0), 0], 512 + index * 2));
  bytes.set([stream.length * 2 + 2, 0], 512 + 64);
  return bytes;
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  [...text].forEach((letter, index) => view.setUint16(2 + index * 2, letter.charCodeAt(0), true));
  return bytes;
}

function randomBytes(length: number): Uint8Array {
  let state = 12345;
  return Uint8Array.from({ length }, () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state >> 16;
  });
}

const ods = zipSync({
  mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
  'content.xml': strToU8('<office:document-content/>'),
});

const docx = zip({
  '_rels/.rels': relations(['rId1', 'officeDocument', 'word/document.xml']),
  'word/document.xml': '<w:document xmlns:w="w"/>',
});

const presentation = zip({
  '_rels/.rels': relations(['rId1', 'officeDocument', 'ppt/presentation.xml']),
  'ppt/presentation.xml': '<p:presentation xmlns:p="p"/>',
});

describe('The kind of a file', () => {
  test.each([
    ['a workbook', zip(parts()), 'ok'],
    ['nothing', new Uint8Array(0), 'empty-file'],
    ['a workbook with a password', compoundFile('EncryptedPackage'), 'password'],
    ['Excel 97–2003', compoundFile('Workbook'), 'xls'],
    ['Excel 5', compoundFile('Book'), 'old-format'],
    ['Excel 4 without a container', Uint8Array.of(9, 4, 6, 0, 0, 0, 0x10, 0), 'old-format'],
    [
      'Excel 2003 XML',
      strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
      'old-format',
    ],
    ['a Word 97 document', compoundFile('WordDocument'), 'docx'],
    ['another compound file', compoundFile('Contents'), 'not-a-workbook'],
    ['a Word document', docx, 'docx'],
    ['rich text', strToU8('{\\rtf1 abc}'), 'docx'],
    ['a presentation', presentation, 'not-a-workbook'],
    ['a binary workbook', zip({ ...parts(), 'xl/workbook.bin': 'x' }), 'xlsb'],
    ['an OpenDocument spreadsheet', ods, 'ods'],
    [
      'a flat OpenDocument spreadsheet',
      strToU8('<?xml version="1.0"?>\n<office:document office:version="1.2">'),
      'old-format',
    ],
    ['a PDF', strToU8('%PDF-1.7\n%âãÏÓ'), 'pdf'],
    ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'image'],
    ['a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), 'image'],
    ['a table saved by a browser', strToU8('\ufeff<html><table><tr><td>1</td></tr></table>'), 'html'],
    ['a bare HTML table', strToU8('  <table border=1><tr><td>1</td></tr></table>'), 'html'],
    ['a web archive', strToU8('MIME-Version: 1.0\nContent-Type: multipart/related'), 'html'],
    ['CSV with a byte order mark', strToU8('\ufeffMã,Tử số\n5a,10\n'), 'csv'],
    ['CSV without one', strToU8('Mã;Tử số\n5a;10\n'), 'csv'],
    ['Unicode text as Excel exports it', utf16('Mã\tTử số\r\n5a\t10\r\n'), 'csv'],
    [
      'CSV in an old Vietnamese code page',
      Uint8Array.of(0x4d, 0xb7, 0x2c, 0x54, 0xf6, 0x20, 0x73, 0xe8, 0x0a),
      'csv',
    ],
    ['noise', randomBytes(4096), 'not-a-workbook'],
    ['an empty zip', Uint8Array.of(0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)), 'not-a-workbook'],
    ['a zip of anything else', zip({ 'readme.txt': 'hello' }), 'archive'],
    ['a .rar', Uint8Array.of(0x52, 0x61, 0x72, 0x21, 0x1a, 7, 1, 0), 'other-archive'],
    ['a .7z', Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4), 'other-archive'],
  ] as const)('%s', (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });
});
