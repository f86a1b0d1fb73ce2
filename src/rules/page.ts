/** The page of rules, docs/rules.md: made from the registry and the catalogue, so that it cannot drift. */
import { catalogue, type Language, type Message } from './messages';
import { rules } from './registry';
import { severityWords } from './sentences';
import type { Rule, Subject } from './types';

const subjects: Readonly<Record<Subject, string>> = {
  identity: 'whose form it is',
  info: 'the sheet Thông tin',
  measures: 'rows of Phụ lục 01',
  tasks: 'rows of Phụ lục 02 and 03',
  entries: 'rows of all appendices',
  sheets: 'sheets, columns and rows',
};

const head = `# Rules

Made by \`npm run rules\` from \`src/rules\`; do not edit. Findings are listed in this order. When a gate hits, the
file is not accepted and nothing else in it is judged. A plan pack can grade every rule anew or switch it off (\`rules\`).
`;

/** The whole page as Markdown. */
export function rulesPage(): string {
  return [head, ...rules.map(ruleText)].join('\n');
}

function ruleText(rule: Rule): string {
  const grade = rule.gate ? 'gate' : severityWords.en[rule.severity].toLowerCase();
  const facts = [
    grade,
    `reads ${subjects[rule.appliesTo]}`,
    ...(rule.fix || rule.fixes ? ['offers a fix'] : []),
  ];
  const languages: readonly Language[] = ['vi', 'en'];
  const texts = languages.map((language) => messageText(language, catalogue[language][rule.id]));
  return `## ${rule.id}\n\n${facts.join(' · ')}\n\n${texts.join('\n')}\n`;
}

function messageText(language: Language, { title, text }: Message): string {
  if (typeof text === 'string') return `- ${language}: **${title}.** ${text}`;
  const cases = Object.entries(text).map(([variant, words]) => `  - ${variant}: ${words}`);
  return [`- ${language}: **${title}.**`, ...cases].join('\n');
}
