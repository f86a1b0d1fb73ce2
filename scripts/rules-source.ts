/** What the rules do and say, as one text: the sources of `src/rules` without comments and without their layout. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { textHash } from '../src/plan/text';

const folder = 'src/rules';
export const versionFile = join(folder, 'version.ts');

/** Changes with any rule, its words and its helpers; a comment or a line break changes nothing. */
export function rulesSourceHash(): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => file.endsWith('.ts') && file !== versionFile)
    .sort();
  return textHash(files.map((file) => `${file.replaceAll('\\', '/')}\n${compiled(file)}`).join('\n'));
}

function compiled(file: string): string {
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, removeComments: true },
  });
  return outputText.replace(/\s+/g, ' ');
}

/** The text of `src/rules/version.ts` for the sources as they are. */
export function versionText(): string {
  return `/** Names the rules as they are. Written by \`npm run rules\`; do not edit: a test compares it with the sources. */
export const rulesSource = '${rulesSourceHash()}';
`;
}
