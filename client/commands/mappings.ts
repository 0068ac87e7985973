import type { Command } from 'commander';
import { dataOf } from '../sdk.ts';
import { table } from '../terminal/text.ts';
import { contextOf } from './command-context.ts';

const HEADINGS = ['Id', 'Name', 'Version', 'Office', 'For', 'Saved'];

export const mappings = (program: Command): void => {
  program
    .command('mappings')
    .summary('list saved mappings, or show one')
    .description(
      'Lists the mappings that your office saved and that others share with it, or shows one as JSON.',
    )
    .argument('[id]', 'of the mapping to show, such as for: cen mappings ID > mapping.json')
    .option('--at-version <number>', 'an earlier version of it')
    .action(async (mappingId: string | undefined, options: { atVersion?: string }, command: Command) => {
      const { json, print, note, network } = contextOf(command);
      const api = await network();
      if (mappingId !== undefined) {
        const query = options.atVersion === undefined ? {} : { version: Number(options.atVersion) };
        const params = { path: { mappingId }, query };
        const saved = await dataOf(api.GET('/v1/mappings/{mappingId}', { params }));
        print(JSON.stringify(json ? saved : saved.mapping, null, json ? 0 : 2));
        return;
      }
      const { items } = await dataOf(api.GET('/v1/mappings'));
      if (json) for (const one of items) print(JSON.stringify(one));
      else if (items.length === 0) note('No mappings are saved. Save one with: cen import FILE --save NAME');
      else
        print(
          table(
            HEADINGS,
            items.map(({ id, name, version, office, sharing, savedAt }) => [
              id,
              name,
              String(version),
              office,
              sharing,
              savedAt.slice(0, 10),
            ]),
          ),
        );
    });
};
