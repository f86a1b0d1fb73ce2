import { sectionsOf } from '../../src/preview/model/header-sections';

test.each([
  ['&C&"Times New Roman,Regular"&13&P', { left: '', center: '&"Times New Roman,Regular"&13&P', right: '' }],
  ['&LTrái&CGiữa && giữa&R&P/&N', { left: 'Trái', center: 'Giữa && giữa', right: '&P/&N' }],
  ['Không mã', { left: '', center: 'Không mã', right: '' }],
  ['&R&"Arial,Bold"C&C', { left: '', center: '', right: '&"Arial,Bold"C' }],
  ['', { left: '', center: '', right: '' }],
])('%s has its three sections, without the codes that begin them', (text, sections) => {
  expect(sectionsOf(text)).toEqual(sections);
});
