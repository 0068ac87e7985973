/** dynoxide: one static binary for Linux on x64, where there is no Java. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { EngineHome } from './engine.ts';
import { answersListTables } from './engine-call.ts';
import type { LastingProcess } from './lasting-process.ts';

export const dynoxide = (home: EngineHome): LastingProcess => {
  const data = join(home.dir, 'dynoxide.sqlite');
  return {
    name: 'dynoxide',
    dir: home.dir,
    mark: data,
    answers: answersListTables(home),
    command: (port) => [
      dynoxideBinary() ?? 'dynoxide',
      'serve',
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      '--db-path',
      data,
    ],
  };
};

export const dynoxideBinary = (): string | undefined => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    const manifest = createRequire(import.meta.url).resolve('@dynoxide/linux-x64/package.json');
    return join(dirname(manifest), 'dynoxide');
  } catch {
    return undefined;
  }
};
