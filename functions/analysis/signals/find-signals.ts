import * as z from 'zod';
import { Filter } from '../../../shared/domain/analysis/filter/filter.ts';
import { COUNTING_SERIES, SERIES_KINDS } from '../../../shared/domain/analysis/signals/counts/series.ts';
import {
  FALSE_SHARE,
  PAST_WEEKS,
  findSignals as signalsIn,
} from '../../../shared/domain/analysis/signals/outbreak/find-signals.ts';
import { CAUTIONS } from '../../../shared/domain/analysis/signals/outbreak/signal.ts';
import { weekName, weekNamed, weekOf } from '../../../shared/domain/analysis/signals/weeks.ts';
import { wordsOf } from '../../../shared/domain/analysis/signals/words/words-of.ts';
import { CATEGORY_CODES } from '../../../shared/domain/codes/categories.ts';
import { InvalidInput } from '../../../shared/domain/errors.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { linesOf } from '../figures/asked.ts';
import { DataVersionView } from '../read-store.ts';
import { labelsIn } from '../search/labels.ts';
import { casesBehind } from './cases-behind.ts';
import { weeklyCountsOf } from './weekly-counts-of.ts';

const Found = z
  .object({
    week: z.string().describe('ISO week, such as 2026-W14'),
    method: z.string().describe('How it is found, with its source'),
    tested: z.number().int().describe('Series that were tested'),
    pastWeeks: z.number().int().describe('Weeks of the past that they were compared with, at most'),
    falseShare: z.number().describe('Share of false ones among the signals that is not exceeded on average'),
    data: DataVersionView,
    signals: z.array(
      z.object({
        kind: z.enum(SERIES_KINDS),
        category: z.string(),
        value: z.string().describe('Product group, departure>destination, or method of concealment'),
        title: z.string(),
        sentence: z.string().describe('In your language'),
        observed: z.number().int().describe('Cases of administrations that report as before'),
        expected: z.number(),
        upper: z.number().int().describe('Exceeded by one week in two hundred without an outbreak'),
        score: z.number().describe('(observed - expected) / (upper - expected)'),
        p: z.number(),
        q: z.number().describe('Rate of false discoveries at which it is one'),
        dispersion: z.number().describe('Variance over mean'),
        trend: z.number().describe('Change in a year: 1.2 is a fifth more'),
        administrations: z.array(
          z.object({ country: z.string(), cases: z.number().int(), expected: z.number() }),
        ),
        leftOut: z
          .array(
            z.object({
              country: z.string(),
              cases: z.number().int(),
              why: z.enum(['new', 'changed', 'unfamiliar', 'silent']),
            }),
          )
          .describe('Administrations with such cases whose reporting cannot be compared'),
        cautions: z.array(z.object({ code: z.enum(CAUTIONS), detail: z.string() })),
        cases: Filter.describe('Shows the cases behind it'),
      }),
    ),
  })
  .meta({ id: 'Signals' });

const METHOD =
  'Farrington flexible (Noufaily et al., Statistics in Medicine 32:1206, 2013), exposure by reporting, Benjamini-Hochberg';

export const findSignals = route({
  name: 'find-signals',
  method: 'GET',
  path: '/v1/analysis/signals',
  action: 'analysis.read',
  summary: 'What was seized more often in a week than its past and the reporting explain',
  query: z.strictObject({
    week: z.string().max(8).optional().describe('ISO week, such as 2026-W14; the last full one if left out'),
    category: z.enum(CATEGORY_CODES).optional(),
    kind: z.enum(SERIES_KINDS).optional(),
  }),
  gives: { 200: Found },
})(
  ({ warehouse, reference, clock }: Uses<'warehouse' | 'reference' | 'clock'>) =>
    async ({ actor, query, language }) => {
      const now = clock.now();
      const week =
        query.week === undefined ? weekOf(now.toISOString().slice(0, 10)) - 1 : weekNamed(query.week);
      if (week === undefined)
        throw new InvalidInput([
          { pointer: '/week', code: 'invalid', detail: 'Name an ISO week, such as 2026-W14.' },
        ]);
      const data = await warehouse.fresh();
      const filter = query.category ? { categories: [query.category] } : {};
      const counts = await weeklyCountsOf(
        warehouse,
        { lines: linesOf(actor, { filter }, now), first: week - PAST_WEEKS, last: week },
        { ...COUNTING_SERIES, kinds: query.kind ? [query.kind] : SERIES_KINDS },
      );
      const labels = await labelsIn(reference, language, ['categories', 'products', 'concealment']);
      const found = signalsIn({ counts, week });
      return ok({
        week: weekName(week),
        method: METHOD,
        tested: found.tested,
        pastWeeks: found.pastWeeks,
        falseShare: FALSE_SHARE,
        data,
        signals: found.signals.map((signal) => {
          const words = wordsOf(signal, language, labels);
          return {
            ...signal,
            ...signal.key,
            title: words.title,
            sentence: words.sentence,
            cautions: signal.cautions.map((code, i) => ({ code, detail: words.cautions[i] ?? code })),
            cases: casesBehind(signal),
          };
        }),
      });
    },
);
