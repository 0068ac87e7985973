import type { IncomingMessage, ServerResponse } from 'node:http';
import { imports } from '../../../functions/imports/routes.ts';
import { randomIds } from '../../../shared/clock.ts';
import { cursors } from '../../../shared/http/cursor.ts';
import { lambda } from '../../../shared/http/lambda.ts';
import type { Workflows } from '../../../shared/services.ts';
import { audit } from '../../../shared/storage/audit.ts';
import { memoryTable } from '../../../shared/storage/memory-table.ts';
import { requests } from '../../../shared/storage/requests.ts';
import { apiOf } from '../../support/api.ts';
import { nothingKept, stepsOver } from '../../support/import-run.ts';
import { networkServer } from './network-server.ts';

export interface ImportServerOptions {
  /** What happens to the file that arrives: gives true when it answered. */
  readonly onUpload?: (req: IncomingMessage, res: ServerResponse) => boolean;
  /** Where the workflow would run: false leaves imports running for ever. */
  readonly works?: boolean;
  readonly onLook?: () => void;
}

const bytesOf = async (req: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk);
  return Buffer.concat(chunks);
};

/** The network with imports that really run, and a store of files behind the same port. */
export const importServer = async ({
  onUpload = () => false,
  works = true,
  onLook,
}: ImportServerOptions = {}) => {
  const kept = nothingKept();
  const steps = stepsOver(kept);
  const urlOf = (key: string) => `${server.url}/files/${key}`;
  const uploads = {
    ...kept.uploads,
    ticketFor: async ({ key, size }: { key: string; size: number }) => ({
      method: 'PUT' as const,
      url: urlOf(key),
      headers: { 'content-type': 'application/octet-stream', 'x-announced': String(size) },
      expiresAt: '2026-06-01T12:15:00.000Z',
    }),
    linkTo: async (key: string) => urlOf(key),
  };
  const workflows: Workflows = {
    startImport: async (task, { id }) => (works ? steps.tasks[task](id) : undefined),
  };
  const handler = lambda(imports, {
    clock: steps.clock,
    cursors: cursors('a secret of the test'),
    requests: requests(kept.importsTable, Date.now),
    imports: steps.imports,
    importUploads: uploads,
    savedMappings: steps.savedMappings,
    audit: audit(memoryTable()),
    ids: randomIds,
    workflows,
  });

  const before = async (req: IncomingMessage, res: ServerResponse): Promise<boolean> => {
    const key = /^\/files\/(.*)$/.exec(req.url ?? '')?.[1];
    if (/^\/v1\/imports\/\w+$/.test(req.url ?? '')) onLook?.();
    if (key === undefined) return false;
    if (req.method === 'GET') res.end(kept.uploads.text(key));
    else if (!onUpload(req, res)) {
      kept.uploads.send(key, await bytesOf(req));
      res.end();
    }
    return true;
  };
  const server = await networkServer({ before }, [{ capability: imports, api: apiOf(imports, handler) }]);
  return { ...server, kept };
};
