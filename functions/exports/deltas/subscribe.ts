import * as z from 'zod';
import { changeOf } from '../../../shared/domain/change.ts';
import { DeltaFormat, DeltaFormats, type DeltaSubscription } from '../../../shared/domain/exports/delta.ts';
import { noContent, ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';

const SubscriptionView = z
  .object({
    active: z.boolean().describe('Whether there are files of each day'),
    formats: z.array(DeltaFormat),
    since: z.string().optional().describe('There are files from that day on'),
  })
  .meta({ id: 'DeltaSubscription' });

const viewOf = (subscription: DeltaSubscription | undefined): z.output<typeof SubscriptionView> =>
  subscription?.active
    ? { active: true, formats: subscription.formats, since: subscription.since }
    : { active: false, formats: [] };

const NewSubscription = z
  .strictObject({ formats: DeltaFormats.prefault(['ndjson']) })
  .meta({ id: 'NewDeltaSubscription' });

export const putDeltaSubscription = route({
  name: 'put-delta-subscription',
  method: 'PUT',
  path: '/v1/delta-subscription',
  action: 'delta.change',
  summary: "Get each day's changes as files, for your office's own system",
  description:
    'Every night from 02:00 UTC there is a file of the day before: each case that changed and that your office may see, as ' +
    'it is now, and a line with "gone" for each that was withdrawn or that it may not see any more. Subscribe, take a ' +
    'full export of reported cases, then apply the files made after it, in order. The region that you ask makes them.',
  body: NewSubscription,
  gives: { 200: SubscriptionView },
})(({ deltas, clock, region }: Uses<'deltas' | 'clock' | 'region'>) => async ({ actor, body }) => {
  const before = await deltas.readSubscription(actor.office);
  const at = clock.now();
  const version = (before?.version ?? 0) + 1;
  const subscription: DeltaSubscription = {
    office: actor.office,
    region,
    formats: body.formats,
    active: true,
    since: before?.active ? before.since : at.toISOString(),
    version,
    change: changeOf({
      event: 'subscription.made',
      record: `deltas-${actor.office}`,
      version,
      by: actor,
      at,
    }),
  };
  await deltas.saveSubscription(subscription);
  return ok(viewOf(subscription));
});

export const readDeltaSubscription = route({
  name: 'read-delta-subscription',
  method: 'GET',
  path: '/v1/delta-subscription',
  action: 'delta.read',
  summary: "Whether your office gets each day's changes as files",
  gives: { 200: SubscriptionView },
})(({ deltas }: Uses<'deltas'>) => async ({ actor }) => {
  return ok(viewOf(await deltas.readSubscription(actor.office)));
});

export const endDeltaSubscription = route({
  name: 'end-delta-subscription',
  method: 'DELETE',
  path: '/v1/delta-subscription',
  action: 'delta.change',
  summary: 'No more files of changes',
  description: 'Those that are there can be fetched until they are thirty days old.',
  gives: { 204: null },
})(({ deltas, clock }: Uses<'deltas' | 'clock'>) => async ({ actor }) => {
  const before = await deltas.readSubscription(actor.office);
  if (!before?.active) return noContent();
  const version = before.version + 1;
  const record = `deltas-${actor.office}`;
  const change = changeOf({ event: 'subscription.ended', record, version, by: actor, at: clock.now() });
  await deltas.saveSubscription({ ...before, active: false, version, change });
  return noContent();
});
