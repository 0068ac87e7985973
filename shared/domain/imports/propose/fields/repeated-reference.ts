import type { ColumnProfile, FileProfile } from '../../profile/file-profile.ts';
import type { Assignment } from './fields-of-columns.ts';
import type { HeaderMatch } from './header-matcher.ts';

const LINE_WORDS =
  /^(?:line|item|pos|position|seq|ligne|linea|línea|partida|item no|строка|позиция|بند|linha)\b/iu;
const LIKELY = 0.6;

/** A number with digits, not a kind of case. */
const isNumbered = ({ values }: ColumnProfile): boolean =>
  values.slice(0, 20).every(({ text }) => /\d/.test(text) && text.length <= 40);

const tellsApart = ({ sample }: FileProfile, columns: readonly ColumnProfile[]): boolean => {
  const keys = sample.map((row) => columns.map(({ position }) => row[position]).join('\u0000'));
  return new Set(keys).size === keys.length;
};

/** The number of cases that have several rows, one for each of their lines. */
export const repeatedReference = (
  profile: FileProfile,
  matches: ReadonlyMap<ColumnProfile, readonly HeaderMatch[]>,
): Assignment['repeated'] => {
  for (const column of profile.columns) {
    const match = matches.get(column)?.find(({ pointer }) => pointer === '/nationalReference');
    if (!match || match.score < LIKELY || column.unique || column.filled < 0.9 * profile.rows) continue;
    if (!isNumbered(column) || column.distinct < 0.2 * profile.rows || column.daily > 0) continue;
    const line = profile.columns.find(
      (one) => LINE_WORDS.test(one.name) && tellsApart(profile, [column, one]),
    );
    const reason = { code: 'header', detail: `The column is called like “${match.matched}”.` };
    const reference = {
      column,
      pointer: '/nationalReference',
      score: 0.8 * match.score,
      header: match.score,
      reason,
    };
    return { reference, line };
  }
  return undefined;
};
