import { capability } from '../../shared/http/route.ts';
import { readEffect } from './outcomes/read-effect.ts';
import { readOutcome, tellOutcome } from './outcomes/tell-outcome.ts';
import { readRuleset, readRulesetFile } from './rulesets/read-ruleset.ts';
import { screenConsignments } from './screenings/screen-consignments.ts';

export const screening = capability(
  'screening',
  'Consignments are compared with the profiles in force, and what came of it is told',
  [screenConsignments, tellOutcome, readOutcome, readRuleset, readRulesetFile, readEffect],
);
