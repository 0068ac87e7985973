import { TRANSITIONS as OF_CASES } from '../../shared/domain/seizure/report-case.ts';
import { OPENINGS, TRANSITIONS } from '../../shared/domain/verification/transitions.ts';
import { turnWorkflow } from '../workflows/turn.ts';
import { machineDiagram } from './of-machine.ts';
import { diagramOf } from './of-transitions.ts';

/** functions/verification/STATES.md: the states of cases, verifications and turns, drawn from what runs. */
export const statesPage = (): string =>
  [
    '# States',
    '',
    'Written by `npm run openapi` from the transitions and the state machine: change those instead.',
    '',
    '## A case',
    '',
    'shared/domain/seizure/report-case.ts',
    '',
    diagramOf(OF_CASES),
    '',
    '## The verification of a version',
    '',
    'shared/domain/verification/transitions.ts',
    '',
    diagramOf(TRANSITIONS, OPENINGS),
    '',
    '## A turn: somebody has to act by a time',
    '',
    'infra/workflows/turn.ts, one execution for each turn. `TurnOver`: the record shows that somebody has acted.',
    '',
    machineDiagram(turnWorkflow('steps')),
    '',
  ].join('\n');
