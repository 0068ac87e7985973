// node dry-run-process.ts FILE MAPPING: tries the import of a file in a process of its own, tables in memory, and
// prints what it took as one line of JSON.
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { checkFile } from '../../functions/imports/running/check-file.ts';
import { TRANSITIONS } from '../../shared/domain/imports/jobs/import-job.ts';
import { ImportMapping } from '../../shared/domain/imports/mapping.ts';
import type { ImportUploads } from '../../shared/storage/imports/import-uploads.ts';
import { imports } from '../../shared/storage/imports/imports.ts';
import { memoryTable } from '../../shared/storage/memory-table.ts';
import { reference } from '../../shared/storage/reference/reference.ts';
import { seizureLists } from '../../shared/storage/seizure-lists.ts';
import { seizures } from '../../shared/storage/seizures.ts';
import { memoryUploads } from '../support/memory-uploads.ts';

const [path = '', mappingPath = ''] = process.argv.slice(2);

/** The file is read from disk as from the store; refused rows are counted and not kept. */
let errorBytes = 0;
const importUploads: ImportUploads = {
  ...memoryUploads(),
  open: async (_key, _etag, range) =>
    createReadStream(path, range && { start: range.start, end: range.end - 1 }),
  async saveAll(_key, chunks) {
    for await (const chunk of chunks) errorBytes += chunk.length;
  },
};
const cases = memoryTable();
const services = {
  imports: imports(memoryTable()),
  importUploads,
  seizures: seizures(cases),
  seizureLists: seizureLists(cases),
  reference: reference(memoryTable()),
  clock: { now: () => new Date() },
};

const id = 'bench';
const at = new Date();
const by = 'bench';
const change = { event: 'import.created', id: `${id}.1`, by, office: 'NCP-FR', at: at.toISOString() };
await services.imports.create(
  {
    id,
    version: 1,
    status: 'awaiting-file',
    office: 'NCP-FR',
    country: 'FR',
    rilo: 'RILO-COLOGNE',
    by,
    file: { name: 'bench', key: 'bench', size: statSync(path).size },
    mapping: 'bench',
    createdAt: at.toISOString(),
    change,
  },
  ImportMapping.parse(JSON.parse(readFileSync(mappingPath, 'utf8'))),
);
await services.imports.change(id, TRANSITIONS.check, { by, at });
const cpu = process.cpuUsage();
const began = performance.now();
await checkFile(services)(id);
const seconds = (performance.now() - began) / 1000;
const { user, system } = process.cpuUsage(cpu);
const coreSeconds = (user + system) / 1e6;
const result = await services.imports.checkOf(id);
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
const { accepted = 0, refused = 0 } = result?.counts ?? {};
console.log(
  JSON.stringify({
    rows: result?.rowsRead,
    accepted,
    refused,
    errorBytes,
    seconds,
    coreSeconds,
    peakMegabytes,
  }),
);
