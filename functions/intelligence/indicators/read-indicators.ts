import * as z from 'zod';
import { may } from '../../../shared/domain/access.ts';
import type { Actor } from '../../../shared/domain/actor.ts';
import type { Indicator } from '../../../shared/domain/analysis/indicators/indicator.ts';
import { cautionOf, sentenceOf } from '../../../shared/domain/analysis/indicators/words/words-of.ts';
import { CATEGORY_CODES } from '../../../shared/domain/codes/categories.ts';
import { NotFound } from '../../../shared/domain/errors.ts';
import type { Judgement } from '../../../shared/domain/profiles/mined.ts';
import type { LanguageCode } from '../../../shared/domain/reference/entry.ts';
import { OfficeId } from '../../../shared/domain/sharing.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { IndicatorParams, IndicatorView, RunView } from './indicator-view.ts';

const IndicatorList = z
  .object({
    run: RunView.optional().describe('Absent while nothing was mined for the office'),
    items: z.array(IndicatorView),
  })
  .meta({ id: 'IndicatorList' });

const viewOf = (indicator: Indicator, language: LanguageCode, judgement: Judgement | undefined) => ({
  ...indicator,
  sentence: sentenceOf(indicator, language),
  caution: cautionOf(indicator, language),
  ...(judgement && { judgement }),
});

/** The office whose run is read. @throws NotFound */
const officeOf = (actor: Actor, office = actor.office): string => {
  if (!may(actor, 'indicator.read', { office })) throw new NotFound('office');
  return office;
};

export const listIndicators = route({
  name: 'list-indicators',
  method: 'GET',
  path: '/v1/indicators',
  action: 'indicator.read',
  summary: 'Indicators that the last mining run found in what your office may see, the strongest first',
  description:
    'Only what held again in the later period is offered; the others are there with their verdict. What somebody dismissed is left out unless asked for.',
  query: z.strictObject({
    office: OfficeId.optional(),
    category: z.enum(CATEGORY_CODES).optional(),
    verdict: z.enum(['confirmed', 'all']).default('confirmed'),
    dismissed: z.enum(['left-out', 'shown']).default('left-out'),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  gives: { 200: IndicatorList },
})(({ indicators }: Uses<'indicators'>) => async ({ actor, query, language }) => {
  const office = officeOf(actor, query.office);
  const run = await indicators.lastRun(office);
  if (!run) return ok({ items: [] });
  const [found, judged] = await Promise.all([indicators.ofRun(run), indicators.judgements(office)]);
  const items = found
    .filter(
      ({ id, target, later }) =>
        (!query.category || target.category === query.category) &&
        (query.verdict === 'all' || later.verdict === 'confirmed') &&
        (query.dismissed === 'shown' || judged.get(id)?.as !== 'dismissed'),
    )
    .slice(0, query.limit)
    .map((indicator) => viewOf(indicator, language, judged.get(indicator.id)));
  return ok({ run, items });
});

/** @throws NotFound */
export const findIndicator = async (
  { indicators }: Uses<'indicators'>,
  office: string,
  id: string,
): Promise<Indicator> => {
  const run = await indicators.lastRun(office);
  const found = run && (await indicators.ofRun(run)).find((indicator) => indicator.id === id);
  if (!found) throw new NotFound('indicator of the last run');
  return found;
};

export const readIndicator = route({
  name: 'read-indicator',
  method: 'GET',
  path: '/v1/indicators/{indicatorId}',
  action: 'indicator.read',
  summary: 'An indicator with its tests, how its cases were found, and the cases behind it',
  params: IndicatorParams,
  query: z.strictObject({ office: OfficeId.optional() }),
  gives: { 200: IndicatorView },
})((services: Uses<'indicators'>) => async ({ actor, params, query, language }) => {
  const office = officeOf(actor, query.office);
  const found = await findIndicator(services, office, params.indicatorId);
  const judged = await services.indicators.judgements(office);
  return ok(viewOf(found, language, judged.get(found.id)));
});
