import type { Command } from 'commander';
import type { components } from '../api.ts';
import { dataOf } from '../sdk.ts';
import { contextOf } from './command-context.ts';
import { readJsonFile } from './read-json-file.ts';

type Report = components['schemas']['GivenSeizureReport'];

export const report = (program: Command): void => {
  program
    .command('report')
    .summary('report one case')
    .description('Reports one case. With a nationalReference in it, the same file again changes nothing.')
    .argument('<file>', 'the report as JSON, or - for standard input')
    .action(async (file: string, _: object, command: Command) => {
      const { json, print, network } = contextOf(command);
      // The network checks it, and names each field that is not right.
      const body = (await readJsonFile(file)) as Report;
      const api = await network();
      const nationalReference = body?.nationalReference;
      const seizure = await dataOf(
        nationalReference
          ? api.PUT('/v1/national-references/{nationalReference}/seizure', {
              params: { path: { nationalReference } },
              body,
            })
          : api.POST('/v1/seizures', { body }),
      );
      print(
        json
          ? JSON.stringify(seizure)
          : `${seizure.reference} (version ${seizure.version}, id ${seizure.id})`,
      );
    });
};
