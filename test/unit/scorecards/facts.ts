import type { Fact } from '../../../shared/domain/scorecards/fact.ts';

let made = 0;

/** A case that France reported ten days after the seizure, and that waits. */
export const factOf = (changes: Partial<Fact> = {}): Fact => {
  made += 1;
  return {
    id: `case-${String(made).padStart(6, '0')}`,
    state: 'waiting',
    office: 'NCP-FR',
    country: 'FR',
    rilo: 'RILO-COLOGNE',
    sharing: { level: 'network' },
    date: '2026-05-03',
    reportedAt: '2026-05-13T08:00:00.000Z',
    errors: 0,
    warnings: 0,
    notes: 0,
    codes: {},
    blocks: { goods: 80, route: 40 },
    quality: 60,
    returns: 0,
    ...changes,
  };
};

/** A summary as it stands beside a case in the index: what a fact is read from. */
export const factItem = (fact: Fact) => ({
  pk: `VERIFICATION#${fact.id}`,
  sk: 'HEAD',
  version: 1,
  gsi3pk: `FACTS#${fact.office}#${fact.reportedAt.slice(0, 7)}`,
  gsi3sk: fact.id,
  summary: fact,
});
