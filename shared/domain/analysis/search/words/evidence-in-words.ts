import type { LanguageCode } from '../../../reference/entry.ts';
import type { Evidence, EvidenceKind } from '../likeness.ts';
import { EVIDENCE_WORDS } from './evidence-words.ts';

/** What a code is called in the language asked for; undefined where nobody named it. */
export type NameOf = (kind: EvidenceKind, code: string) => string | undefined;

const CODED: ReadonlySet<EvidenceKind> = new Set(['cover-heading', 'cover-chapter']);

/** Tariff headings are known by their number as much as by their words, which may be long. */
const named = (kind: EvidenceKind, code: string, nameOf: NameOf): string => {
  const name = nameOf(kind, code);
  if (name === undefined) return CODED.has(kind) ? `HS ${code}` : code;
  return CODED.has(kind) ? `${name} (HS ${code})` : name;
};

const partsOf = ({ kind, values }: Evidence, language: LanguageCode, nameOf: NameOf): string[] => {
  if (kind === 'words') return [new Intl.ListFormat(language, { type: 'unit' }).format(values)];
  if (kind === 'quantity') {
    const [mine = '', other = '', unit = ''] = values;
    // Digits as they stand everywhere else in the network.
    const number = new Intl.NumberFormat(`${language}-u-nu-latn`, { maximumSignificantDigits: 6 });
    const unitName = nameOf(kind, unit) ?? unit;
    return [mine, other].map((value) => `${number.format(Number(value))} ${unitName}`);
  }
  return values.flatMap((value) => value.split('>')).map((code) => named(kind, code, nameOf));
};

/** One thing that two cases share, as a sentence would say it. */
export const evidenceInWords = (evidence: Evidence, language: LanguageCode, nameOf: NameOf): string => {
  const parts = partsOf(evidence, language, nameOf);
  return EVIDENCE_WORDS[language][evidence.kind].replace(
    /\{(\d)\}/g,
    (_, at: string) => parts[Number(at)] ?? '',
  );
};
