import * as z from 'zod';
import { changeOf } from '../../../shared/domain/change.ts';
import { WrongState } from '../../../shared/domain/errors.ts';
import { text } from '../../../shared/domain/fields.ts';
import { noContent } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { IndicatorParams } from './indicator-view.ts';
import { findIndicator } from './read-indicators.ts';

export const dismissIndicator = route({
  name: 'dismiss-indicator',
  method: 'POST',
  path: '/v1/indicators/{indicatorId}/dismissal',
  action: 'indicator.judge',
  summary: 'Say that an indicator is of no use, and why: later runs remember it',
  params: IndicatorParams,
  body: z.strictObject({ reason: text(1000) }),
  gives: { 204: null },
})((services: Uses<'indicators' | 'clock'>) => async ({ actor, params, body, requestId }) => {
  const { id } = await findIndicator(services, actor.office, params.indicatorId);
  const before = (await services.indicators.judgements(actor.office)).get(id);
  if (before?.as === 'profile')
    throw new WrongState('A profile was made of it: recall the profile instead.', 'profile');
  const at = services.clock.now();
  const making = {
    event: 'indicator.dismissed',
    record: `indicator.${id}.${requestId}`,
    version: 1,
    by: actor,
    at,
  };
  await services.indicators.judge(actor.office, {
    id,
    as: 'dismissed',
    reason: body.reason,
    by: actor.id,
    at: at.toISOString(),
    change: changeOf({ ...making, reason: body.reason }),
  });
  return noContent();
});

export const undismissIndicator = route({
  name: 'undismiss-indicator',
  method: 'DELETE',
  path: '/v1/indicators/{indicatorId}/dismissal',
  action: 'indicator.judge',
  summary: 'Take back that an indicator is of no use',
  params: IndicatorParams,
  gives: { 204: null },
})((services: Uses<'indicators'>) => async ({ actor, params }) => {
  const judged = (await services.indicators.judgements(actor.office)).get(params.indicatorId);
  if (judged?.as === 'dismissed') await services.indicators.unjudge(actor.office, params.indicatorId);
  return noContent();
});
