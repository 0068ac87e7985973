import { expect, test } from '@jest/globals';
import validate from 'asl-validator';
import { rebuildWorkflow } from '../../../infra/workflows/rebuild.ts';

const workflow = rebuildWorkflow('arn:aws:lambda:eu-west-1:123456789012:function:cen-demo-analysis-steps');

test('is a valid state machine', () => {
  expect(validate(workflow)).toMatchObject({ isValid: true });
  expect(validate({ ...workflow, StartAt: 'Nowhere' })).toMatchObject({ isValid: false });
});

test('ends: proven, or after three rounds by saying that it still differs', () => {
  const { States } = workflow;
  expect(States['Is it proven?'].Choices).toEqual([
    { Variable: '$.proven', BooleanEquals: true, Next: 'Proven' },
    { Variable: '$.round', NumericLessThan: 3, Next: 'Begin a round' },
  ]);
  expect(States[States['Is it proven?'].Default as 'It still differs'].Type).toBe('Fail');
  for (const name of ['Begin a round', 'Compare'] as const) {
    expect(States[name].Retry.length).toBeGreaterThan(0);
    expect(States[name].TimeoutSeconds).toBeGreaterThan(900);
  }
});
