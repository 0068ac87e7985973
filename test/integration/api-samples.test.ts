import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { capabilities } from '../../infra/capabilities.ts';
import type { CodeSample } from '../../shared/openapi/samples/code-samples.ts';
import { runSample } from '../support/samples/run-sample.ts';
import { type Environment, STORY } from '../support/samples/story.ts';
import { World } from '../support/world/world.ts';

type Operations = Record<string, { operationId: string; 'x-codeSamples'?: CodeSample[] }>;
const { paths } = JSON.parse(readFileSync(new URL('../../client/openapi.json', import.meta.url), 'utf8')) as {
  paths: Record<string, Operations>;
};
const samples = new Map(
  Object.values(paths)
    .flatMap((operations) => Object.values(operations))
    .map((operation) => [operation.operationId, operation['x-codeSamples'] ?? []]),
);
const routes = capabilities.flatMap((capability) => capability.routes.map(({ name }) => name));

test('every operation has a worked example, and the story tells each once', () => {
  const lacking = routes.filter((name) => (samples.get(name) ?? []).length !== 3);
  expect({ lacking, addThemIn: 'shared/openapi/worked/, then npm run openapi' }).toMatchObject({
    lacking: [],
  });
  expect(STORY.map(({ operation }) => operation).sort()).toEqual([...routes].sort());
});

const isThere = (command: string) => spawnSync(command, ['--version']).status === 0;
const LANGUAGES = [
  ['Shell', 'curl'],
  ['TypeScript', process.execPath],
  ['Python', 'python3'],
] as const;
const missing = LANGUAGES.filter(([, command]) => !isThere(command)).map(([, command]) => command);
// In CI nothing may be missing; elsewhere whoever lacks a language is told so and runs the others.
if (missing.length > 0 && process.env.CI) throw new Error(`Install ${missing.join(', ')}.`);

const at = (answer: unknown, path: string): string =>
  String(
    path.split('.').reduce((value, name) => (value as Record<string, unknown> | undefined)?.[name], answer),
  );

describe('the samples of the API page run as they stand', () => {
  let world: World;
  const directory = mkdtempSync(join(tmpdir(), 'cen-samples-'));
  beforeAll(async () => {
    world = await World.open();
    await world.loadLists();
    for (const name of new Set(STORY.map((step) => step.as))) await world.tokenOf(name);
  }, 180_000);
  afterAll(async () => {
    await world?.close();
    rmSync(directory, { recursive: true, force: true });
  }, 60_000);

  for (const [language, command] of LANGUAGES) {
    const run = missing.includes(command) ? test.skip : test;
    run(
      `in ${language}`,
      async () => {
        const environment: Environment = {
          CEN_URL: world.url,
          NATIONAL_REFERENCE: `SAMPLE-${language}`,
        };
        const failed: string[] = [];
        for (const step of STORY) {
          await step.before?.(world, environment);
          environment.CEN_TOKEN = await world.tokenOf(step.as);
          const sample = samples.get(step.operation)?.find(({ lang }) => lang === language);
          if (!sample) throw new Error(`${step.operation} has no sample in ${language}.`);
          // An office is added and a person invited once: each language has its own.
          const source = sample.source
            .replace('PARTNER-EXAMPLE', `PARTNER-${language.toUpperCase()}`)
            .replace('officer@customs', `${language.toLowerCase()}@customs`);
          const { ended, output, complaint } = await runSample(
            { ...sample, source },
            { directory, environment },
          );
          if (!ended) failed.push(`${step.operation}: ${complaint.slice(-600)} ${output.slice(0, 600)}`);
          for (const [name, path] of Object.entries(step.keeps ?? {}))
            if (ended) environment[name] = at(JSON.parse(output), path);
        }
        expect(failed).toEqual([]);
      },
      300_000,
    );
  }
});
