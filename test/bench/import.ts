import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { followImport, type Mapping, startImport } from '../../client/import-file.ts';
import { cen } from '../../client/sdk.ts';
import { World } from '../support/world/world.ts';
import { figure } from './figure.ts';
import { memoryOf, processesNaming } from './processes.ts';
import { seizureFileMapping, writeSeizureFile } from './seizure-file.ts';

const root = new URL('../../', import.meta.url);
const REAL = fileURLToPath(new URL('../shared/data/unodc-ids-2011-2015/ids-2011-2015.csv.gz', root));

interface Ended {
  /** From the first byte sent to the last row in. */
  readonly seconds: number;
  readonly accepted: number;
  readonly refused: number;
  readonly rowsRead: number;
  readonly peakMegabytes: number;
  readonly engine: string;
}

/** One file through the API of a runtime of its own, so that the peak is this file's. */
const importInto = async (path: string, mapping: Mapping): Promise<Ended> => {
  const world = await World.open();
  try {
    const token = await world.tokenOf('officer.fr');
    const network = cen({ baseUrl: world.url, token: async () => token });
    let peakMegabytes = 0;
    const lookAtMemory = () => {
      for (const { pid, command } of processesNaming(world.dir))
        if (command.includes('imports-steps'))
          peakMegabytes = Math.max(peakMegabytes, memoryOf(pid, 'VmHWM'));
    };
    const began = Date.now();
    const { id } = await startImport(network, { path, mapping });
    const job = await followImport(network, id, { onProgress: lookAtMemory });
    if (job.status !== 'finished' || !job.finishedAt)
      throw new Error(`The import of ${basename(path)} ended as ${job.status}: ${job.failure}`);
    const seconds = (Date.parse(job.finishedAt) - began) / 1000;
    const { accepted, refused } = job.counts;
    return { seconds, accepted, refused, rowsRead: job.rowsRead, peakMegabytes, engine: world.engine };
  } catch (error) {
    console.error(complaintsIn(world.dir));
    throw error;
  } finally {
    await world.close();
  }
};

/** What functions last said went wrong: their logs go with the runtime's folder. */
const complaintsIn = (dir: string): string =>
  globSync(join(dir, 'logs', '*.jsonl'))
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((line) => /"level":"error"|"kind":"failed"|"stream":"stderr"/.test(line))
    .slice(-5)
    .join('\n');

const tell = (name: string, ended: Ended): void => {
  const { seconds, accepted, refused, rowsRead, peakMegabytes, engine } = ended;
  const done = `${rowsRead} rows read, ${accepted} accepted, ${refused} refused`;
  const bound = `bound by what ${engine} writes`;
  figure('import', `${name}: cases per second`, accepted / seconds, '1/s', `${done}; ${bound}`);
  figure('import', `${name}: rows read per second`, rowsRead / seconds, '1/s', 'upload to end');
  figure('import', `${name}: time`, seconds, 's', 'from the first byte sent to the last row in');
  const memory = 'VmHWM of the process that runs the steps; aim 500 MB for any size';
  figure('import', `${name}: peak memory`, peakMegabytes, 'MB', memory);
};

/** Cases per second from file to table, and the memory it takes however long the file is. */
export const importFiles = async (): Promise<void> => {
  const dir = mkdtempSync(join(tmpdir(), 'cen-files-'));
  try {
    for (const { rows, kept } of [
      { rows: 10_000, kept: 10_000 },
      { rows: 300_000, kept: 2000 },
    ]) {
      const path = join(dir, `${rows}.csv`);
      await writeSeizureFile(path, { rows, kept });
      tell(`${rows} rows, ${kept} kept`, await importInto(path, seizureFileMapping));
    }
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
};

/** The same for the real file: some 18,000 cases out of 263,000 rows. */
export const importRealFile = async (): Promise<void> => {
  if (!existsSync(REAL)) {
    console.error('Skipped: the real seizures of 2011-2015 are not on this machine.');
    return;
  }
  const mapping = readFileSync(new URL('test/support/mappings/unodc-ids.json', root), 'utf8');
  tell('UNODC 2011-2015', await importInto(REAL, JSON.parse(mapping)));
};
