import fc from 'fast-check';
import { maxRowHeight, rowHeight, textHeight, wrappedLines } from '../../src/sheet/text-height';

describe('the height of wrapped text', () => {
  it('is one line for a short text and a line more for each break', () => {
    expect(wrappedLines('Chủ trì', 10)).toBe(1);
    expect(wrappedLines('a) Rà soát\nb) Ban hành\r\nc) Đánh giá', 30)).toBe(3);
    expect(wrappedLines('', 10)).toBe(1);
  });

  it('counts the lines that LibreOffice draws where it has Excel’s widths', () => {
    const text =
      '100% văn bản điện tử gửi, nhận trên môi trường mạng được ký số đầy đủ theo quy định của nhà nước ' +
      '(trừ văn bản mật thuộc phạm vi bí mật nhà nước)';
    expect(wrappedLines(text, 42, { size: 11 })).toBe(4);
  });

  it('breaks a word that is wider than the cell', () => {
    expect(wrappedLines('https://hungyen.gov.vn/van-ban/chuyen-doi-so/2026', 10)).toBeGreaterThanOrEqual(4);
  });

  it('takes composed and decomposed letters alike', () => {
    const text = 'Đẩy mạnh phát triển thương mại điện tử ở vùng nông thôn';
    expect(wrappedLines(text.normalize('NFD'), 20)).toBe(wrappedLines(text.normalize('NFC'), 20));
  });

  it('never shrinks when a text grows or a column narrows', () => {
    const words = fc.array(fc.constantFrom('số', 'liệu', 'chuyển', 'đổi', '100%'), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 5, max: 80 }), (list, width) => {
        const text = list.join(' ');
        expect(textHeight(`${text} nữa`, width)).toBeGreaterThanOrEqual(textHeight(text, width));
        expect(textHeight(text, width)).toBeGreaterThanOrEqual(textHeight(text, width + 10));
      }),
    );
  });

  it('stops where Excel’s rows stop', () => {
    expect(textHeight('dài '.repeat(3000), 10)).toBe(maxRowHeight);
  });

  it('makes a row as high as its highest text and no lower than asked', () => {
    expect(rowHeight([], 20)).toBe(20);
    expect(
      rowHeight(
        [
          { text: 'a\nb\nc', width: 10 },
          { text: 'a', width: 10 },
        ],
        20,
      ),
    ).toBe(textHeight('a\nb\nc', 10));
  });
});
