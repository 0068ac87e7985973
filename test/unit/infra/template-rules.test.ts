import { beforeAll, describe, expect, test } from '@jest/globals';
import { stages } from '../../../infra/config.ts';
import { breaches, planted } from './rule.ts';
import { dataRules } from './rules-of-data.ts';
import { serviceRules } from './rules-of-service.ts';
import { doorRules } from './rules-of-the-door.ts';
import { type Synthesized, synthesize } from './synthesized.ts';

const rules = [...dataRules, ...serviceRules, ...doorRules];
let demo: Synthesized[];
let production: Synthesized[];
beforeAll(() => {
  demo = synthesize(stages.demo).resources;
  production = synthesize(stages.production).resources;
});

describe.each(rules)('$name', (rule) => {
  test('holds in every stage', () => {
    expect(production.some(({ type }) => type === rule.type)).toBe(true);
    expect(breaches(rule, production)).toEqual([]);
    expect(breaches(rule, demo)).toEqual([]);
  });

  test.each(rule.canaries)('finds what breaks it: %j', (canary) => {
    const props = JSON.parse(JSON.stringify(canary));
    const twin = { ...planted(rule.type, props), id: 'Twin' };
    expect(breaches(rule, [planted(rule.type, props), twin])).toContain('canary/Canary');
  });
});
