import * as z from 'zod';
import { Profile, ProfileContent } from '../../../shared/domain/profiles/profile.ts';
import { fileBody } from '../../../shared/http/file-body.ts';
import { file, ok } from '../../../shared/http/respond.ts';
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

const query = z.strictObject({
  known: z
    .string()
    .max(64)
    .optional()
    .describe('The id of the ruleset that you have: where it is still the one, the answer is 204'),
});

export const readRuleset = route({
  name: 'read-ruleset',
  method: 'GET',
  path: '/v1/rulesets/current',
  action: 'screening.run',
  summary: 'All profiles in force for your office, for an engine that runs at home',
  query,
  gives: { 200: RulesetView, 204: null },
})(({ rulesets }: Uses<'rulesets'>) => async ({ actor, query: { known } }) => {
  const { id, rules } = await rulesets.current(actor);
  if (known === id) return { status: 204 };
  const profiles = rules.profiles.map(({ inForce, conditions: _, ...profile }) => ({
    ...profile,
    content: inForce.content,
  }));
  return ok({ id, profiles });
});

export const readRulesetFile = route({
  name: 'read-ruleset-file',
  method: 'GET',
  path: '/v1/rulesets/current.csv',
  action: 'screening.run',
  summary: 'The same as a table: a line for each condition of each profile',
  query,
  gives: { 200: fileBody('text/csv; charset=utf-8'), 204: null },
})(({ rulesets }: Uses<'rulesets'>) => async ({ actor, query: { known }, language }) => {
  const { id, rules } = await rulesets.current(actor);
  if (known === id) return { status: 204 };
  return file(Buffer.from(csvOf(id, rules.profiles, language)), `${id}.csv`);
});
