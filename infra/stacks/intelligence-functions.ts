import type { Construct } from 'constructs';
import { nameOf } from '../config.ts';
import { CapabilityFunction, type Ground } from '../constructs/capability-function.ts';
import { allow, READ, type tableGrants, WRITE } from '../constructs/grants.ts';

export interface IntelligenceProps {
  readonly ground: Ground;
  readonly onTable: ReturnType<typeof tableGrants>;
  readonly cursorSecret: string;
  /** State machine of mining; it stands in the primary region alone. */
  readonly mining: string;
}

/** The function of indicators and profiles. */
export const intelligenceFunctions = (
  scope: Construct,
  { ground, onTable, cursorSecret, mining }: IntelligenceProps,
) => {
  const { lambda: api } = new CapabilityFunction(scope, 'intelligence', {
    ground,
    about: 'Indicators of risk, and the profiles made of them',
    harm: 'Analysts and publishers: no profile can be written, published or recalled.',
    memory: 1024,
    concurrency: 30,
    environment: {
      TABLE_INTELLIGENCE: nameOf(ground.place.stage, 'intelligence'),
      CURSOR_SECRET: cursorSecret,
      WORKFLOW_MINING: mining,
    },
    grants: [
      ...onTable('intelligence', ...READ, ...WRITE, 'DeleteItem'),
      allow([mining], 'states:StartExecution'),
    ],
  });
  return { api };
};
