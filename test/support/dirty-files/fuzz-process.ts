// Reads damaged files and tells what became of them: `fuzz-process.ts SEED RUNS` prints one JSON line.

import { detectFormat, rowsOf } from '../../../functions/imports/reading/row-reader.ts';
import { chanceOf } from '../../../infra/local/demo/random.ts';
import { type FileFormat, FileFormat as Format } from '../../../shared/domain/imports/file-format.ts';
import { UnreadableFile } from '../../../shared/domain/imports/unreadable-file.ts';
import { memoryFile } from '../file-sources.ts';
import { dirtyFiles } from './dirty-files.ts';
import { mutated } from './mutate-bytes.ts';

const [seed = 1, runs = 300] = process.argv.slice(2).map(Number);
const files = [...dirtyFiles(undefined, { seed, together: 20 })];
const chance = chanceOf(seed);
const counts = { runs: 0, read: 0, refused: 0, rows: 0, slowest: 0, megabytes: 0 };

const readAll = async (bytes: Uint8Array, format: FileFormat): Promise<void> => {
  for await (const { cells } of rowsOf(memoryFile(bytes, 4096), format))
    counts.rows += cells.length > 0 ? 1 : 0;
};

/** As its bytes tell, and as a mapping may say against all evidence. */
const formatFor = async (bytes: Uint8Array): Promise<FileFormat> =>
  chance.int(0, 2) > 0
    ? (await detectFormat(memoryFile(bytes, 4096))).format
    : Format.parse({ kind: chance.pick(['csv', 'xlsx', 'json', 'ndjson']) });

for (; counts.runs < runs; counts.runs += 1) {
  const file = chance.pick(files);
  const bytes = mutated(file.bytes, chance);
  const began = performance.now();
  try {
    await readAll(bytes, await formatFor(bytes));
    counts.read += 1;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) {
      console.error(
        `Run ${counts.runs} of seed ${seed}, "${file.name}":`,
        error,
        bytes.toString('base64').slice(0, 4000),
      );
      process.exit(1);
    }
    counts.refused += 1;
  }
  counts.slowest = Math.max(counts.slowest, performance.now() - began);
}
counts.megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify(counts));
