import * as z from 'zod';
import { Action, InForce, Profile, ProfileContent } from '../../../shared/domain/profiles/profile.ts';
import type { LanguageCode } from '../../../shared/domain/reference/entry.ts';
import type { Consignment } from '../../../shared/domain/screening/consignment.ts';
import { consignmentFacts } from '../../../shared/domain/screening/consignment-facts.ts';
import { reasonOf } from '../../../shared/domain/screening/reasons.ts';
import { scoreOf } from '../../../shared/domain/screening/ruleset.ts';
import type { CurrentRuleset } from '../../../shared/storage/screening/rulesets.ts';

const MatchView = z
  .object({
    profile: Profile.shape.id,
    edition: InForce.shape.edition,
    reference: Profile.shape.reference,
    office: Profile.shape.office,
    title: z.string(),
    why: z.string().describe('The reasons of the profile, in your language where it has them'),
    reasons: z.array(z.string()).describe('What of the consignment met its conditions, in your language'),
    target: ProfileContent.shape.target,
    action: Action,
    weight: z.number(),
    handling: ProfileContent.shape.handling,
    validUntil: z.string(),
  })
  .meta({ id: 'ScreeningMatch' });

/** What screening says of a consignment. No word of any case. */
export const ScreeningAnswer = z
  .object({
    reference: z.string(),
    ruleset: z.string().describe('The same ruleset gives the same answer to the same consignment'),
    selected: z.boolean().describe('Does any profile match?'),
    score: z.number().describe('0 to 1: for the order in which to look, no measured probability'),
    matches: z.array(MatchView).describe('The likeliest first'),
  })
  .meta({ id: 'ScreeningAnswer' });
export type ScreeningAnswer = z.output<typeof ScreeningAnswer>;

const inLanguage = (texts: Readonly<Partial<Record<LanguageCode, string>>>, language: LanguageCode): string =>
  texts[language] ?? texts.en ?? Object.values(texts)[0] ?? '';

export const answerFor = (
  consignment: Consignment,
  {
    ruleset,
    language,
    today,
  }: { readonly ruleset: CurrentRuleset; readonly language: LanguageCode; readonly today: string },
): ScreeningAnswer => {
  const matches = ruleset.rules.match(consignmentFacts(consignment, today));
  return {
    reference: consignment.reference,
    ruleset: ruleset.id,
    selected: matches.length > 0,
    score: scoreOf(matches),
    matches: matches.map(({ profile, met }) => {
      const { content } = profile.inForce;
      return {
        profile: profile.id,
        edition: profile.edition,
        reference: profile.reference,
        office: profile.office,
        title: inLanguage(content.title, language),
        why: inLanguage(content.reasons, language),
        reasons: met.map((one) => reasonOf(one, language)),
        target: content.target,
        action: content.action,
        weight: profile.weight,
        handling: content.handling,
        validUntil: content.validity.to,
      };
    }),
  };
};
