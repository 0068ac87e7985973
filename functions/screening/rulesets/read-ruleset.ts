import * as z from 'zod';
import { Profile, ProfileContent } from '../../../shared/domain/profiles/profile.ts';
import { fileBody } from '../../../shared/http/file-body.ts';
import { file, isKnown, ok, tagged } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { csvOf } from './ruleset-csv.ts';

const RulesetView = z
  .object({
    id: z.string(),
    profiles: z.array(
      z.object({
        id: Profile.shape.id,
        reference: Profile.shape.reference,
        office: Profile.shape.office,
        edition: z.number().int(),
        weight: z.number(),
        content: ProfileContent,
      }),
    ),
  })
  .meta({ id: 'Ruleset' });

const UNCHANGED =
  'Send its ETag as If-None-Match: as long as nothing has changed, the answer is 304 without a body.';

export const readRuleset = route({
  name: 'read-ruleset',
  method: 'GET',
  path: '/v1/rulesets/current',
  action: 'screening.run',
  summary: 'All profiles in force for your office, for an engine that runs at home',
  description: UNCHANGED,
  gives: { 200: RulesetView, 304: null },
})(({ rulesets }: Uses<'rulesets'>) => async ({ actor, ifNoneMatch }) => {
  const { id, rules } = await rulesets.current(actor);
  if (isKnown(ifNoneMatch, id)) return tagged({ status: 304 }, id);
  const profiles = rules.profiles.map(({ inForce, conditions: _, ...profile }) => ({
    ...profile,
    content: inForce.content,
  }));
  return tagged(ok({ id, profiles }), id);
});

export const readRulesetFile = route({
  name: 'read-ruleset-file',
  method: 'GET',
  path: '/v1/rulesets/current.csv',
  action: 'screening.run',
  summary: 'The same as a table: a line for each condition of each profile',
  description: UNCHANGED,
  gives: { 200: fileBody('text/csv'), 304: null },
})(({ rulesets }: Uses<'rulesets'>) => async ({ actor, ifNoneMatch, language }) => {
  const { id, rules } = await rulesets.current(actor);
  const tag = `${id}.${language}`;
  if (isKnown(ifNoneMatch, tag)) return tagged({ status: 304 }, tag);
  return tagged(file(Buffer.from(csvOf(id, rules.profiles, language)), `${id}.csv`), tag);
});
