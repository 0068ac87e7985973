import type { LanguageCode } from '../../../reference/entry.ts';
import type { SeriesKey } from '../counts/series.ts';
import type { Signal } from '../outbreak/signal.ts';
import { weekName } from '../weeks.ts';
import { SIGNAL_LINES } from './lines.ts';

/** What a code of a reference list is called; undefined where the list does not know it. */
export type NameOf = (list: 'categories' | 'products' | 'concealment', code: string) => string | undefined;

export interface SignalWords {
  readonly title: string;
  readonly sentence: string;
  readonly cautions: readonly string[];
}

/** `Brazil → Spain`, `cocaine`, `cocaine, inside baggage`: what a series is of, in the reader's language. */
export const subjectOf = (
  { kind, value }: SeriesKey<string>,
  language: LanguageCode,
  nameOf: NameOf,
): string => {
  const regions = new Intl.DisplayNames([language], { type: 'region' });
  if (kind === 'route' || kind === 'region-route') {
    const arrow = language === 'ar' ? ' ← ' : ' → ';
    return value
      .split('>')
      .map((code) => regions.of(code) ?? code)
      .join(arrow);
  }
  if (kind === 'region-category') return regions.of(value) ?? value;
  if (kind === 'concealment') return nameOf('concealment', value) ?? value;
  if (kind === 'product-concealment') {
    const at = value.lastIndexOf('/');
    const [product, method] = [value.slice(0, at), value.slice(at + 1)];
    return `${nameOf('products', product) ?? product} – ${nameOf('concealment', method) ?? method}`;
  }
  return nameOf('products', value) ?? value;
};

/** A signal in words: what, where it stands, and what to be careful about. */
export const wordsOf = (signal: Signal, language: LanguageCode, nameOf: NameOf): SignalWords => {
  const lines = SIGNAL_LINES[language];
  const { key, week, observed, expected, upper, administrations, cautions } = signal;
  const number = new Intl.NumberFormat(language === 'ar' ? 'ar-u-nu-latn' : language, {
    maximumFractionDigits: 1,
  });
  const subject = subjectOf(key, language, nameOf);
  const values: Readonly<Record<string, string>> = {
    subject,
    category: nameOf('categories', key.category) ?? key.category,
    week: weekName(week),
    observed: number.format(observed),
    expected: number.format(expected),
    upper: number.format(upper),
    administrations: number.format(administrations.filter(({ cases }) => cases > 0).length),
  };
  return {
    title: `${lines.kinds[key.kind]}: ${subject}`,
    sentence: lines.signal.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? ''),
    cautions: cautions.map((caution) => lines.cautions[caution]),
  };
};
