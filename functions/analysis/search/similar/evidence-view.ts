import * as z from 'zod';
import type { Evidence, EvidenceKind } from '../../../../shared/domain/analysis/search/likeness.ts';
import { FAMILIES } from '../../../../shared/domain/analysis/search/traits.ts';
import { evidenceInWords } from '../../../../shared/domain/analysis/search/words/evidence-in-words.ts';
import type { LanguageCode } from '../../../../shared/domain/reference/entry.ts';
import type { Labels, Named } from '../labels.ts';

const KINDS = [...Object.values(FAMILIES).flat(), 'quantity', 'words'] as const;

export const EvidenceView = z
  .object({
    kind: z.enum(KINDS as unknown as [EvidenceKind, ...EvidenceKind[]]),
    values: z.array(z.string()).describe('Codes, words, or two quantities and their unit'),
    weight: z.number().describe('Bits'),
    says: z.string().describe('The same in your language'),
  })
  .meta({ id: 'SharedEvidence' });

const LISTS: Readonly<Partial<Record<EvidenceKind, Named>>> = {
  product: 'products',
  category: 'categories',
  'cover-heading': 'hs',
  'cover-chapter': 'hs',
  route: 'countries',
  'route-regions': 'regions',
  departure: 'countries',
  destination: 'countries',
  transit: 'countries',
  concealment: 'concealment',
  mode: 'modes',
  'place-type': 'location-types',
  quantity: 'units',
};

/** The lists that evidence is named by. */
export const NAMED: readonly Named[] = [...new Set(Object.values(LISTS))];

export const evidenceView = (evidence: Evidence, language: LanguageCode, labels: Labels) => ({
  ...evidence,
  says: evidenceInWords(evidence, language, (kind, code) => {
    const list = LISTS[kind];
    return list && labels(list, code);
  }),
});
