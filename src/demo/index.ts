/** Seeded, plausible reports for trying things out: on the command line, on the preview page and in tests. */
export { exampleWorkbook } from './example';
export { flaws, type Flaw, type Program } from './flaws';
export { filledProvince, type Expected, type Province, type SentFile } from './province';
