import { expect, test } from '@jest/globals';
import * as z from 'zod';
import { ok } from '../../../shared/http/respond.ts';
import { capability, route } from '../../../shared/http/route.ts';
import { routeOverview } from '../../../shared/openapi/route-overview.ts';

const things = capability('things', 'Things of the test', [
  route({
    name: 'read-names',
    method: 'GET',
    path: '/v1/things/{thingId}',
    action: 'nominal.read',
    summary: 'Read names',
    gives: { 200: z.object({}) },
  })(() => async () => ok({})),
  route({
    name: 'read-health',
    method: 'GET',
    path: '/v1/health',
    action: 'public',
    summary: 'Is it up',
    gives: { 200: z.object({}) },
  })(() => async () => ok({})),
  route({
    name: 'list-cases',
    method: 'GET',
    path: '/v1/cases',
    action: 'seizure.read',
    summary: 'List',
    gives: { 200: z.object({}) },
  })(() => async () => ok({})),
]);

const text = routeOverview([things], (folder, name) => `${folder}/${name}.ts`);

test('says who may, on what, in words', () => {
  expect(text).toContain('NCP: their own country’s; people only');
  expect(text).toContain('NCP, RILO, WCO: what is shared with them; client systems with cen/seizures.read');
  expect(text).toContain('everyone, without signing in');
});

test('leads to the file of each use case', () => {
  expect(text).toContain('[read-names](things/read-names.ts)');
});
