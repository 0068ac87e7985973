import type { LanguageCode, ListId } from '../../../shared/domain/reference/entry.ts';
import type { Uses } from '../../../shared/services.ts';

/** `regions` are those of UN M49, by Unicode CLDR; the rest are reference lists. */
export type Named = ListId | 'regions';

/** What a code is called; undefined where its list does not know it. */
export type Labels = (of: Named, code: string) => string | undefined;

export const labelsIn = async (
  reference: Uses<'reference'>['reference'],
  language: LanguageCode,
  lists: readonly Named[],
): Promise<Labels> => {
  const wanted = [...new Set(lists)].filter((list) => list !== 'regions');
  const indexes = new Map(
    await Promise.all(wanted.map(async (list) => [list, await reference.index(list)] as const)),
  );
  const regions = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return (of, code) => {
    if (of === 'regions') return regions.of(code);
    const labels = indexes.get(of)?.get(code)?.labels;
    return labels && (labels[language] ?? labels.en);
  };
};
