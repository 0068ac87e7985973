import { chanceOf } from '../../../infra/local/demo/random.ts';
import { type DirtyFile, type GivenTable, TABLE } from './dirty-file.ts';
import { jsonFiles } from './json-files.ts';
import { sheetFiles } from './sheet-files.ts';
import { NO_TRAPS, TEXT_TRAPS, type TextTraps, textFile } from './text-files.ts';

/**
 * The same table in every shape that files come in: each trap alone, and traps together as chance has it. The same
 * seed gives the same files.
 */
export function* dirtyFiles(
  table: GivenTable = TABLE,
  { seed = 1, together = 200 }: { seed?: number; together?: number } = {},
): Generator<DirtyFile> {
  yield textFile(table, NO_TRAPS);
  for (const [trap, ways] of Object.entries(TEXT_TRAPS))
    for (const way of ways.slice(1)) yield textFile(table, { ...NO_TRAPS, [trap]: way } as TextTraps);
  yield* jsonFiles(table);
  yield* sheetFiles(table);
  const chance = chanceOf(seed);
  for (let i = 0; i < together; i += 1) {
    const traps = Object.entries(TEXT_TRAPS).map(([trap, ways]) => [
      trap,
      chance.int(0, 1) === 0 ? ways[0] : chance.pick(ways as readonly unknown[]),
    ]);
    yield textFile(table, Object.fromEntries(traps) as TextTraps);
  }
}
