import * as z from 'zod';
import { may } from '../../shared/domain/access.ts';
import { findingsBy } from '../../shared/domain/checks/find.ts';
import { PARTY_CHECKS } from '../../shared/domain/checks/party-checks.ts';
import { FindingView, inWords } from '../../shared/domain/checks/words-of.ts';
import { ChangedMeanwhile, NotAllowed, NotFound } from '../../shared/domain/errors.ts';
import type { LanguageCode } from '../../shared/domain/reference/entry.ts';
import { Parties } from '../../shared/domain/seizure/parties.ts';
import { ok } from '../../shared/http/respond.ts';
import { route } from '../../shared/http/route.ts';
import type { Uses } from '../../shared/services.ts';
import { findVisible, SeizureParams, thingOf } from './seizure-view.ts';

const PartiesView = z
  .object({
    seizureId: z.string(),
    version: z.number().int(),
    parties: Parties,
    findings: z.array(FindingView).describe('What the checks find in it; it was taken nevertheless'),
  })
  .meta({ id: 'KeptParties' });

const findingsIn = (parties: Parties, language: LanguageCode): FindingView[] =>
  findingsBy(PARTY_CHECKS, parties, {}).map((finding) => inWords(finding, language));

export const readParties = route({
  name: 'read-parties',
  method: 'GET',
  path: '/v1/seizures/{seizureId}/parties',
  action: 'nominal.read',
  summary: 'Persons and companies of a case (nominal data)',
  description:
    "Shown to the owner's country only. Every reading is recorded in the audit before the answer leaves.",
  params: SeizureParams,
  gives: { 200: PartiesView },
})(
  ({ seizures, nominal, audit, clock, ids }: Uses<'seizures' | 'nominal' | 'audit' | 'clock' | 'ids'>) =>
    async ({ actor, params, language }) => {
      const seizure = await findVisible(seizures, actor, params.seizureId, 'nominal.read');
      if (!may(actor, 'nominal.read', thingOf(seizure))) throw new NotFound('record of parties');
      const kept = await nominal.read(seizure.id);
      if (!kept) throw new NotFound('record of parties');
      await audit.record([
        {
          id: ids.random(),
          event: 'parties.read',
          record: `parties#${seizure.id}`,
          version: kept.version,
          by: actor.id,
          office: actor.office,
          at: clock.now().toISOString(),
        },
      ]);
      return ok({ ...kept, findings: findingsIn(kept.parties, language) });
    },
);

export const putParties = route({
  name: 'put-parties',
  method: 'PUT',
  path: '/v1/seizures/{seizureId}/parties',
  action: 'nominal.write',
  summary: 'Set the persons and companies of a case',
  description:
    'The first time with If-Match: "0", later with the version that you read. Earlier versions are kept.',
  params: SeizureParams,
  body: Parties,
  ifMatch: true,
  gives: { 200: PartiesView },
})(
  ({ seizures, nominal, clock }: Uses<'seizures' | 'nominal' | 'clock'>) =>
    async ({ actor, params, body, ifMatch = 0, language }) => {
      const seizure = await findVisible(seizures, actor, params.seizureId, 'nominal.write');
      if (!may(actor, 'nominal.write', thingOf(seizure)))
        throw new NotAllowed('Only the office that reported a case names its parties.');
      const before = await nominal.read(seizure.id);
      const current = before?.version ?? 0;
      if (current !== ifMatch) throw new ChangedMeanwhile(current);
      const version = ifMatch + 1;
      const at = clock.now().toISOString();
      const change = {
        event: 'parties.saved',
        id: `parties.${seizure.id}.${version}`,
        by: actor.id,
        office: actor.office,
        at,
      };
      const kept = { seizureId: seizure.id, version, office: seizure.office, parties: body, change };
      await nominal.save(kept, before);
      return ok({ ...kept, findings: findingsIn(kept.parties, language) });
    },
);
