import { writeFile } from 'node:fs/promises';
import { khs, temporaryFolder } from './support';

const { at } = temporaryFolder();

it('says nothing against appendices that keep the rules, and answers 0', async () => {
  await khs('appendix', '--out', at('la-ma.xlsx'), '--roman');
  expect(await khs('lint', at('la-ma.xlsx'))).toEqual({
    code: 0,
    out: 'Không có điểm nào khác thể thức ở PL01, PL02, PL03.',
    err: '',
  });
});

it('names sheet, cell, what to do and where it is written, and answers 1', async () => {
  await khs('appendix', '--out', at('a-rap.xlsx'));
  const { code, out } = await khs('lint', at('a-rap.xlsx'), '--lang', 'en');
  expect(code).toBe(1);
  expect(out.split('\n')[0]).toBe(
    'PL01, cell B2: "Phụ lục 01" has no Roman numeral. Keep it where the plan prints Arabic; else use Roman. (Decree 30/2020/NĐ-CP, Appendix I, item III.1.a)',
  );
});

it('gives the departures as data', async () => {
  const { out } = await khs('lint', at('a-rap.xlsx'), '--json');
  expect(JSON.parse(out)).toMatchObject({
    sheets: ['PL01', 'PL02', 'PL03'],
    departures: [{ rule: 'label-numeral', address: 'B2' }, { sheet: 'PL02' }, { sheet: 'PL03' }],
  });
});

it('answers 2 for a file without an appendix, and for one that is no workbook', async () => {
  const forms = at('bieu');
  await khs('forms', '--out', forms, '--unit', 'so-khcn');
  expect((await khs('lint', `${forms}/so-khcn.xlsx`)).err).toContain('không có trang nào là phụ lục');
  await writeFile(at('hong.xlsx'), 'không phải bảng tính');
  expect((await khs('lint', at('hong.xlsx'))).code).toBe(2);
});

it('writes over its own appendices and over nothing else', async () => {
  await writeFile(at('cua-toi.xlsx'), 'việc khác');
  expect((await khs('appendix', '--out', at('cua-toi.xlsx'))).code).toBe(2);
  expect((await khs('appendix', '--out', at('a-rap.xlsx'), '--portrait')).code).toBe(0);
});

it('asks for number and date together', async () => {
  const { code, err } = await khs('appendix', '--out', at('x.xlsx'), '--number', '155/KH-UBND');
  expect({ code, err }).toEqual({ code: 2, err: '--number và --date phải đi cùng nhau.' });
});
