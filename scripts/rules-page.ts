/** Writes docs/rules.md and src/rules/version.ts; with `--check` only tells whether they are up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { rulesPage } from '../src/rules/page';
import { versionFile, versionText } from './rules-source';

const made: readonly (readonly [path: string, text: string])[] = [
  ['docs/rules.md', rulesPage()],
  [versionFile, versionText()],
];

for (const [path, text] of made) {
  if (!process.argv.includes('--check')) {
    writeFileSync(path, text);
  } else if (readFileSync(path, 'utf8') !== text) {
    console.error(`${path} is not what src/rules says. Run: npm run rules`);
    process.exitCode = 1;
  }
}
