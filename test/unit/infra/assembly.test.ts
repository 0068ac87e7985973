import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CelEngine, TemplateFile } from '@aws/cloudformation-validate';
import { afterAll, describe, expect, test } from '@jest/globals';
import { App, Stack, Validations } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks } from 'cdk-nag';
import { stages } from '../../../infra/config.ts';
import { breaches, planted } from './rule.ts';
import { analysisRules } from './rules-of-analysis.ts';
import { dataRules } from './rules-of-data.ts';
import { mailRules } from './rules-of-mail.ts';
import { serviceRules } from './rules-of-service.ts';
import { doorRules } from './rules-of-the-door.ts';
import { describeServiceStack } from './service-stack.ts';
import { synthesize, twoRegions } from './synthesized.ts';

// Synthesis throws when a finding of cdk-nag is not acknowledged with a reason.
const demo = synthesize(stages.demo, { nag: true });
const production = synthesize(twoRegions, { nag: true });

const engine = new CelEngine();
afterAll(() => engine.free());

/** Findings but those that only inform: that a property cannot change, or that a Join could be a Sub. */
const findings = (template: string) =>
  engine
    .validateStandard(new TemplateFile(template), { severityLevel: 'WARN' })
    .diagnostics.map(({ ruleId, message }) => `${ruleId} ${message}`);

test('CloudFormation’s validation has nothing to say', () => {
  const templates = [...demo.templates, ...production.templates];
  expect(templates).toHaveLength(4 + 2 * 5);
  expect(templates.flatMap(findings)).toEqual([]);
});

test('CloudFormation’s validation finds a template that is wrong', () => {
  const wrong = join(demo.templates[0] ?? '', '..', 'wrong.template.json');
  const Resources = { Function: { Type: 'AWS::Lambda::Function', Properties: { Runtime: 'nodejs4.3' } } };
  writeFileSync(wrong, JSON.stringify({ Resources }));
  expect(findings(wrong)).not.toEqual([]);
});

test('cdk-nag finds what nobody gave a reason for', () => {
  const app = new App({ analyticsReporting: false });
  new Bucket(new Stack(app, 'canary'), 'open');
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  expect(() => app.synth()).toThrow(/AwsSolutions-S10/);
});

describe.each([...dataRules, ...analysisRules, ...serviceRules, ...doorRules, ...mailRules])(
  '$name',
  (rule) => {
    test('holds in every stage', () => {
      expect(production.resources.some(({ type }) => type === rule.type)).toBe(true);
      expect(breaches(rule, production.resources)).toEqual([]);
      expect(breaches(rule, demo.resources)).toEqual([]);
    });

    test.each(rule.canaries)('finds what breaks it: %j', (canary) => {
      const props = JSON.parse(JSON.stringify(canary));
      const twin = { ...planted(rule.type, props), id: 'Twin' };
      expect(breaches(rule, [planted(rule.type, props), twin])).toContain('canary/Canary');
    });
  },
);

describeServiceStack(demo.resources, production.resources);
