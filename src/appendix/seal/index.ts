/** Sealed issues: made, read back, verified. */
export { sealSheetName, versionText } from './layout';
export { readSeal, verifySeal, type Seal, type SealCheck } from './read';
export { sealed, type Sealing } from './seal';
