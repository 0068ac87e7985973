import type { ImportJob } from '../../../shared/domain/imports/jobs/import-job.ts';
import type { ImportUploads } from '../../../shared/storage/imports/import-uploads.ts';
import type { FileSource } from '../reading/file-source.ts';

/** The file of an import, as it was when it was read first; every byte that is read is told. */
export const readSentFile = (
  importUploads: ImportUploads,
  { key, size, etag }: ImportJob['file'],
  onBytes: (count: number) => Promise<void>,
): FileSource => ({
  size,
  async read(range) {
    const bytes = await importUploads.open(key, etag, range);
    return (async function* () {
      for await (const chunk of bytes) {
        await onBytes(chunk.length);
        yield chunk;
      }
    })();
  },
});
