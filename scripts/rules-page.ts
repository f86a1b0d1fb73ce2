/** Writes docs/rules.md; with `--check` only tells whether it is up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { rulesPage } from '../src/rules/page';

const path = 'docs/rules.md';
const page = rulesPage();

if (!process.argv.includes('--check')) {
  writeFileSync(path, page);
} else if (readFileSync(path, 'utf8') !== page) {
  console.error(`${path} is not what src/rules says. Run: npx tsx scripts/rules-page.ts`);
  process.exitCode = 1;
}
