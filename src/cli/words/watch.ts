/** What is said of the bodies that watch indicators. */
import type { Language } from '../../rules/messages';

interface WatchWords {
  readonly written: (body: string, path: string) => string;
  readonly watchesNothing: (body: string) => string;
  readonly left: (files: readonly string[]) => string;
  /** The word of a body was read from its file. */
  readonly read: (file: string, replies: number, totals: number) => string;
}

export const watchWords: Readonly<Record<Language, WatchWords>> = {
  vi: {
    written: (body, path) => `${body}: ${path}`,
    watchesNothing: (body) => `${body} không theo dõi chỉ tiêu có số liệu nào của kế hoạch.`,
    left: (files) => `Giữ nguyên tệp đã có: ${files.join(', ')}. Dùng --force để ghi đè.`,
    read: (file, replies, totals) =>
      `Đọc từ ${file}: ${replies} ý kiến, ${totals} số tổng của đơn vị theo dõi.`,
  },
  en: {
    written: (body, path) => `${body}: ${path}`,
    watchesNothing: (body) => `${body} watches no indicator with figures in this plan.`,
    left: (files) => `Left as they are: ${files.join(', ')}. Use --force to write over them.`,
    read: (file, replies, totals) =>
      `Read from ${file}: ${replies} opinions, ${totals} totals of the watching body.`,
  },
};
