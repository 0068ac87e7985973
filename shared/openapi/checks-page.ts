import type { CatalogueLine } from '../domain/checks/catalogue.ts';

const ABOUT: Readonly<Record<CatalogueLine['about'], string>> = {
  completeness: 'Completeness: what the report leaves out',
  identifiers: 'Identifiers and codes',
  plausibility: 'Plausibility: dates, quantities, units',
  coherence: 'Coherence: fields that contradict each other',
  pictures: 'Pictures',
  'nominal-data': 'Nominal data in free text',
};

const cell = (text: string): string => text.replaceAll('|', '\\|');

const rowOf = ({ code, severity, words, source }: CatalogueLine, file: string): string =>
  `| [${code}](${file}) | ${severity} | ${cell(words.en)} | ${cell(source)} |`;

/** functions/verification/CHECKS.md: every check with its file, given from functions/verification/ by code. */
export const checksPage = (catalogue: readonly CatalogueLine[], fileOf: (code: string) => string): string =>
  [
    '# Checks',
    '',
    `The ${catalogue.length} checks that every version of a case goes through, one file each. Written by \`npm run openapi\` from the checks (\`shared/domain/checks/\`): change those instead. \`GET /v1/checks\` gives them in six languages, \`POST /v1/checks\` runs them on whatever is being typed.`,
    '',
    'An *error* cannot be right as it stands, a *warning* may be right and should be looked at again, a *note* would make the record better. None is a reason to refuse a report.',
    ...(Object.keys(ABOUT) as (keyof typeof ABOUT)[]).flatMap((about) => [
      '',
      `## ${ABOUT[about]}`,
      '',
      '| Check | Severity | What it says | Source |',
      '| --- | --- | --- | --- |',
      ...catalogue.filter((check) => check.about === about).map((check) => rowOf(check, fileOf(check.code))),
    ]),
    '',
  ].join('\n');
