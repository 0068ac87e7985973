import { access, mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Command } from 'commander';
import { attachDocument, type PaperToAttach, typeOf } from '../attach-document.ts';
import { dataOf, type Network } from '../sdk.ts';
import { WrongUsage } from '../terminal/failure.ts';
import { contextOf } from './command-context.ts';

const KINDS = ['fax', 'letter', 'mail', 'note', 'other'] as const;

export const attach = (program: Command): void => {
  program
    .command('attach')
    .summary('attach a scan or a mail to a case or draft')
    .argument('<case>', 'reference or id of a case, or id of a draft')
    .argument('<file>', 'PDF, picture, mail (.eml), text or office document, up to 25 MB')
    .option('--kind <kind>', `what it is: ${KINDS.join(', ')}`, 'other')
    .action(async (seizureId: string, path: string, { kind }: { kind: string }, command: Command) => {
      const { json, print, network } = contextOf(command);
      if (!isKind(kind)) throw new WrongUsage(`--kind is one of ${KINDS.join(', ')}.`);
      const type = typeOf(path);
      if (!type)
        throw new WrongUsage(
          `${basename(path)}: send a PDF, a picture, a mail, a text or an office document.`,
        );
      await access(path).catch(() => {
        throw new WrongUsage(`The file ${path} cannot be read.`);
      });
      const document = await attachDocument(await network(), { seizureId, path, type, kind });
      print(json ? JSON.stringify(document) : `${document.name} is attached (id ${document.id})`);
    });
};

const isKind = (kind: string): kind is PaperToAttach['kind'] => (KINDS as readonly string[]).includes(kind);

export const documents = (program: Command): void => {
  program
    .command('documents')
    .summary('the documents of a case or draft')
    .argument('<case>', 'reference or id of a case, or id of a draft')
    .option('--fetch <folder>', 'fetch them into this folder; each reading is recorded')
    .action(async (seizureId: string, { fetch: folder }: { fetch?: string }, command: Command) => {
      const { json, print, network } = contextOf(command);
      const api = await network();
      const { items } = await dataOf(
        api.GET('/v1/seizures/{seizureId}/documents', { params: { path: { seizureId } } }),
      );
      if (folder) await mkdir(folder, { recursive: true });
      for (const { id, arrived } of folder ? items : [])
        if (arrived) await fetchInto(api, { seizureId, documentId: id }, folder as string);
      if (json) return print(JSON.stringify(items));
      if (items.length === 0) return print('No documents.');
      for (const { id, kind, name, size, arrived } of items)
        print(`${id}  ${kind.padEnd(6)}  ${name}  ${arrived ? `${size} bytes` : 'announced, not sent yet'}`);
    });
};

/** Under its id and name: two papers of one name are two files, and a name from outside is no path. */
const fetchInto = async (
  api: Network,
  path: { seizureId: string; documentId: string },
  folder: string,
): Promise<void> => {
  const { name, link } = await dataOf(
    api.GET('/v1/seizures/{seizureId}/documents/{documentId}', { params: { path } }),
  );
  const answer = await fetch(link.url);
  if (!answer.ok) throw new Error(`${name} could not be fetched (status ${answer.status}).`);
  const file = `${path.documentId}-${name.replace(/[/\\:*?"<>|]/g, '_')}`;
  await writeFile(join(folder, file), Buffer.from(await answer.arrayBuffer()));
};
