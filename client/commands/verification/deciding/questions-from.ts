import { Option } from 'commander';
import { LANGUAGES } from '../../../../shared/domain/reference/entry.ts';
import type { components } from '../../../api.ts';
import { WrongUsage } from '../../../terminal/failure.ts';
import { inGroups } from '../in-groups.ts';
import type { InLanguage } from '../in-language.ts';
import type { Verification } from '../read-verification.ts';

type NewQuestion = components['schemas']['NewQuestion'];

export const questionLanguage = (): Option =>
  new Option('--language <language>', 'language of the questions').choices(LANGUAGES);

/** Where a question points to: a field by its pointer, or what a finding points to. @throws WrongUsage */
const placeNamed = (said: string, { findings }: Verification): Pick<NewQuestion, 'pointer' | 'finding'> => {
  if (said === '' || said.startsWith('/')) return { pointer: said };
  const named = findings.filter(({ code }) => code === said);
  const [finding] = named;
  if (finding && named.length === 1) return { pointer: finding.pointer, finding: finding.code };
  const those = named.length > 0 ? named.map(({ pointer }) => pointer) : findings.map(({ code }) => code);
  const reason = named.length > 0 ? `${said} was found in several fields` : `There is no finding ${said}`;
  throw new WrongUsage(
    `${reason}: name a field such as /lines/0/quantity${those.length > 0 ? `, or one of ${[...new Set(those)].join(', ')}` : ''}.`,
  );
};

/** What `--ask FIELD "question"` asks, as often as it was given. @throws WrongUsage */
export const questionsFrom = (
  given: readonly string[] | undefined,
  verification: Verification,
  { language }: InLanguage,
): NewQuestion[] =>
  inGroups(given, { of: 2, usage: '--ask /lines/0/quantity "Gross or net?"' }).map(
    ([place = '', text = '']) => ({
      ...placeNamed(place, verification),
      text,
      ...(language && { language }),
    }),
  );
