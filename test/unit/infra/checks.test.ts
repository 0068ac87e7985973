import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CelEngine, TemplateFile } from '@aws/cloudformation-validate';
import { afterAll, describe, expect, test } from '@jest/globals';
import { type Stage, stages } from '../../../infra/config.ts';
import { synthesize } from './synthesized.ts';

const engine = new CelEngine();
afterAll(() => engine.free());

/** Findings but those that only inform: that a property cannot change, or that a Join could be a Sub. */
const findings = (template: string) =>
  engine
    .validateStandard(new TemplateFile(template), { severityLevel: 'WARN' })
    .diagnostics.map(({ ruleId, message }) => `${ruleId} ${message}`);

// Two regions have all there is: a primary with everything, and one that holds replicas.
const { production } = stages;
const [primary, replica] = production.regions;
const twoRegions: Stage = { ...production, regions: replica ? [primary, replica] : [primary] };

describe.each([stages.demo, twoRegions])('$name', (stage) => {
  // Synthesis throws when a finding of cdk-nag is not acknowledged with a reason.
  const { templates } = synthesize(stage, { nag: true });

  test('passes cdk-nag and CloudFormation’s validation', () => {
    expect(templates.length).toBeGreaterThan(stage.regions.length * 3);
    expect(templates.flatMap(findings)).toEqual([]);
  });
});

test('CloudFormation’s validation finds a template that is wrong', () => {
  const { templates } = synthesize({ ...stages.demo, name: 'demo' });
  const wrong = join(templates[0] ?? '', '..', 'wrong.template.json');
  const Resources = { Function: { Type: 'AWS::Lambda::Function', Properties: { Runtime: 'nodejs4.3' } } };
  writeFileSync(wrong, JSON.stringify({ Resources }));
  expect(findings(wrong)).not.toEqual([]);
});

test('cdk-nag finds what nobody gave a reason for', async () => {
  const { App, Stack, Validations } = await import('aws-cdk-lib');
  const { Bucket } = await import('aws-cdk-lib/aws-s3');
  const { AwsSolutionsChecks } = await import('cdk-nag');
  const app = new App({ analyticsReporting: false });
  new Bucket(new Stack(app, 'canary'), 'open');
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  expect(() => app.synth()).toThrow(/AwsSolutions-S10/);
});
