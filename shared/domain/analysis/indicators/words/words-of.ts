import type { LanguageCode } from '../../../reference/entry.ts';
import type { Indicator } from '../indicator.ts';
import { factInWords, type NameOf } from './fact-words.ts';
import { SENTENCES } from './sentences.ts';

const noNames: NameOf = () => undefined;

const filled = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{([a-z]+)\}/g, (_, name: string) => values[name] ?? '');

const numbers = (language: LanguageCode) => {
  const whole = new Intl.NumberFormat(`${language}-u-nu-latn`);
  const times = new Intl.NumberFormat(`${language}-u-nu-latn`, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const share = new Intl.NumberFormat(`${language}-u-nu-latn`, {
    style: 'percent',
    maximumSignificantDigits: 2,
  });
  return { whole: whole.format, times: times.format, share: share.format };
};

/** The facts of an indicator, each with its label, in their order. */
export const factsInWords = (
  facts: Indicator['facts'],
  language: LanguageCode,
  nameOf: NameOf = noNames,
): string => facts.map((fact) => factInWords(fact, language, nameOf)).join(SENTENCES[language].and);

/**
 * What an indicator says, with its figures and what the later period said of it. Countries, regions and months are
 * named; other codes are as far as `nameOf` knows them.
 */
export const sentenceOf = (
  { facts, target, discovery, later }: Indicator,
  language: LanguageCode,
  nameOf: NameOf = noNames,
): string => {
  const { found, later: verdicts } = SENTENCES[language];
  const { whole, times, share } = numbers(language);
  const figures = (of: Indicator['later'] | Indicator['discovery']) => ({
    hits: whole(of.hits),
    cases: whole(of.factCases),
    confidence: share(of.confidence),
    lift: times(of.lift),
    low: times(of.steadyLiftLow),
    administrations: whole(of.administrations),
    quarters: whole(of.quarters),
    from: of.from,
    until: of.until,
  });
  const first = filled(found, {
    ...figures(discovery),
    facts: factsInWords(facts, language, nameOf),
    target: nameOf('product', target.product) ?? target.product,
  });
  return `${first.charAt(0).toLocaleUpperCase(language)}${first.slice(1)} ${filled(verdicts[later.verdict], figures(later))}`;
};

/** What an indicator cannot say: how it was detected, and that seizures have no denominator. */
export const cautionOf = ({ detections: { fair }, limits }: Indicator, language: LanguageCode): string => {
  const words = SENTENCES[language];
  const { whole } = numbers(language);
  const checks = filled(words.fair[fair.holds], { hits: whole(fair.hits), cases: whole(fair.factCases) });
  return [...limits.map((limit) => words.limits[limit]), checks].join(' ');
};
