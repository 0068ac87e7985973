import type { Indicator } from '../../../shared/domain/analysis/indicators/indicator.ts';
import { retiringProfile } from '../../../shared/domain/profiles/steps.ts';
import { dynamoTable } from '../../../shared/storage/dynamo-table.ts';
import { indicators } from '../../../shared/storage/intelligence/indicators.ts';
import { profiles } from '../../../shared/storage/intelligence/profiles.ts';
import type { World } from '../world/world.ts';
import { minedWorld } from './planted/mined-world.ts';
import { PATTERNS } from './planted/patterns.ts';

/** An indicator as mining finds it among planted patterns. */
export const plantedIndicator = (): Indicator => {
  const [found] = minedWorld({ seed: 1, cases: 6000, patterns: PATTERNS(6000) }).offered;
  if (!found) throw new Error('Nothing was found of what was planted.');
  return found;
};

/** As if a mining run for this office had found it. */
export const keepIndicator = async (world: World, office: string): Promise<string> => {
  Object.assign(process.env, world.environment);
  const found = plantedIndicator();
  const at = new Date().toISOString();
  await indicators(dynamoTable('cen-demo-intelligence')).keepRun(
    {
      id: 'planted',
      office,
      at,
      data: { through: 1, knownAt: at },
      cases: found.discovery.cases,
      rulesTested: found.discovery.rulesTested,
      laterFrom: found.later.from,
      change: { event: 'indicators.mined', id: `indicators.${office}.planted`, by: 'network', office, at },
    },
    [found],
  );
  return found.id;
};

/** As if its inspections had found no more than random ones. */
export const announceRetirement = async (world: World, id: string): Promise<void> => {
  Object.assign(process.env, world.environment);
  const store = profiles(dynamoTable('cen-demo-intelligence'));
  const before = await store.read(id);
  if (!before) throw new Error('There is no such profile.');
  const acting = { by: { id: 'network', name: 'The network', office: before.office }, at: new Date() };
  await store.supersede(before, retiringProfile(before, { on: '2099-01-01', because: 'A test' }, acting));
};
