/**
 * unit: everything that needs no browser. browser: the served page, driven in Chromium. office: the output in
 * LibreOffice and openpyxl; run by .ci/run, where these are installed.
 */
const shared = {
  transform: { '^.+\\.(t|j)sx?$': '@swc/jest' },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
};
const folder = (name) => `<rootDir>/tests/${name}/`;

export default {
  // Ends what hangs; a machine may be slow.
  testTimeout: 600_000,
  // Jest would keep one processor for itself: of two, half.
  maxWorkers: '100%',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['/node_modules/', folder('browser'), folder('office')],
    },
    {
      ...shared,
      displayName: 'browser',
      testMatch: [`${folder('browser')}**/*.test.ts`],
      globalSetup: '<rootDir>/tests/browser/setup.ts',
      globalTeardown: '<rootDir>/tests/browser/teardown.ts',
    },
    { ...shared, displayName: 'office', testMatch: [`${folder('office')}**/*.test.ts`] },
  ],
};
